import { en, type Locale } from './en';
import { checkSheets as englishChecks } from './en/checkSheets';
import { handoutSheets as englishHandouts } from './en/handoutSheets';
import { loadSheets as englishLoad } from './en/loadSheets';
import { moneySheets as englishMoney } from './en/moneySheets';
import { peopleSheets as englishPeople } from './en/peopleSheets';
import { sheets as english } from './en/sheets';
import { zhCN } from './zh-CN';
import { checkSheets as chineseChecks } from './zh-CN/checkSheets';
import { handoutSheets as chineseHandouts } from './zh-CN/handoutSheets';
import { loadSheets as chineseLoad } from './zh-CN/loadSheets';
import { moneySheets as chineseMoney } from './zh-CN/moneySheets';
import { peopleSheets as chinesePeople } from './zh-CN/peopleSheets';
import { sheets as chinese } from './zh-CN/sheets';

/** The words with those of the summary sheets, which the functions and the pane's first load do without. */
export type SheetLocale = Locale & {
  readonly sheets: typeof english;
  readonly moneySheets: typeof englishMoney;
  readonly loadSheets: typeof englishLoad;
  readonly handoutSheets: typeof englishHandouts;
  readonly peopleSheets: typeof englishPeople;
  readonly checkSheets: typeof englishChecks;
};

/** By the language of the agencies table. */
export const sheetLocales: { readonly en: SheetLocale; readonly zh: SheetLocale } = {
  en: {
    ...en,
    sheets: english,
    moneySheets: englishMoney,
    loadSheets: englishLoad,
    handoutSheets: englishHandouts,
    peopleSheets: englishPeople,
    checkSheets: englishChecks,
  },
  zh: {
    ...zhCN,
    sheets: chinese,
    moneySheets: chineseMoney,
    loadSheets: chineseLoad,
    handoutSheets: chineseHandouts,
    peopleSheets: chinesePeople,
    checkSheets: chineseChecks,
  },
};
