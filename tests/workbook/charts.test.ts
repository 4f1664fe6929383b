import type { ColumnChart, DocumentCell, SeriesFill, SheetDocument } from '../../src/documents';
import { WorkbookModel } from '../../src/workbench/model/WorkbookModel';
import { writeSheet } from '../../src/workbook/writeSheet';
import type { RunningExcel } from '../../src/summary/startExcel';
import { excelWith } from './testWorkbook';

jest.setTimeout(60_000);

let excel: RunningExcel;
afterEach(() => excel.close());

type Lines = readonly (readonly (string | number)[])[];
const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const PLACE = area(10, 0, 12, 8);

function documentOf(lines: Lines, chart: ColumnChart): SheetDocument {
  const cells = lines.flatMap((line, row) =>
    line.map((content, column): DocumentCell => ({ row, column, content, style: 'helper' })),
  );
  return {
    key: 'bridge',
    name: '从编制到现金',
    language: 'zh',
    cells,
    merges: [],
    columnWidths: lines[0].map(() => 12),
    rowHeights: new Map(),
    borders: [],
    freezeRows: 0,
    hiddenColumns: [],
    charts: [chart],
    print: {
      paper: 'A4',
      orientation: 'landscape',
      fitToWidth: true,
      area: area(0, 0, 24, 8),
      footerLeft: '',
      footerRight: '',
    },
  };
}

/** The chart in the saved file, after the document was written through Excel's own client. */
async function savedChart(document: SheetDocument) {
  excel = await excelWith([{ sheet: '新表', values: [] }]);
  await Excel.run((context) => writeSheet(context, '新表', document, { sourceTitle: '来源' }));
  const reopened = await WorkbookModel.open(await excel.model.save(), 'saved.xlsx');
  const charts = reopened.sheet('新表').getCharts();
  expect(charts).toHaveLength(1);
  const [chart] = charts;
  const [group] = chart.chartModel!.chart.plotArea.chartTypes;
  return { chart, group, series: group.series as unknown as SavedSeries[] };
}

interface SavedSeries {
  readonly tx?: unknown;
  readonly val?: {
    readonly numRef?: { readonly formula: string; readonly cache?: { readonly points: { value: number }[] } };
  };
  readonly spPr?: unknown;
  readonly dataLabels?: unknown;
}

const WATERFALL: Lines = [
  ['', '', '起点和结果', '增加', '减少'],
  ['测算数', 0, 127, 0, 0],
  ['空编', 106, 0, 0, 21],
  ['公用经费', 106, 0, 12, 0],
  ['净节支', 0, 118, 0, 0],
];

function waterfall(fills: readonly SeriesFill[], more: Partial<ColumnChart> = {}): ColumnChart {
  return {
    kind: 'stacked',
    title: '从测算数到现金（万元）',
    categories: area(1, 0, 4, 1),
    series: fills.map((fill, place) => ({
      name: area(0, 1 + place, 1, 1),
      values: area(1, 1 + place, 4, 1),
      fill,
      labelFormat: '#,##0;-#,##0;;',
    })),
    place: PLACE,
    ...more,
  };
}

describe('a waterfall', () => {
  test('its base is invisible, without labels and entry; the columns stand upon each other', async () => {
    const { chart, group, series } = await savedChart(
      documentOf(WATERFALL, waterfall(['none', 'level', 'rise', 'fall'])),
    );
    expect(group).toMatchObject({ type: 'bar', grouping: 'stacked', overlap: 100, gapWidth: 40 });
    expect(chart.title).toBe('从测算数到现金（万元）');
    expect(chart.legend?.legendEntries).toMatchObject([{ index: 0, delete: true }]);
    expect(series).toHaveLength(4);
    const [base, level, rise, fall] = series;
    expect(JSON.stringify(base.spPr)).toMatch(/noFill/);
    expect(base.dataLabels).toBeUndefined();
    expect(JSON.stringify(level.spPr)).toContain('5B84CC');
    expect(JSON.stringify(rise.spPr)).toContain('9DC97F');
    expect(JSON.stringify(fall.spPr)).toMatch(/FCEBDD.*C55A11/);
    expect(level.dataLabels).toMatchObject({
      showVal: true,
      position: 'ctr',
      numFmt: { formatCode: '#,##0;-#,##0;;' },
    });
    expect(fall).toMatchObject({
      tx: { strRef: { formula: '新表!$E$1' } },
      cat: { strRef: { formula: '新表!$A$2:$A$5' } },
      val: { numRef: { formula: '新表!$E$2:$E$5' } },
    });
    expect(fall.val?.numRef?.cache?.points.map(({ value }) => value)).toEqual([0, 21, 0, 0]);
  });

  test('without a legend when none is wanted, without figures where none are wanted', async () => {
    const wanted = waterfall(['none', 'level', 'rise', 'fall'], { legend: false });
    const silent = { ...wanted, series: wanted.series.map((one) => ({ ...one, labels: false })) };
    const { chart, series } = await savedChart(documentOf(WATERFALL, silent));
    expect(chart.legend).toBeUndefined();
    expect(series.map(({ dataLabels }) => dataLabels)).toEqual([undefined, undefined, undefined, undefined]);
  });
});

/** Years as numbers in a row, cases below each other: nothing that Excel would find by itself. */
const YEARS: Lines = [
  ['项目', '合计', 2025, 2026, 2027],
  ['不利', 9, 1, 3, 5],
  ['基准', 15, 3, 5, 7],
  ['有利', 21, 5, 7, 9],
];

function cases(kind: ColumnChart['kind']): ColumnChart {
  const fills = ['low', 'base', 'high'] as const;
  return {
    kind,
    title: '分年净节支',
    categories: area(0, 2, 1, 3),
    series: fills.map((fill, place) => ({
      name: area(1 + place, 0, 1, 1),
      values: area(1 + place, 2, 1, 3),
      fill,
      labels: fill === 'base',
    })),
    place: PLACE,
  };
}

describe('cash by year, with the years in a row', () => {
  test('as columns: three series over the years, figures at the middle one', async () => {
    const { group, series } = await savedChart(documentOf(YEARS, cases('clustered')));
    expect(group).toMatchObject({ type: 'bar', grouping: 'clustered', gapWidth: 60 });
    expect(series).toMatchObject([
      { tx: { value: '不利' }, cat: { strRef: { formula: '新表!$C$1:$E$1' } } },
      { tx: { value: '基准' }, val: { numRef: { formula: '新表!$C$3:$E$3' } }, dataLabels: { position: 'outEnd' } },
      { tx: { value: '有利' }, val: { numRef: { formula: '新表!$C$4:$E$4' } } },
    ]);
    expect([series[0].dataLabels, series[2].dataLabels]).toEqual([undefined, undefined]);
  });

  test('names and years that formulas give are not left to Excel to find', async () => {
    const lines = [
      ['', '不利', '基准'],
      ['2025', 1, 3],
      ['2026', 3, 5],
    ];
    const series = (['low', 'base'] as const).map((fill, place) => ({
      name: area(0, 1 + place, 1, 1),
      values: area(1, 1 + place, 2, 1),
      fill,
    }));
    const chart: ColumnChart = {
      kind: 'clustered',
      title: '分年净节支',
      categories: area(1, 0, 2, 1),
      series,
      place: PLACE,
    };
    const document = documentOf(lines, chart);
    const cells = document.cells.map((cell) =>
      cell.column === 0 && cell.row > 0 ? { ...cell, formula: `=${2024 + cell.row}` } : cell,
    );
    const { series: saved } = await savedChart({ ...document, cells });
    expect(saved).toMatchObject([
      { tx: { value: '不利' }, cat: { strRef: { formula: '新表!$A$2:$A$3' } } },
      { tx: { value: '基准' }, val: { numRef: { formula: '新表!$C$2:$C$3' } } },
    ]);
    expect(saved).toHaveLength(2);
  });

  test('as lines that differ by their dashes', async () => {
    const { group, series } = await savedChart(documentOf(YEARS, cases('line')));
    expect(group.type).toBe('line');
    const dashes = series.map(({ spPr }) => /"dash":"(\w+)"|prstDash val=\\?"(\w+)/.exec(JSON.stringify(spPr)));
    expect(dashes.map((found) => found?.[1] ?? found?.[2])).toEqual(['dash', 'solid', 'sysDot']);
  });
});

test('columns before and after look as on the overview when nothing else is said', async () => {
  const lines = [
    ['指标', '改革前', '改革后'],
    ['党政机构', 36, 22],
    ['事业单位', 186, 40],
  ];
  const chart: ColumnChart = {
    title: '机构数',
    categories: area(1, 0, 2, 1),
    series: [1, 2].map((column) => ({ name: area(0, column, 1, 1), values: area(1, column, 2, 1) })),
    place: PLACE,
  };
  const { group, series } = await savedChart(documentOf(lines, chart));
  expect(group).toMatchObject({ type: 'bar', grouping: 'clustered' });
  expect(JSON.stringify(series[0].spPr)).toContain('7F7F7F');
  expect(JSON.stringify(series[1].spPr)).toContain('2F5597');
  expect(series[0].dataLabels).toMatchObject({ showVal: true });
});
