import type { Language } from '../table/headers';
import type { RawTable } from '../table/rawTable';

/** The pay table 工资标准, read: a standard a place in every array. */
export interface Pay {
  readonly language: Language;
  readonly table: RawTable;
  readonly count: number;
  /** Place in `POST_TYPES`. */
  readonly postType: Int8Array;
  /** As written; '' = every rank of the post type that has no row of its own, and the standard of a post. */
  readonly rank: readonly string[];
  /** Pay a year that contributions are reckoned from: 12 × (basic + allowances + performance) + bonus months × basic. Whole thousandths of yuan; NaN where the row cannot be used. */
  readonly base: Float64Array;
  /** 12 × transport: whole thousandths of yuan. */
  readonly transport: Float64Array;
  /** By post type: place of the row by folded rank (`foldWord`); '' is the row without a rank. */
  readonly index: readonly ReadonlyMap<string, number>[];
  readonly row: Int32Array;
}
