import type { Language } from '../table/headers';
import type { RawTable } from '../table/rawTable';

/**
 * The duties table 职责对口表, read: a row a place in every array. A row states a duty of a unit (before the reform, or a
 * unit that the plan forms) and its counterparts; a duty with several counterparts may stand in several rows.
 */
export interface Duties {
  readonly language: Language;
  readonly table: RawTable;
  readonly count: number;
  /** null when the table has no county column. */
  readonly county: readonly string[] | null;
  /** Never blank: rows without a duty are left out. */
  readonly duty: readonly string[];
  /** As written; a cell may name several, parted by 、 ； ; or line breaks outside brackets: see `namesIn`. '' = none. */
  readonly superior: readonly string[];
  readonly superiorSection: readonly string[];
  readonly unit: readonly string[];
  readonly section: readonly string[];
  readonly townshipOffice: readonly string[];
  readonly deputy: readonly string[];
  /** Index of each row in `table.values` (the header row is 0). */
  readonly row: Int32Array;
}

/** The columns of names in which one name under two spellings is looked for. */
export const NAME_COLUMNS = ['superior', 'superiorSection', 'section', 'townshipOffice', 'deputy'] as const;
export type NameColumnKey = (typeof NAME_COLUMNS)[number];
