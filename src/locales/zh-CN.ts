import type { Locale } from './en';
import { checkIssues } from './zh-CN/checkIssues';
import { checkWords } from './zh-CN/checkWords';
import { counterpartIssues } from './zh-CN/counterpartIssues';
import { counterpartWords } from './zh-CN/counterpartWords';
import { functions } from './zh-CN/functions';
import { moneyIssues } from './zh-CN/moneyIssues';
import { moneyWords } from './zh-CN/moneyWords';
import { peopleIssues } from './zh-CN/peopleIssues';
import { peopleWords } from './zh-CN/peopleWords';
import { places } from './zh-CN/places';
import { planIssues } from './zh-CN/planIssues';
import { staffIssues } from './zh-CN/staffIssues';
import { tableIssues } from './zh-CN/tableIssues';
import { words } from './zh-CN/words';

export const zhCN: Locale = {
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
