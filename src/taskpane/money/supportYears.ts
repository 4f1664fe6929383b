import type { Fact, Facts } from '../../core';
import { supportPath, type Bridge } from '../../core/money';

/** The support ratio year by year, beside what the facts table plans. */
export interface SupportYears {
  /** Populations that the facts table states, each the basis of a ratio: registered first. */
  readonly populations: readonly Fact[];
  readonly before: Fact;
  readonly planned: Fact | null;
  readonly years: readonly SupportYear[];
}
export interface SupportYear {
  readonly year: number;
  /** People fewer since the beginning. */
  readonly fewer: number;
  readonly supported: number;
  /** One a population; null when nobody would be supported. */
  readonly ratios: readonly (number | null)[];
}

/** null when the facts table states no population or no supported staff. */
export function supportYears(facts: Facts | null, bridge: Bridge): SupportYears | null {
  const before = facts?.facts.get('supportedStaff');
  const populations = (['registeredPopulation', 'residentPopulation'] as const).flatMap(
    (item) => facts?.facts.get(item) ?? [],
  );
  if (!before || populations.length === 0) return null;
  const paths = populations.map(({ amount }) => supportPath(amount, before.amount, bridge.fewer));
  const years = bridge.years.map((year, place): SupportYear => ({
    year,
    fewer: bridge.fewerCumulative[place],
    supported: before.amount - bridge.fewerCumulative[place],
    ratios: paths.map((path) => path[place]),
  }));
  return { populations, before, planned: facts?.facts.get('supportedStaffAfter') ?? null, years };
}

/** The first year in which the supported staff are as few as planned; null when that is in none of the years. */
export function plannedReached({ planned, years }: SupportYears): number | null {
  return planned ? (years.find(({ supported }) => supported <= planned.amount)?.year ?? null) : null;
}
