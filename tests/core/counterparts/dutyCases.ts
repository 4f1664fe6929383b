import type { PlanRow, UnitRow } from '../results/small';
import { inShort } from '../table/texts';
import { dutyLines, follow, type DutyOfUnit } from './dutyLines';

export const DEPARTMENT = 'Government department';
export const A_B_C: readonly UnitRow[] = [
  ['A', DEPARTMENT, { admin: 3 }],
  ['B', DEPARTMENT, { admin: 2 }],
  ['C', 'Public institution', { inst: 2 }],
];
/** The duties of a case that states none. */
export const OF_A: readonly DutyOfUnit[] = [['Prices', 'A']];

/** A plan, where it leaves the duties of A, B and C, and the issues of both. */
export interface DutyCase {
  readonly name: string;
  readonly plan: readonly PlanRow[];
  readonly duties?: readonly DutyOfUnit[];
  readonly lines: readonly string[];
  readonly issues?: readonly string[];
}

export function checkDuties(cases: readonly DutyCase[]): void {
  test.each(cases)('$name', ({ plan, duties = OF_A, lines, issues = [] }) => {
    const followed = follow(A_B_C, plan, duties);
    expect(dutyLines(followed)).toEqual(lines);
    expect(inShort([...followed.reform.issues, ...followed.issues])).toEqual(issues);
  });
}
