import type { RawTable } from '../../src/core';
import { monthOf } from '../../src/core/staffing';
import type { SheetDocument } from '../../src/documents';
import { sheetLocales } from '../../src/locales/sheetLocales';
import type { RunningExcel } from '../../src/summary/startExcel';
import { createSheets } from '../../src/workbook';
import { asTestTables, excelWith, shown } from '../workbook/testWorkbook';
import { peopleCountyEn, peopleCountyZh } from './peopleCounty';
import { PEOPLE_KEYS, peopleDocuments } from './peopleDocuments';
import type { PeopleKey } from './peopleDocuments';
import { printedRow, rowOf } from './loadDocuments';

const COUNTIES = { zh: peopleCountyZh, en: peopleCountyEn };
/** The functions count from the current month. */
const today = monthOf(new Date());

async function excelOf(raw: readonly RawTable[]): Promise<RunningExcel> {
  const excel = await excelWith(asTestTables(raw));
  const report = await createSheets({ sheets: PEOPLE_KEYS, mode: 'live', option: '', moneyUnit: 'wan' }, sheetLocales);
  if (report.outcome !== 'written' || report.valuesBecause !== null) throw new Error('no live sheets');
  return excel;
}

async function put(sheet: string, row: number, column: number, content: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).values = [[content]];
    await context.sync();
  });
}

const valuesOf = (key: PeopleKey, raw: readonly RawTable[]): SheetDocument =>
  peopleDocuments(raw, 'values', { today }).document(key);

/** Cells above a row whose live content is not that of the values: `row,column: live ≠ expected`. */
function differences(excel: RunningExcel, expected: SheetDocument, end: string): string[] {
  const last = expected.cells.find(({ content }) => String(content).startsWith(end))?.row ?? Infinity;
  return expected.cells.flatMap(({ row, column, content }) => {
    if (row === 1 || row >= last) return [];
    const live = shown(excel, expected.name, row, column);
    const isSame =
      typeof content === 'number' ? typeof live === 'number' && Math.abs(live - content) < 1e-9 : live === content;
    return isSame ? [] : [`${row},${column}: ${String(live)} ≠ ${content}`];
  });
}

describe.each(['zh', 'en'] as const)('live sheets of the county, %s', (language) => {
  const raw = COUNTIES[language]();
  let excel: RunningExcel;
  beforeAll(async () => {
    excel = await excelOf(raw);
  });
  afterAll(() => excel.close());

  test.each(PEOPLE_KEYS)('the %s shows the figures of the values', (key) => {
    const expected = valuesOf(key, raw);
    const { sheets, loadSheets } = sheetLocales[language];
    expect(differences(excel, expected, sheets.notes)).toEqual([]);
    expect([loadSheets.stale, loadSheets.failed]).not.toContain(shown(excel, expected.name, 1, 0));
  });
});

/** The county with one cell of a table changed. */
function changed(raw: readonly RawTable[], sheet: string, row: number, column: number, content: string | number) {
  return raw.map((table) => {
    if (table.place?.sheet !== sheet) return table;
    const values = table.values.map((line, i) =>
      i === row ? line.map((cell, j) => (j === column ? content : cell)) : line,
    );
    return { ...table, values };
  });
}

/** What is typed into which cell; the figures then are those of values made anew. */
const CHANGES: readonly (readonly [string, string, number, number, string | number, readonly PeopleKey[]])[] = [
  ['people in post', '机构', 4, 5, 9, ['placement']],
  ['posts that were granted', '核定', 2, 2, 9, ['placement']],
  ['a channel more', '人员', 4, 9, '驻村和网格', ['placement']],
  ['a channel without people any more', '人员', 3, 9, '待安置', ['placement']],
  ['a date that brings the surplus down', '人员', 4, 10, '2027-03', ['placement']],
  ['a leader more', '人员', 1, 4, '副职', ['seats']],
  ['seats', '核定', 1, 4, 4, ['seats']],
];

describe('live sheets follow the tables', () => {
  const raw = peopleCountyZh();
  const { stale, failed, gone } = sheetLocales.zh.loadSheets;
  const line = (key: PeopleKey) => shown(excel, valuesOf(key, raw).name, 1, 0);
  // The lists of people are as of creation.
  const lists = { placement: '另有', seats: '二、' };
  let excel: RunningExcel;
  beforeAll(async () => {
    excel = await excelOf(raw);
  });
  afterAll(() => excel.close());

  test.each(CHANGES)('%s', async (_, sheet, row, column, content, keys) => {
    const before = raw.find(({ place }) => place?.sheet === sheet)!.values[row][column] as string | number;
    await put(sheet, row, column, content);
    const now = changed(raw, sheet, row, column, content);
    const found = keys.flatMap((key) => {
      const remark = valuesOf(key, raw).print.area.columns - 1;
      const figures = valuesOf(key, now);
      // What is said of a unit in words is as of creation.
      const cells = figures.cells.filter((cell) => key === 'placement' || cell.column !== remark);
      return differences(excel, { ...figures, cells }, lists[key]);
    });
    const lines = keys.map(line);
    await put(sheet, row, column, before);
    expect(found).toEqual([]);
    expect(lines).not.toContain(stale);
    expect(differences(excel, valuesOf('placement', raw), lists.placement)).toEqual([]);
  });

  test('a channel that has no column is said below the title', async () => {
    await put('人员', 4, 9, '转企');
    const found = line('placement');
    await put('人员', 4, 9, '待安置');
    expect([found, line('placement') === stale]).toEqual([stale, false]);
  });

  test('a unit that has no surplus any more shows dashes, and the line below the title says so', async () => {
    const sheet = valuesOf('placement', raw);
    const row = rowOf(sheet, '县发展改革和能源局', 1);
    await put('核定', 1, 1, 20);
    const found = [line('placement'), shown(excel, sheet.name, row, 6)];
    await put('核定', 1, 1, 12);
    expect(found).toEqual([stale, gone]);
    expect(shown(excel, sheet.name, row, 6)).toBe(printedRow(sheet, row)[6]);
  });

  test('when the tables hold errors the line below the title says so', async () => {
    await put('改革方案', 1, 0, '合并掉');
    const lines = PEOPLE_KEYS.map(line);
    await put('改革方案', 1, 0, '合并组建');
    expect(lines).toEqual([failed, failed]);
  });
});
