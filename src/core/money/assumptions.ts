import type { AnnuityTreatment } from './costs';

/** A cost that comes once, such as severance or moving. */
export interface OneOff {
  /** Calendar year. */
  readonly year: number;
  /** Greater than 0 = money spent. `ASSUMPTION_LIMITS.oneOffYuan`. */
  readonly yuan: number;
  /** What it is for; '' = not stated. */
  readonly label: string;
}

/** When in its year an amount is paid, for discounting; in the order in which they are offered. */
export const TIMINGS = ['end', 'mid', 'start'] as const;
export type Timing = (typeof TIMINGS)[number];

/** How the occupational annuity may count, in the order in which it is offered. */
export const ANNUITY_TREATMENTS: readonly AnnuityTreatment[] = ['asRates', 'cash', 'booked'];

/** The smallest and the greatest number that is taken. */
export interface Ends {
  readonly least: number;
  readonly most: number;
}

const LAST_YEAR = 2199;
const MOST_YEARS = 30;

/** What assumptions may be. What can be typed has the same ends as what is kept, so that nothing typed is lost. */
export const ASSUMPTION_LIMITS = {
  /** Calendar years; the last is the last that dates of the tables may have. */
  year: { least: 1950, most: LAST_YEAR },
  /** So that the last of the most years is a calendar year as well. */
  firstYear: { least: 1950, most: LAST_YEAR - MOST_YEARS + 1 },
  /** As many as tables and pictures of a column a year can show; a formula of one's own may go further. */
  yearCount: { least: 1, most: MOST_YEARS },
  /** The hiring ratio and the discount rate. */
  ratio: { least: 0, most: 1 },
  payGrowth: { least: -0.5, most: 0.5 },
  /** Below 0 = money received. */
  oneOffYuan: { least: -1e12, most: 1e12 },
  /** Number of one-off costs that are kept. */
  oneOffCount: { least: 0, most: 20 },
  /** Letters of what a one-off cost is for. */
  labelLength: { least: 0, most: 80 },
} as const satisfies Readonly<Record<string, Ends>>;

/** What the user assumes; everything else comes from the tables. */
export interface Assumptions {
  /** Calendar years, ascending and without gaps; at least one. */
  readonly years: readonly number[];
  /** Permitted hires for each person who leaves: 0 = nobody is hired, 0.2 = one for every five. `ASSUMPTION_LIMITS.ratio`. */
  readonly hiringRatio: number;
  /** Growth of pay and contributions a year from the second year on; 0.03 = 3 %. `ASSUMPTION_LIMITS.payGrowth`. */
  readonly payGrowth: number;
  /** Discount rate of the present value a year; 0.03 = 3 %. `ASSUMPTION_LIMITS.ratio`. */
  readonly discountRate: number;
  readonly timing: Timing;
  readonly annuity: AnnuityTreatment;
  readonly oneOffs: readonly OneOff[];
}

/** The assumptions as they are kept in a workbook, within `ASSUMPTION_LIMITS`; what is null follows the tables. */
export interface SavedAssumptions {
  /** null = the year in which the reform takes effect, else the current year. */
  readonly firstYear: number | null;
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
