import { likelyNames } from '../results/apply/likelyNames';
import type { DutyMove } from './dutyMoves';
import type { Following } from './following';

/** Raises an issue for each row that names a duty which is not where the row takes it from. */
export function reportNotFound(following: Following, notFound: readonly DutyMove[]): void {
  const { reform, duties, units, numbered, placed, planIssues, budget } = following;
  const { routes, agencies } = reform;
  const { count, home, firstRow, ofHome } = numbered;
  for (const { duty, from, row } of notFound) {
    const unit = from < 0 ? '' : units.names.nameOf(from);
    planIssues.add('dutyNotFound', 'warning', row, 'duty', { duty, unit, likely: likelyDuties(duty, from) });
  }

  /** Duties that the unit has, or has got when the plan forms it; without a unit those that have none. */
  function likelyDuties(duty: string, from: number): string[] {
    const compared = from >= 0 && from < agencies.count ? (ofHome[from]?.size ?? 0) : count;
    if (budget.comparisons < compared) return [];
    budget.comparisons -= compared;
    const there: number[] = [...(ofHome[from]?.values() ?? [])];
    const place = from < agencies.count ? -1 : routes.unitAfter[from];
    for (let other = 0; other < count && (from < 0 || place >= 0); other++)
      if (from < 0 ? home[other] >= units.nodeCount : placed.unitAfter[other] === place) there.push(other);
    return likelyNames(
      duty,
      there.map((one) => duties.duty[firstRow[one]]),
    );
  }
}
