import type { Area, ColumnChart, DocumentCell, SheetDocument } from '../documents';
import { CHART_KINDS } from './chartStyles';
import { rangeAt } from './writeLooks';

/**
 * Adds a chart with its categories, names and figures. Where they stand side by side in columns below texts, Excel finds
 * them by itself; otherwise (years as categories, figures in rows) each series is told where its figures are.
 */
export function addFigures(sheet: Excel.Worksheet, wanted: ColumnChart, document: SheetDocument): Excel.Chart {
  const { type } = CHART_KINDS[wanted.kind ?? 'clustered'];
  if (isBlock(wanted, document)) {
    const whole = boundingArea([wanted.categories, ...wanted.series.flatMap(({ name, values }) => [name, values])]);
    return sheet.charts.add(type, rangeAt(sheet, whole), 'Columns');
  }
  const [first] = wanted.series;
  const chart = sheet.charts.add(type, rangeAt(sheet, first.values), first.values.rows === 1 ? 'Rows' : 'Columns');
  const categories = rangeAt(sheet, wanted.categories);
  wanted.series.forEach(({ name, values }, place) => {
    const text = textAt(document, name);
    const series = place === 0 ? chart.series.getItemAt(0) : chart.series.add(text);
    if (place === 0) series.name = text;
    series.setValues(rangeAt(sheet, values));
    series.setXAxisValues(categories);
  });
  return chart;
}

/** One column of texts, and beside it a column a series, each below its name; none of the texts is reckoned. */
function isBlock({ categories, series }: ColumnChart, document: SheetDocument): boolean {
  const texts = [categories, ...series.map(({ name }) => name)].flatMap((area) => cellsIn(document, area));
  const hasTexts = texts.every(({ content, formula }) => typeof content === 'string' && formula === undefined);
  return (
    hasTexts &&
    categories.columns === 1 &&
    categories.rows > 1 &&
    series.every(
      ({ name, values }, place) =>
        values.column === categories.column + 1 + place &&
        values.columns === 1 &&
        values.row === categories.row &&
        values.rows === categories.rows &&
        name.column === values.column &&
        name.row === values.row - 1,
    )
  );
}

function cellsIn(document: SheetDocument, { row, column, rows, columns }: Area): DocumentCell[] {
  return document.cells.filter(
    (cell) => cell.row >= row && cell.row < row + rows && cell.column >= column && cell.column < column + columns,
  );
}

function textAt(document: SheetDocument, area: Area): string {
  return String(cellsIn(document, { ...area, rows: 1, columns: 1 })[0]?.content ?? '');
}

function boundingArea(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const endRow = Math.max(...areas.map((area) => area.row + area.rows));
  const endColumn = Math.max(...areas.map((area) => area.column + area.columns));
  return { row, column, rows: endRow - row, columns: endColumn - column };
}
