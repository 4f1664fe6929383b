import type { Language } from '../table/headers';
import type { CellValue, RawTable } from '../table/rawTable';
import type { Kind } from './kinds';
import type { Measure } from './measures';

/**
 * The agencies table, read: a unit a place in every array, in the order of the table. Held by column, because a
 * formula hands over the whole table at every calculation. Rows left out (totals, blanks, duplicates) are not in it.
 */
export interface Agencies {
  readonly language: Language;
  readonly table: RawTable;
  readonly count: number;
  readonly unit: readonly string[];
  /** null when the table has no county column. */
  readonly county: readonly string[] | null;
  readonly code: readonly string[];
  readonly kind: readonly Kind[];
  readonly grade: readonly string[];
  readonly parent: readonly string[];
  readonly domain: readonly string[];
  /** The user's own yes or no on counting toward the cap; null where the rule of the kind decides. */
  readonly counted: readonly (boolean | null)[];
  /** Whole thousandths; a blank cell or missing column is 0 here, and `stated` says which columns there are. */
  readonly amounts: Readonly<Record<Measure, Float64Array>>;
  readonly stated: ReadonlySet<Measure>;
  /** Some post or people column holds fractions of full time; shares are then not rounded to whole posts. */
  readonly fractional: boolean;
  /** Index of each unit's row in `table.values` (the header row is 0). */
  readonly row: Int32Array;
  /** Place of each unit by folded county ('' without a county column) and folded name, as `foldName` folds. */
  readonly index: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Columns of the user's that are not ours: carried, not lost. */
  readonly extraColumns: readonly { readonly header: string; readonly column: number }[];
}

/** The cell of an extra column for a unit. */
export function extraCell(agencies: Agencies, unitIndex: number, column: number): CellValue {
  return agencies.table.values[agencies.row[unitIndex]][column];
}
