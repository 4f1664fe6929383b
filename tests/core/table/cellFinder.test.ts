import { cellFinder } from '../../../src/core/table/cellFinder';

const values = [
  ['County reform', '', ''],
  ['Unit', 'Kind', 'Chief posts'],
  ['A', 'School', 1],
];
const place = { sheet: 'Units', table: 'Agencies', headerRow: 2, firstColumn: 1 };

test.each([
  [['chiefs', 'unit'], 'D5', 'Chief posts'],
  [['deputies', 'unit'], 'B5', 'Unit'],
  [['deputies'], 'B5', undefined],
])('of %j in a table below a title it is %s', (keys, cell, column) => {
  expect(cellFinder({ values, place }, 'agencies')(2, keys)).toEqual({
    ...{ tableKind: 'agencies', sheet: 'Units', table: 'Agencies', cell, row: 3 },
    ...(column === undefined ? {} : { column }),
  });
});

test('without a sheet only the row and the column are known; an empty table has no columns', () => {
  expect(cellFinder({ values }, 'agencies')(2, ['kind'])).toEqual({ tableKind: 'agencies', row: 3, column: 'Kind' });
  expect(cellFinder({ values: [] }, 'plan')(0, ['from'])).toEqual({ tableKind: 'plan', row: 1 });
});
