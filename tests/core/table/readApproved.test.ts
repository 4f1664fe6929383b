import { readApproved } from '../../../src/core';
import { frozen, inShort } from './texts';

test('what it states, in thousandths; NaN where it states nothing', () => {
  const values = frozen([
    ['方案', '单位名称', '行政编制', '事业编制', '正职职数', '内设机构数', '公用经费', '文号'],
    ['A', '发展和改革局', 20, '', 1, 6, '1,000', '河编〔2024〕1号'],
    ['', '财政局', '#REF!', '—', '', '', '', ''],
    ['A', '发展和改革局', 99, '', '', '', '', ''],
    ['B', '发展和改革局', 18, '', '', '', '', ''],
    ['', '合计', 38, '', '', '', '', ''],
    ['', '', 4, '', '', '', '', ''],
  ]);
  const { approved, issues } = readApproved({ values, place: { sheet: '核定', headerRow: 0, firstColumn: 0 } });
  expect(approved).toMatchObject({
    language: 'zh',
    count: 3,
    county: null,
    option: ['A', '', 'B'],
    unit: ['发展和改革局', '财政局', '发展和改革局'],
    sections: [6, null, null],
    document: ['河编〔2024〕1号', '', ''],
  });
  expect([...approved!.row]).toEqual([1, 2, 4]);
  expect([...approved!.amounts.adminPosts]).toEqual([20000, NaN, 18000]);
  expect([...approved!.amounts.institutionPosts]).toEqual([NaN, NaN, NaN]);
  expect([...approved!.amounts.runningCost]).toEqual([1000000, NaN, NaN]);
  expect([...approved!.amounts.office]).toEqual([NaN, NaN, NaN]);
  expect(inShort(issues)).toEqual([
    'unitTwice error B4',
    'totalsRow note B6',
    'noUnitName error B7',
    'errorCell error C3',
    'takenAsBlank note D3',
    'textNumber note G2',
  ]);
});

test('without a unit column', () => {
  const { approved, issues } = readApproved({
    values: [
      ['行政编制', '文号'],
      [1, 'x'],
    ],
  });
  expect(approved).toBeNull();
  expect(inShort(issues)).toEqual(['missingColumn error row 1']);
});
