import type { Language } from '../table/headers';
import type { RawTable } from '../table/rawTable';
import type { Measure } from '../agencies/measures';

/** What the approved table can state: what it states overrides the sums, a blank cell keeps the sum. */
export const APPROVED_MEASURES = [
  'adminPosts',
  'politicalLegalPosts',
  'institutionPosts',
  'workerPosts',
  'chiefs',
  'deputies',
  'runningCost',
  'office',
] as const satisfies readonly Measure[];

export type ApprovedMeasure = (typeof APPROVED_MEASURES)[number];

/** The approved table 核定表, read: a grant a place in every array. */
export interface Approved {
  readonly language: Language;
  readonly table: RawTable;
  readonly count: number;
  readonly county: readonly string[] | null;
  /** Upper-cased; '' = every option. */
  readonly option: readonly string[];
  readonly unit: readonly string[];
  /** Whole thousandths; NaN where the cell is blank. */
  readonly amounts: Readonly<Record<ApprovedMeasure, Float64Array>>;
  readonly sections: readonly (number | null)[];
  readonly document: readonly string[];
  readonly row: Int32Array;
}
