import { sheetLocales } from '../../src/locales/sheetLocales';
import type { RunningExcel } from '../../src/summary/startExcel';
import { createSheets, SHEET_KEYS } from '../../src/workbook';
import type { SheetKey, SheetsRequest } from '../../src/workbook';
import { dutyCountyZh } from '../documents/dutyCounty';
import { smallCountyZh } from '../documents/smallCounty';
import { asTestTables, excelWith, sheetNames, shown } from './testWorkbook';

const DUTY_SHEETS: readonly SheetKey[] = SHEET_KEYS.slice(4, 10);
const NAMES = ['市县业务对口表', '县乡业务对口表', '业务对口矩阵', '对口工作专班表', '工作负荷表', '审批时限表'];
const VALUES: SheetsRequest = { sheets: DUTY_SHEETS, mode: 'values', option: '' };

jest.setTimeout(60_000);

let excel: RunningExcel;
afterEach(() => excel.close());

const create = (request: SheetsRequest = VALUES) => createSheets(request, sheetLocales);

/** Every text and figure of a sheet, row by row. */
function rowsOf(sheet: string): unknown[][] {
  const rows: unknown[][] = [];
  excel.model.sheet(sheet).eachRow((row) => {
    const cells: unknown[] = [];
    row.eachCell((cell) => cells.push(cell.value));
    rows.push(cells);
  });
  return rows;
}

describe('the sheets about duties and approvals', () => {
  test('stand behind the tables in their order, in requests of less than 1 MB', async () => {
    excel = await excelWith(asTestTables(dutyCountyZh()));
    const report = await create();
    expect(report).toMatchObject({ outcome: 'written', valuesBecause: null, keptAs: [] });
    expect(report.written).toEqual(DUTY_SHEETS.map((key, place) => ({ key, name: NAMES[place] })));
    expect(sheetNames(excel).slice(-6)).toEqual(NAMES);
    expect(excel.host.statistics.largestRequest).toBeLessThan(1_000_000);
  });

  test('a hand-out breaks pages where a unit begins, at the percentage at which its columns fit', async () => {
    excel = await excelWith(asTestTables(dutyCountyZh()));
    await create();
    const { pageSetup, rowBreaks } = excel.model.sheet(NAMES[0]);
    expect(pageSetup.fitToPage).not.toBe(true);
    expect(pageSetup.scale).toBeGreaterThanOrEqual(60);
    expect(pageSetup.scale).toBeLessThanOrEqual(100);
    expect(rowBreaks.length).toBeGreaterThan(0);
    // A break carries the number of the row above it; the second part begins a page.
    const below = rowBreaks.map(({ id }) => String(shown(excel, NAMES[0], id, 0)));
    expect(below.some((text) => text.startsWith('二、'))).toBe(true);
    expect(pageSetup.printTitlesRow).toMatch(/^\d+:\d+$/);
  });

  test('hand-outs hold values also when live sheets are asked for; the others hold formulas', async () => {
    excel = await excelWith(asTestTables(dutyCountyZh()));
    const report = await create({ ...VALUES, mode: 'live' });
    // The tables have an unknown unit and other remarks, but no errors on which formulas stop.
    expect(report).toMatchObject({ outcome: 'written', valuesBecause: null, valueSheets: [] });
    const isLive = (sheet: string): boolean =>
      rowsOf(sheet).some((row) => row.some((cell) => typeof cell === 'object' && cell !== null && 'formula' in cell));
    expect(NAMES.map(isLive)).toEqual([false, false, true, false, true, true]);
  });

  test('without a table of duties or procedures nothing is written, and the report says why', async () => {
    excel = await excelWith(asTestTables(smallCountyZh()));
    const before = sheetNames(excel);
    expect(await create()).toMatchObject({ outcome: 'noTables', written: [] });
    expect(sheetNames(excel)).toEqual(before);
    const some = await create({ ...VALUES, sheets: ['overview', 'matrix'] });
    expect(some.written.map(({ key }) => key)).toEqual(['overview']);
  });

  test('written again, the sheets are replaced and stand once', async () => {
    excel = await excelWith(asTestTables(dutyCountyZh()));
    await create();
    const first = rowsOf(NAMES[3]).slice(2);
    await create();
    expect(sheetNames(excel).slice(-6)).toEqual(NAMES);
    expect(rowsOf(NAMES[3]).slice(2, 12)).toEqual(first.slice(0, 10));
  });
});
