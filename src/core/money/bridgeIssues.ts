import type { Issue } from '../issue';
import type { Bridge, BridgeBase } from './bridge';
import { retirementPassed } from './retirementPassed';

/**
 * The issues of a bridge: those of its base, and about people whose retirement month lies before the first of its years.
 * (The base takes the year in which the reform takes effect as the first one, and says nothing of it when none is stated.)
 */
export function bridgeIssues({ staff, leavers, issues }: BridgeBase, { years }: Pick<Bridge, 'years'>): Issue[] {
  const others = issues.filter(({ code }) => code !== 'retirementPassed');
  return staff ? [...others, ...retirementPassed(staff, leavers, years[0])] : others;
}
