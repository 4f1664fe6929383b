import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import { type BarSeries, type ChartModel, fillChartCaches } from '@cj-tech-master/excelts/chart';
import { renameSheetInFormula } from './formulaText';
import { knownSpec } from './sheetCharts';

/** A chart with the figures and texts that stand in the cells; a chart keeps copies of them. */
export function withCurrentCells(model: ChartModel, sheet: Worksheet): ChartModel {
  const copy = structuredClone(model);
  renewCopies(copy, sheet);
  return copy;
}

/** Takes the copies that all charts keep from the cells anew, for a file. */
export function renewAllCharts(book: Workbook): void {
  for (const { sheet, model } of chartsOf(book)) renewCopies(model, sheet);
}

/**
 * To be called after a file was read: the library passes over what says that a legend leaves an entry out. An entry that
 * stands in a file without a look of its own can say nothing else.
 */
export function mendLegends(book: Workbook): void {
  for (const { model } of chartsOf(book)) {
    for (const entry of model.chart.legend?.legendEntries ?? []) entry.delete ??= entry.txPr === undefined;
  }
}

/** The charts follow a sheet's new name. */
export function renameSheetInCharts(book: Workbook, before: string, name: string): void {
  const renamed = (reference: string): string => renameSheetInFormula(reference, before, name);
  for (const { chart, model } of chartsOf(book)) {
    chart.mutate(() => {
      for (const reference of referencesOf(model)) reference.formula = renamed(reference.formula);
    });
    for (const series of knownSpec(chart)?.series ?? []) {
      series.values = renamed(series.values);
      if (series.categories) series.categories = renamed(series.categories);
      if (typeof series.name === 'object') series.name = { formula: renamed(series.name.formula) };
    }
  }
}

function chartsOf(book: Workbook) {
  return book.worksheets.flatMap((sheet) =>
    sheet.getCharts().flatMap((chart) => (chart.chartModel ? [{ sheet, chart, model: chart.chartModel }] : [])),
  );
}

function renewCopies(model: ChartModel, sheet: Worksheet): void {
  for (const reference of referencesOf(model)) delete reference.cache;
  fillChartCaches(model, sheet.workbook, sheet);
}

/** What a chart refers to: names, categories and figures of its series. */
function referencesOf(model: ChartModel): { formula: string; cache?: unknown }[] {
  return model.chart.plotArea.chartTypes.flatMap((group) =>
    (group.series as BarSeries[]).flatMap((series) => {
      const references = [series.tx?.strRef, series.cat?.strRef, series.cat?.numRef, series.val?.numRef];
      return references.filter((reference) => reference !== undefined);
    }),
  );
}
