import { POST_TYPES, THOUSANDTHS } from '../core';
import {
  clampedBase,
  FEN,
  payRowOf,
  personCost,
  rulesFor,
  WHOLE_RATE,
  type AnnualCost,
  type RateRule,
  type Rates,
} from '../core/money';
import type { Locale } from '../locales/en';
import type { Cell, Cells } from './cells';
import { notCostedSentence } from './notCostedSentence';
import { readMoneyTables } from './readMoneyTables';
import { textArgument } from './singleCell';
import { inLanguageOf } from './speaker';
import { POST_TYPE_CHOICE, wordArgument } from './wordArgument';
import { yesNoArgument } from './yesNoArgument';

/** The function's arguments as Excel hands them over. */
export interface PersonCostArguments {
  readonly pay: unknown;
  readonly rates: unknown;
  readonly postType: unknown;
  readonly rank?: unknown;
  readonly items?: unknown;
}

/**
 * Full cost of a person or post a year in yuan, as one cell; with `items` as a table: pay, each contribution with the
 * monthly base that it is reckoned from, and the total. Without a rank: the cost of a post. What cannot be costed fails.
 */
export function personCostTable(given: PersonCostArguments): Cells {
  const { tables, words } = readMoneyTables({ pay: given.pay, rates: given.rates }, ['pay']);
  const say = inLanguageOf(words);
  const postType = wordArgument(given.postType, 'postType', POST_TYPE_CHOICE, say);
  const rank = textArgument(given.rank, 'rank', say);
  const isItemised = yesNoArgument(given.items, 'items', say);
  const pay = tables.pay!;
  const place = POST_TYPES.indexOf(postType);
  const cost = personCost(pay, tables.rates, place, rank);
  if (typeof cost === 'string') {
    throw say((spoken) => notCostedSentence(cost, { postType, rank }, { ...tables, pay }, spoken));
  }
  if (!isItemised) return [[cost.totalFen / FEN]];
  return itemised(
    cost,
    pay.base[payRowOf(pay, place, rank) as number],
    rulesFor(tables.rates, place),
    words,
    tables.rates,
  );
}

/** `base`: pay a year that contributions are reckoned from, in whole thousandths of yuan. */
function itemised(
  cost: AnnualCost,
  base: number,
  rules: readonly (RateRule | null)[],
  { money, words }: Locale,
  rates: Rates | null,
): Cells {
  const contribution = (rule: RateRule | null, item: number): Cell[][] => {
    if (rule === null || rates === null) return [];
    const monthlyBaseYuan = clampedBase(base, rule) / 12 / THOUSANDTHS;
    const yuan = cost.contributionsFen[item] / FEN;
    return [[rates.items[item], monthlyBaseYuan, rule.rate / WHOLE_RATE, yuan, rule.cash ? words.yes : words.no]];
  };
  const { headers } = money;
  return [
    [headers.item, headers.monthlyBase, headers.rate, headers.yuanAYear, headers.cash],
    [money.pay, '', '', cost.payFen / FEN, words.yes],
    ...rules.flatMap(contribution),
    [money.allInAll, '', '', cost.totalFen / FEN, ''],
  ];
}
