import { functions } from './en/functions';
import { places } from './en/places';
import { planIssues } from './en/planIssues';
import { tableIssues } from './en/tableIssues';
import { words } from './en/words';

export const en = { words, issues: { ...tableIssues, ...planIssues }, functions, places };

/** The words that every part needs; `sheetLocales` and the pane add their own. The other languages are typed by English. */
export type Locale = typeof en;
