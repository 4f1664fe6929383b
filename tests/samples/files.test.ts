import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook, type Cell } from '@cj-tech-master/excelts';
import { sampleJson, samples } from '../../assets/samples/samples';
import { HEADER_ROW, writeWorkbook } from '../../assets/samples/writeWorkbook';
import { projectRoot } from '../environment';
import { openTables } from './openTables';

const folder = join(projectRoot, 'assets', 'samples');
const made = samples();

/** The file of Hequ is written and read in seconds. */
jest.setTimeout(60_000);

describe.each(made.map((sample) => [sample.name, sample] as const))('assets/samples/%s', (name, sample) => {
  const file = readFileSync(join(folder, `${name}.xlsx`));

  test('the .json is what npm run samples makes', () => {
    expect(readFileSync(join(folder, `${name}.json`), 'utf8')).toBe(sampleJson(sample));
  });

  test('the .json holds the tables', () => {
    const { name: jsonName, language, tables } = JSON.parse(sampleJson(sample));
    expect({ name: jsonName, language, tables }).toEqual({ name, language: sample.language, tables: sample.tables });
  });

  test('the .xlsx holds the same cells as Excel Tables', async () => {
    const tables = await openTables(file);
    expect(tables.map(({ place, values }) => ({ ...place, values }))).toEqual(
      sample.tables.map(({ sheetName, tableName, headers, rows }) => ({
        ...{ sheet: sheetName, table: tableName, headerRow: HEADER_ROW - 1, firstColumn: 0 },
        values: [headers, ...rows],
      })),
    );
  });

  test('the .xlsx says what is published and what is illustrative', async () => {
    const workbook = new Workbook();
    await workbook.xlsx.load(file);
    const [readMe] = workbook.worksheets;
    expect(readMe.name).toBe(sample.language === 'zh' ? '说明' : 'Read me');
    expect(sample.readMe.map((_, line) => readMe.getCell(line + 1, 1).value)).toEqual(sample.readMe);
    expect(sample.readMe.join('')).toMatch(/示意|illustrative/);
    for (const { sheetName, note } of sample.tables) {
      expect(workbook.getWorksheet(sheetName)?.getCell(1, 1).value).toBe(note);
    }
  });

  test('made twice, the .xlsx has the same bytes', async () => {
    expect(Buffer.compare(await writeWorkbook(sample), await writeWorkbook(sample))).toBe(0);
  });

  test('table names are fit for Excel and no row is longer than its header', () => {
    for (const { tableName, headers, rows } of sample.tables) {
      expect(tableName).toMatch(/^[\p{L}_][\p{L}\p{N}_.]*$/u);
      expect(new Set(headers).size).toBe(headers.length);
      expect(rows.filter((row) => row.length !== headers.length)).toEqual([]);
    }
  });
});

/** The English file, opened. */
const english = (async () => {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(join(folder, 'hequ-en.xlsx')));
  return workbook;
})();

/** The cell of the first row of a table below one of its headers, in the English file. */
async function firstCells(kind: string): Promise<(header: string) => Cell> {
  const workbook = await english;
  const table = made[1].tables.find((one) => one.kind === kind)!;
  const sheet = workbook.getWorksheet(table.sheetName)!;
  return (header) => {
    const column = table.headers.findIndex((one) => one.startsWith(header)) + 1;
    return sheet.getCell(HEADER_ROW + 1, column);
  };
}

test('the staff sheet keeps IDs and months as text and offers words as lists', async () => {
  const below = await firstCells('staff');
  for (const header of [
    'Person ID',
    'Birth',
    'Started',
    'Exit date',
    'Place by',
    'Placed on',
    'Left leader post',
    'Pool until',
  ])
    expect(below(header).numFmt).toBe('@');
  const lists = ['Post type', 'Sex', 'Category', 'Position', 'Channel'].map((header) => below(header).dataValidation);
  expect(lists.map((list) => (list && 'formulae' in list ? list.formulae : null))).toEqual([
    ["'Choices'!$C$1:$C$4"],
    ["'Choices'!$D$1:$D$2"],
    ["'Choices'!$E$1:$E$2"],
    ["'Choices'!$F$1:$F$3"],
    ["'Choices'!$G$1:$G$12"],
  ]);
});

test('rates show their decimal, amounts are whole yuan, printed figures and dates are text', async () => {
  const rates = await firstCells('rates');
  expect([rates('Rate').numFmt, rates('Floor').numFmt]).toEqual(['0.0%', '#,##0']);
  expect(rates('Cash').dataValidation).toMatchObject({ type: 'list', formulae: ["'Choices'!$H$1:$H$2"] });
  expect((await firstCells('pay'))('Basic pay').numFmt).toBe('#,##0');
  expect((await firstCells('claims'))('Before').numFmt).toBe('@');
  expect((await firstCells('plan'))('Effective').numFmt).toBe('@');
});

test('limits keep their decimals, and rules and stages are lists', async () => {
  const norms = await firstCells('norms');
  expect([
    norms('Limit').numFmt ?? 'General',
    (await firstCells('procedures'))('Working days').numFmt ?? 'General',
  ]).toEqual(['General', 'General']);
  const stage = (await firstCells('procedures'))('Stage').dataValidation;
  expect(stage).toMatchObject({ type: 'list', formulae: ["'Choices'!$I$1:$I$2"] });
  expect(norms('Rule').dataValidation).toMatchObject({ type: 'list', formulae: ["'Choices'!$J$1:$J$17"] });
  expect(norms('Severity').dataValidation).toMatchObject({ type: 'list', formulae: ["'Choices'!$K$1:$K$3"] });
  expect(norms('Kind').dataValidation).toMatchObject({ type: 'list', formulae: ["'Choices'!$A$1:$A$14"] });
});

test('the plan sheet offers the kinds and operations as lists and shows shares as percentages', async () => {
  const workbook = await english;
  const sheet = workbook.getWorksheet('Plan')!;
  const cellBelow = (header: string): ReturnType<typeof sheet.getCell> => {
    const column = made[1].tables[1].headers.indexOf(header) + 1;
    return sheet.getCell(HEADER_ROW + 1, column);
  };
  expect(cellBelow('Operation').dataValidation).toMatchObject({ type: 'list', formulae: ["'Choices'!$B$1:$B$12"] });
  expect(cellBelow('Kind').dataValidation).toMatchObject({ type: 'list', formulae: ["'Choices'!$A$1:$A$14"] });
  expect(workbook.getWorksheet('Choices')!.getCell('B12').value).toBe('keep');
  expect(cellBelow('Share').numFmt).toBe('0%');
});
