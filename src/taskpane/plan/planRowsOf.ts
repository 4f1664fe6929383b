import type { Plan } from '../../core';
import { matchHeaders } from '../../core/table/matchHeaders';
import { localeOf } from '../../locales/localeOf';
import { buildPlanRows, type PlanRows } from './buildPlanRows';
import { nextStep } from './nextStep';
import type { PlanForm } from './planForm';

/** The form as rows of a plan table, in the table's own language and order of columns. */
export function planRowsOf(form: PlanForm, plan: Plan): PlanRows {
  const headers = plan.table.values[0];
  return buildPlanRows(form, {
    columns: matchHeaders(headers, 'plan').columns,
    columnCount: headers.length,
    words: localeOf(plan.language).words,
    nextStep: nextStep(plan),
  });
}
