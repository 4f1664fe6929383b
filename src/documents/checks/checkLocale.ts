import type { Locale } from '../../locales/en';
import type { checkTexts } from '../../locales/en/checkTexts';

/** The words that the texts of checks need: those of the sheets, or of the panel Checks. */
export type CheckLocale = Pick<Locale, 'words' | 'checks'> & { readonly checkSheets: typeof checkTexts };
