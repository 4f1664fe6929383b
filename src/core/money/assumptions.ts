import type { AnnuityTreatment } from './costs';

/** A cost that comes once, such as severance or moving. */
export interface OneOff {
  /** Calendar year. */
  readonly year: number;
  /** Greater than 0 = money spent. */
  readonly yuan: number;
  readonly label: string;
}

/** When in its year an amount is paid, for discounting. */
export type Timing = 'end' | 'mid' | 'start';

/** What the user assumes; everything else comes from the tables. */
export interface Assumptions {
  /** Calendar years, ascending and without gaps; at least one. */
  readonly years: readonly number[];
  /** Permitted hires for each person who leaves: 0 = nobody is hired, 0.2 = one for every five. 0…1. */
  readonly hiringRatio: number;
  /** Growth of pay and contributions a year from the second year on; 0.03 = 3 %. −0.5…0.5. */
  readonly payGrowth: number;
  /** Discount rate of the present value a year; 0.03 = 3 %. 0…1. */
  readonly discountRate: number;
  readonly timing: Timing;
  readonly annuity: AnnuityTreatment;
  readonly oneOffs: readonly OneOff[];
}

/** The assumptions as they are kept in a workbook; what is null follows the tables. */
export interface SavedAssumptions {
  /** null = the year in which the reform takes effect, else the current year. */
  readonly firstYear: number | null;
  /** 1…30. */
  readonly yearCount: number;
  readonly hiringRatio: number;
  readonly payGrowth: number;
  readonly discountRate: number;
  readonly timing: Timing;
  readonly annuity: AnnuityTreatment;
  readonly oneOffs: readonly OneOff[];
}

/** Nobody is hired while there is surplus, pay stays, 3 % a year at the end of each year. */
export const DEFAULT_ASSUMPTIONS: SavedAssumptions = {
  firstYear: null,
  yearCount: 5,
  hiringRatio: 0,
  payGrowth: 0,
  discountRate: 0.03,
  timing: 'end',
  annuity: 'asRates',
  oneOffs: [],
};

/** What a sensitivity turns beside the assumptions. */
export interface Swing {
  /** Months by which retirements by age come later (or, below 0, earlier). */
  readonly retirementMonths: number;
  /** Months by which people with an exit date or channel leave later. */
  readonly exitMonths: number;
  /** 1 = as planned. */
  readonly runningCostFactor: number;
  readonly oneOffFactor: number;
}
export const NO_SWING: Swing = { retirementMonths: 0, exitMonths: 0, runningCostFactor: 1, oneOffFactor: 1 };
