import { DEFAULT_ASSUMPTIONS } from '../../src/core/money';
import { sheetLocales } from '../../src/locales/sheetLocales';
import type { RunningExcel } from '../../src/summary/startExcel';
import { createSheets, readRawTables, readSettings, saveSettings, SHEET_KEYS } from '../../src/workbook';
import type { SheetsHooks, SheetsRequest } from '../../src/workbook';
import { tooLargeForFormulas } from '../../src/workbook/tableReferences';
import { readWorkbookTables } from '../../src/core';
import type { RawTable } from '../../src/core';
import { moneyCountyZh, smallCountyZh } from '../documents/smallCounty';
import { asTestTables, excelWith, sheetNames, shown } from './testWorkbook';

const ALL: SheetsRequest = { sheets: SHEET_KEYS, mode: 'values', option: '' };
const LIVE: SheetsRequest = { ...ALL, mode: 'live' };
const SHEETS = ['改革概览', '改革前后对照表', '节支测算', '从编制到现金'];
/** Ledgers of people follow formulas that stop on any error in the staff table. */
const LEDGERS = ['人员安置台账', '领导职数台账'];
const YEARS = { ...DEFAULT_ASSUMPTIONS, firstYear: 2025 };

jest.setTimeout(60_000);

let excel: RunningExcel;
afterEach(() => excel.close());

async function open(tables: readonly RawTable[] = moneyCountyZh()): Promise<void> {
  excel = await excelWith(asTestTables(tables));
}

const create = (request: SheetsRequest = ALL, hooks?: SheetsHooks) =>
  createSheets({ assumptions: YEARS, ...request }, sheetLocales, hooks);

/** What stands in the printed columns of a sheet, without the line that says when it was made. */
function lines(sheet: string, rows = 70, columns = 8): unknown[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => shown(excel, sheet, row, column)),
  );
}

/** The first line that begins with the text. */
function line(sheet: string, text: string): unknown[] {
  const found = lines(sheet).find(([first]) => String(first).startsWith(text));
  if (!found) throw new Error(`${sheet} has no line ${text}.`);
  return found;
}

/** All that a user could see of the sheets. */
function contents(): unknown[] {
  return SHEETS.map((name) => {
    const cells: unknown[] = [];
    excel.model.sheet(name).eachRow((row) => row.eachCell((cell) => cells.push([cell.address, cell.value])));
    return cells;
  });
}

describe('the sheets about money', () => {
  test('stand behind the others, in at most 9 exchanges of less than 1 MB', async () => {
    await open();
    const report = await create({ ...ALL, sheets: ['bridge', 'savings', 'crosswalk', 'overview'] });
    expect(report.outcome).toBe('written');
    expect(report.written.map(({ key }) => key)).toEqual(['overview', 'crosswalk', 'savings', 'bridge']);
    expect(sheetNames(excel).slice(-4)).toEqual(SHEETS);
    expect(excel.host.statistics.requests).toBeLessThanOrEqual(9);
    expect(excel.host.statistics.largestRequest).toBeLessThan(1_000_000);
  });

  test('live they show what they would hold as values', async () => {
    await open();
    await create();
    const toTheFen = (figure: number) => Math.round(figure * 1e6);
    const figures = () =>
      SHEETS.slice(2).map((name) =>
        lines(name).map((cells) => cells.filter((cell) => typeof cell === 'number').map(toTheFen)),
      );
    const values = figures();
    await create(LIVE);
    expect(figures()).toEqual(values);
    expect(values.flat(2).length).toBeGreaterThan(100);
  });

  test('live they follow an assumption that is changed on the sheet', async () => {
    await open();
    await create(LIVE);
    const sheet = excel.model.sheet('从编制到现金');
    const [label, row, column] = ['允许招录', 5, 2];
    const before = line('从编制到现金', '当年净节支');
    expect([shown(excel, sheet.name, row, 0), shown(excel, sheet.name, row, column)]).toEqual([
      expect.stringContaining(label),
      0,
    ]);
    expect(sheet.getCell(row + 1, column + 1).fill).toMatchObject({ fgColor: { argb: 'FFFFF9DB' } });
    excel.model.enter(sheet.name, row, column, '1');
    expect(line(sheet.name, '当年净节支')).not.toEqual(before);
  });

  test('progress counts the sheets that are made', async () => {
    await open(smallCountyZh());
    const steps: string[] = [];
    await create(ALL, { onProgress: (done, total, step) => steps.push(`${done}/${total} ${step}`) });
    expect(steps.slice(-4)).toEqual(['2/5 overview', '3/5 crosswalk', '4/5 swap', '5/5 swap']);
  });
});

describe('which of them can be made', () => {
  test('without pay and staff tables the others alone', async () => {
    await open(smallCountyZh());
    expect((await create()).written.map(({ key }) => key)).toEqual(['overview', 'crosswalk']);
  });

  test('with a staff table alone the bridge, but not the savings', async () => {
    await open(moneyCountyZh().filter(({ place }) => place?.sheet !== '工资'));
    const made = ['overview', 'crosswalk', 'bridge', 'placement', 'seats', 'claims'];
    expect((await create()).written.map(({ key }) => key)).toEqual(made);
  });

  test('asked for alone a sheet is made, and says what is missing', async () => {
    await open(smallCountyZh());
    expect((await create({ ...ALL, sheets: ['savings'] })).written.map(({ key }) => key)).toEqual(['savings']);
    expect(lines('节支测算').flat()).toContain(
      '未找到工资标准表，无法测算编制成本。请增加一张表，表头为“编制类型、职级、基本工资、津贴补贴、绩效工资”，或在任务窗格“经费”中插入。',
    );
  });
});

describe('settings saved in the workbook', () => {
  test('decide assumptions and unit where the request does not', async () => {
    await open();
    await saveSettings({ assumptions: { ...YEARS, yearCount: 3, hiringRatio: 0.5 }, moneyUnit: 'yuan' });
    await createSheets(ALL, sheetLocales);
    expect(line('从编制到现金', '项目').filter((cell) => typeof cell === 'number')).toEqual([2025, 2026, 2027]);
    const inYuan = Number(line('节支测算', '合计').findLast((cell) => typeof cell === 'number'));
    await createSheets({ ...ALL, moneyUnit: 'wan' }, sheetLocales);
    expect(Number(line('节支测算', '合计').findLast((cell) => typeof cell === 'number')) * 10_000).toBeCloseTo(
      inYuan,
      2,
    );
  });

  test('assumptions that were not written by us are the usual ones', async () => {
    await open([]);
    excel.model.settings.set('reformsheet.assumptions', 'no JSON');
    excel.model.settings.set('reformsheet.moneyUnit', 'mu');
    expect(await readSettings()).toMatchObject({ assumptions: DEFAULT_ASSUMPTIONS, moneyUnit: 'wan' });
  });
});

describe('values instead of formulas', () => {
  test('an error in the agencies table stops the formulas of every sheet', async () => {
    const [agencies, ...others] = moneyCountyZh();
    const values = agencies.values.map((cells, row) => (row === 1 ? cells.with(2, '#REF!') : cells));
    await open([{ ...agencies, values }, ...others]);
    const report = await create(LIVE);
    expect([report.valuesBecause, report.valueSheets]).toEqual(['faulty', [...SHEETS, ...LEDGERS]]);
  });

  test('people who are not costed stop none of the sheets about money; a person named twice stops them and the ledgers', async () => {
    const tables = moneyCountyZh();
    const staffWith = (row: number, column: number, content: string) =>
      tables.map((table) =>
        table.place?.sheet === '人员'
          ? { ...table, values: table.values.map((cells, i) => (i === row ? cells.with(column, content) : cells)) }
          : table,
      );
    await open(staffWith(1, 2, '合同制'));
    const listed = await create(LIVE);
    expect([listed.valuesBecause, listed.valueSheets]).toEqual(['faulty', LEDGERS]);
    excel.close();
    await open(staffWith(2, 0, 'S01'));
    const report = await create(LIVE);
    expect([report.valuesBecause, report.valueSheets]).toEqual(['faulty', [...SHEETS.slice(2), ...LEDGERS]]);
    expect(excel.model.formulaAt('改革概览', 2, 0)).toContain('REFORM.COMPARE');
    expect(excel.model.formulaAt('节支测算', 5, 1)).toBe('0');
  });

  test('a word for budgeted vacancies that cannot be read stops the sheets about money alone', async () => {
    const [agencies, ...others] = moneyCountyZh();
    const values = agencies.values.map((cells, row) => (row === 1 ? cells.with(9, '大概') : cells));
    await open([{ ...agencies, values }, ...others]);
    const report = await create(LIVE);
    expect(report.issues.some(({ code }) => code === 'notYesNo')).toBe(true);
    expect(report.valueSheets).toEqual(SHEETS.slice(2));
  });

  test('a large staff table makes the sheets about money and people values, and leaves the others live', () => {
    const tables = moneyCountyZh();
    const [, , , staff] = tables;
    const [header, ...people] = staff.values;
    const many = Array.from({ length: 80_000 }, (_, i) => people[i % people.length].with(0, `P${i}`));
    const read = readWorkbookTables(tables.with(3, { ...staff, values: [header, ...many] }));
    expect(SHEET_KEYS.filter((key) => tooLargeForFormulas(key, read))).toEqual([
      'savings',
      'bridge',
      'placement',
      'seats',
    ]);
    expect(SHEET_KEYS.filter((key) => tooLargeForFormulas(key, readWorkbookTables(tables)))).toEqual([]);
    excel = { close: () => undefined } as RunningExcel;
  });
});

describe('when it cannot be finished', () => {
  test.each(['savings', 'bridge', 'swap'])('cancelled at %s: everything is as it was', async (at) => {
    await open();
    await create();
    const before = [sheetNames(excel), contents()];
    const stop = new AbortController();
    const onProgress: SheetsHooks['onProgress'] = (_, __, step) => (step === at ? stop.abort() : undefined);
    expect((await create(LIVE, { signal: stop.signal, onProgress })).outcome).toBe('cancelled');
    expect([sheetNames(excel), contents()]).toEqual(before);
  });

  test.each([
    [5, 60],
    [6, 900],
    [7, 2],
    [7, 20],
  ])('refused in exchange %d at action %d: everything is as it was', async (exchange, action) => {
    await open();
    await create();
    const before = [sheetNames(excel), contents()];
    let count = 0;
    const execute = excel.host.execute.bind(excel.host);
    excel.host.execute = (batch) => {
      if (count++ === exchange) excel.host.failAtAction = action;
      return execute(batch);
    };
    expect((await create()).outcome).toBe('failed');
    expect([sheetNames(excel), contents()]).toEqual(before);
    expect((await create()).outcome).toBe('written');
  });

  test('protected workbook, and a cell that is being edited', async () => {
    await open();
    const before = sheetNames(excel);
    excel.host.editing = true;
    expect((await create()).outcome).toBe('editing');
    excel.host.editing = false;
    excel.model.book.protection = { lockStructure: true };
    expect((await create()).outcome).toBe('protected');
    expect(sheetNames(excel)).toEqual(before);
  });
});

describe('created again', () => {
  test('sheets kept for the user are no input, even where their headers are those of tables', async () => {
    await open();
    const kinds = async () => readWorkbookTables(await readRawTables()).found.map(({ kind }) => kind);
    const before = await kinds();
    for (const request of [ALL, LIVE]) {
      await create(request);
      for (const name of SHEETS) excel.model.enter(name, 120, 0, '请核对');
      expect((await create(request)).keptAs).toHaveLength(4);
      expect(await kinds()).toEqual(before);
    }
  });

  test('a changed assumption makes the sheet the user’s; figures that follow do not', async () => {
    await open();
    await create(LIVE);
    excel.model.enter('人员', 1, 5, '1960-03');
    excel.model.calculate();
    expect((await create(LIVE)).keptAs).toEqual([]);
    excel.model.enter('节支测算', 90, 0, '请核对');
    expect((await create(LIVE)).keptAs).toEqual([{ name: '节支测算（已修改）' }]);
  });
});
