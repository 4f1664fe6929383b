import type { Area, ColumnChart, SheetDocument } from '../documents';
import type { Outbox } from './Outbox';
import { FONTS } from './styles';
import { rangeAt } from './writeLooks';

const BYTES_A_CHART = 8000;
/** Dark for before, light for after: they differ in a black and white print. */
const COLOURS = ['#7F7F7F', '#2F5597'];

/** Native column charts; the categories and series of a chart stand side by side. */
export async function writeCharts(sheet: Excel.Worksheet, document: SheetDocument, outbox: Outbox): Promise<void> {
  for (const [index, wanted] of document.charts.entries()) {
    await outbox.reserve(BYTES_A_CHART);
    const figures = boundingArea([wanted.categories, ...wanted.series.flatMap(({ name, values }) => [name, values])]);
    const chart = sheet.charts.add('ColumnClustered', rangeAt(sheet, figures), 'Columns');
    chart.name = `reformsheet ${index + 1}`;
    setChart(chart, wanted, document.language);
    const { row, column, rows, columns } = wanted.place;
    chart.setPosition(
      sheet.getRangeByIndexes(row, column, 1, 1),
      sheet.getRangeByIndexes(row + rows - 1, column + columns - 1, 1, 1),
    );
  }
}

function setChart(chart: Excel.Chart, wanted: ColumnChart, language: SheetDocument['language']): void {
  chart.title.text = wanted.title;
  chart.title.format.font.size = 11;
  chart.title.format.font.bold = true;
  chart.format.font.name = FONTS[language].body;
  chart.format.font.size = 9;
  chart.legend.position = 'Bottom';
  chart.axes.valueAxis.majorGridlines.visible = false;
  wanted.series.forEach((_, place) => {
    const series = chart.series.getItemAt(place);
    series.hasDataLabels = true;
    series.gapWidth = 60;
    series.format.fill.setSolidColor(COLOURS[place % COLOURS.length]);
  });
}

function boundingArea(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const endRow = Math.max(...areas.map((area) => area.row + area.rows));
  const endColumn = Math.max(...areas.map((area) => area.column + area.columns));
  return { row, column, rows: endRow - row, columns: endColumn - column };
}
