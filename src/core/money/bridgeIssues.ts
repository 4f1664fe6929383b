import type { Issue } from '../issue';
import type { Bridge, BridgeBase } from './bridge';
import { retirementPassed } from './retirementPassed';

/**
 * The issues of a bridge: those of its base, and about people whose retirement month lies before the first of its years.
 * (The base takes the year in which the reform takes effect as the first one, and says nothing of it when none is stated.)
 * Example: for a man who reaches his month in March 2025, and years from 2026 on, there is `retirementPassed`.
 */
export function bridgeIssues({ staff, leavers, issues }: BridgeBase, { years }: Pick<Bridge, 'years'>): Issue[] {
  const others = issues.filter(({ code }) => code !== 'retirementPassed' && code !== 'exitPassed');
  return staff ? [...others, ...retirementPassed(staff, leavers, years[0])] : others;
}
