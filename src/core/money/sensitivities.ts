import { type Assumptions, type Swing, NO_SWING } from './assumptions';
import type { BridgeBase, Sensitivity, SensitivityKey } from './bridge';
import { bridgeOf } from './bridgeOf';
import { presentValue } from './presentValue';
import {
  DISCOUNT_STEP,
  FACTOR_STEP,
  GROWTH_STEP,
  HIRING_STEP,
  LEAVING_STEP_MONTHS,
  turnGrowth,
  turnRatio,
} from './swings';

/** One assumption turned: what was assumed, and the present value that it gives. */
interface Turned {
  readonly setting: number;
  readonly fen: number;
}

/**
 * What moves the present value of the net most: one assumption at a time is turned down and up, as far as the scenarios
 * turn it, the discount rate by a point, and the occupational annuity between booked and cash. Widest first; what has no
 * effect is left out.
 */
export function sensitivities(base: BridgeBase, assumptions: Assumptions): Sensitivity[] {
  const { discountRate, timing } = assumptions;
  const netAsAssumed = bridgeOf(base, assumptions).netFen;
  const valueOf = (net: readonly number[], rate = discountRate): number =>
    Math.round(presentValue(rate, net, timing)) + 0;
  const assumed = (setting: number, change: Partial<Assumptions>): Turned => ({
    setting,
    fen: valueOf(bridgeOf(base, { ...assumptions, ...change }).netFen),
  });
  const swung = (setting: number, change: Partial<Swing>): Turned => ({
    setting,
    fen: valueOf(bridgeOf(base, assumptions, { ...NO_SWING, ...change }).netFen),
  });
  const discounted = (rate: number): Turned => ({ setting: rate, fen: valueOf(netAsAssumed, rate) });
  const hiring = (step: number): Turned => {
    const hiringRatio = turnRatio(assumptions.hiringRatio, step);
    return assumed(hiringRatio, { hiringRatio });
  };
  const growing = (step: number): Turned => {
    const payGrowth = turnGrowth(assumptions.payGrowth, step);
    return assumed(payGrowth, { payGrowth });
  };
  const found = [
    sensitivity('hiringRatio', hiring(-HIRING_STEP), hiring(HIRING_STEP)),
    sensitivity('payGrowth', growing(-GROWTH_STEP), growing(GROWTH_STEP)),
    bothWays('retirement', LEAVING_STEP_MONTHS, 0, (setting) => swung(setting, { retirementMonths: setting })),
    bothWays('exits', LEAVING_STEP_MONTHS, 0, (setting) => swung(setting, { exitMonths: setting })),
    bothWays('runningCost', FACTOR_STEP, 1, (setting) => swung(setting, { runningCostFactor: setting })),
    bothWays('oneOff', FACTOR_STEP, 1, (setting) => swung(setting, { oneOffFactor: setting })),
    sensitivity('annuity', assumed(0, { annuity: 'booked' }), assumed(1, { annuity: 'cash' })),
    sensitivity(
      'discountRate',
      discounted(turnRatio(discountRate, -DISCOUNT_STEP)),
      discounted(turnRatio(discountRate, DISCOUNT_STEP)),
    ),
  ];
  return found.filter(({ lowFen, highFen }) => lowFen !== highFen).sort((a, b) => widthOf(b) - widthOf(a));
}

function bothWays(key: SensitivityKey, step: number, from: number, turn: (setting: number) => Turned): Sensitivity {
  return sensitivity(key, turn(from - step), turn(from + step));
}

function sensitivity(key: SensitivityKey, one: Turned, other: Turned): Sensitivity {
  const [low, high] = one.fen <= other.fen ? [one, other] : [other, one];
  return { key, lowSetting: low.setting, highSetting: high.setting, lowFen: low.fen, highFen: high.fen };
}

function widthOf({ lowFen, highFen }: Sensitivity): number {
  return highFen - lowFen;
}
