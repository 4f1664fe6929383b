import { niceTicks } from './niceTicks';
import { textWidth } from './wrapLabel';

/** A column with the range that its figure may lie in. */
export interface Column {
  readonly label: string;
  readonly amountText: string;
  readonly low: number;
  readonly amount: number;
  readonly high: number;
}

export interface PlacedColumn {
  readonly middleX: number;
  readonly barX: number;
  readonly barY: number;
  readonly barHeight: number;
  readonly lowY: number;
  readonly highY: number;
  /** Baseline of the amount above (or below) its column; null where it would meet its neighbours. */
  readonly amountY: number | null;
  /** Whether the label below has room. */
  readonly hasLabel: boolean;
}
export interface ColumnDrawing {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly barWidth: number;
  readonly zeroY: number;
  /** Baseline of the labels below. */
  readonly labelY: number;
  readonly ticks: readonly { readonly y: number; readonly text: string }[];
  readonly columns: readonly PlacedColumn[];
}

export const COLUMN_FONT = 11;
const HEIGHT = 190;
const TOP = 22;
const BOTTOM = 34;
const TICKS = 4;
const GAP = 6;

/**
 * Places columns with their ranges in a width. Labels that would meet are left out evenly, the last one stays; amounts
 * stand beside their range only when all of them have room.
 */
export function columnLayout(
  columns: readonly Column[],
  width: number,
  tickText: (amount: number) => string,
): ColumnDrawing {
  const reached = columns.flatMap(({ low, amount, high }) => [low, amount, high]);
  const amounts = niceTicks(Math.min(0, ...reached), Math.max(0, ...reached), TICKS);
  const [least, most] = [amounts[0], amounts[amounts.length - 1]];
  const texts = amounts.map(tickText);
  const left = Math.max(...texts.map((text) => textWidth(text, COLUMN_FONT))) + GAP;
  const up = (HEIGHT - TOP - BOTTOM) / (most - least);
  const yOf = (amount: number): number => TOP + (most - amount) * up;
  const widest = Math.max(0, ...columns.map(({ label }) => textWidth(label, COLUMN_FONT)));
  const count = Math.max(1, columns.length);
  const whole = (width - left) / count;
  // The last label stands under the middle of its column and may be wider than it.
  const slot = whole >= widest ? whole : (width - left - widest / 2) / (count - 0.5);
  const barWidth = Math.max(2, Math.min(36, slot * 0.6));
  const fits = (text: string): boolean => textWidth(text, COLUMN_FONT) + GAP <= slot;
  const allAmounts = columns.every(({ amountText }) => fits(amountText));
  const every = Math.ceil((widest + GAP) / slot); // 1 = every label has room, 2 = every other one …
  const placed = columns.map(({ low, amount, high }, place): PlacedColumn => {
    const middleX = left + (place + 0.5) * slot;
    const edge = amount < 0 ? yOf(Math.min(low, amount)) + COLUMN_FONT + 3 : yOf(Math.max(high, amount)) - 5;
    return {
      middleX,
      barX: middleX - barWidth / 2,
      barY: yOf(Math.max(0, amount)),
      barHeight: Math.abs(amount) * up,
      lowY: yOf(low),
      highY: yOf(high),
      amountY: allAmounts ? edge : null,
      hasLabel: (columns.length - 1 - place) % every === 0,
    };
  });
  const isFlat = reached.every((amount) => amount === 0);
  const ticks = amounts
    .slice(0, isFlat ? 1 : undefined)
    .map((amount, place) => ({ y: yOf(amount), text: texts[place] }));
  return { width, height: HEIGHT, left, barWidth, zeroY: yOf(0), labelY: HEIGHT - 6, ticks, columns: placed };
}
