import type { Issue } from '../issue';

/** Amounts of money are whole fen (hundredths of a yuan): every person's pay and every contribution is rounded to the fen once, half up, and from there on only added. */
export const FEN = 100;

/** Cost of one person or post a year. */
export interface AnnualCost {
  /** Pay with bonus and transport. */
  readonly payFen: number;
  /** One for each item of the rates table; 0 where no row of the item applies to the post type. */
  readonly contributionsFen: readonly number[];
  /** Pay and all contributions. */
  readonly totalFen: number;
  /** Of the total what is paid in the year; the rest is booked. */
  readonly cashFen: number;
}

/** How the occupational annuity counts: as the Cash column says, or otherwise by assumption. */
export type AnnuityTreatment = 'asRates' | 'cash' | 'booked';

/** Why a person is not costed. */
export type NotCostedReason =
  | 'payRefused' // own pay that cannot be used
  | 'noPostType'
  | 'noPayRow'
  | 'unknownRank'
  | 'payRowUnusable'
  | 'rateUnusable';

/** What people cost by the rows of the pay table: the place of every person's cost in `costs`; below 0 where not costed. */
export interface StandardsOfStaff {
  readonly place: Int32Array;
  readonly costs: readonly AnnualCost[];
}

/** What every person of a staff table costs a year, by column in the order of the staff table. NaN where not costed. */
export interface StaffCosts {
  /** Items of the rates table, as written. */
  readonly items: readonly string[];
  readonly annuity: number;
  readonly payFen: Float64Array;
  /** A column for each item. */
  readonly contributionsFen: readonly Float64Array[];
  readonly totalFen: Float64Array;
  /** Cash as the Cash column says. */
  readonly cashFen: Float64Array;
  /** Of the total the occupational annuity, and whether the Cash column has it as cash: so an assumption can turn it. */
  readonly annuityFen: Float64Array;
  readonly notCosted: readonly { readonly person: number; readonly reason: NotCostedReason }[];
  /** Where nobody has pay of its own: the same by the rows of the pay table, so that sums need not go through every column. */
  readonly byStandard?: StandardsOfStaff | null;
  readonly issues: readonly Issue[];
}

/** One line of a payroll. */
export interface PayrollRow {
  readonly county: string;
  /** The unit's name, the post type's key such as `institution`, or the rank, as written; '' = not stated. */
  readonly label: string;
  readonly people: number;
  /** People of the line who are not costed: in `people`, in none of the amounts. */
  readonly notCosted: number;
  readonly payFen: number;
  readonly contributionsFen: readonly number[];
  readonly totalFen: number;
}
export type PayrollBy = 'unit' | 'postType' | 'rank';
