import { readRawTables } from '../../src/workbook';
import { smallCountyZh } from '../documents/smallCounty';
import { asTestTables, excelWith } from './testWorkbook';
import type { TestTable } from './testWorkbook';

jest.setTimeout(60_000);

const HEADERS = ['单位名称', '机构性质', '行政编制'];
const ROWS = [
  ['县委办公室', '党委机构', 12],
  ['县政府办公室', '政府工作部门', 14],
];

async function reading(tables: readonly TestTable[], prepare?: (excel: Awaited<ReturnType<typeof excelWith>>) => void) {
  const excel = await excelWith(tables);
  prepare?.(excel);
  try {
    const read = await readRawTables();
    return { read, requests: excel.host.statistics.requests, received: excel.host.statistics.bytesReceived };
  } finally {
    excel.close();
  }
}

describe('readRawTables', () => {
  test('Excel Tables in the order of their sheets, in three exchanges and one that lets go of the ranges', async () => {
    const tables = smallCountyZh();
    const { read, requests } = await reading(asTestTables(tables));
    expect(read).toEqual(tables);
    expect(requests).toBe(4);
  });

  test('an Excel Table that is not ours by its headers is left out', async () => {
    const stock = {
      sheet: '库存',
      table: '库存',
      values: [
        ['品名', '数量'],
        ['纸', 3],
      ],
    };
    const { read } = await reading([stock, { sheet: '机构', table: '机构', values: [HEADERS, ...ROWS] }]);
    expect(read.map((table) => table.place?.sheet)).toEqual(['机构']);
  });

  test('a plain range: its header row stands below a title and beside a blank column', async () => {
    const title = { sheet: '机构', row: 1, column: 1, values: [['全县机构基本情况']] };
    const { read } = await reading([title, { sheet: '机构', row: 3, column: 1, values: [HEADERS, ...ROWS] }]);
    expect(read).toEqual([
      { values: [HEADERS, ...ROWS], place: { sheet: '机构', headerRow: 3, firstColumn: 1 }, merged: [] },
    ]);
  });

  test('plain tables one below the other on a sheet are told apart by their headers', async () => {
    const plan = [
      ['改革方式', '改革前机构', '改革后机构'],
      ['合并组建', '甲局', '乙局'],
    ];
    const { read } = await reading([
      { sheet: '机构', values: [HEADERS, ...ROWS] },
      { sheet: '机构', row: ROWS.length + 3, values: plan },
    ]);
    expect(read.map(({ place }) => [place?.headerRow, place?.firstColumn])).toEqual([
      [0, 0],
      [ROWS.length + 3, 0],
    ]);
    expect(read[1].values.map((row) => row.slice(0, 3))).toEqual(plan);
  });

  test('merged cells of a plain range are counted within the table; those of its title are not in it', async () => {
    const { read } = await reading(
      [
        { sheet: 'Sheet1', values: [['机构表']] },
        { sheet: 'Sheet1', row: 1, values: [HEADERS, ...ROWS] },
      ],
      ({ model }) => {
        model.book.worksheets[0].mergeCells('A1:C1');
        model.book.worksheets[0].mergeCells('B3:B4');
      },
    );
    expect(read[0].merged).toEqual([{ row: 1, column: 1, rowCount: 2, columnCount: 1 }]);
  });

  test('on a sheet with a table of ours the cells around it are not taken for another', async () => {
    const { read } = await reading([
      { sheet: '机构', table: '机构', values: [HEADERS, ...ROWS] },
      { sheet: '机构', column: 6, values: [HEADERS, ...ROWS] },
    ]);
    expect(read).toHaveLength(1);
    expect(read[0].place?.table).toBe('机构');
  });

  test('of a large sheet that is not ours only the first rows are read', async () => {
    const large = Array.from({ length: 6000 }, (_, i) => [i, 'entry', i * 2, 'more', i * 3]);
    const { read, received } = await reading([
      { sheet: 'Log', values: large },
      { sheet: '机构', values: [HEADERS, ...ROWS] },
    ]);
    expect(read.map((table) => table.place?.sheet)).toEqual(['机构']);
    expect(received).toBeLessThan(30_000);
  });

  test('a large table is read in pieces and put together again', async () => {
    const rows = Array.from({ length: 40_000 }, (_, i) => [`单位${i}`, '事业单位', i]);
    const { read } = await reading([{ sheet: '机构', values: [HEADERS, ...rows] }]);
    expect(read[0].values).toHaveLength(40_001);
    expect(read[0].values[40_000]).toEqual(['单位39999', '事业单位', 39_999]);
  });

  test('an empty workbook holds no tables', async () => {
    expect((await reading([])).read).toEqual([]);
  });
});
