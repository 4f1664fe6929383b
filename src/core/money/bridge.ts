import type { PostType } from '../agencies/measures';
import type { Issue } from '../issue';
import type { Reform } from '../results/reform';
import type { Channel, Month, Staff } from '../staffing/staff';
import type { Assumptions } from './assumptions';
import type { StaffCosts } from './costs';
import type { Savings } from './savings';

/** Why a person leaves the payroll. `exitDate`: an exit date without a channel that leaves. */
export const LEAVING_CAUSES = ['retire', 'earlyRetire', 'transferOut', 'resign', 'enterprise', 'exitDate'] as const;
export type LeavingCause = (typeof LEAVING_CAUSES)[number];

/** Posts cut of one post type: cut = vacant + filled. A post type that gains posts has none cut; post types are never netted. */
export interface PostsCut {
  readonly postType: PostType;
  /** ≥ 0. */
  readonly cut: number;
  /** Nobody sat in them: cutting them saves nothing, but for `budgetedVacant`. */
  readonly vacant: number;
  /** Of the vacant ones those whose cost stood in the budget (agencies column Vacancies budgeted). */
  readonly budgetedVacant: number;
  readonly filled: number;
}

/** Surplus people and where they are placed: surplus = placed + waiting − placedBeyond. */
export interface SurplusPlaced {
  readonly people: number;
  /** People of the staff table with this channel in units and post types with surplus. Without `waiting`. */
  readonly placedBy: Readonly<Record<Channel, number>>;
  readonly placed: number;
  /** Surplus people without a channel, or with 待安置. */
  readonly waiting: number;
  /** People with a channel beyond the surplus of their unit and post type. */
  readonly placedBeyond: number;
}

/** Everybody who leaves, and when; a person a place, by month, then by place in the staff table. One person, one saving. */
export interface Leavers {
  readonly count: number;
  /** Place in the staff table. */
  readonly person: Int32Array;
  /** The last paid month; `AT_START` where a reform without a stated month takes the person off the payroll. */
  readonly month: Int32Array;
  /** Place in `LEAVING_CAUSES`. */
  readonly cause: Int8Array;
  /** 1 = by age alone: moves with the retirement age; 0 = by a date or channel. */
  readonly byAge: Uint8Array;
}

/** Everything of the bridge that does not hang on assumptions: made once, then `bridgeOf` is fast. */
export interface BridgeBase {
  readonly reform: Reform;
  readonly staff: Staff | null;
  readonly costs: StaffCosts | null;
  readonly savings: Savings;
  readonly posts: readonly PostsCut[];
  readonly surplus: SurplusPlaced;
  readonly leavers: Leavers;
  /** People of the staff table without a birth date (or without sex or category where it matters): shown as staying. */
  readonly staying: readonly number[];
  /** Cash and full cost of a post a year, by place in `POST_TYPES`; null when it has none. */
  readonly postCosts: readonly ({
    readonly cashFen: number;
    readonly totalFen: number;
    readonly annuityFen: number;
  } | null)[];
  /** Whether the Cash column has the occupational annuity as cash, by place in `POST_TYPES`, then for no post type. */
  readonly annuityIsCash: readonly boolean[];
  /** People who take the place of a permitted hire 顶岗, by place in `POST_TYPES`, then for no post type: so many hires are not made. */
  readonly replacingHires: readonly number[];
  /** Month in which the reform takes effect: the latest Effective of the option's rows; null when none is stated. */
  readonly effective: Month | null;
  readonly issues: readonly Issue[];
}

/** The way from people leaving to cash, by year. People are whole; money in whole fen; costs of hires and one-offs are > 0. */
export interface Bridge {
  readonly assumptions: Assumptions;
  readonly years: readonly number[];
  readonly leavingBy: Readonly<Record<LeavingCause, readonly number[]>>;
  readonly leaving: readonly number[];
  /** By place in `POST_TYPES`, then for no post type; adds up to `leaving`. */
  readonly leavingByPostType: readonly (readonly number[])[];
  readonly hired: readonly number[];
  /** leaving − hired, and added up. */
  readonly fewer: readonly number[];
  readonly fewerCumulative: readonly number[];
  /** Cash pay and contributions that are no longer paid: in the year of leaving the months off the payroll only. */
  readonly payLeavingFen: readonly number[];
  readonly hiresFen: readonly number[];
  readonly vacancyFen: readonly number[];
  readonly runningCostFen: readonly number[];
  readonly oneOffFen: readonly number[];
  /** payLeaving − hires + vacancy + runningCost − oneOff. */
  readonly netFen: readonly number[];
  readonly cumulativeFen: readonly number[];
  /** Booked contributions that end: a memo, no cash. */
  readonly bookedFen: readonly number[];
  /** People who leave within the years and are not costed: in `leaving`, not in the money. */
  readonly leavingNotCosted: number;
}

export type BridgeRowKey =
  | 'gross' // memo: posts cut × full cost
  | 'postsCut'
  | 'vacantPostsCut'
  | 'budgetedVacantPostsCut'
  | 'filledPostsCut'
  | 'surplusPeople'
  | 'placedBy' // one row a channel that has people
  | 'placed'
  | 'waiting'
  | 'placedBeyond'
  | 'leavingBy' // one row a cause that has people
  | 'leaving'
  | 'hired'
  | 'fewer'
  | 'fewerCumulative'
  | 'staying'
  | 'notCosted'
  | 'payLeaving'
  | 'hiresPay'
  | 'vacancySaving'
  | 'runningCost'
  | 'oneOff'
  | 'net'
  | 'cumulative'
  | 'booked';

/** A line of the bridge as functions, sheets and pane show it. `total` and `years` in posts, people or yuan; null = blank. Costs are below 0. */
export interface BridgeRow {
  readonly key: BridgeRowKey;
  readonly channel: Channel | null;
  readonly cause: LeavingCause | null;
  readonly unit: 'posts' | 'people' | 'yuan';
  readonly total: number | null;
  readonly years: readonly (number | null)[];
}

/** A step of the waterfall from the headline to the cash of a year; the steps before `net` add up to it. */
export type HeadlineStepKey =
  | 'gross' // posts cut × full cost
  | 'vacant' // posts nobody sat in, but for the budgeted ones
  | 'stillPaid' // people of cut posts who are still paid at the end of the year; > 0 when more people leave than posts were filled
  | 'hired' // permitted hires
  | 'payDifference' // real pay against the standard, months of the year of leaving, growth
  | 'booked' // booked contributions: no cash
  | 'runningCost'
  | 'oneOff'
  | 'net';
export interface HeadlineStep {
  readonly key: HeadlineStepKey;
  /** Signed change in fen; `gross` and `net` are levels. */
  readonly fen: number;
}

/** What is turned one at a time. */
export type SensitivityKey =
  'hiringRatio' | 'payGrowth' | 'retirement' | 'exits' | 'runningCost' | 'oneOff' | 'annuity' | 'discountRate';

/** The present value when one assumption is turned down and up; the widest first. */
export interface Sensitivity {
  readonly key: SensitivityKey;
  /** What was assumed: ratios as fractions, months, factors; for `annuity` 0 = booked, 1 = cash. */
  readonly lowSetting: number;
  readonly highSetting: number;
  /** Present value in fen; low ≤ high. The settings stand with their values. */
  readonly lowFen: number;
  readonly highFen: number;
}

/** Cash by year when everything that is uncertain goes against the saving, as assumed, and for it. */
export interface Scenarios {
  readonly low: Bridge;
  readonly base: Bridge;
  readonly high: Bridge;
}
