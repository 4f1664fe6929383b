import type { CellValue } from '../../../src/core';
import { readNorms, type Norms } from '../../../src/core/checks';
import { overloads, workload } from '../../../src/core/counterparts';
import type { UnitRow } from '../results/small';
import { frozen } from '../table/texts';
import { followedCase, type DutyRow } from './followedCase';

const UNITS: readonly UnitRow[] = [
  ['Reform', 'Government department', { admin: 20, adminIn: 10 }],
  ['Party Office', 'Party organ', { admin: 12, adminIn: 3 }],
  ['Clinic', 'Public institution, class I', { inst: 8, instIn: 2.5 }],
  ['Empty', 'Government department', { admin: 5 }],
];

/** So many duties of a unit, each with a department of its own. */
const duties = (unit: string, count: number): DutyRow[] =>
  Array.from({ length: count }, (_, place) => [`${unit} ${place}`, `City ${place}`, unit]);

const CASE = followedCase(UNITS, [], [...duties('Reform', 16), ...duties('Party Office', 9), ...duties('Clinic', 5), ...duties('Empty', 4)]); // prettier-ignore

function normsOf(rows: readonly (readonly CellValue[])[]): Norms {
  const { norms } = readNorms({ values: [['Rule', 'Kind', 'From', 'To', 'Limit'], ...rows] });
  return frozen(norms!);
}

/** `Reform superiorsPerUnit 16 > 12 #0` */
const linesOf = (rows: readonly (readonly CellValue[])[]): string[] =>
  overloads(frozen(workload(CASE)), normsOf(rows), CASE.reform).map(
    ({ load, rule, found, limit, norm }) => `${load.unitName} ${rule} ${found} > ${limit} #${norm}`,
  );

test('worst first', () => {
  expect(
    linesOf([
      ['Superiors per unit', '', '', '', 8],
      ['Duties per person', '', '', '', 1.5],
    ]),
  ).toEqual([
    'Reform superiorsPerUnit 16 > 8 #0',
    'Party Office dutiesPerPerson 3 > 1.5 #1',
    'Clinic dutiesPerPerson 2 > 1.5 #1',
    'Party Office superiorsPerUnit 9 > 8 #0',
    'Reform dutiesPerPerson 1.6 > 1.5 #1',
  ]);
});

test.each([
  ['at the limit', [['Duties per unit', '', '', '', 16]], []],
  ['a ratio at the limit', [['Duties per person', 'Government department', '', '', 1.6]], []],
  ['one above it', [['Duties per unit', '', '', '', 15]], ['Reform dutiesPerUnit 16 > 15 #0']],
  ['of a kind', [['Duties per unit', 'Party organ', '', '', 1]], ['Party Office dutiesPerUnit 9 > 1 #0']],
  ['institutions of every class', [['Duties per unit', '事业单位', '', '', 1]], ['Clinic dutiesPerUnit 5 > 1 #0']],
  ['institutions of one class', [['Duties per unit', '公益二类', '', '', 1]], []],
  ['posts, both ends included', [['Duties per unit', '', 12, 20, 1]], ['Reform dutiesPerUnit 16 > 1 #0', 'Party Office dutiesPerUnit 9 > 1 #0']],
  ['posts above the end', [['Duties per unit', '', '', 4, 1]], []],
  ['posts below the start', [['Duties per unit', '', 20.5, '', 1]], []],
  ['the strictest of those that hold', [['Duties per unit', '', '', '', 15], ['Duties per unit', '', '', 20, 12], ['Duties per unit', '', 30, '', 5], ['Duties per unit', 'School', '', '', 2]], ['Reform dutiesPerUnit 16 > 12 #1']],
  ['the first of two with one limit', [['Duties per unit', 'Government department', '', '', 12], ['Duties per unit', '', '', '', 12]], ['Reform dutiesPerUnit 16 > 12 #0']],
  ['a limit of 0: worst of all', [['Duties per unit', 'Party organ', '', '', 1], ['Superiors per unit', '', '', '', 0]], ['Reform superiorsPerUnit 16 > 0 #1', 'Party Office superiorsPerUnit 9 > 0 #1', 'Clinic superiorsPerUnit 5 > 0 #1', 'Empty superiorsPerUnit 4 > 0 #1', 'Party Office dutiesPerUnit 9 > 1 #0']],
  ['nobody in post', [['Duties per person', 'Government department', '', 5, 0]], []],
  ['superiors per person', [['Superiors per person', '', '', '', 2.5]], ['Party Office superiorsPerPerson 3 > 2.5 #0']],
  ['no norms in the table', [], []],
])('%s', (_, rows, expected) => expect(linesOf(rows)).toEqual(expected)); // prettier-ignore

test('without a norms table nothing is an overload', () => {
  expect(overloads(workload(CASE), null, CASE.reform)).toEqual([]);
});
