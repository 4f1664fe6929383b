import type { Assumptions } from './assumptions';
import type { BridgeBase, Scenarios } from './bridge';
import { bridgeOf } from './bridgeOf';
import { allTurned } from './swings';

/**
 * Cash by year as assumed, and when everything that is uncertain goes against the saving (low) or for it (high): one hire
 * more or less for every five leavers, pay growing two points slower or faster, everybody leaving a year later or earlier,
 * running cost saved and one-offs a fifth less or more.
 */
export function scenarios(base: BridgeBase, assumptions: Assumptions): Scenarios {
  const low = allTurned(base, assumptions, -1);
  const high = allTurned(base, assumptions, 1);
  return {
    low: bridgeOf(base, low.assumptions, low.swing),
    base: bridgeOf(base, assumptions),
    high: bridgeOf(base, high.assumptions, high.swing),
  };
}
