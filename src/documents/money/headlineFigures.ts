import { FEN, headlineSteps } from '../../core/money';
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
  return steps.map(({ key, fen }) => ({ key, yuan: fen / FEN, expression: expressionOf(key, fen / FEN) }));
}

/** What the other steps leave of the net, as an expression: `payDifference`. `cells` are the addresses of the steps. */
export function restOf(figures: readonly Pick<HeadlineFigure, 'key'>[], cells: readonly string[]): string {
  const cellsOf = (isWanted: (key: HeadlineStepKey) => boolean) => cells.filter((_, i) => isWanted(figures[i].key));
  const others = cellsOf((key) => key !== 'net' && key !== 'payDifference');
  return [...cellsOf((key) => key === 'net'), ...others].join('-');
}
