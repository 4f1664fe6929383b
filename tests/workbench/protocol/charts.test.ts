import { WorkbookModel } from '../../../src/workbench/model/WorkbookModel';
import { failureOf, startExcel, type StartedExcel } from '../startedExcel';

const WATERFALL = [
  ['步骤', '', '额度', '减少'],
  ['测算数', 0, 127, 0],
  ['空编', 106, 0, 21],
  ['净节支', 0, 106, 0],
];

async function withWaterfall(change: (chart: Excel.Chart) => void): Promise<StartedExcel> {
  const excel = startExcel();
  await excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:D4').values = WATERFALL;
    const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A1:D4'), 'Columns');
    change(chart);
    await context.sync();
  });
  return excel;
}

describe('a waterfall of stacked columns', () => {
  const looks = (chart: Excel.Chart) => {
    const [base, level, fall] = [0, 1, 2].map((place) => chart.series.getItemAt(place));
    base.format.fill.clear();
    chart.legend.legendEntries.getItemAt(0).visible = false;
    level.format.fill.setSolidColor('#5B84CC');
    level.gapWidth = 40;
    fall.format.fill.setSolidColor('#FCEBDD');
    fall.format.line.color = '#C55A11';
    fall.format.line.weight = 1;
    fall.hasDataLabels = true;
    fall.dataLabels.position = 'Center';
    fall.dataLabels.numberFormat = '#,##0;-#,##0;;';
    fall.dataLabels.format.font.color = '#000000';
    chart.axes.categoryAxis.tickLabelPosition = 'Low';
    chart.axes.valueAxis.numberFormat = '#,##0';
  };

  test('is in the file as Excel expects it', async () => {
    const { model } = await withWaterfall(looks);
    const reopened = await WorkbookModel.open(await model.save(), 'saved.xlsx');
    const [chart] = reopened.sheet('Sheet1').getCharts();
    const [group] = chart.chartModel!.chart.plotArea.chartTypes;
    expect(group).toMatchObject({ type: 'bar', barDir: 'col', grouping: 'stacked', overlap: 100, gapWidth: 40 });
    expect(chart.legend?.legendEntries).toMatchObject([{ index: 0, delete: true }]);
    expect(chart.categoryAxis).toMatchObject({ tickLblPos: 'low' });
    expect(chart.valueAxis).toMatchObject({ numFmt: { formatCode: '#,##0' } });
    expect(group.series[2]).toMatchObject({
      dataLabels: { position: 'ctr', showVal: true, numFmt: { formatCode: '#,##0;-#,##0;;' } },
      invertIfNegative: false,
    });
  });

  test('reopened it is described as it was drawn', async () => {
    const { model } = await withWaterfall(looks);
    const { run } = startExcel(await WorkbookModel.open(await model.save(), 'saved.xlsx'));
    await run(async (context) => {
      const chart = context.workbook.worksheets.getItem('Sheet1').charts.getItemAt(0).load('chartType');
      const entries = chart.legend.legendEntries.load('items/visible');
      const fall = chart.series.getItemAt(2).load('name,gapWidth,hasDataLabels');
      const line = fall.format.line.load('color,weight');
      const axis = chart.axes.categoryAxis.load('tickLabelPosition');
      const labels = fall.dataLabels.load('position,numberFormat');
      await context.sync();
      expect(chart.chartType).toBe('ColumnStacked');
      expect(entries.items.map(({ visible }) => visible)).toEqual([false, true, true]);
      expect([fall.name, fall.gapWidth, fall.hasDataLabels]).toEqual(['减少', 40, true]);
      expect([line.color, line.weight]).toEqual(['#C55A11', 1]);
      expect(axis.tickLabelPosition).toBe('Low');
      expect([labels.position, labels.numberFormat]).toEqual(['Center', '#,##0;-#,##0;;']);
    });
  });

  test('refuses labels where Excel has none, unknown line styles and a weight of 0', async () => {
    const outside = (chart: Excel.Chart) => (chart.series.getItemAt(1).dataLabels.position = 'OutsideEnd');
    expect(await failureOf(withWaterfall(outside))).toBe('InvalidArgument');
    const style = (chart: Excel.Chart) => (chart.series.getItemAt(1).format.line.lineStyle = 'Wavy' as 'Dash');
    expect(await failureOf(withWaterfall(style))).toBe('InvalidArgument');
    const weight = (chart: Excel.Chart) => (chart.series.getItemAt(1).format.line.weight = 0);
    expect(await failureOf(withWaterfall(weight))).toBe('InvalidArgument');
  });
});

describe('lines', () => {
  async function withLines(): Promise<StartedExcel> {
    const excel = startExcel();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:C3').values = [
        ['', 2025, 2026],
        ['低', -1, 3],
        ['高', 2, 8],
      ];
      const chart = sheet.charts.add('Line', sheet.getRange('B2:C2'), 'Rows');
      const high = chart.series.add('高');
      const low = chart.series.getItemAt(0);
      low.name = '低';
      low.setXAxisValues(sheet.getRange('B1:C1'));
      high.setValues(sheet.getRange('B3:C3'));
      high.setXAxisValues(sheet.getRange('B1:C1'));
      low.format.line.color = '#C55A11';
      low.format.line.lineStyle = 'Dash';
      low.format.line.weight = 2.25;
      await context.sync();
    });
    return excel;
  }

  test('have their own colour, weight and dashes, no markers and are not smoothed', async () => {
    const { model } = await withLines();
    const reopened = await WorkbookModel.open(await model.save(), 'saved.xlsx');
    const [chart] = reopened.sheet('Sheet1').getCharts();
    const [group] = chart.chartModel!.chart.plotArea.chartTypes;
    expect(group.series).toMatchObject([
      { tx: { value: '低' }, smooth: false, marker: { symbol: 'none' } },
      { tx: { value: '高' }, val: { numRef: { formula: 'Sheet1!$B$3:$C$3' } } },
    ]);
    const { run } = startExcel(reopened);
    await run(async (context) => {
      const drawn = context.workbook.worksheets.getItem('Sheet1').charts.getItemAt(0).load('chartType');
      const line = drawn.series.getItemAt(0).format.line.load('color,lineStyle,weight');
      await context.sync();
      expect(drawn.chartType).toBe('Line');
      expect([line.color, line.lineStyle, line.weight]).toEqual(['#C55A11', 'Dash', 2.25]);
    });
  });
});

describe('references', () => {
  test('follow the new name of their sheet, in the file too', async () => {
    const { run, model } = await withWaterfall(() => undefined);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.name = '从编制到现金 1';
      sheet.getRange('D3').values = [[22]];
      const series = sheet.charts.getItemAt(0).series.getItemAt(2).load('name');
      await context.sync();
      expect(series.name).toBe('减少');
    });
    const reopened = await WorkbookModel.open(await model.save(), 'saved.xlsx');
    const [chart] = reopened.sheet('从编制到现金 1').getCharts();
    const series = chart.chartModel!.chart.plotArea.chartTypes[0].series[2];
    expect(series).toMatchObject({
      val: {
        numRef: {
          formula: "'从编制到现金 1'!$D$2:$D$4",
          cache: { points: [{ value: 0 }, { value: 22 }, { value: 0 }] },
        },
      },
    });
  });
});
