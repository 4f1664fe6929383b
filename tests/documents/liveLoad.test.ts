import type { RawTable } from '../../src/core';
import type { SheetDocument } from '../../src/documents';
import { sheetLocales } from '../../src/locales/sheetLocales';
import type { RunningExcel } from '../../src/summary/startExcel';
import { createSheets } from '../../src/workbook';
import { asTestTables, excelWith, shown } from '../workbook/testWorkbook';
import { dutyCountyEn, dutyCountyZh } from './dutyCounty';
import { loadDocument, LOAD_KEYS, rowOf } from './loadDocuments';
import type { LoadKey } from './loadDocuments';

const COUNTIES = { zh: dutyCountyZh, en: dutyCountyEn };

async function excelOf(raw: readonly RawTable[]): Promise<RunningExcel> {
  const excel = await excelWith(asTestTables(raw));
  const report = await createSheets({ sheets: LOAD_KEYS, mode: 'live', option: 'A', moneyUnit: 'wan' }, sheetLocales);
  if (report.outcome !== 'written' || report.valuesBecause !== null) throw new Error('no live sheets');
  return excel;
}

async function put(sheet: string, row: number, column: number, content: string | number): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, 1).values = [[content]];
    await context.sync();
  });
}

/** Cells above the notes whose live content is not that of the values: `row,column: live ≠ expected`. */
function differences(excel: RunningExcel, expected: SheetDocument): string[] {
  const notes = expected.cells.find(({ content }) => content === '说明' || content === 'Notes')?.row ?? Infinity;
  return expected.cells.flatMap(({ row, column, content }) => {
    if (row === 1 || row >= notes) return [];
    const live = shown(excel, expected.name, row, column);
    const isSame =
      typeof content === 'number' ? typeof live === 'number' && Math.abs(live - content) < 1e-9 : live === content;
    return isSame ? [] : [`${row},${column}: ${String(live)} ≠ ${content}`];
  });
}

/** The county with one cell of a table changed. */
function changed(raw: readonly RawTable[], sheet: string, row: number, column: number, content: string | number) {
  return raw.map((table) =>
    table.place?.sheet === sheet
      ? {
          ...table,
          values: table.values.map((line, i) =>
            i === row ? line.map((cell, j) => (j === column ? content : cell)) : line,
          ),
        }
      : table,
  );
}

describe.each(['zh', 'en'] as const)('live sheets of the county, %s', (language) => {
  const raw = COUNTIES[language]();
  let excel: RunningExcel;
  beforeAll(async () => {
    excel = await excelOf(raw);
  });
  afterAll(() => excel.close());

  test.each(LOAD_KEYS)('the %s shows the figures of the values', (key) => {
    const expected = loadDocument(key, raw, 'values');
    expect(differences(excel, expected)).toEqual([]);
    expect(shown(excel, expected.name, 1, 0)).not.toBe(sheetLocales[language].loadSheets.stale);
  });
});

/** Names with quotes, with signs that MATCH takes for any sign, that differ by their case alone, that look like formulas. */
function oddCounty(): RawTable[] {
  const at = (sheet: string, values: RawTable['values']): RawTable => ({
    values,
    place: { sheet, table: sheet, headerRow: 0, firstColumn: 0 },
  });
  return [
    at('Agencies', [
      ['Unit', 'Kind', 'Administrative posts', 'Administrative in post'],
      ['Bureau "A"', 'Government department', 10.5, 0],
      ['bureau*', 'Government department', 3, 2],
      ['Bureau', 'Government department', 3, 2],
      ['BUREAU', 'Government department', 4, 2],
      ['__proto__', 'Public institution', 3, 1],
    ]),
    at('Plan', [
      ['Operation', 'From', 'To'],
      ['keep', 'Bureau', ''],
    ]),
    at('Duties', [
      ['Duty', 'Superior department', 'Unit'],
      ['a', 'City office', 'Bureau'],
      ['b', 'city office', 'BUREAU'],
      ['c', 'City*', 'bureau*'],
      ['d', 'City?x', 'Bureau "A"'],
      ['e', '=1+1', '__proto__'],
      ['f', 'City ~1', '__proto__'],
      ['g', 'CITY OFFICE', 'Bureau'],
      ['h', 'toString; City office', 'BUREAU'],
    ]),
    at('Norms', [
      ['Rule', 'Kind', 'From', 'To', 'Limit', 'Source'],
      ['Superior departments per unit', '', '', '', 1, 'No. "1" & more'],
      ['Duties per unit', 'Public institution', '', '', 0, ''],
      ['Superior departments per person in post', '', '', 100, 0.3, ''],
    ]),
    at('Procedures', [
      ['Matter', 'Stage', 'Step', 'Department', 'Working days', 'Notice days', 'After step'],
      ['m "1"', 'before', 's', 'd', 0, '', ''],
      ['m "1"', 'after', 's', 'd', 2.5, '', ''],
      ['M*', 'after', 't', 'd', 2.5, '', ''],
    ]),
  ];
}

test('names of every sort are found', async () => {
  const excel = await excelOf(oddCounty());
  const found = LOAD_KEYS.flatMap((key) => differences(excel, loadDocument(key, oddCounty(), 'values')));
  excel.close();
  expect(found).toEqual([]);
});

test('duties in another language than the agencies: the sheets that look up its words hold values', async () => {
  const [agencies, plan, , norms, procedures] = dutyCountyZh();
  const raw = [agencies, plan, dutyCountyEn()[2], norms, procedures];
  const excel = await excelOf(raw);
  const found = LOAD_KEYS.flatMap((key) => differences(excel, loadDocument(key, raw, 'values')));
  const formulas = (key: LoadKey) => loadDocument(key, raw, 'live').cells.filter(({ formula }) => formula).length;
  excel.close();
  expect(found).toEqual([]);
  expect([formulas('matrix'), formulas('workload')]).toEqual([0, 0]);
  expect(formulas('approvalTime')).toBeGreaterThan(0);
});

/** What is typed into which cell, on which sheets the figures then are those of values made anew. */
const CHANGES: readonly (readonly [string, string, number, number, string | number, readonly LoadKey[]])[] = [
  ['another department of a duty', '职责', 2, 1, '市能源局', ['matrix', 'workload']],
  ['another unit of a duty', '职责', 4, 3, '县农业农村局', ['matrix', 'workload']],
  ['a duty that becomes another one of its unit', '职责', 2, 0, '县域发展战略和中长期规划编制', ['matrix', 'workload']],
  ['people in post', '机构', 3, 5, 30, ['workload']],
  ['posts', '机构', 6, 3, 90, ['workload']],
  ['a row of the plan', '改革方案', 6, 3, '县农业农村局', ['matrix', 'workload']],
];

describe('live sheets follow the tables', () => {
  const raw = dutyCountyZh();
  const name = (key: LoadKey) => loadDocument(key, raw, 'values').name;
  const line = (key: LoadKey) => shown(excel, name(key), 1, 0);
  const { stale, failed, gone } = sheetLocales.zh.loadSheets;
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
      const expected = loadDocument(key, now, 'values');
      // Findings at the top, former units and rows are as of creation.
      const made = loadDocument(key, raw, 'values');
      const same = made.cells.length === expected.cells.length && line(key) !== stale;
      return same ? differences(excel, expected) : unitFigures(excel, made, expected);
    });
    await put(sheet, row, column, before);
    expect(found).toEqual([]);
    expect(LOAD_KEYS.flatMap((key) => differences(excel, loadDocument(key, raw, 'values')))).toEqual([]);
  });

  test('a unit that is gone shows a dash, the others keep their figures, the line below the title says so', async () => {
    // The farming bureau is renamed, and its duties follow.
    for (const row of [15, 16, 17]) await put('职责', row, 3, '县农业局');
    await put('机构', 6, 0, '县农业局');
    await put('改革方案', 5, 2, '县农业局');
    await put('改革方案', 5, 3, '县农业局');
    const matrix = loadDocument('matrix', raw, 'values');
    const row = rowOf(matrix, '市能源局');
    expect([line('matrix'), line('workload')]).toEqual([stale, stale]);
    expect([2, 3, 5].map((column) => shown(excel, matrix.name, row, column))).toEqual([3, gone, 1]);
    const workload = loadDocument('workload', raw, 'values');
    const unit = workload.cells.filter(({ content, column }) => content === '县农业农村局' && column === 1).pop()!.row;
    expect(shown(excel, workload.name, unit, 5)).toBe(gone);
    expect(shown(excel, workload.name, unit, 16)).toBe('');
    for (const duty of [15, 16, 17]) await put('职责', duty, 3, '县农业农村局');
    await put('机构', 6, 0, '县农业农村局');
    await put('改革方案', 5, 2, '县农业农村局');
    await put('改革方案', 5, 3, '县农业农村局');
    expect(line('matrix')).not.toBe(stale);
  });

  test('the column Norm says what is broken now, within the posts that a norm is for', async () => {
    const [unitRow, norm] = [10, 16];
    const first = '▲超标准：对口上级部门4个，限额3个（标准!A2）';
    expect(shown(excel, name('workload'), unitRow, norm)).toBe(first);
    await put('机构', 3, 5, 0);
    const both = shown(excel, name('workload'), unitRow, norm);
    await put('机构', 3, 3, 60);
    const outside = shown(excel, name('workload'), unitRow, norm);
    await put('机构', 3, 3, 10);
    await put('机构', 3, 5, 6);
    expect(both).toBe(`${first}\n▲超标准：人均职责1.57项，限额1项（标准!A3）`);
    expect(outside).toBe(first);
  });

  test('a department more is said below the title of the matrix', async () => {
    await put('职责', 2, 1, '市审计局');
    const found = line('matrix');
    const other = shown(excel, name('matrix'), rowOf(loadDocument('matrix', raw, 'values'), '市农业农村局'), 3);
    await put('职责', 2, 1, '市发展和改革委员会');
    // The new one stands before the others; they are found by their names.
    expect([found, other]).toEqual([stale, 2]);
  });

  test('the days of approvals follow, and the line below the title says that the steps do not', async () => {
    const approval = loadDocument('approvalTime', raw, 'values');
    await put('审批流程', 3, 4, 6);
    expect([4, 5, 6, 10].map((column) => shown(excel, approval.name, 4, column))).toEqual([13, 8, 5, 16]);
    expect(line('approvalTime')).toBe(stale);
    await put('审批流程', 3, 4, 10);
    expect(line('approvalTime')).not.toBe(stale);
    await put('审批流程', 8, 0, '林木运输许可');
    await put('审批流程', 9, 0, '林木运输许可');
    await put('审批流程', 10, 0, '林木运输许可');
    expect(shown(excel, approval.name, 5, 4)).toBe(gone);
    for (const row of [8, 9, 10]) await put('审批流程', row, 0, '林木采伐许可');
    expect(shown(excel, approval.name, 5, 4)).toBe(7);
  });

  test('when the tables hold errors the line below the title says so and no figure is shown', async () => {
    await put('职责', 2, 0, '#REF!');
    await put('改革方案', 1, 1, '合并');
    await put('审批流程', 2, 4, '八天');
    const lines = LOAD_KEYS.map((key) => line(key));
    await put('职责', 2, 0, '政府投资项目审批、核准和备案管理');
    await put('改革方案', 1, 1, '合并组建');
    await put('审批流程', 2, 4, 8);
    expect(lines).toEqual([failed, failed, failed]);
  });
});

/** Figures of units and departments that both have, where the live sheet shows others than the values made anew. */
function unitFigures(excel: RunningExcel, made: SheetDocument, expected: SheetDocument): string[] {
  const nameColumn = made.key === 'matrix' ? 0 : 1;
  const last = made.print.area.columns;
  const rowsOf = (document: SheetDocument) =>
    new Map(
      document.cells
        .filter(({ column, content, row }) => column === nameColumn && content !== '' && row > 1)
        .map(({ content, row }) => [content, row] as const),
    );
  const rows = rowsOf(expected);
  return [...rowsOf(made)].flatMap(([name, row]) => {
    const other = rows.get(name);
    if (other === undefined) return [];
    const wanted = expected.cells.filter(
      (cell) => cell.row === other && typeof cell.content === 'number' && cell.column > 2,
    );
    return wanted.flatMap(({ column, content }) => {
      const live = column < last ? shown(excel, made.name, row, column) : content;
      return live === content ? [] : [`${name} ${column}: ${String(live)} ≠ ${content}`];
    });
  });
}
