import { POST_TYPES } from '../agencies/measures';
import { NOT_STATED } from '../staffing/staff';
import type { BridgeBase } from './bridge';
import { rulesFor } from './contributions';
import type { Pay } from './pay';
import { personCost } from './personCost';
import type { Rates } from './rates';

/** Full and cash cost of a post a year and the occupational annuity in it, by place in `POST_TYPES`; null where a type has no cost. */
export function postCosts(pay: Pay | null, rates: Rates | null): BridgeBase['postCosts'] {
  return POST_TYPES.map((_, postType) => {
    const cost = pay ? personCost(pay, rates, postType) : 'noPayRow';
    if (typeof cost === 'string') return null;
    const annuityFen = rates && rates.annuity >= 0 ? cost.contributionsFen[rates.annuity] : 0;
    return { cashFen: cost.cashFen, totalFen: cost.totalFen, annuityFen };
  });
}

/** Whether the occupational annuity is paid in cash, by place in `POST_TYPES`, then for people without a post type. */
export function annuityIsCash(rates: Rates | null): boolean[] {
  const types = [...POST_TYPES.keys(), NOT_STATED];
  return types.map((postType) =>
    rates && rates.annuity >= 0 ? (rulesFor(rates, postType)[rates.annuity]?.cash ?? true) : true,
  );
}
