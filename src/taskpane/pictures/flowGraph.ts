export interface FlowUnit {
  readonly label: string;
  /** Posts it holds: the height of its bar. */
  readonly posts: number;
}

export interface FlowLink {
  /** Place in the units before, or -1 for what comes from nothing. */
  readonly from: number;
  /** Place in the units after. */
  readonly to: number;
  /** Posts that move: the width of the band. */
  readonly posts: number;
}

export interface FlowGraph {
  readonly before: readonly FlowUnit[];
  readonly after: readonly FlowUnit[];
  readonly links: readonly FlowLink[];
}

export interface PlacedUnit {
  readonly x: number;
  /** Top and height of the unit's place: its label, and its bar in the middle. */
  readonly y: number;
  readonly height: number;
  /** As tall as the bands together, so that it shows the posts. */
  readonly barHeight: number;
  readonly lines: readonly string[];
  readonly textX: number;
  readonly anchor: 'start' | 'end';
}

export interface PlacedLink {
  readonly path: string;
  readonly thickness: number;
}

/** All in pixels. Units and links stand in the order of the graph. */
export interface FlowDrawing {
  readonly width: number;
  readonly height: number;
  readonly before: readonly PlacedUnit[];
  readonly after: readonly PlacedUnit[];
  readonly links: readonly PlacedLink[];
  /** Units before, from top to bottom. */
  readonly beforeOrder: readonly number[];
  readonly lineHeight: number;
  readonly barWidth: number;
}
