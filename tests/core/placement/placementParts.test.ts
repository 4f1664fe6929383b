import { cellOfPerson } from '../../../src/core/money/cellOfPerson';
import { unitsOfStaff } from '../../../src/core/money';
import { maskId } from '../../../src/core/placement';
import { isPlaced } from '../../../src/core/staffing/isPlaced';
import { monthOfPost } from '../../../src/core/placement/monthOfPost';
import { sortByKey } from '../../../src/core/placement/sortByKey';
import { NO_MONTH } from '../../../src/core/staffing';
import { reformOf, UNIT_HEADERS } from '../money/smallBridge';
import { monthOf, staffOfPlaced } from './smallPlacement';

test('places 0, 1, 2 with the keys 5, 3, 5 come as 1, 0, 2', () => {
  expect([...sortByKey(Int32Array.of(0, 1, 2), Int32Array.of(5, 3, 5), 6)]).toEqual([1, 0, 2]);
  expect([...sortByKey(new Int32Array(0), new Int32Array(0), 0)]).toEqual([]);
});

test('a worker of the third unit after stands in cell 11', () => {
  const units = ['A', 'B', 'C'].map((unit) => [unit, 'Public institution', 1, 2, 0]);
  const reform = reformOf({ agencies: [UNIT_HEADERS, ...units] });
  const staff = staffOfPlaced([{ unit: 'C', type: 'Worker' }]);
  expect(cellOfPerson(reform, staff, unitsOfStaff(reform, staff))(0)).toBe(11);
});

test('a channel places, waiting does not', () => {
  const staff = staffOfPlaced([{ channel: 'retirement' }, { channel: 'waiting' }, {}]);
  expect([0, 1, 2].map((person) => isPlaced(staff, person))).toEqual([true, false, false]);
});

test('redeployed, placed on 2025-06: month 24305', () => {
  const staff = staffOfPlaced([{ channel: 'redeployment', placedOn: '2025-06' }, { channel: 'redeployment' }, {}]);
  expect(monthOfPost(staff, 0, null)).toBe(24305);
  expect(monthOfPost(staff, 1, monthOf(2025, 1))).toBe(monthOf(2025, 1));
  expect(monthOfPost(staff, 1, null)).toBe(0);
  expect(monthOfPost(staff, 2, null)).toBe(NO_MONTH);
});

test.each([
  ['S0417', '…0417'],
  ['140930198005123456', '…3456'],
  ['0417', '…417'],
  ['7', '…'],
  ['', ''],
])('the ID %s is shown as %s', (personId, shown) => {
  expect(maskId(personId)).toBe(shown);
});
