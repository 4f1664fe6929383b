import {
  paybackYear,
  presentValue,
  scenarios,
  type Assumptions,
  type BridgeBase,
  type Scenarios,
} from '../../core/money';

/** What the panel shows that hangs on the assumptions, but for the sensitivities, which take longer. */
export interface MoneyFigures {
  readonly assumptions: Assumptions;
  readonly scenarios: Scenarios;
  /** Fen. */
  readonly presentFen: number;
  /** Calendar year, and its place counted from 1; null when it is not within the years. */
  readonly payback: { readonly year: number; readonly place: number } | null;
}

/** The figures of the panel under assumptions. Nothing of the staff table is read again, so that typing is followed. */
export function moneyFigures(base: BridgeBase, assumptions: Assumptions): MoneyFigures {
  const all = scenarios(base, assumptions);
  const net = all.base.netFen;
  const place = paybackYear(net);
  return {
    assumptions,
    scenarios: all,
    presentFen: presentValue(assumptions.discountRate, net, assumptions.timing),
    payback: place === null ? null : { year: assumptions.years[place - 1], place },
  };
}
