import type { Language } from '../../core';
import type { moneyPane as english } from '../../locales/en/moneyPane';

export type MoneyPaneWords = typeof english;

const loading = new Map<Language, Promise<MoneyPaneWords>>();

/** The words of the panel Money, loaded once and for one language only. */
export function loadMoneyPane(language: Language): Promise<MoneyPaneWords> {
  const before = loading.get(language);
  if (before) return before;
  const words =
    language === 'zh'
      ? import(/* webpackChunkName: "money-zh" */ '../../locales/zh-CN/moneyPane')
      : import(/* webpackChunkName: "money-en" */ '../../locales/en/moneyPane');
  const promise = words.then(({ moneyPane }) => moneyPane);
  loading.set(language, promise);
  promise.catch(() => loading.delete(language));
  return promise;
}
