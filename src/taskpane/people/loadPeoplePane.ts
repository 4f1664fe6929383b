import type { peoplePane as english } from '../../locales/en/peoplePane';
import { wordsLoader } from '../parts/wordsLoader';

export type PeoplePaneWords = typeof english;

/** The words of the panel People. */
export const loadPeoplePane = wordsLoader<PeoplePaneWords>({
  en: async () => (await import(/* webpackChunkName: "people-en" */ '../../locales/en/peoplePane')).peoplePane,
  zh: async () => (await import(/* webpackChunkName: "people-zh" */ '../../locales/zh-CN/peoplePane')).peoplePane,
});
