import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runSummary } from '../../src/summary/runSummary';
import { WorkbookModel } from '../../src/workbench/model/WorkbookModel';
import { moneyCountyZh, smallCountyZh } from '../documents/smallCounty';
import { asTestTables, putTable } from '../workbook/testWorkbook';
import type { TestTable } from '../workbook/testWorkbook';

jest.setTimeout(60_000);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reformsheet-'));
});
afterEach(() => rm(folder, { recursive: true }));

async function workbookFile(tables: readonly TestTable[]): Promise<string> {
  const model = WorkbookModel.blank();
  model.book.worksheets[0].name = tables[0].sheet;
  for (const table of tables) putTable(model, table);
  const file = join(folder, 'input.xlsx');
  await writeFile(file, await model.save());
  return file;
}

async function run(...given: string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await runSummary(
    given,
    (line) => out.push(line),
    (line) => err.push(line),
  );
  return { code, out, err };
}

describe('npm run summary', () => {
  test('writes the sheets into a copy and prints what it found', async () => {
    const input = await workbookFile(asTestTables(smallCountyZh()));
    const before = await readFile(input);
    const output = join(folder, 'output.xlsx');
    const { code, out, err } = await run(input, output);
    expect(err).toEqual([]);
    expect(code).toBe(0);
    expect(out[0]).toBe('找到机构表：工作表“机构”，表“机构表”，7行');
    expect(out).toContain('采用方案A。');
    expect(out.some((line) => line.includes('合计'))).toBe(true);
    expect(out.slice(-4)).toEqual([
      '已写入工作表：改革概览',
      '已写入工作表：改革前后对照表',
      '实时报表须在装有Reformsheet的Excel中计算。要用WPS、LibreOffice打开，或发给未安装的电脑，请加--values。',
      `已保存：${output}`,
    ]);
    expect(await readFile(input)).toEqual(before);
    const model = await WorkbookModel.open(await readFile(output), 'output.xlsx');
    expect(model.book.worksheets.map((sheet) => sheet.name)).toEqual([
      '机构',
      '改革方案',
      '县情',
      '改革概览',
      '改革前后对照表',
    ]);
    expect(model.sheet('改革概览').getCell('B4').value).toBe(4);
    expect(model.formulaAt('改革概览', 2, 0)).toBe('=REFORM.COMPARE(机构表[#All],方案表[#All],"A")');
  });

  test('run on its own output it replaces its sheets', async () => {
    const input = await workbookFile(asTestTables(smallCountyZh()));
    const first = join(folder, 'first.xlsx');
    const second = join(folder, 'second.xlsx');
    expect((await run(input, first)).code).toBe(0);
    expect((await run(first, second)).code).toBe(0);
    const model = await WorkbookModel.open(await readFile(second), 'second.xlsx');
    expect(model.book.worksheets.map((sheet) => sheet.name)).toEqual([
      '机构',
      '改革方案',
      '县情',
      '改革概览',
      '改革前后对照表',
    ]);
  });

  test('--values writes no formula; --language chooses what is printed', async () => {
    const input = await workbookFile(asTestTables(smallCountyZh()));
    const output = join(folder, 'output.xlsx');
    const { code, out } = await run(input, output, '--values', '--language', 'en', '--option', 'a');
    expect(code).toBe(0);
    expect(out[0]).toBe('Found Agencies: sheet 机构, table 机构表, 7 rows');
    const model = await WorkbookModel.open(await readFile(output), 'output.xlsx');
    expect(model.formulaAt('改革概览', 2, 0)).toBe('指标');
  });

  test('writes the sheets about money when their tables are there; --sheets and --unit choose', async () => {
    const input = await workbookFile(asTestTables(moneyCountyZh()));
    const output = join(folder, 'output.xlsx');
    const all = await run(input, output, '--values', '--unit', 'yuan');
    expect(all.out.filter((line) => line.startsWith('已写入'))).toEqual(
      [
        ...['改革概览', '改革前后对照表', '节支测算', '从编制到现金'],
        ...['人员安置台账', '领导职数台账', '公布数据核对'],
      ].map((name) => `已写入工作表：${name}`),
    );
    const model = await WorkbookModel.open(await readFile(output), 'output.xlsx');
    expect(JSON.stringify(model.sheet('节支测算').getSheetValues())).toContain('（元）');
    const two = await run(input, output, '--values', '--sheets', 'Savings, overview', '--language', 'en');
    expect(two.out.filter((line) => line.startsWith('Written'))).toEqual([
      'Written: sheet 改革概览',
      'Written: sheet 节支测算',
    ]);
  });

  test('says which sheets were asked for and cannot be made', async () => {
    const input = await workbookFile(asTestTables(smallCountyZh()));
    const asked = 'overview,savings,bridge,matrix,approvalTime';
    const { code, out } = await run(input, join(folder, 'output.xlsx'), '--sheets', asked);
    expect(code).toBe(0);
    expect(out.filter((line) => line.startsWith('未写入'))).toEqual([
      '未写入节支测算：需要工资标准表，以确定每个编制的成本。',
      '未写入“从编制到现金”：需要工资标准表或人员表。',
      '未写入业务对口矩阵：需要职责对口表。',
      '未写入审批时限表：需要审批流程表。',
    ]);
  });

  test('says which sheets hold values although formulas were asked for', async () => {
    const tables = moneyCountyZh().map((table) =>
      table.place?.sheet === '人员'
        ? { ...table, values: table.values.map((cells, row) => (row === 2 ? cells.with(0, 'S01') : cells)) }
        : table,
    );
    const { out } = await run(await workbookFile(asTestTables(tables)), join(folder, 'output.xlsx'));
    expect(out.slice(-4, -2)).toEqual([
      '以下工作表为数值，不含公式：节支测算、从编制到现金、人员安置台账、领导职数台账。',
      '各表尚有错误，公式无法计算，本表按可读取的数据填列数值。请改正后重新生成，即可实时更新。',
    ]);
  });

  test('1 with a sentence when there is no agencies table', async () => {
    const input = await workbookFile([
      {
        sheet: 'Sheet1',
        values: [
          ['品名', '数量'],
          ['纸', 3],
        ],
      },
    ]);
    const { code, err } = await run(input, join(folder, 'output.xlsx'));
    expect(code).toBe(1);
    expect(err[0]).toContain('No agencies table was found');
  });

  test('1 with a sentence when the file is not a workbook, is not there, or the output cannot be written', async () => {
    const text = join(folder, 'text.xlsx');
    await writeFile(text, 'not a workbook');
    const output = join(folder, 'output.xlsx');
    expect(await run(text, output)).toMatchObject({
      code: 1,
      err: [expect.stringContaining('is not an .xlsx workbook')],
    });
    expect(await run(join(folder, 'none.xlsx'), output)).toMatchObject({
      code: 1,
      err: [expect.stringContaining('cannot be read')],
    });
    const input = await workbookFile(asTestTables(smallCountyZh()));
    expect(await run(input, join(folder, 'missing', 'output.xlsx'))).toMatchObject({
      code: 1,
      err: [expect.stringContaining('无法写入')],
    });
  });

  test('2 for wrong arguments', async () => {
    const input = await workbookFile(asTestTables(smallCountyZh()));
    for (const given of [
      [],
      [input],
      [input, 'out.txt'],
      [input, 'out.xlsx', '--other'],
      [input, 'out.xlsx', '--option'],
      [input, 'out.xlsx', '--language', 'fr'],
      [input, 'out.xlsx', '--sheets', 'overview,other'],
      [input, 'out.xlsx', '--sheets', ''],
      [input, 'out.xlsx', '--unit', 'fen'],
    ]) {
      expect(await run(...given)).toMatchObject({ code: 2, err: [expect.stringContaining('Usage:')] });
    }
    expect(await run(input, input)).toMatchObject({ code: 2, err: [expect.stringContaining('same file')] });
    expect(await run(input, join(folder, 'o.xlsx'), '--option', 'Z')).toMatchObject({
      code: 2,
      err: ['改革方案中没有方案Z，现有：A。'],
    });
  });
});
