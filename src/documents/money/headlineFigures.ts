import { headlineSteps } from '../../core/money';
import type { HeadlineStepKey } from '../../core/money';
import type { AssumptionBlock } from './assumptionBlock';
import { rowOf } from './moneyFrame';
import type { MoneyFrame } from './moneyFrame';
import { bridgeFigure } from './moneyHelper';

/** A step of the waterfall in yuan; live with an expression in yuan, which for `payDifference` is what the others leave. */
export interface HeadlineFigure {
  readonly key: HeadlineStepKey;
  readonly yuan: number;
  readonly expression: string | null;
}

const ROWS = { hired: 'hiresPay', runningCost: 'runningCost', oneOff: 'oneOff', net: 'net' } as const;

/**
 * The steps from the headline to the net of the last year; null without a headline or staff table. `vacant` and
 * `stillPaid` are as of creation: they hang on no assumption but the first year, and when that is changed `stillPaid` is 0
 * and what it held is in `payDifference`.
 */
export function headlineFigures(frame: MoneyFrame, inputs: AssumptionBlock['inputs']): HeadlineFigure[] | null {
  const { money, live } = frame;
  const last = money.bridge.years.length - 1;
  const steps = headlineSteps(money.base, money.bridge, last);
  if (!steps) return null;
  const expressionOf = (key: HeadlineStepKey, yuan: number): string | null => {
    if (!live || key === 'payDifference') return null;
    if (key === 'gross') return bridgeFigure(frame, rowOf(frame, 'gross'), 'total');
    if (key === 'vacant') return String(yuan);
    if (key === 'stillPaid') return `IF(${inputs.firstYear}=${money.bridge.years[0]},${yuan},0)`;
    if (key === 'booked') {
      const booked = bridgeFigure(frame, rowOf(frame, 'booked'), last);
      return booked === null ? '0' : `-${booked}`;
    }
    return bridgeFigure(frame, rowOf(frame, ROWS[key]), last) ?? String(yuan);
  };
  return steps.map(({ key, fen }) => ({ key, yuan: fen / 100, expression: expressionOf(key, fen / 100) }));
}

/** Place of `payDifference` among the steps. */
const REST = 4;

/** The net less all other steps. */
export function restOf(steps: readonly string[]): string {
  const net = steps[steps.length - 1];
  return [net, ...steps.filter((_, i) => i !== REST && i !== steps.length - 1)].join('-');
}
