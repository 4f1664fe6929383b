import type { Language } from '../table/headers';
import type { RawTable } from '../table/rawTable';

/** A rate of 100 %: rates are whole millionths. */
export const WHOLE_RATE = 1_000_000;

/** One row of the rates table: what the employer pays of one item for one post type, or for all. */
export interface RateRule {
  /** Place in `Rates.items`. */
  readonly item: number;
  /** Place in `POST_TYPES`; `NOT_STATED` = all post types that have no row of their own. */
  readonly postType: number;
  /** Whole millionths: 16 % is 160,000. NaN where the row cannot be used: nobody it applies to is costed. */
  readonly rate: number;
  /** Base a month, whole thousandths of yuan; 0 and Infinity where blank. */
  readonly floor: number;
  readonly ceiling: number;
  /** false: booked, not paid, until retirement (occupational annuity of fully funded units). */
  readonly cash: boolean;
  /** Index in `table.values`. */
  readonly row: number;
}

/** The rates table 单位缴费比例, read. */
export interface Rates {
  readonly language: Language;
  readonly table: RawTable;
  /** The items as written, in the order in which they first stand. */
  readonly items: readonly string[];
  /** Place in `items` of the occupational annuity 职业年金; -1 when there is none. */
  readonly annuity: number;
  readonly rules: readonly RateRule[];
}
