import { use } from 'react';
import type { sheetsPane as english } from '../../locales/en/sheetsPane';
import { wordsLoader } from '../parts/wordsLoader';
import { usePane } from '../state/PaneContext';

export type SheetsPaneWords = typeof english;

const loadSheetsPane = wordsLoader<SheetsPaneWords>({
  en: async () => (await import(/* webpackChunkName: "sheets-en" */ '../../locales/en/sheetsPane')).sheetsPane,
  zh: async () => (await import(/* webpackChunkName: "sheets-zh" */ '../../locales/zh-CN/sheetsPane')).sheetsPane,
});

/** The words of the panel Sheets, loaded when it is first shown. */
export function useSheetsWords(): SheetsPaneWords {
  return use(loadSheetsPane(usePane().language));
}
