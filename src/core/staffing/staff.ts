import type { Language } from '../table/headers';
import type { RawTable } from '../table/rawTable';

export const SEXES = ['male', 'female'] as const;
export type Sex = (typeof SEXES)[number];

/** Category 身份: cadre 干部 or worker 工人; it decides the retirement age of women. */
export const CATEGORIES = ['cadre', 'worker'] as const;
export type Category = (typeof CATEGORIES)[number];

/** Leader position 职务: a chief 正职, a deputy 副职 or none. */
export const POSITIONS = ['chief', 'deputy', 'none'] as const;
export type Position = (typeof POSITIONS)[number];

/**
 * Channels 安置渠道 by which surplus people are placed. The first five end on no public payroll; the others go on being
 * paid until the person leaves.
 */
export const CHANNELS = [
  'retire', // 退休: at the statutory month, or at the exit date
  'earlyRetire', // 提前退休: at the exit date, else as early as the rules allow
  'transferOut', // 调出: to another county or level, at the exit date
  'resign', // 辞职（解聘）: at the exit date
  'enterprise', // 转企: at the exit date, else when the reform takes effect
  'civilService', // 招录为公务员
  'learningPost', // 跟班学习
  'villageGrid', // 驻村和网格
  'redeploy', // 转岗: to a vacant post
  'replacesHire', // 顶岗: takes a post that would have been filled by a hire
  'other', // 其他
  'waiting', // 待安置: not placed yet
] as const;
export type Channel = (typeof CHANNELS)[number];

/** Channels whose people leave the payroll. */
export const LEAVING_CHANNELS: readonly Channel[] = ['retire', 'earlyRetire', 'transferOut', 'resign', 'enterprise'];

/** How far a placement is 安置状态. */
export const PLACEMENT_STAGES = ['open', 'done'] as const;
export type PlacementStage = (typeof PLACEMENT_STAGES)[number];

/** A leader seat of a unit that a county leader holds besides another post. */
export interface ConcurrentSeat {
  readonly county: string;
  readonly unit: string;
  readonly position: 'chief' | 'deputy';
  /** Index in `table.values`. */
  readonly row: number;
}

/** A month as one whole number: 12 × year + month, January being 0. 1970-05 is 23644. Unknown months are `NO_MONTH`. */
export type Month = number;
export const NO_MONTH = -1;

/** Place in a list of words that says "not stated". */
export const NOT_STATED = -1;

/**
 * The staff table 人员, read: a person a place in every array, in the order of the table. Held by column. Words are held
 * as places in their lists (`POST_TYPES`, `SEXES`, `CATEGORIES`, `POSITIONS`, `CHANNELS`), `NOT_STATED` where blank or
 * not understood (then there is an issue). What a scope leaves out holds nothing: `NO_MONTH`, `NOT_STATED`, ''.
 */
export interface Staff {
  readonly language: Language;
  readonly table: RawTable;
  readonly count: number;
  /** null when the table has no county column. */
  readonly county: readonly string[] | null;
  readonly personId: readonly string[];
  readonly unit: readonly string[];
  readonly postType: Int8Array;
  readonly position: Int8Array;
  readonly rank: readonly string[];
  readonly sex: Int8Array;
  /** `NO_MONTH` where blank or refused. */
  readonly birth: Int32Array;
  readonly category: Int8Array;
  readonly channel: Int8Array;
  readonly exit: Int32Array;
  readonly status: readonly string[];
  /** Month of the first work; `NO_MONTH` where blank or refused. Decides only who came last. */
  readonly started: Int32Array;
  /** Whether the person is named surplus by hand: 1 yes, 0 no (never named by an order), `NOT_STATED`. */
  readonly named: Int8Array;
  /** Month until which the person is to be placed. */
  readonly placeBy: Int32Array;
  /** Month in which the person took up what the channel says. */
  readonly placedOn: Int32Array;
  /** Place in `PLACEMENT_STAGES` of the status; `NOT_STATED` where blank or not one of its words. */
  readonly placementStage: Int8Array;
  /** Month in which the person left a leader post 退出领导岗位; who has one holds no seat. */
  readonly leftPost: Int32Array;
  /** Rank 职级 that a leader who left was promoted to; '' where none. */
  readonly newRank: readonly string[];
  /** Month in which the person's time in the pool 流动池 ends; who is in the pool holds no seat. */
  readonly poolUntil: Int32Array;
  /** Whether the person is in the special database 专项数据库: 1 yes, 0 no, `NOT_STATED`. */
  readonly database: Int8Array;
  /** Rows that say that a county leader holds a seat 县领导兼任: no members of the unit's staff, so none of the people here. */
  readonly concurrentSeats: readonly ConcurrentSeat[];
  /** Names of people, '' where there is none: read only when a sheet is asked for with names. */
  readNames(): readonly string[];
  /**
   * The person's own pay a year that contributions are reckoned from: annual pay, or pay items, or hourly rate × weekly
   * hours × 52. Whole thousandths of yuan; NaN where the row states none, so that the Pay table counts.
   */
  readonly ownBase: Float64Array;
  /** The person's own transport allowance a year, outside the contribution base: whole thousandths of yuan, 0 where none. */
  readonly ownTransport: Float64Array;
  /** 1 where the row states pay that cannot be used (text, negative, absurd, hourly rate without hours): never costed. */
  readonly payRefused: Uint8Array;
  /** Index of each person's row in `table.values` (the header row is 0). */
  readonly row: Int32Array;
}
