import { ASSUMPTION_LIMITS, type Assumptions, type Ends, type Swing, NO_SWING } from './assumptions';
import type { Bridge, BridgeBase } from './bridge';
import { bridgeOf } from './bridgeOf';

/** How far each assumption is turned, down and up. */
export const HIRING_STEP = 0.2;
export const GROWTH_STEP = 0.02;
export const LEAVING_STEP_MONTHS = 12;
export const FACTOR_STEP = 0.2;
export const DISCOUNT_STEP = 0.01;

/**
 * A hiring ratio or discount rate turned by a step, within the ends of both and without the noise of binary fractions:
 * 0.1 + 0.2 is 0.3.
 */
export function turnRatio(ratio: number, step: number): number {
  return within(ASSUMPTION_LIMITS.ratio, ratio + step);
}

export function turnGrowth(growth: number, step: number): number {
  return within(ASSUMPTION_LIMITS.payGrowth, growth + step);
}

function within({ least, most }: Ends, fraction: number): number {
  return Math.round(Math.min(most, Math.max(least, fraction)) * 1e9) / 1e9;
}

/**
 * Assumptions and swing when everything that is uncertain goes one way: −1 against the saving, 1 for it. Where hires cost
 * more than those who leave, slower growth and later leaving are for the saving, and are turned the other way.
 */
export function allTurned(
  base: BridgeBase,
  assumptions: Assumptions,
  way: -1 | 1,
): { assumptions: Assumptions; swing: Swing } {
  const runningCostWay = (base.savings.runningCost?.savedFen ?? 0) < 0 ? -way : way;
  const hiringRatio = turnRatio(assumptions.hiringRatio, -way * HIRING_STEP);
  const payWay = paySaved(bridgeOf(base, { ...assumptions, hiringRatio })) < 0 ? -way : way;
  const oneOffWay = assumptions.oneOffs.reduce((sum, { yuan }) => sum + yuan, 0) < 0 ? -way : way;
  return {
    assumptions: {
      ...assumptions,
      hiringRatio,
      payGrowth: turnGrowth(assumptions.payGrowth, payWay * GROWTH_STEP),
    },
    swing: {
      ...NO_SWING,
      retirementMonths: -payWay * LEAVING_STEP_MONTHS,
      exitMonths: -payWay * LEAVING_STEP_MONTHS,
      runningCostFactor: 1 + runningCostWay * FACTOR_STEP,
      oneOffFactor: 1 - oneOffWay * FACTOR_STEP,
    },
  };
}

/** Pay of those who leave less that of the hires, in all years. */
function paySaved({ payLeavingFen, hiresFen, vacancyFen }: Bridge): number {
  return payLeavingFen.reduce((sum, fen, year) => sum + fen - hiresFen[year] + vacancyFen[year], 0);
}
