import {
  bridgeOf,
  bridgeRows,
  DEFAULT_ASSUMPTIONS,
  prepareBridge,
  type Assumptions,
  type BridgeBase,
  type BridgeRow,
} from '../core/money';
import type { Locale } from '../locales/en';
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
      itemOf(row, words),
      units[row.unit],
      ...[row.total, ...row.years].map(figureOrBlank),
    ]),
  ];
}

function assumptionsOf(given: BridgeArguments, { effective }: BridgeBase, say: Speaker): Assumptions {
  const firstYear = Math.floor((effective ?? thisMonth()) / 12);
  const years = yearsArgument(given.years, firstYear, say);
  const hiring = { least: 0, most: 1 };
  const growth = { least: -0.5, most: 0.5 };
  return {
    ...DEFAULT_ASSUMPTIONS,
    years,
    hiringRatio: isLeftOut(given.hiring) ? 0 : numberWithin(given.hiring, 'hiring', hiring, say),
    payGrowth: isLeftOut(given.growth) ? 0 : numberWithin(given.growth, 'growth', growth, say),
    annuity: wordOr('asRates', given.annuity, 'annuity', ANNUITY_CHOICE, say),
    oneOffs: oneOffArgument(given.oneOff, years, say),
  };
}

function itemOf({ key, channel, cause }: BridgeRow, { money }: Locale): string {
  const label = money.bridge[key];
  if (channel !== null) return money.bridgePart({ label, part: money.channels[channel] });
  return cause === null ? label : money.bridgePart({ label, part: money.causes[cause] });
}
