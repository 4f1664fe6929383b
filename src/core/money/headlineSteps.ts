import { POST_TYPES } from '../agencies/measures';
import type { Bridge, BridgeBase, HeadlineStep, HeadlineStepKey } from './bridge';

/**
 * From the headline (posts cut × full cost) to the net cash of one year (`yearPlace` in `bridge.years`): the steps before
 * `net` add up to it to the fen. Vacant posts and people still paid are taken off at the full cost of a post, hires and
 * booked contributions as that year has them; `payDifference` is what is left: real pay against the standard, months of
 * the year of leaving, growth, and leavers whose post type has no cost. null without a headline, and without
 * a staff table.
 * Example: 714,240 − 238,080 vacant − 357,120 still paid − 29,760 other pay − 5,760 booked + 12,000 running cost − 20,000 one-off
 * leaves 75,520 yuan in the first year.
 */
export function headlineSteps(base: BridgeBase, bridge: Bridge, yearPlace: number): HeadlineStep[] | null {
  const { grossFen, byPostType } = base.savings;
  if (grossFen === null || base.staff === null) return null;
  let vacant = 0;
  let stillPaid = 0;
  for (const { postType } of byPostType) {
    const type = POST_TYPES.indexOf(postType);
    const costFen = base.postCosts[type]?.totalFen ?? 0;
    const { cut, filled, budgetedVacant } = base.posts[type];
    vacant -= Math.round((cut - filled - budgetedVacant) * costFen);
    stillPaid -= Math.round((filled - leaversUpTo(bridge.leavingByPostType[type], yearPlace)) * costFen);
  }
  const ofYear = (fen: readonly number[]): number => fen[yearPlace];
  const real = ofYear(bridge.payLeavingFen) + ofYear(bridge.bookedFen) + ofYear(bridge.vacancyFen);
  const steps: readonly (readonly [HeadlineStepKey, number])[] = [
    ['gross', grossFen],
    ['vacant', vacant],
    ['stillPaid', stillPaid],
    ['hired', -ofYear(bridge.hiresFen)],
    ['payDifference', real - grossFen - vacant - stillPaid],
    ['booked', -ofYear(bridge.bookedFen)],
    ['runningCost', ofYear(bridge.runningCostFen)],
    ['oneOff', -ofYear(bridge.oneOffFen)],
    ['net', ofYear(bridge.netFen)],
  ];
  return steps.map(([key, fen]) => ({ key, fen: fen + 0 }));
}

/** Whether a step is a level, from which or to which the others change it: `gross` and `net`. */
export function isLevelStep(key: HeadlineStepKey): boolean {
  return key === 'gross' || key === 'net';
}

function leaversUpTo(leaving: readonly number[], yearPlace: number): number {
  let sum = 0;
  for (let year = 0; year <= yearPlace; year++) sum += leaving[year];
  return sum;
}
