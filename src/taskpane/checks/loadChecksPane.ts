import type { checksPane as english } from '../../locales/en/checksPane';
import type { checkTexts as englishTexts } from '../../locales/en/checkTexts';
import { wordsLoader } from '../parts/wordsLoader';

/** The words of the panel, and those that it shares with the sheets. */
export interface ChecksPaneWords {
  readonly own: typeof english;
  readonly texts: typeof englishTexts;
}

/** The words of the panel Checks. */
export const loadChecksPane = wordsLoader<ChecksPaneWords>({
  en: async () => ({
    own: (await import(/* webpackChunkName: "checks-en" */ '../../locales/en/checksPane')).checksPane,
    texts: (await import(/* webpackChunkName: "checks-en" */ '../../locales/en/checkTexts')).checkTexts,
  }),
  zh: async () => ({
    own: (await import(/* webpackChunkName: "checks-zh" */ '../../locales/zh-CN/checksPane')).checksPane,
    texts: (await import(/* webpackChunkName: "checks-zh" */ '../../locales/zh-CN/checkTexts')).checkTexts,
  }),
});
