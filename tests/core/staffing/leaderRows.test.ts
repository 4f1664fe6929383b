import type { CellValue } from '../../../src/core';
import { inEnglish, inShort } from '../table/texts';
import { peopleOf, staffOf } from './staffTables';

const HEADERS = ['County', 'Person ID', 'Unit', 'Position', 'County leader'];
const read = (...rows: CellValue[][]) => staffOf([HEADERS, ...rows]);

test('a seat that a county leader holds is no person of the unit', () => {
  const { staff, issues } = read(
    ['Hequ', '1', 'Finance bureau', 'chief', 'no'],
    ['Hequ', '2', ' Finance bureau', 'Deputy', 'yes'],
    ['Hequ', '3', 'Publicity department', '', 'TRUE'],
    ['Hequ', '', 'Party school', 'Secretary', true],
    ['Hequ', '4', 'Finance bureau', '', ''],
  );
  expect(peopleOf(staff)).toEqual(['Hequ | 1 | Finance bureau | chief', 'Hequ | 4 | Finance bureau']);
  expect(staff.concurrentSeats).toEqual([
    { county: 'Hequ', unit: 'Finance bureau', position: 'deputy', row: 2 },
    { county: 'Hequ', unit: 'Publicity department', position: 'chief', row: 3 },
    { county: 'Hequ', unit: 'Party school', position: 'chief', row: 4 },
  ]);
  expect(inShort(issues)).toEqual(['noPostTypes warning A1', 'birthMissing warning A1']);
});

test('the leader may stand elsewhere with the same person ID, before or after', () => {
  const { staff, issues } = read(
    ['', '1', 'Finance bureau', 'chief', 'yes'],
    ['', '1', 'County government', '', ''],
    ['', '1', 'Publicity department', 'chief', 'yes'],
    ['', '1', 'Party school', '', 'no'],
  );
  expect([staff.unit, staff.concurrentSeats.length]).toEqual([['County government'], 2]);
  expect(inShort(issues).filter((one) => one.startsWith('personTwice'))).toEqual(['personTwice error B5']);
});

test('cells that say neither yes nor no, and a position that shows an error', () => {
  const { staff, issues } = read(
    ['', '1', 'Finance bureau', '', 'perhaps'],
    ['', '2', 'Finance bureau', '', { error: '#REF!' }],
    ['', '3', 'Finance bureau', '', '—'],
    ['', '4', 'Finance bureau', '#N/A', 'yes'],
  );
  const errors = issues.filter(({ severity }) => severity === 'error');
  expect(inShort(errors)).toEqual(['unknownWord error E2', 'errorCell error E3', 'errorCell error D5']);
  expect([staff.count, staff.concurrentSeats.map(({ position }) => position)]).toEqual([3, ['chief']]);
  expect(inEnglish(errors)[0]).toBe(
    'Sheet “人员”, cell E2: “perhaps” is not a word of this column. The row is taken as a person of the unit until it is corrected. Accepted: yes, no.',
  );
});

test('rows without a unit, totals and blanks are no seats; a table of such seats alone is not empty', () => {
  const { staff, issues } = read(
    ['', '1', '', 'chief', 'yes'],
    ['', '', '', '', ''],
    ['', '', 'Total', '', 'yes'],
    ['', '2', 'Finance bureau', 'chief', 'yes'],
  );
  expect([staff.count, staff.concurrentSeats.length]).toEqual([0, 1]);
  expect(inShort(issues)).toEqual([
    ...['noUnitName error C2', 'totalsRow note C4', 'blankRows note A3', 'noPostTypes warning A1'],
  ]);
});
