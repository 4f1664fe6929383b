import type { Severity, Where } from '../issue';
import type { NormRule } from './norms';

/** A norm that the structure after the reform breaks. Posts and seats in natural units. */
export interface Finding {
  readonly rule: NormRule;
  readonly severity: Severity;
  /** '' where the table has no counties. */
  readonly county: string;
  /** The unit after the reform, of `outsideReform` the unit before; '' for a cap on the whole county and for a rule about people. */
  readonly unitName: string;
  /** Place in the units after; -1 for a cap, a rule about people, and a unit that goes on no more. */
  readonly unit: number;
  /** Of `surplusYears` more than `SURPLUS_YEARS_AHEAD` when the surplus is not gone within these. */
  readonly found: number;
  readonly limit: number;
  /** Place in `Norms`. */
  readonly norm: number;
  /** The cell to look at: the figure that breaks the norm (approved table, plan, agencies or duties); for a cap and a rule about people the norm's limit. */
  readonly where: Where;
}

/** A unit, or for a cap a county, held against one norm. */
export interface NormCase {
  readonly county: string;
  readonly unitName: string;
  readonly unit: number;
  /** The same for every norm of a rule: of several that one subject breaks one is found. */
  readonly subject: number;
  /** What of the subject is counted, where norms of one rule count different things: caps for some kinds. '' otherwise. */
  readonly counted: string;
  readonly found: number;
  readonly broken: boolean;
  readonly where: () => Where;
}

/** The cases of the norms of some rules, by the norm's place in `Norms`. */
export type CasesOfNorm = (norm: number) => NormCase[];
