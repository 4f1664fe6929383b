import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sheetLocales } from '../../src/locales/sheetLocales';
import { startExcel } from '../../src/summary/startExcel';
import type { RunningExcel } from '../../src/summary/startExcel';
import { WorkbookModel } from '../../src/workbench/model/WorkbookModel';
import { createSheets, goToCell } from '../../src/workbook';
import type { SheetsHooks, SheetsRequest } from '../../src/workbook';
import { smallCountyEn, smallCountyZh } from '../documents/smallCounty';
import { asTestTables, excelWith, sheetNames, shown } from './testWorkbook';

const BOTH = { sheets: ['overview', 'crosswalk'], mode: 'values', option: '' } as const;
const LIVE = { ...BOTH, mode: 'live' } as const;
const USERS = ['机构', '改革方案', '县情'];

jest.setTimeout(60_000);

let excel: RunningExcel;
afterEach(() => excel.close());

const create = (request: SheetsRequest = BOTH, hooks?: SheetsHooks) => createSheets(request, sheetLocales, hooks);

async function openSmallCounty(): Promise<void> {
  excel = await excelWith(asTestTables(smallCountyZh()));
}

/** All that a user could see of a sheet. */
function contents(name: string): unknown[] {
  const cells: unknown[] = [];
  excel.model.sheet(name).eachRow((row) => row.eachCell((cell) => cells.push([cell.address, cell.value])));
  return cells;
}

describe('what is written', () => {
  test('values: both sheets, their figures, in at most 8 exchanges of less than 1 MB', async () => {
    await openSmallCounty();
    const report = await create();
    expect(report).toMatchObject({
      outcome: 'written',
      written: [
        { key: 'overview', name: '改革概览' },
        { key: 'crosswalk', name: '改革前后对照表' },
      ],
      keptAs: [],
      valuesBecause: null,
    });
    expect(sheetNames(excel)).toEqual([...USERS, '改革概览', '改革前后对照表']);
    expect(excel.host.statistics.requests).toBeLessThanOrEqual(8);
    expect(excel.host.statistics.largestRequest).toBeLessThan(1_000_000);
    expect(shown(excel, '改革概览', 0, 0)).toBe('机构改革前后情况对比表');
    expect([0, 1, 2, 3].map((column) => shown(excel, '改革概览', 3, column))).toEqual(['党政机构', 4, 3, -1]);
    expect([8, 9].map((column) => shown(excel, '改革概览', 5, column))).toEqual([30, 37.5]);
  });

  test('live: the formulas give the figures that values would have, and follow the tables', async () => {
    await openSmallCounty();
    await create();
    const figures = (sheet: string, rows: number, columns: number) =>
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, column) => shown(excel, sheet, 2 + row, column)),
      );
    const overview = figures('改革概览', 18, 5);
    const crosswalk = figures('改革前后对照表', 12, 15);
    await create(LIVE);
    expect(excel.model.formulaAt('改革概览', 2, 0)).toBe('=REFORM.COMPARE(机构表[#All],方案表[#All],"A")');
    expect(figures('改革概览', 18, 5)).toEqual(overview);
    expect(figures('改革前后对照表', 12, 15)).toEqual(crosswalk);
    excel.model.enter('机构', 1, 2, '20');
    expect(shown(excel, '改革前后对照表', 4, 6)).toBe(20);
  });

  test('English tables give English sheets', async () => {
    excel = await excelWith(asTestTables(smallCountyEn()));
    const report = await create(LIVE);
    expect(report.written.map(({ name }) => name)).toEqual(['Overview', 'Crosswalk']);
    expect(shown(excel, 'Overview', 3, 0)).toBe('Organs (Party and government)');
    expect(excel.model.formulaAt('Overview', 2, 0)).toBe('=REFORM.COMPARE(Agencies[#All],Plan[#All],,Approved[#All])');
  });

  test('a text that begins like a formula stays a text', async () => {
    const [agencies, ...others] = smallCountyZh();
    const values = agencies.values.map((line) =>
      line.map((cell) => (cell === '县委办公室' ? '=HYPERLINK("x")' : cell)),
    );
    excel = await excelWith(asTestTables([{ ...agencies, values: values.slice(0, -1) }, ...others]));
    await create();
    expect(shown(excel, '改革前后对照表', 4, 1)).toBe('=HYPERLINK("x")');
    expect(excel.model.sheet('改革前后对照表').getCell(5, 2).formula).toBeUndefined();
  });

  test('progress counts up to its total', async () => {
    await openSmallCounty();
    const seen: [number, number, string][] = [];
    await create(BOTH, { onProgress: (done, total, step) => seen.push([done, total, step]) });
    expect(seen).toEqual([
      [0, 5, 'read'],
      [1, 5, 'compute'],
      [2, 5, 'overview'],
      [3, 5, 'crosswalk'],
      [4, 5, 'swap'],
      [5, 5, 'swap'],
    ]);
  });

  test('tables with errors give values and a note instead of formulas that fail', async () => {
    const [agencies, ...others] = smallCountyZh();
    const values = agencies.values.map((line, row) =>
      line.map((cell, column) => (row === 1 && column === 2 ? '#REF!' : cell)),
    );
    excel = await excelWith(asTestTables([{ ...agencies, values }, ...others]));
    const report = await create(LIVE);
    expect(report.issues.some((issue) => issue.severity === 'error')).toBe(true);
    expect(report.valuesBecause).toBe('faulty');
    expect(excel.model.formulaAt('改革概览', 2, 0)).toBe('指标');
    expect(JSON.stringify(contents('改革概览'))).toContain(sheetLocales.zh.sheets.valuesBecause.faulty);
  });
});

describe('the sample', () => {
  test('live figures are those of the values, and every figure refers to the tables', async () => {
    const file = join(__dirname, '../../assets/samples/hequ.xlsx');
    excel = await startExcel(await WorkbookModel.open(await readFile(file), 'hequ.xlsx'));
    const figures = () =>
      [
        ['改革概览', 29, 5],
        ['改革前后对照表', 290, 19],
      ].map(([sheet, rows, columns]) =>
        Array.from({ length: Number(rows) }, (_, row) =>
          Array.from({ length: Number(columns) }, (_, column) => shown(excel, String(sheet), row, column)),
        ),
      );
    await create();
    const [overview, crosswalk] = figures();
    await create(LIVE);
    const [liveOverview, liveCrosswalk] = figures();
    const withoutTime = (lines: unknown[][]) =>
      lines.map((line, row) => (row === 1 || /^\d\. /.test(String(line[0])) ? [] : line));
    expect(withoutTime(liveOverview)).toEqual(withoutTime(overview));
    expect(withoutTime(liveCrosswalk)).toEqual(withoutTime(crosswalk));
    expect(overview.find((line) => line[0] === '事业单位')).toEqual(['事业单位', 186, 40, -146, -146 / 186]);
  });
});

describe('created again', () => {
  test('our sheets are replaced where they stand', async () => {
    await openSmallCounty();
    await create();
    excel.model.book.addWorksheet('笔记');
    const before = contents('改革前后对照表');
    await create(LIVE);
    const report = await create();
    expect(report.keptAs).toEqual([]);
    expect(sheetNames(excel)).toEqual([...USERS, '改革概览', '改革前后对照表', '笔记']);
    expect(contents('改革前后对照表').length).toBe(before.length);
  });

  test('one sheet alone leaves the other as it is', async () => {
    await openSmallCounty();
    await create();
    const crosswalk = excel.model.sheet('改革前后对照表').id;
    await create({ ...BOTH, sheets: ['overview'] });
    expect(excel.model.sheet('改革前后对照表').id).toBe(crosswalk);
  });

  test('a sheet that the user edited is kept under another name, and is the user’s from then on', async () => {
    await openSmallCounty();
    await create();
    excel.model.enter('改革概览', 1, 12, '请核对');
    const report = await create();
    expect(report.keptAs).toEqual([{ name: '改革概览（已修改）' }]);
    expect(shown(excel, '改革概览（已修改）', 1, 12)).toBe('请核对');
    expect((await create()).keptAs).toEqual([]);
    excel.model.enter('改革概览', 1, 12, '再核对');
    expect((await create()).keptAs).toEqual([{ name: '改革概览（已修改2）' }]);
    expect(sheetNames(excel)).toHaveLength(7);
  });

  test('a live sheet whose results changed by themselves is not taken for edited', async () => {
    await openSmallCounty();
    await create(LIVE);
    excel.model.enter('机构', 1, 2, '20');
    excel.model.calculate();
    expect((await create(LIVE)).keptAs).toEqual([]);
  });

  test('a sheet that the user renamed keeps that name', async () => {
    await openSmallCounty();
    await create();
    excel.model.sheet('改革概览').name = '上会用';
    const report = await create();
    expect(report.keptAs).toEqual([{ name: '上会用' }]);
    expect(sheetNames(excel)).toEqual(expect.arrayContaining(['上会用', '改革概览']));
  });

  test('a sheet of the user’s own with our name is never touched', async () => {
    await openSmallCounty();
    excel.model.book.addWorksheet('改革概览').getCell('A1').value = '我的';
    const first = await create();
    expect(first.written[0].name).toBe('改革概览 2');
    const second = await create();
    expect(second.written[0].name).toBe('改革概览 2');
    expect(shown(excel, '改革概览', 0, 0)).toBe('我的');
  });
});

describe('when it cannot be finished', () => {
  test.each(['compute', 'overview', 'crosswalk', 'swap'])('cancelled at %s: everything is as it was', async (at) => {
    await openSmallCounty();
    await create();
    const before = [sheetNames(excel), contents('改革概览')];
    const stop = new AbortController();
    const hooks = {
      signal: stop.signal,
      onProgress: (_: number, __: number, step: string) => (step === at ? stop.abort() : undefined),
    };
    expect((await create(LIVE, hooks)).outcome).toBe('cancelled');
    expect([sheetNames(excel), contents('改革概览')]).toEqual(before);
  });

  test.each([
    [3, 5],
    [3, 200],
    [4, 40],
    [5, 1],
    [5, 7],
    [5, 16],
  ])('refused in exchange %d at action %d: everything is as it was', async (exchange, action) => {
    await openSmallCounty();
    await create();
    const before = [sheetNames(excel), contents('改革概览'), contents('改革前后对照表')];
    let count = 0;
    const execute = excel.host.execute.bind(excel.host);
    excel.host.execute = (batch) => {
      if (count++ === exchange) excel.host.failAtAction = action;
      return execute(batch);
    };
    const report = await create();
    expect(report.outcome).toBe('failed');
    expect(report.hostCode).toBeDefined();
    expect([sheetNames(excel), contents('改革概览'), contents('改革前后对照表')]).toEqual(before);
    expect((await create()).outcome).toBe('written');
  });

  test('no agencies table', async () => {
    excel = await excelWith([
      {
        sheet: 'Sheet1',
        values: [
          ['品名', '数量'],
          ['纸', 3],
        ],
      },
    ]);
    expect(await create()).toMatchObject({ outcome: 'noAgencies', written: [] });
    expect(sheetNames(excel)).toEqual(['Sheet1']);
  });

  test('protected workbook structure', async () => {
    await openSmallCounty();
    excel.model.book.protection = { lockStructure: true };
    expect((await create()).outcome).toBe('protected');
    expect(sheetNames(excel)).toEqual(USERS);
  });

  test('a cell is being edited', async () => {
    await openSmallCounty();
    excel.host.editing = true;
    expect((await create()).outcome).toBe('editing');
    excel.host.editing = false;
    expect(sheetNames(excel)).toEqual(USERS);
  });
});

describe('goToCell', () => {
  test('shows the sheet and selects the cell', async () => {
    await openSmallCounty();
    await goToCell({ sheet: '改革方案', cell: 'C4' });
    expect(excel.model.selection).toMatchObject({ sheetName: '改革方案', row: 3, column: 2 });
  });
});
