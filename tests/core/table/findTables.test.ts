import { findTables, readAgencies, readPlan, type CellValue } from '../../../src/core';
import { inShort } from './texts';

const A: CellValue[] = ['Unit', 'Kind', 'Institution posts'];
const P: CellValue[] = ['Operation', 'From', 'To'];

test('one table below titles, to the end of the range', () => {
  expect(
    findTables([
      ['Title', '', '', ''],
      ['', '', '', ''],
      ['', ...A],
      ['', 'X', 'School', 4],
    ]),
  ).toEqual([{ kind: 'agencies', row: 2, rowCount: 2, column: 1, columnCount: 3 }]);
});

test('two tables, one below the other', () => {
  expect(findTables([A, ['X', 'School', 4], ['', '', ''], ['Plan', '', ''], P, ['keep', 'X', '']])).toEqual([
    { kind: 'agencies', row: 0, rowCount: 4, column: 0, columnCount: 3 },
    { kind: 'plan', row: 4, rowCount: 2, column: 0, columnCount: 3 },
  ]);
});

test('two tables side by side', () => {
  const values = [
    [...A, '', ...P],
    ['X', 'School', 4, '', 'keep', 'X', ''],
  ];
  expect(findTables(values).map(({ kind, column, columnCount }) => [kind, column, columnCount])).toEqual([
    ['agencies', 0, 3],
    ['plan', 4, 3],
  ]);
});

test('a blank header within a table does not split it, nor does a header row once more', () => {
  expect(
    findTables([
      ['Unit', 'Kind', '', 'Institution posts'],
      ['X', 'School', 1, 4],
      ['Unit', 'Kind', '', 'Institution posts'],
    ]),
  ).toEqual([{ kind: 'agencies', row: 0, rowCount: 3, column: 0, columnCount: 4 }]);
});

test('nothing of ours', () => {
  expect(findTables([])).toEqual([]);
  expect(
    findTables([
      ['a', 'b'],
      [1, 2],
    ]),
  ).toEqual([]);
  expect(
    findTables([
      ['Unit', 'Kind', 'Formed from'],
      ['X', 'School', 'Y'],
    ]),
  ).toEqual([]);
});

test('two header rows, one above the other, are read as one', () => {
  const values: CellValue[][] = [
    ['序号', '单位名称', '机构性质', '编制数', '', '', '实有人数', '', '领导职数', ''],
    ['', '', '', '行政', '事业', '工勤', '行政', '事业', '正职', '副职'],
    [1, '财政局', '政府部门', 20, 5, 1, 18, '5人', 1, 3],
  ];
  const { agencies, issues } = readAgencies({ values, place: { sheet: '机构', headerRow: 2, firstColumn: 0 } });
  expect([...agencies!.stated]).toEqual([
    'adminPosts',
    'institutionPosts',
    'workerPosts',
    'adminStaff',
    'institutionStaff',
    'chiefs',
    'deputies',
  ]);
  expect([agencies!.amounts.adminPosts[0], agencies!.amounts.adminStaff[0], agencies!.amounts.deputies[0]]).toEqual([
    20000, 18000, 3000,
  ]);
  expect([...agencies!.row]).toEqual([2]);
  expect(inShort(issues)).toEqual(['notANumber error H5']);
  expect(issues[0].where.column).toBe('实有人数 事业');
});

test('a first row of texts is not a second header row', () => {
  const { plan } = readPlan({ values: [P, ['keep', 'From', 'To'], ['', 'A', 'B']] });
  expect(plan!.from).toEqual(['From']);
});
