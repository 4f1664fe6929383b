import { applyPlan, type CellValue } from '../../../src/core';
import { followDuties, orphans, readDuties, type Duties, type FollowedDuties } from '../../../src/core/counterparts';
import { agenciesOf, planOf, type PlanRow, type UnitRow } from '../results/small';
import { frozen } from '../table/texts';

/** Header → cell; what a row does not say is blank. */
export type DutyCells = Readonly<Record<string, CellValue>>;

/** A duty and its unit, and what else the row says. */
export type DutyOfUnit = readonly [duty: string, unit: string, more?: DutyCells];

const COLUMNS = [
  'County', 'Duty', 'Superior department', 'Superior section', 'Unit', 'Section', 'Township office', 'Deputy in charge',
]; // prettier-ignore

/** Short names for the columns that tests use most. */
const SHORT: Readonly<Record<string, string>> = {
  county: 'County',
  superior: 'Superior department',
  superiorSection: 'Superior section',
  section: 'Section',
  office: 'Township office',
  deputy: 'Deputy in charge',
};

/** The duties table of a test, on the sheet Duties from A1; columns that no row fills are left out, but for those required. */
export function dutyTable(rows: readonly DutyOfUnit[]): Duties {
  const cells = rows.map(([duty, unit, more = {}]): Map<string, CellValue> => {
    const named = Object.entries(more).map(([key, cell]): [string, CellValue] => [SHORT[key] ?? key, cell]);
    return new Map<string, CellValue>([['Duty', duty], ['Unit', unit], ...named]);
  });
  const used = COLUMNS.filter((column) => ['Duty', 'Unit'].includes(column) || cells.some((row) => row.has(column)));
  const values = [used, ...cells.map((row) => used.map((column) => row.get(column) ?? ''))];
  const { duties, issues } = readDuties({ values, place: { sheet: 'Duties', headerRow: 0, firstColumn: 0 } });
  if (!duties) throw new Error(`duties not read: ${JSON.stringify(issues)}`);
  return duties;
}

/** Duties followed through a plan, all of it frozen. */
export function follow(
  units: readonly UnitRow[],
  plan: readonly PlanRow[],
  rows: readonly DutyOfUnit[],
): FollowedDuties {
  const reform = applyPlan(agenciesOf(units), plan.length === 0 ? null : planOf(plan));
  return frozen(followDuties(reform, frozen(dutyTable(rows))));
}

/** Each duty with its unit before and after: `Prices: A → X`; `alone` when a row named it, plan rows in brackets, a reason for orphans. */
export function dutyLines(followed: FollowedDuties): string[] {
  const { count, rows, rowStart, duties, reform, unitBefore, unitAfter, movedAlone, planRows } = followed;
  const reasons = new Map(orphans(followed).map(({ duty, reason }) => [duty, reason]));
  return Array.from({ length: count }, (_, duty) => {
    const name = duties.duty[rows[rowStart[duty]]];
    const before = unitBefore[duty] >= 0 ? reform.agencies.unit[unitBefore[duty]] : '—';
    const after = unitAfter[duty] >= 0 ? reform.after.unit[unitAfter[duty]] : `— ${reasons.get(duty)}`;
    const alone = movedAlone[duty] === 1 ? ' alone' : '';
    const by = planRows[duty].length > 0 ? ` [${planRows[duty].join(', ')}]` : '';
    return `${name}: ${before} → ${after}${alone}${by}`;
  });
}
