import { en, type Locale } from '../locales/en';
import { zhCN } from '../locales/zh-CN';
import { cellError } from './cellError';

type Sentence = (words: Locale) => string;

/** Turns a sentence of a locale into the error that a formula shows. */
export type Speaker = (sentence: Sentence) => CustomFunctions.Error;

/** For functions of tables: the language of the table. */
export const inLanguageOf =
  (words: Locale): Speaker =>
  (sentence) =>
    cellError(sentence(words));

/** For functions of figures alone: there are no headers to take a language from, so the sentence is given in both. */
export const inBothLanguages: Speaker = (sentence) => cellError(sentenceInBoth(sentence));

export function sentenceInBoth(sentence: Sentence): string {
  return `${sentence(en)} ${sentence(zhCN)}`;
}
