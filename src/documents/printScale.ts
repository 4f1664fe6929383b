import type { PrintSetup } from './sheetDocument';

/** Points that the margins leave of a page in landscape. */
export const PRINTABLE_POINTS = {
  A4: { width: 769, height: 502 },
  A3: { width: 1118, height: 749 },
} as const satisfies Record<PrintSetup['paper'], { readonly width: number; readonly height: number }>;

/** Printed columns are up to so much wider than on the screen, where the width of a figure is a whole number of pixels. */
const PRINTED_WIDER = 1.06;
/** Smallest percentage that Excel prints at. */
const LEAST_PERCENT = 10;

/** Below this percentage a page of A4 can no longer be read. */
const LEAST_PERCENT_A4 = 68;
/** Excel and printers differ by so much of a page. */
export const USED_OF_PAGE = 0.97;

/** Width in points of a column of so many characters: each of the default font is 7 pixels wide, a column has 5 more; 4 pixels are 3 points. */
export function columnPoints(characters: number): number {
  return (Math.round(characters * 7) + 5) * 0.75;
}

/** Width in points of columns beside each other. */
export function columnsWidth(widths: readonly number[]): number {
  return widths.reduce((total, characters) => total + columnPoints(characters), 0);
}

/** Points of a page, as its orientation turns it. */
export function printablePoints({ paper, orientation }: Pick<PrintSetup, 'paper' | 'orientation'>): {
  readonly width: number;
  readonly height: number;
} {
  const { width, height } = PRINTABLE_POINTS[paper];
  return orientation === 'landscape' ? { width, height } : { width: height, height: width };
}

/**
 * The percentage, 100 at most, at which columns of these widths fit the page: for sheets with page breaks of their own,
 * which Excel ignores where a sheet is fitted to the page's width.
 */
export function printPercent(widths: readonly number[], setup: Pick<PrintSetup, 'paper' | 'orientation'>): number {
  const percent = Math.floor((100 * printablePoints(setup).width) / Math.max(1, columnsWidth(widths) * PRINTED_WIDER));
  return Math.min(100, Math.max(LEAST_PERCENT, percent));
}

/** Points of the sheet's rows that fit a page at the percentage of `printPercent`. */
export function pageCapacity(widths: readonly number[], setup: Pick<PrintSetup, 'paper' | 'orientation'>): number {
  return (printablePoints(setup).height * 100) / printPercent(widths, setup);
}

/** The smallest paper on which columns of these widths can be read, in landscape. */
export function paperFor(widths: readonly number[]): PrintSetup['paper'] {
  return printPercent(widths, { paper: 'A4', orientation: 'landscape' }) >= LEAST_PERCENT_A4 ? 'A4' : 'A3';
}
