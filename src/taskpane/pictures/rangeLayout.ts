import { LABEL_FONT } from './waterfallLayout';
import { textWidth, wrapLabel } from './wrapLabel';

/** A range around a figure: what the figure becomes when something is turned down and up. `low` ≤ `high`. */
export interface Range {
  readonly label: string;
  readonly rangeText: string;
  readonly low: number;
  readonly high: number;
}

export interface PlacedRange {
  readonly lines: readonly string[];
  /** Baseline of the first line; the range stands on it too, or on a line of its own where the label leaves no room. */
  readonly textY: number;
  readonly rangeY: number;
  readonly barY: number;
  readonly lowX: number;
  readonly highX: number;
}
export interface RangeDrawing {
  readonly width: number;
  readonly height: number;
  readonly lineHeight: number;
  readonly barHeight: number;
  /** The figure as it is: the line through all bars. */
  readonly middleX: number;
  readonly ranges: readonly PlacedRange[];
}

const LINE_HEIGHT = 16;
const BAR_HEIGHT = 12;
const ABOVE_BAR = 2;
const BELOW_BAR = 8;
const SIDE = 2;
const GAP = 12;
const LEAST_LABEL = 90;

/** Places ranges below each other around one figure, so that no text meets another or a bar. */
export function rangeLayout(ranges: readonly Range[], middle: number, width: number): RangeDrawing {
  const reached = [middle, ...ranges.flatMap(({ low, high }) => [low, high])];
  const least = Math.min(...reached);
  const most = Math.max(...reached);
  const across = most > least ? (width - 2 * SIDE) / (most - least) : 0;
  const place = (amount: number): number => (across === 0 ? width / 2 : SIDE + (amount - least) * across);
  let y = 0;
  const placed = ranges.map(({ label, rangeText, low, high }): PlacedRange => {
    const besideRange = width - textWidth(rangeText, LABEL_FONT) - GAP;
    const [narrow, wide] = [besideRange, width].map((room) => wrapLabel(label, room, LABEL_FONT));
    // A line of its own for the range is worth it where it saves the label more than one.
    const isBeside = besideRange >= LEAST_LABEL && narrow.length <= wide.length + 1;
    const lines = isBeside ? narrow : wide;
    const textLines = lines.length + (isBeside ? 0 : 1);
    const textY = y + 0.75 * LINE_HEIGHT;
    const barY = y + textLines * LINE_HEIGHT + ABOVE_BAR;
    y = barY + BAR_HEIGHT + BELOW_BAR;
    const rangeY = textY + (isBeside ? 0 : lines.length * LINE_HEIGHT);
    return { lines, textY, rangeY, barY, lowX: place(low), highX: place(high) };
  });
  return { width, height: y, lineHeight: LINE_HEIGHT, barHeight: BAR_HEIGHT, middleX: place(middle), ranges: placed };
}
