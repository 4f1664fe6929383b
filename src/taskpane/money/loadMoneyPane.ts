import type { moneyPane as english } from '../../locales/en/moneyPane';
import { wordsLoader } from '../parts/wordsLoader';

export type MoneyPaneWords = typeof english;

/** The words of the panel Money. */
export const loadMoneyPane = wordsLoader<MoneyPaneWords>({
  en: async () => (await import(/* webpackChunkName: "money-en" */ '../../locales/en/moneyPane')).moneyPane,
  zh: async () => (await import(/* webpackChunkName: "money-zh" */ '../../locales/zh-CN/moneyPane')).moneyPane,
});
