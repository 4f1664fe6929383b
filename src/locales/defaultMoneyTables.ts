import type { DefaultMoney } from '../core/money/defaultMoney';
import type { DefaultRate } from '../core/money/defaultRates';
import type { Language } from '../core/table/headers';
import { tableOf, type DefaultTable } from './defaultTable';
import { defaultRates as english } from './en/defaultRates';
import { localeOf } from './localeOf';
import { defaultRates as chinese } from './zh-CN/defaultRates';

/**
 * The pay and rates tables of a new workbook in one language. Every rate and bonus has its national source in the Note column. Floors
 * and ceilings are shares of the average monthly wage of the place, in yuan rounded to the fen, and blank when it is not known.
 */
export function defaultMoneyTables(
  language: Language,
  averageMonthlyWageYuan: number | null,
  money: DefaultMoney,
): { readonly pay: DefaultTable; readonly rates: DefaultTable } {
  const texts = language === 'zh' ? chinese : english;
  const { words } = localeOf(language);
  const payRows = money.pay.map(({ postType, bonusMonths, bonusRule }) => ({
    postType: words.postTypes[postType],
    bonusMonths,
    note: texts.bonusRules[bonusRule],
  }));
  const ratesRows = money.rates.map((rate) => ({
    item: texts.items[rate.item],
    postType: rate.postType === null ? '' : words.postTypes[rate.postType],
    rate: rate.rate,
    ...(averageMonthlyWageYuan === null
      ? {}
      : {
          floor: shareOf(averageMonthlyWageYuan, rate.floorOfAverage),
          ceiling: shareOf(averageMonthlyWageYuan, rate.ceilingOfAverage),
        }),
    cash: rate.cash ? words.yes : words.no,
    note: noteOf(rate, averageMonthlyWageYuan !== null, texts),
  }));
  return {
    pay: tableOf(money.payColumns, payRows, language, texts.payNote),
    rates: tableOf(money.ratesColumns, ratesRows, language, texts.ratesNote(averageMonthlyWageYuan)),
  };
}

/** A share of a wage, rounded to the fen; shares are whole percentages. */
function shareOf(wageYuan: number, share: number): number {
  return Math.round(wageYuan * Math.round(share * 100)) / 100;
}

function noteOf(rate: DefaultRate, hasLimits: boolean, texts: typeof english): string {
  const percent = (share: number): number => Math.round(share * 10_000) / 100;
  const named = (documents: DefaultRate['documents']): string =>
    documents.map((document) => texts.documents[document]).join(texts.listSeparator);
  const parts = [
    texts.rateSource(named(rate.documents)),
    ...(rate.range ? [texts.range(percent(rate.range[0]), percent(rate.range[1]))] : []),
    ...(rate.cash ? [] : [texts.booked]),
    texts.limits(percent(rate.floorOfAverage), percent(rate.ceilingOfAverage), named(rate.limitDocuments)),
    ...(hasLimits ? [] : [texts.limitsToFill]),
  ];
  return parts.join(texts.partSeparator);
}
