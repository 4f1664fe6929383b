import type { FlowGraph, PlacedLink } from './flowGraph';

/** Where the units stand, in pixels. */
export interface Frame {
  readonly beforeY: readonly number[];
  readonly afterY: readonly number[];
  readonly tall: { readonly before: readonly number[]; readonly after: readonly number[] };
  readonly left: number;
  readonly right: number;
  readonly beforeOrder: readonly number[];
}

/** Bands leave a unit in the order of where they go, and enter in the order of where they come from. */
export function flowBands(
  { links, before, after }: FlowGraph,
  thickness: readonly number[],
  frame: Frame,
): PlacedLink[] {
  const place = new Map(frame.beforeOrder.map((unit, order) => [unit, order]));
  const starts = centres(
    links.map(({ from }) => from),
    links.map(({ to }) => to),
    thickness,
    before.length,
    frame.beforeY,
    frame.tall.before,
  );
  const ends = centres(links.map(({ to }) => to), links.map(({ from }) => place.get(from) ?? -1), thickness, after.length, frame.afterY, frame.tall.after); // prettier-ignore
  const middle = (frame.left + frame.right) / 2;
  return links.map(({ from }, link) => {
    const [y0, y1] = [from >= 0 ? starts[link] : ends[link], ends[link]];
    const x0 = from >= 0 ? frame.left : frame.right - 14;
    const bend = from >= 0 ? middle : frame.right - 7;
    return {
      path: `M${round(x0)},${round(y0)} C${round(bend)},${round(y0)} ${round(bend)},${round(y1)} ${round(frame.right)},${round(y1)}`,
      thickness: round(thickness[link]),
    };
  });
}

/** The middle of every band at one end, with the bands of a unit stacked about the unit's own middle. */
function centres(
  ends: readonly number[],
  sortBy: readonly number[],
  thickness: readonly number[],
  unitCount: number,
  unitY: readonly number[],
  unitHeight: readonly number[],
): number[] {
  const ofUnit: number[][] = Array.from({ length: unitCount }, () => []);
  ends.forEach((unit, link) => {
    if (unit >= 0) ofUnit[unit].push(link);
  });
  const centre = ends.map(() => 0);
  ofUnit.forEach((list, unit) => {
    const sum = list.reduce((total, link) => total + thickness[link], 0);
    let y = unitY[unit] + (unitHeight[unit] - sum) / 2;
    for (const link of [...list].sort((a, b) => sortBy[a] - sortBy[b] || a - b)) {
      centre[link] = y + thickness[link] / 2;
      y += thickness[link];
    }
  });
  return centre;
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
