import { readPlan, type Language } from '../../core';
import { appendPlanRows, type AppendOutcome } from '../../workbook/appendPlanRows';
import { insertTables } from '../../workbook/insertTables';
import { loadPaneLocale } from '../paneLocale';
import { nextTask } from '../state/nextTask';
import { emptyTable } from '../tables/newTableOf';
import { assignDuty, type Assignment, type AssignmentChoice } from './assignDuty';
import type { DutiesShown } from './prepareCounterparts';

/** What came of giving a duty to a unit; only `written` has changed the workbook. */
export type WrittenAssignment =
  | { readonly kind: 'written'; readonly assigned: number }
  | { readonly kind: 'refused'; readonly outcome: Exclude<AppendOutcome, 'added'> }
  | Exclude<Assignment, { readonly kind: 'ready' }>;

/** Tries the plan row that gives a duty to a unit and adds it to the plan; without a plan table one is inserted with it. */
export async function writeAssignment(
  shown: DutiesShown,
  choice: AssignmentChoice,
  ofPane: Language,
): Promise<WrittenAssignment> {
  const { plan } = shown.tables;
  await nextTask();
  if (!plan) return writeWithNewPlan(shown, choice, shown.tables.agencies?.language ?? ofPane);
  const assignment = assignDuty(shown, plan, choice);
  if (assignment.kind !== 'ready') return assignment;
  const { place } = plan.table;
  if (!place) throw new Error('The plan table has no place on a sheet.');
  const outcome = await appendPlanRows(place, assignment.rows);
  return outcome === 'added' ? { kind: 'written', assigned: assignment.assigned } : { kind: 'refused', outcome };
}

async function writeWithNewPlan(
  shown: DutiesShown,
  choice: AssignmentChoice,
  language: Language,
): Promise<WrittenAssignment> {
  const withCounty = Boolean(shown.reform.agencies.county);
  const template = emptyTable('plan', language, await loadPaneLocale(language), withCounty);
  const { plan } = readPlan({ values: [template.headers, ...template.rows] });
  if (!plan) throw new Error('The template of the plan table cannot be read.');
  const assignment = assignDuty(shown, plan, choice);
  if (assignment.kind !== 'ready') return assignment;
  await insertTables([{ ...template, rows: assignment.rows }]);
  return { kind: 'written', assigned: assignment.assigned };
}
