import type { Language } from '../core';
import type { Locale } from '../locales/en';
import type { pane as english } from '../locales/en/pane';
import { localeOf } from '../locales/localeOf';

export type PaneWords = typeof english;

/** All words of a language, with those of the pane. */
export type PaneLocale = Locale & { readonly pane: PaneWords };

/** The pane's words are loaded for one language only. */
export async function loadPaneLocale(language: Language): Promise<PaneLocale> {
  const { pane } =
    language === 'zh'
      ? await import(/* webpackChunkName: "pane-zh" */ '../locales/zh-CN/pane')
      : await import(/* webpackChunkName: "pane-en" */ '../locales/en/pane');
  return { ...localeOf(language), pane };
}
