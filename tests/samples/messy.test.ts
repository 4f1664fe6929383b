import { findHeaderRow, readWorkbookTables, type Issue } from '../../src/core';
import { applyOption } from './applySample';
import { MESSY_PLAN, MESSY_SHEET, messyTable } from './messy';

const found = findHeaderRow(MESSY_SHEET)!;
const tables = readWorkbookTables([messyTable(found.row), MESSY_PLAN]);

type Line = readonly [string, string | undefined, string, Issue['facts']];

const inOrder = (lines: readonly Line[]): Line[] =>
  [...lines].sort(([, a, codeA], [, b, codeB]) => `${a} ${codeA}`.localeCompare(`${b} ${codeB}`, 'en'));

const linesOf = (issues: readonly Issue[], sheet: string): Line[] =>
  inOrder(
    issues
      .filter(({ where }) => where.sheet === sheet)
      .map(({ severity, where, code, facts }) => [severity, where.cell, code, facts]),
  );

test('the header row is found below the title', () => {
  expect(found).toEqual({ kind: 'agencies', row: 3 });
});

test('every trouble of the survey sheet is an issue at its cell', () => {
  expect(linesOf(tables.issues, '摸底表')).toEqual(
    inOrder([
      ['note', 'H4', 'unitScaled', { header: '公用经费（万元）', factor: 10_000 }],
      ['note', 'D5', 'mergedCells', { area: 'D5:D7', treatment: 'filledDown' }],
      ['note', 'E5', 'textNumber', { found: '１２', takenAs: 12 }],
      ['note', 'H5', 'textNumber', { found: '123.45', takenAs: 123.45 }],
      ['note', 'E6', 'textNumber', { found: ' 9 ', takenAs: 9 }],
      ['note', 'F6', 'takenAsBlank', { found: '—' }],
      ['note', 'H7', 'textNumber', { found: '1,000', takenAs: 1000 }],
      ['note', 'B8', 'totalsRow', { found: '小计' }],
      ['note', 'A9', 'blankRows', { rows: '摸底表!A9', count: 1 }],
      ['error', 'F10', 'notANumber', { found: '十二', consequence: 'countedAsZero' }],
      ['error', 'F11', 'negativeNumber', { found: '-3', consequence: 'countedAsZero' }],
      ['error', 'H11', 'errorCell', { found: '#REF!', consequence: 'countedAsZero' }],
      ['error', 'B12', 'unitTwice', { unit: '县财政局', county: '', firstRow: 2, firstCell: 'B5', posts: 4, staff: 0 }],
      ['error', 'C13', 'unknownKind', { found: '神秘机构', unit: '县神秘局', posts: 6, staff: 0 }],
      ['warning', 'F14', 'fractionalPosts', { found: '7.5', cells: 1 }],
      ['note', 'B15', 'totalsRow', { found: '合计' }],
    ]),
  );
});

test('the rest of the survey sheet is used', () => {
  const { unit, domain, amounts, extraColumns } = tables.agencies!;
  const rows = unit.map((name, place) => [
    name,
    domain[place],
    amounts.adminPosts[place] / 1000,
    amounts.institutionPosts[place] / 1000,
    amounts.institutionStaff[place] / 1000,
    amounts.runningCost[place] / 1000,
  ]);
  expect(rows).toEqual([
    ['县财政局', '综合经济口', 12, 0, 0, 1_234_500],
    ['县审计局', '综合经济口', 9, 0, 0, 800_000],
    ['县统计局', '综合经济口', 5, 0, 0, 10_000_000],
    ['县文化馆', '社会事业口', 0, 0, 10, 200_000],
    ['县图书馆', '社会事业口', 0, 0, 8, 0],
    ['县博物馆', '', 0, 7.5, 6, 30_000],
  ]);
  expect(extraColumns.map(({ header }) => header)).toEqual(['序号', '联系电话']);
});

test('the trouble of the plan is an issue at its cell, and its good rows are applied', () => {
  const reform = applyOption(tables, '');
  const codes = linesOf([...tables.issues, ...reform.issues], '方案').map(([severity, cell, code]) => [
    severity,
    cell,
    code,
  ]);
  expect(codes).toEqual([
    ['error', 'A6', 'unknownOperation'],
    ['error', 'B5', 'unknownUnit'],
    ['note', 'B7', 'totalsRow'],
    ['note', 'D4', 'textShare'],
  ]);
  const misspelt = reform.issues.find(({ code }) => code === 'unknownUnit');
  expect(misspelt?.facts).toEqual({ unit: '县统记局', likely: ['县统计局'] });
  expect(reform.after.unit).toEqual(['县财政审计局', '县统计局', '县文化馆', '县图书馆', '县博物馆']);
  expect([...reform.after.amounts.institutionStaff]).toEqual([0, 0, 5000, 13_000, 6000]);
});
