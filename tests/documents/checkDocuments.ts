import type { RawTable } from '../../src/core';
import { monthOf } from '../../src/core/staffing';
import { checksDocument, claimsDocument, tasksDocument } from '../../src/documents';
import type { ClaimResults, NormResults, SheetDocument, TaskResults } from '../../src/documents';
import { judgedClaims, normResults, normSources, taskResults } from '../../src/workbook/checkResults';
import { documentsOf } from './countyDocuments';
import type { CountyDocuments } from './countyDocuments';

export const CHECK_KEYS = ['checks', 'claims', 'tasks'] as const;
export type CheckKey = (typeof CHECK_KEYS)[number];

export interface CheckDocuments extends CountyDocuments {
  readonly norms: NormResults;
  readonly claims: ClaimResults;
  readonly tasks: TaskResults;
  document(key: CheckKey): SheetDocument;
}

/** The checks, published figures and tasks of tables that are all Excel Tables, as of 4 March 2025. */
export function checkDocuments(raw: readonly RawTable[]): CheckDocuments {
  const county = documentsOf(raw, { mode: 'live', moneyUnit: 'yuan' });
  const { reform, tables, words, choice, money } = county;
  const norms = normResults(reform, tables, normSources(reform, tables, monthOf(choice.createdAt))) ?? {
    reform,
    tables,
    findings: [],
    held: [],
    issues: [],
  };
  const judged = judgedClaims(tables, () => money) ?? { judged: [], identities: [] };
  const claims: ClaimResults = { reform, tables, judged: judged.judged, identities: judged.identities };
  const totals = { tasks: 0, done: 0, open: 0, overdue: 0, withoutDue: 0, nextDue: null };
  const none = { today: 45_720, rows: [], totals, overdue: [], open: [], done: [] };
  const tasks = taskResults(reform, tables, choice.createdAt) ?? { reform, tables, summary: none, issues: [] };
  const documents = {
    checks: () => checksDocument(norms, words, choice),
    claims: () => claimsDocument(claims, words, choice),
    tasks: () => tasksDocument(tasks, words, choice),
  };
  return { ...county, norms, claims, tasks, document: (key) => documents[key]() };
}
