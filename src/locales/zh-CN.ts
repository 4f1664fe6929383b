import type { Locale } from './en';
import { functions } from './zh-CN/functions';
import { places } from './zh-CN/places';
import { planIssues } from './zh-CN/planIssues';
import { tableIssues } from './zh-CN/tableIssues';
import { words } from './zh-CN/words';

export const zhCN: Locale = { words, issues: { ...tableIssues, ...planIssues }, functions, places };
