import { foldSearch } from '../../core/counterparts/foldSearch';
import type { Placement, PlacementRow } from '../../core/placement';

/** The figures of a row of the ledger that the panel shows. */
export const LEDGER_FIGURES = ['surplus', 'placed', 'unplaced', 'overdue', 'posts', 'inPost'] as const;
export type LedgerFigure = (typeof LEDGER_FIGURES)[number];

/** Rows of the ledger whose unit or county holds the search text, and the sum of each of their figures. */
export interface LedgerRows {
  readonly rows: readonly PlacementRow[];
  readonly sums: Readonly<Record<LedgerFigure, number>>;
}

export function ledgerRows({ rows, totals }: Placement, search: string): LedgerRows {
  const wanted = foldSearch(search);
  if (wanted === '') return { rows, sums: totals };
  const found = rows.filter(
    ({ unit, county }) => foldSearch(unit).includes(wanted) || foldSearch(county).includes(wanted),
  );
  const sum = (figure: LedgerFigure): number => found.reduce((total, row) => total + row[figure], 0);
  const sums = Object.fromEntries(LEDGER_FIGURES.map((figure) => [figure, sum(figure)]));
  return { rows: found, sums: sums as Record<LedgerFigure, number> };
}
