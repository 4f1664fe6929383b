import type { CellValue, Issue } from '../../../src/core';
import { approvalTimes, readProcedures, type ApprovalTime, type Procedures } from '../../../src/core/approvals';
import { frozen } from '../table/texts';

type Rows = readonly (readonly CellValue[])[];

export const PROCEDURE_HEADERS = ['Matter', 'Stage', 'Step', 'Department', 'Working days', 'Notice days', 'After step'];

export function readProcedureRows(values: Rows): { procedures: Procedures | null; issues: Issue[] } {
  return readProcedures(frozen({ values, place: { sheet: 'Procedures', headerRow: 0, firstColumn: 0 } }));
}

/** A step in short: name, working days, the steps before, days of notice. */
export type ShortStep = readonly [step: string, days: CellValue, after?: string, notice?: CellValue];

export const stepsOf = (matter: string, stage: string, steps: readonly ShortStep[]): CellValue[][] =>
  steps.map(([step, days, after = '', notice = '']) => [matter, stage, step, 'Land Bureau', days, notice, after]);

/** Times of the rows below the headers, with the issues of working them out. Throws when they cannot be read at all. */
export function timesOf(rows: Rows): { times: ApprovalTime[]; issues: Issue[]; procedures: Procedures } {
  const { procedures } = readProcedureRows([PROCEDURE_HEADERS, ...rows]);
  return { ...approvalTimes(frozen(procedures!)), procedures: procedures! };
}

/** The steps of each ring that is an issue. */
export const ringsIn = (issues: readonly Issue[]): (readonly string[])[] =>
  issues.flatMap((issue) => (issue.code === 'stepCycle' ? [issue.facts.steps] : []));
