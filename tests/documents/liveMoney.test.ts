import type { SavedAssumptions } from '../../src/core/money';
import type { SheetDocument } from '../../src/documents';
import { sheetLocales } from '../../src/locales/sheetLocales';
import type { RunningExcel } from '../../src/summary/startExcel';
import { createSheets } from '../../src/workbook';
import { asTestTables, excelWith, shown } from '../workbook/testWorkbook';
import { documentsOf } from './countyDocuments';
import { moneyCountyZh } from './smallCounty';

type Key = 'savings' | 'bridge';
const NAMES: Readonly<Record<Key, string>> = { savings: '节支测算', bridge: '从编制到现金' };
/** Column of the inputs, counted from 0. */
const INPUT: Readonly<Record<Key, number>> = { savings: 1, bridge: 2 };
const FIRST_INPUT_ROW = 4;
const ONE_OFF_ROW = 11;

const AS_CREATED: Partial<SavedAssumptions> = { hiringRatio: 0, payGrowth: 0, oneOffs: [] };

/** What is typed into which cell below the first input, and the assumption that it makes. */
const CHANGES: readonly (readonly [string, number, string | number, Partial<SavedAssumptions>])[] = [
  ['permitted hires', 1, 0.5, { hiringRatio: 0.5 }],
  ['pay growth', 2, 0.02, { payGrowth: 0.02 }],
  ['the discount rate', 3, 0.08, { discountRate: 0.08 }],
  ['the timing', 4, '年初', { timing: 'start' }],
  ['the annuity', 5, '当期现金', { annuity: 'cash' }],
  ['the first year', 0, 2026, { firstYear: 2026 }],
];

let excel: RunningExcel;
beforeAll(async () => {
  excel = await excelWith(asTestTables(moneyCountyZh()));
  const request = { sheets: ['savings', 'bridge'], mode: 'live', option: 'A', moneyUnit: 'wan' } as const;
  const report = await createSheets(request, sheetLocales);
  if (report.outcome !== 'written' || report.valuesBecause !== null) throw new Error('no live sheets');
});
afterAll(() => excel.close());

async function put(sheet: string, row: number, column: number, content: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).values = [[content]];
    await context.sync();
  });
}

const type = (key: Key, row: number, column: number, content: string | number): Promise<void> =>
  put(NAMES[key], row, column, content);

/** The sheet as values under these assumptions. */
function valuesOf(key: Key, assumptions: Partial<SavedAssumptions>): SheetDocument {
  return documentsOf(moneyCountyZh(), {
    mode: 'values',
    moneyUnit: 'wan',
    assumptions: { ...AS_CREATED, ...assumptions },
  })[key]();
}

/** Numbers of a live sheet that are not those of the values: `row,column: live ≠ expected`. */
function differences(
  key: Key,
  expected: SheetDocument,
  isAsCreated: (label: string, column: number) => boolean,
): string[] {
  const labels = new Map(expected.cells.filter(({ column }) => column === 0).map((cell) => [cell.row, cell.content]));
  return expected.cells.flatMap(({ row, column, content }) => {
    if (typeof content !== 'number' || column >= expected.print.area.columns) return [];
    if (isAsCreated(String(labels.get(row)), column)) return [];
    const live = shown(excel, NAMES[key], row, column);
    const isSame = typeof live === 'number' && Math.abs(live - content) < 1e-6;
    return isSame ? [] : [`${row},${column}: ${String(live)} ≠ ${content}`];
  });
}

const LOW_AND_HIGH = ['净节支：不利情景', '净节支：有利情景'];

describe.each<Key>(['savings', 'bridge'])('the live %s', (key) => {
  test('shows the figures of the values', () => {
    expect(differences(key, valuesOf(key, {}), () => false)).toEqual([]);
  });

  test.each(CHANGES)('follows %s on the sheet', async (_, place, typed, assumption) => {
    const row = FIRST_INPUT_ROW + place;
    const before = shown(excel, NAMES[key], row, INPUT[key]);
    await type(key, row, INPUT[key], typed);
    // Low and high are as of creation; the steps of a changed first year put those still paid elsewhere.
    const isAsCreated = (label: string) =>
      LOW_AND_HIGH.includes(label) ||
      ('firstYear' in assumption && ['仍在发工资的人员', '实际工资、月份和增长'].includes(label));
    const found = differences(key, valuesOf(key, assumption), isAsCreated);
    await type(key, row, INPUT[key], before as string | number);
    expect(found).toEqual([]);
  });

  test('follows a one-off cost on the sheet', async () => {
    await type(key, ONE_OFF_ROW, INPUT[key] + 2, 3);
    const oneOffs = [{ year: 2026, yuan: 30_000, label: '' }];
    const found = differences(key, valuesOf(key, { oneOffs }), (label) => LOW_AND_HIGH.includes(label));
    await type(key, ONE_OFF_ROW, INPUT[key] + 2, 0);
    expect(found).toEqual([]);
  });

  test('says below the title when a table has changed so that its rows differ', async () => {
    const line = shown(excel, NAMES[key], 1, 0);
    expect(line).toContain('金额单位：万元');
    // Nobody is placed by transfer any more.
    await put('人员', 8, 8, '顶岗');
    const changed = shown(excel, NAMES[key], 1, 0);
    await put('人员', 8, 8, '调出');
    expect(changed).toBe('各表已有变动，行数与本表不符，请重新生成本表');
    expect(shown(excel, NAMES[key], 1, 0)).toBe(line);
  });
});

test('says that low and high are as of creation once an assumption was changed on the sheet', async () => {
  const document = valuesOf('savings', {});
  const row = document.cells.find(({ content }) => String(content).startsWith('不利、有利情景同时'))?.row ?? -1;
  expect(shown(excel, NAMES.savings, row, 0)).toContain('±20个百分点');
  await type('savings', FIRST_INPUT_ROW + 1, 1, 0.5);
  expect(shown(excel, NAMES.savings, row, 0)).toContain('仍为生成时的数');
  await type('savings', FIRST_INPUT_ROW + 1, 1, 0);
});
