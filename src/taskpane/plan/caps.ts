import type { ComparisonRow } from '../../core';

/** The counts that a superior office caps. */
export const CAPPED = ['organs', 'institutions'] as const;

export type CappedMeasure = (typeof CAPPED)[number];

export type Caps = Readonly<Record<CappedMeasure, number | null>>;

/** A cap as typed: a whole number from 0; null = blank, no cap; undefined = not a whole number. */
export function parseCap(typed: string): number | null | undefined {
  const text = typed.normalize('NFKC').replaceAll(',', '').trim();
  if (text === '') return null;
  return /^\d{1,7}$/.test(text) ? Number(text) : undefined;
}

/** How far the count after the reform is over its cap (below 0: to spare); null without a cap. */
export function capStatus(row: ComparisonRow, caps: Caps | undefined): { readonly over: number } | null {
  const measure = CAPPED.find((capped) => capped === row.measure);
  const cap = measure ? caps?.[measure] : null;
  return cap === null || cap === undefined ? null : { over: row.after - cap };
}
