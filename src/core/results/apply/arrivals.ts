import type { Agencies } from '../../agencies/agencies';
import { plus, vectorOf, type AmountVector } from './amountVectors';
import { LONGEST_CHAIN, rowsToEnd, type Endings } from './endings';
import type { Reading } from './reading';

/** A part of a unit of before that has arrived somewhere. */
export interface ArrivedPart {
  /** null = the whole unit. */
  readonly amounts: AmountVector | null;
  readonly planRows: readonly number[];
}

/** Parts by where they have arrived (see `Endings.end`), then by the unit of before they come from. */
export type Arrivals = Map<number, Map<number, ArrivedPart>>;

/** Puts a part where it has arrived; parts of one source that meet become one. */
export function arrive(agencies: Agencies, arrivals: Arrivals, end: number, source: number, part: ArrivedPart): void {
  let parts = arrivals.get(end);
  if (!parts) arrivals.set(end, (parts = new Map()));
  const there = parts.get(source);
  if (!there) parts.set(source, part);
  else {
    const amounts = plus(there.amounts ?? vectorOf(agencies, source), part.amounts ?? vectorOf(agencies, source));
    parts.set(source, { amounts, planRows: joinRows(there.planRows, part.planRows) });
  }
}

/** Gives a part to a unit, which hands it on whole to where it ends. */
export function deliver(
  reading: Reading,
  endings: Endings,
  arrivals: Arrivals,
  to: number,
  source: number,
  part: ArrivedPart,
): void {
  const planRows = joinRows(part.planRows, rowsToEnd(reading, endings, to));
  arrive(reading.agencies, arrivals, endings.end[to], source, { amounts: part.amounts, planRows });
}

/** Both, each row once; a longer chain than can be shown keeps its last row, which says how it ended. */
export function joinRows(first: readonly number[], second: readonly number[]): readonly number[] {
  if (first.length === 0 || second.length === 0) return first.length === 0 ? second : first;
  const rows = [...new Set([...first, ...second])];
  return rows.length <= LONGEST_CHAIN ? rows : [...rows.slice(0, LONGEST_CHAIN - 1), rows[rows.length - 1]];
}
