import type { Language } from '../../core';
import type { DocumentChoice } from '../documentChoice';

/**
 * Values where the table that a function reads first is in another language than the sheet: the function answers in the
 * language of that table, so the sheet's words would not be found in what it puts out.
 */
export function valuesWhereLanguagesDiffer(
  choice: DocumentChoice,
  ofTable: Language,
  ofSheet: Language,
): DocumentChoice {
  return ofTable === ofSheet ? choice : { ...choice, mode: 'values' };
}
