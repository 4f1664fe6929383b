import type { Grid, MergedArea, RawTable } from '../../src/core';

/**
 * A survey sheet as it comes from a county: a title and a line of remarks above a plain range, a merged column, texts for
 * numbers, totals, a unit twice, an unknown kind, error cells, a remark below. The header stands in row 4 of the sheet.
 */
export const MESSY_SHEET: Grid = [
  ['某县机构编制摸底表', '', '', '', '', '', '', '', ''],
  ['填报单位：县委编办', '', '', '', '', '', '', '', '单位：名、万元'],
  ['', '', '', '', '', '', '', '', ''],
  ['序号', '单位（全称）', '机构类别', '口', '行政编制', '核定事业编制', '事业实有', '公用经费（万元）', '联系电话'],
  [1, '县财政局', '政府工作部门', '综合经济口', '１２', '', '', '123.45', '0000001'],
  [2, '县审计局', '政府工作部门', '', ' 9 ', '—', '', 80, ''],
  [3, '县统计局', '政府工作部门', '', 5, '', '', '1,000', ''],
  ['', '小计', '', '', 26, '', '', 1203.45, ''],
  ['', '', '', '', '', '', '', '', ''],
  [4, '县文化馆', '公益一类', '社会事业口', '', '十二', 10, 20, ''],
  [5, '县图书馆', '事业单位', '社会事业口', '', -3, 8, { error: '#REF!' }, ''],
  [6, '县财政局 ', '政府工作部门', '', 4, '', '', 1, ''],
  [7, '县神秘局', '神秘机构', '', 6, '', '', 2, ''],
  [8, '县博物馆', '事业单位', '', '', 7.5, 6, 3, ''],
  ['', '合计', '', '', 36, 4.5, 24, 1229.45, ''],
];

/** The domain of the first three units is one merged cell. */
const MERGED: readonly MergedArea[] = [{ row: 1, column: 3, rowCount: 3, columnCount: 1 }];

/** The range below its header row, as the workbook hands it to core. */
export function messyTable(headerRow: number): RawTable {
  return {
    values: MESSY_SHEET.slice(headerRow),
    place: { sheet: '摸底表', headerRow, firstColumn: 0 },
    merged: MERGED,
  };
}

/** A plan as it is typed: a share as text, a name that is nearly right, an operation nobody knows, a total. */
export const MESSY_PLAN: RawTable = {
  values: [
    ['改革方式', '改革前机构', '改革后机构', '划转比例', '机构性质'],
    ['合并组建', '县财政局', '县财政审计局', '', '政府工作部门'],
    ['合并组建', '县审计局　', '县财政审计局', '', '政府工作部门'],
    ['职责划转', '县文化馆', '县图书馆', '50%', ''],
    ['整体划转', '县统记局', '县财政审计局', '', ''],
    ['合拼', '县博物馆', '县图书馆', '', ''],
    ['', '合计', '', '', ''],
  ],
  place: { sheet: '方案', headerRow: 0, firstColumn: 0 },
};
