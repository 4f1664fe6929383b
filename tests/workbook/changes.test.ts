import { DEFAULT_ASSUMPTIONS } from '../../src/core/money';
import type { RunningExcel } from '../../src/summary/startExcel';
import {
  appendPlanRows,
  insertTables,
  readRawTables,
  readSettings,
  saveSettings,
  SHEET_KEYS,
  watchTables,
} from '../../src/workbook';
import type { NewTable } from '../../src/workbook';
import { smallCountyZh } from '../documents/smallCounty';
import { asTestTables, excelWith, sheetNames, shown } from './testWorkbook';

jest.setTimeout(60_000);

let excel: RunningExcel;
afterEach(() => excel.close());

const PLAN = [
  ['改革方式', '改革前机构', '改革后机构'],
  ['撤销', '甲', ''],
];

describe('appendPlanRows', () => {
  test('an Excel Table grows', async () => {
    excel = await excelWith(asTestTables(smallCountyZh()));
    const [, plan] = await readRawTables();
    const row = ['A', '更名', '县能源局', '=县新能源局', '', '', '', '0012', ''];
    expect(plan.place && (await appendPlanRows(plan.place, [row]))).toBe('added');
    const [, grown] = await readRawTables();
    expect(grown.values).toEqual([...plan.values, row]);
  });

  test('below a plain range only where the cells are free', async () => {
    excel = await excelWith([
      { sheet: '方案', values: PLAN },
      { sheet: '方案', row: 4, values: [['注：以文件为准']] },
    ]);
    const [{ place }] = await readRawTables();
    if (!place) throw new Error('no place');
    const rows = [
      ['更名', '乙', '丙'],
      ['撤销', '丁', ''],
      ['撤销', '戊', ''],
    ];
    expect(await appendPlanRows(place, rows)).toBe('occupied');
    expect(shown(excel, '方案', 2, 0)).toBe('');
    expect(await appendPlanRows(place, rows.slice(0, 2))).toBe('added');
    expect(shown(excel, '方案', 3, 1)).toBe('丁');
    expect(shown(excel, '方案', 4, 0)).toBe('注：以文件为准');
  });

  test('a table or sheet that is gone', async () => {
    excel = await excelWith([{ sheet: '方案', values: PLAN }]);
    expect(
      await appendPlanRows({ sheet: '方案', table: '没有', headerRow: 0, firstColumn: 0 }, [['撤销', '甲', '']]),
    ).toBe('gone');
    expect(await appendPlanRows({ sheet: '没有', headerRow: 0, firstColumn: 0 }, [['撤销', '甲', '']])).toBe('gone');
  });

  test('while a cell is being edited', async () => {
    excel = await excelWith([{ sheet: '方案', values: PLAN }]);
    excel.host.editing = true;
    expect(await appendPlanRows({ sheet: '方案', headerRow: 0, firstColumn: 0 }, [['撤销', '甲', '']])).toBe('editing');
  });
});

describe('insertTables', () => {
  const table: NewTable = {
    sheetName: '机构',
    tableName: '机构',
    headers: ['单位名称', '机构编码', '机构性质', '划转比例'],
    rows: [['县委办公室', '001140930198501010', '党委机构', 0.5]],
    note: '示例数据',
    textColumns: [1],
    lists: [{ column: 2, choices: ['党委机构', '事业单位'] }],
    percentColumns: [3],
  };

  test('on new sheets, with names that are free', async () => {
    excel = await excelWith([
      {
        sheet: '机构',
        table: '机构',
        values: [
          ['单位名称', '机构性质'],
          ['甲', '事业单位'],
        ],
      },
    ]);
    expect(await insertTables([table, { ...table, rows: [], note: undefined }])).toEqual([
      { sheet: '机构 2', table: '机构_2' },
      { sheet: '机构 3', table: '机构_3' },
    ]);
    expect(sheetNames(excel)).toEqual(['机构', '机构 2', '机构 3']);
    const [, read, empty] = await readRawTables();
    expect(read.values).toEqual([table.headers, ...table.rows]);
    expect(read.place).toEqual({ sheet: '机构 2', table: '机构_2', headerRow: 2, firstColumn: 0 });
    expect(empty.values).toEqual([table.headers, ['', '', '', '']]);
    const sheet = excel.model.sheet('机构 2');
    expect(sheet.getCell('B4').numFmt).toBe('@');
    expect(sheet.getCell('D4').numFmt).toBe('0.0%');
    expect(sheet.getCell('C4').dataValidation).toMatchObject({ type: 'list', formulae: ['"党委机构,事业单位"'] });
  });

  test('months are shown without their day', async () => {
    excel = await excelWith([]);
    const months = { ...table, headers: ['姓名', '出生年月'], rows: [['甲', 25_690]], textColumns: [], lists: [] };
    await insertTables([{ ...months, percentColumns: [], monthColumns: [1], note: undefined }]);
    const cell = excel.model.sheet('机构').getCell('B2');
    expect([cell.value, cell.numFmt, cell.displayText]).toEqual([25_690, 'yyyy-mm', '1970-05']);
  });

  test('choices with commas stand in hidden cells', async () => {
    excel = await excelWith([]);
    await insertTables([{ ...table, lists: [{ column: 2, choices: ['Institution, class I', 'School'] }] }]);
    const rule = excel.model.sheet('机构').getCell('C4').dataValidation as { formulae: string[] };
    expect(rule.formulae[0]).toMatch(/\$G\$1:\$G\$2$/);
    expect(shown(excel, '机构', 0, 6)).toBe('Institution, class I');
  });
});

describe('settings', () => {
  test('standard ones at first, then what was saved', async () => {
    excel = await excelWith([]);
    const standard = {
      option: '',
      mode: 'live',
      sheets: SHEET_KEYS,
      caps: { organs: null, institutions: null },
      assumptions: DEFAULT_ASSUMPTIONS,
      moneyUnit: 'wan',
      surplusOrder: 'retirement',
    };
    expect(await readSettings()).toEqual(standard);
    await saveSettings({ option: 'B', sheets: ['crosswalk'], caps: { organs: 22, institutions: null } });
    await saveSettings({ mode: 'values' });
    const assumptions = {
      ...DEFAULT_ASSUMPTIONS,
      firstYear: 2025,
      hiringRatio: 0.2,
      oneOffs: [{ year: 2025, yuan: 1_500_000, label: '"搬迁", 培训' }],
    };
    await saveSettings({ assumptions, moneyUnit: 'yuan', surplusOrder: 'lastIn' });
    expect(await readSettings()).toEqual({
      option: 'B',
      mode: 'values',
      sheets: ['crosswalk'],
      caps: { organs: 22, institutions: null },
      assumptions,
      moneyUnit: 'yuan',
      surplusOrder: 'lastIn',
    });
    expect([...excel.model.settings.keys()].every((key) => key.startsWith('reformsheet.'))).toBe(true);
  });
});

describe('watchTables', () => {
  const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  test('tells the user’s changes once, not ours, and stops', async () => {
    excel = await excelWith(asTestTables(smallCountyZh()));
    let calls = 0;
    const stop = await watchTables(() => calls++);
    excel.model.enter('机构', 1, 2, '13');
    excel.model.enter('机构', 1, 2, '14');
    await pause(450);
    expect(calls).toBe(1);
    await appendPlanRows({ sheet: '改革方案', table: '方案表', headerRow: 0, firstColumn: 0 }, [
      ['A', '撤销', '甲', '', '', '', '', '', ''],
    ]);
    await pause(450);
    expect(calls).toBe(1);
    await stop();
    excel.model.enter('机构', 1, 2, '15');
    await pause(450);
    expect(calls).toBe(1);
  });
});
