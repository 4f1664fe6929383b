import type { Issue } from '../issue';
import { cellError, quoteCell } from '../table/cells';
import { openTable, type OpenTable } from '../table/openTable';
import type { RawTable } from '../table/rawTable';
import { Fractions, type AmountReading } from '../table/readAmounts';
import { readTexts } from '../table/readTexts';
import { namesOfSteps } from './namesOfSteps';
import type { Procedures } from './procedures';
import { readDays } from './readDays';
import { nameAt, readSteps, type StepRow } from './readSteps';

/**
 * Reads the procedures table 审批流程: a step of a matter in one stage a row. Rows that are no steps (totals, headings,
 * blanks) are left out and noted; a row without its matter, stage or step, and the second row of a step, are left out with
 * an error and named in `leftOut`. Working days that are blank or cannot be read are NaN and an error; blank notice days
 * are 0. null without the columns of matters, stages, steps and working days.
 * Example: `用地审批 | 改革前 | 受理 | 5` below `事项 | 阶段 | 环节 | 工作日` is one step of 5,000 thousandths of a day.
 */
export function readProcedures(table: RawTable): { procedures: Procedures | null; issues: Issue[] } {
  const open = openTable(table, 'procedures');
  const { match, issues } = open;
  if (!open.isComplete) return { procedures: null, issues: issues.finish() };
  const { steps, leftOut } = readSteps(open);
  const row = Int32Array.from(steps, (step) => step.row);
  const reading: AmountReading = { issues, fractions: new Fractions() };
  const [department] = readTexts(open.values, row, [match.columns.get('department')], issues, 'blank');
  const unclear = steps.filter((step) => isUnclear(open, step));
  const procedures: Procedures = {
    language: match.language,
    table,
    count: steps.length,
    matter: steps.map(({ matter }) => matter),
    stage: steps.map(({ stage }) => stage),
    step: steps.map(({ step }) => step),
    department,
    workingDays: Float64Array.from(steps, (step) => workingDaysOf(open, step, reading)),
    noticeDays: Float64Array.from(steps, (step) => noticeDaysOf(open, step, reading)),
    afterSteps: steps.map((step) => namesOfSteps(nameAt(open, step.row, 'afterStep'))),
    row,
    leftOut: [...leftOut, ...unclear.map(({ matter, stage, step }) => ({ matter, stage, step }))],
  };
  reading.fractions.report(issues);
  if (steps.length === 0) issues.add('noRows', 'warning', open.headerRow, -1, {});
  return { procedures, issues: issues.finish() };
}

/** Whether the cell of the steps before shows an error, which is reported: the step may have to wait, and for what is not known. */
function isUnclear({ values, match, issues }: OpenTable, { row }: StepRow): boolean {
  const column = match.columns.get('afterStep');
  const cell = column === undefined ? '' : values[row][column];
  if (cellError(cell) === null) return false;
  issues.add('errorCell', 'error', row, column!, { found: quoteCell(cell), consequence: 'stageNotTimed' });
  return true;
}

function workingDaysOf(open: OpenTable, { row, matter, step }: StepRow, reading: AmountReading): number {
  const column = open.match.columns.get('workingDays')!;
  const days = readDays(open, row, column, reading);
  if (days !== 'blank') return days;
  const facts = { matter: quoteCell(matter), step: quoteCell(step) };
  open.issues.add('daysMissing', 'error', row, column, facts);
  return NaN;
}

function noticeDaysOf(open: OpenTable, { row }: StepRow, reading: AmountReading): number {
  const column = open.match.columns.get('noticeDays');
  const days = column === undefined ? 'blank' : readDays(open, row, column, reading);
  return days === 'blank' ? 0 : days;
}
