import type { SheetLocale } from '../locales/sheetLocales';
import type { CounterpartResults } from './counterpartResults';
import { pairDocument } from './counterparts/pairDocument';
import type { DocumentChoice } from './documentChoice';
import type { SheetDocument } from './sheetDocument';

/**
 * The city–county table 市县业务对口表: by county unit after the reform the departments above it with sections, duties,
 * deputies in charge and former units; then, on a new page, by department above the units that take over. Duties without a
 * unit are its last group. It holds values.
 */
export function cityCountyDocument(
  results: CounterpartResults,
  words: SheetLocale,
  choice: DocumentChoice,
): SheetDocument {
  const isEnglish = results.reform.agencies.language === 'en';
  return pairDocument('cityCounty', results, words, choice, {
    own: isEnglish ? [20, 24] : [20, 23],
    partner: isEnglish ? [18, 24] : [18, 22],
    superiorSection: isEnglish ? [16, 20] : [11, 18],
    section: isEnglish ? [16, 20] : [12, 27],
    duties: isEnglish ? [30, 30] : [32, 32],
    count: isEnglish ? [8, 8] : [6, 6],
    deputy: isEnglish ? [16, 25] : [12, 28],
    former: isEnglish ? [14, 25] : [14, 23],
  });
}
