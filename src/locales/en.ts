import { checkIssues } from './en/checkIssues';
import { checkWords } from './en/checkWords';
import { counterpartIssues } from './en/counterpartIssues';
import { counterpartWords } from './en/counterpartWords';
import { functions } from './en/functions';
import { moneyIssues } from './en/moneyIssues';
import { moneyWords } from './en/moneyWords';
import { peopleIssues } from './en/peopleIssues';
import { peopleWords } from './en/peopleWords';
import { places } from './en/places';
import { planIssues } from './en/planIssues';
import { staffIssues } from './en/staffIssues';
import { tableIssues } from './en/tableIssues';
import { words } from './en/words';

export const en = {
  words,
  money: moneyWords,
  counterparts: counterpartWords,
  people: peopleWords,
  checks: checkWords,
  issues: {
    ...tableIssues,
    ...planIssues,
    ...staffIssues,
    ...moneyIssues,
    ...counterpartIssues,
    ...peopleIssues,
    ...checkIssues,
  },
  functions,
  places,
};

/** The words that every part needs; `sheetLocales` and the pane add their own. The other languages are typed by English. */
export type Locale = typeof en;
