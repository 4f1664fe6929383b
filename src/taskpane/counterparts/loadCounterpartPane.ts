import type { counterpartPane as english } from '../../locales/en/counterpartPane';
import { wordsLoader } from '../parts/wordsLoader';

export type CounterpartPaneWords = typeof english;

/** The words of the panel Counterparts. */
export const loadCounterpartPane = wordsLoader<CounterpartPaneWords>({
  en: async () =>
    (await import(/* webpackChunkName: "counterparts-en" */ '../../locales/en/counterpartPane')).counterpartPane,
  zh: async () =>
    (await import(/* webpackChunkName: "counterparts-zh" */ '../../locales/zh-CN/counterpartPane')).counterpartPane,
});
