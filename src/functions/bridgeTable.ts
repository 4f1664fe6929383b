import {
  ASSUMPTION_LIMITS,
  bridgeLabel,
  bridgeOf,
  bridgeRows,
  DEFAULT_ASSUMPTIONS,
  firstYearOf,
  prepareBridge,
  type Assumptions,
  type BridgeBase,
} from '../core/money';
import { figureOrBlank, type Cells } from './cells';
import { numberWithin } from './numberArgument';
import { oneOffArgument } from './oneOffArgument';
import { failOnMoneyErrors, readMoneyTables } from './readMoneyTables';
import { readReform, type ReformArguments } from './readReform';
import { inLanguageOf, type Speaker } from './speaker';
import { isLeftOut } from './tableArgument';
import { thisMonth } from './thisMonth';
import { ANNUITY_CHOICE, wordOr } from './wordArgument';
import { yearsArgument } from './yearsArgument';

/** The function's arguments as Excel hands them over. */
export interface BridgeArguments extends ReformArguments {
  readonly staff: unknown;
  readonly pay: unknown;
  readonly rates: unknown;
  readonly years: unknown;
  readonly hiring?: unknown;
  readonly oneOff?: unknown;
  readonly growth?: unknown;
  readonly annuity?: unknown;
}

/**
 * The way from posts cut to people leaving to cash as a table with headers: a row a figure, a column a year. Costs are
 * below 0; cells that have no figure are blank. Causes and channels that have nobody have no row.
 */
export function bridgeTable(given: BridgeArguments): Cells {
  const { reform, words } = readReform(given);
  const { tables } = readMoneyTables({ staff: given.staff, pay: given.pay, rates: given.rates }, [], words);
  const base = prepareBridge(reform, tables);
  failOnMoneyErrors(base.issues, words);
  const assumptions = assumptionsOf(given, base, inLanguageOf(words));
  const { headers, units } = words.money;
  return [
    [headers.item, headers.unit, headers.total, ...assumptions.years],
    ...bridgeRows(base, bridgeOf(base, assumptions)).map((row) => [
      bridgeLabel(row, words),
      units[row.unit],
      ...[row.total, ...row.years].map(figureOrBlank),
    ]),
  ];
}

function assumptionsOf(given: BridgeArguments, { effective }: BridgeBase, say: Speaker): Assumptions {
  const years = yearsArgument(given.years, firstYearOf(effective, thisMonth()), say);
  const { ratio, payGrowth } = ASSUMPTION_LIMITS;
  return {
    ...DEFAULT_ASSUMPTIONS,
    years,
    hiringRatio: isLeftOut(given.hiring) ? 0 : numberWithin(given.hiring, 'hiring', ratio, say),
    payGrowth: isLeftOut(given.growth) ? 0 : numberWithin(given.growth, 'growth', payGrowth, say),
    annuity: wordOr('asRates', given.annuity, 'annuity', ANNUITY_CHOICE, say),
    oneOffs: oneOffArgument(given.oneOff, years, say),
  };
}
