/**
 * A number as typed, with full-width digits, separators and a percent sign taken: `１２.５ %` is 12.5. null = blank;
 * undefined = no number.
 */
export function parseEntry(typed: string): number | null | undefined {
  const text = typed.normalize('NFKC').replaceAll('−', '-').replaceAll(/[,\s]/g, '').replace(/%$/, '');
  if (text === '') return null;
  return /^[+-]?(\d+(\.\d*)?|\.\d+)$/.test(text) ? Number(text) + 0 : undefined;
}

/** Which numbers an entry may hold. */
export interface EntryRange {
  readonly least: number;
  readonly most: number;
  readonly whole?: boolean;
  /** Whether a blank entry is taken, as null. */
  readonly blank?: boolean;
}

/** The number of an entry within its range; null = blank where that is allowed; undefined = not taken. */
export function entryWithin(typed: string, { least, most, whole, blank }: EntryRange): number | null | undefined {
  const entry = parseEntry(typed);
  if (entry === undefined) return undefined;
  if (entry === null) return blank ? null : undefined;
  if (entry < least || entry > most || (whole && !Number.isInteger(entry))) return undefined;
  return entry;
}

/** A fraction as the percentage that is typed: 0.07 is `7`, without the dust of binary fractions. */
export function percentEntry(fraction: number): number {
  return Number((fraction * 100).toPrecision(12));
}

/** The fraction of a percentage that was typed: 7 is 0.07. */
export function fractionOf(percent: number): number {
  return Number((percent / 100).toPrecision(12));
}
