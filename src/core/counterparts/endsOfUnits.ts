import { LONGEST_CHAIN } from '../results/apply/endings';
import type { Routes } from '../results/reform';

const NOT_KNOWN = -3;

/** Where all that no row names ends, by node. */
export interface Ends {
  /** A node that stays; -1 withdrawn, -2 left for enterprise. */
  readonly end: Int32Array;
  /** Place in `Plan` of the row that leads there; -1 for a node that stays. */
  readonly lastRow: Int32Array;
}

/** Follows `Routes.next` to its end from every node; nodes already followed are not walked again. */
export function endsOfUnits({ next, row }: Routes): Ends {
  const end = new Int32Array(next.length).fill(NOT_KNOWN);
  const lastRow = new Int32Array(next.length).fill(-1);
  for (let start = 0; start < next.length; start++) {
    let at = start;
    let last = -1;
    while (at >= 0 && end[at] === NOT_KNOWN && next[at] !== at) {
      last = row[at];
      at = next[at];
    }
    const isKnown = at >= 0 && end[at] !== NOT_KNOWN;
    const found = isKnown ? end[at] : at;
    if (isKnown && lastRow[at] >= 0) last = lastRow[at];
    for (at = start; at >= 0 && end[at] === NOT_KNOWN; at = next[at]) {
      end[at] = found;
      if (next[at] === at) break;
      lastRow[at] = last;
    }
  }
  return { end, lastRow };
}

const NO_ROWS: readonly number[] = [];

/** The plan's rows along which all that no row names goes on from a node; a chain longer than can be shown keeps its last row. */
export function rowsFrom({ next, row }: Routes, { lastRow }: Ends, node: number): readonly number[] {
  if (next[node] === node) return NO_ROWS;
  const rows: number[] = [];
  for (let at = node; at >= 0 && next[at] !== at && rows.length < LONGEST_CHAIN; at = next[at]) rows.push(row[at]);
  rows[rows.length - 1] = lastRow[node];
  return shortened(rows);
}

/** Each row once; a longer chain than can be shown keeps its last row, which says how it ended. */
export function shortened(rows: readonly number[]): readonly number[] {
  const once = [...new Set(rows)];
  return once.length <= LONGEST_CHAIN ? once : [...once.slice(0, LONGEST_CHAIN - 1), once[once.length - 1]];
}
