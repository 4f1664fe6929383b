import { applyPlan, type CellValue, type Reform } from '../../../src/core';
import { followDuties, readDuties, type Duties, type FollowedDuties } from '../../../src/core/counterparts';
import { agenciesOf, planOf, type PlanRow, type UnitRow } from '../results/small';
import { frozen } from '../table/texts';

/** A row of the duties table: duty, superior department, unit, and what else matters. */
export type DutyRow = readonly [
  duty: string,
  superior: string,
  unit: string,
  more?: { readonly county?: string; readonly section?: string; readonly office?: string; readonly deputy?: string },
];

const HEADERS = ['County', 'Duty', 'Superior department', 'Unit', 'Section', 'Township office', 'Deputy in charge'];

/** The duties table of a test; with a county column when a row names one. */
export function dutiesOf(rows: readonly DutyRow[]): Duties {
  const cells: CellValue[][] = [
    HEADERS,
    ...rows.map(([duty, superior, unit, more = {}]) => {
      const { county = '', section = '', office = '', deputy = '' } = more;
      return [county, duty, superior, unit, section, office, deputy];
    }),
  ];
  const hasCounties = cells.some(([county], row) => row > 0 && county !== '');
  const values = hasCounties ? cells : cells.map((row) => row.slice(1));
  const { duties, issues } = readDuties({ values, place: { sheet: 'Duties', headerRow: 0, firstColumn: 0 } });
  if (!duties) throw new Error(`duties not read: ${JSON.stringify(issues)}`);
  return duties;
}

/** Duties followed through a plan; `followed.reform` is the reform. Everything in it is frozen. */
export function followedCase(
  units: readonly UnitRow[],
  plan: readonly PlanRow[],
  rows: readonly DutyRow[],
): FollowedDuties {
  const reform: Reform = applyPlan(agenciesOf(units), plan.length === 0 ? null : planOf(plan));
  const errors = reform.issues.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`plan not applied: ${JSON.stringify(errors)}`);
  return frozen(followDuties(reform, dutiesOf(rows)));
}
