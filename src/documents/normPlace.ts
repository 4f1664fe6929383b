import { rowsAddress } from '../core';
import type { NormRule, Norms } from '../core/checks';
import type { SheetLocale } from '../locales/sheetLocales';

/** The cell of a norm: `标准!A4`. */
export function normCell(norms: Norms | null, norm: number): string {
  return norms ? rowsAddress(norms.table, [norms.norms[norm].row]) : '';
}

/** The cell of a norm and what it rests on. */
export function normPlace(norms: Norms | null, norm: number, words: SheetLocale): string {
  return words.loadSheets.normPlace(normCell(norms, norm), norms?.norms[norm].source ?? '');
}

/** A rule's name at the start of a cell. */
export function ruleTitle(rule: NormRule, words: SheetLocale): string {
  return capital(words.checks.normRules[rule]);
}

/** With a capital where the script has any. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
