import { functions } from './en/functions';
import { places } from './en/places';
import { planIssues } from './en/planIssues';
import { sheets } from './en/sheets';
import { tableIssues } from './en/tableIssues';
import { words } from './en/words';

export const en = { words, issues: { ...tableIssues, ...planIssues }, functions, sheets, places };

/** Every visible word; the other languages are typed by English. */
export type Locale = typeof en;
