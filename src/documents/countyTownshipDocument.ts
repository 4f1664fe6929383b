import type { SheetLocale } from '../locales/sheetLocales';
import type { CounterpartResults } from './counterpartResults';
import { pairDocument } from './counterparts/pairDocument';
import type { DocumentChoice } from './documentChoice';
import type { SheetDocument } from './sheetDocument';

/**
 * The county–township table 县乡业务对口表: by county unit after the reform the township offices that it works with, their
 * duties, sections and deputies in charge; then, on a new page, by township office its county units. It holds values.
 */
export function countyTownshipDocument(
  results: CounterpartResults,
  words: SheetLocale,
  choice: DocumentChoice,
): SheetDocument {
  const isEnglish = results.reform.agencies.language === 'en';
  return pairDocument('countyTownship', results, words, choice, {
    own: [22, 26],
    partner: [22, 30],
    duties: [44, 44],
    count: isEnglish ? [8, 8] : [6, 6],
    section: [16, 24],
    deputy: [16, 25],
  });
}
