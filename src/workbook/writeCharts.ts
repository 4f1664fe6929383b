import type { Area, ColumnChart, SheetDocument } from '../documents';
import { CHART_KINDS, fillOf, SERIES_LOOKS } from './chartStyles';
import { addFigures } from './chartFigures';
import type { Outbox } from './Outbox';
import { FONTS } from './styles';

const BYTES_A_CHART = 8000;
const BYTES_A_SERIES = 4000;

/** Native charts: columns side by side or on top of each other, and lines. */
export async function writeCharts(sheet: Excel.Worksheet, document: SheetDocument, outbox: Outbox): Promise<void> {
  for (const [index, wanted] of document.charts.entries()) {
    await outbox.reserve(BYTES_A_CHART + BYTES_A_SERIES * wanted.series.length);
    const chart = addFigures(sheet, wanted, document);
    chart.name = `reformsheet ${index + 1}`;
    setChart(chart, wanted, document.language);
    wanted.series.forEach((_, place) => setSeries(chart, wanted, place));
    setPlace(chart, sheet, wanted.place);
  }
}

function setChart(chart: Excel.Chart, wanted: ColumnChart, language: SheetDocument['language']): void {
  chart.title.text = wanted.title;
  chart.title.format.font.size = 11;
  chart.title.format.font.bold = true;
  chart.format.font.name = FONTS[language].body;
  chart.format.font.size = 9;
  if (wanted.legend === false) chart.legend.visible = false;
  else chart.legend.position = 'Bottom';
  chart.axes.valueAxis.majorGridlines.visible = false;
  if (wanted.kind === undefined) return;
  chart.axes.valueAxis.numberFormat = '#,##0';
  chart.axes.categoryAxis.tickLabelPosition = 'Low';
}

/** Fill and border of columns, the line of a line chart; an invisible series has no label and no entry in the legend. */
function setSeries(chart: Excel.Chart, wanted: ColumnChart, place: number): void {
  const kind = wanted.kind ?? 'clustered';
  const { gapWidth } = CHART_KINDS[kind];
  const series = chart.series.getItemAt(place);
  const fill = fillOf(wanted, place);
  if (gapWidth !== null) series.gapWidth = gapWidth;
  if (fill === 'none') {
    series.format.fill.clear();
    if (wanted.legend !== false) chart.legend.legendEntries.getItemAt(place).visible = false;
    return;
  }
  const look = SERIES_LOOKS[fill];
  if (kind === 'line') {
    series.format.line.color = look.line.color;
    series.format.line.weight = look.line.weight;
    series.format.line.lineStyle = look.line.style;
  } else {
    series.format.fill.setSolidColor(look.fill);
    if (look.border !== undefined) series.format.line.color = look.border;
  }
  setLabels(series, wanted, place);
}

function setLabels(series: Excel.ChartSeries, { kind, series: all }: ColumnChart, place: number): void {
  const { labels = true, labelFormat } = all[place];
  series.hasDataLabels = labels;
  if (!labels) return;
  if (labelFormat !== undefined) series.dataLabels.numberFormat = labelFormat;
  if (kind === undefined) return;
  series.dataLabels.position = CHART_KINDS[kind].labelPosition;
  series.dataLabels.format.font.color = '#000000';
}

function setPlace(chart: Excel.Chart, sheet: Excel.Worksheet, { row, column, rows, columns }: Area): void {
  chart.setPosition(
    sheet.getRangeByIndexes(row, column, 1, 1),
    sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1),
  );
}
