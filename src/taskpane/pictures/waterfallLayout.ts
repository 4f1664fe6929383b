import { textWidth, wrapLabel } from './wrapLabel';

/** A step of a waterfall. Levels stand on zero, changes on what came before; the changes between two levels lead from one to the other. */
export interface WaterfallStep {
  readonly label: string;
  /** The amount as it is written beside the label. */
  readonly amountText: string;
  readonly amount: number;
  readonly isLevel: boolean;
}

/** A step placed: its label and amount on lines above its bar, from left to right across the picture. */
export interface PlacedStep {
  readonly lines: readonly string[];
  /** Baseline of the first line; the amount stands on it too. */
  readonly textY: number;
  readonly barX: number;
  readonly barY: number;
  readonly barWidth: number;
  readonly sense: 'level' | 'rise' | 'fall' | 'none';
  /** Where the step ends: the line to the next step goes down from here. */
  readonly endX: number;
}
export interface WaterfallDrawing {
  readonly width: number;
  readonly height: number;
  readonly lineHeight: number;
  readonly barHeight: number;
  readonly zeroX: number;
  /** Whether something reaches below zero, so that a line at zero is needed. */
  readonly hasBelow: boolean;
  readonly steps: readonly PlacedStep[];
}

export const LABEL_FONT = 12;
const LINE_HEIGHT = 16;
const BAR_HEIGHT = 12;
const ABOVE_BAR = 1;
const BELOW_BAR = 8;
const SIDE = 2;
const GAP = 12;
const THINNEST = 2;

/** Places a waterfall in a width, a step below the other, so that no text meets another or a bar. */
export function waterfallLayout(steps: readonly WaterfallStep[], width: number): WaterfallDrawing {
  const ends = endsOf(steps);
  const reached = ends.flatMap(({ from, to }) => [from, to]);
  const least = Math.min(0, ...reached);
  const most = Math.max(0, ...reached);
  const across = most > least ? (width - 2 * SIDE) / (most - least) : 0;
  const place = (amount: number): number => SIDE + (amount - least) * across;
  let y = 0;
  const placed = steps.map((step, at): PlacedStep => {
    const { from, to } = ends[at];
    const lines = wrapLabel(step.label, width - textWidth(step.amountText, LABEL_FONT) - GAP, LABEL_FONT);
    const barY = y + lines.length * LINE_HEIGHT + ABOVE_BAR;
    const textY = y + 0.75 * LINE_HEIGHT;
    y = barY + BAR_HEIGHT + BELOW_BAR;
    const [left, right] = [place(Math.min(from, to)), place(Math.max(from, to))];
    const barWidth = step.amount === 0 ? 0 : Math.max(THINNEST, right - left);
    const barX = Math.min(left, width - SIDE - barWidth);
    return { lines, textY, barX, barY, barWidth, sense: senseOf(step), endX: place(to) };
  });
  return {
    width,
    height: y,
    lineHeight: LINE_HEIGHT,
    barHeight: BAR_HEIGHT,
    zeroX: place(0),
    hasBelow: least < 0,
    steps: placed,
  };
}

function endsOf(steps: readonly WaterfallStep[]): { readonly from: number; readonly to: number }[] {
  let level = 0;
  return steps.map(({ amount, isLevel }) => {
    const from = isLevel ? 0 : level;
    level = from + amount;
    return { from, to: level };
  });
}

function senseOf({ amount, isLevel }: WaterfallStep): PlacedStep['sense'] {
  if (amount === 0) return 'none';
  if (isLevel) return 'level';
  return amount > 0 ? 'rise' : 'fall';
}
