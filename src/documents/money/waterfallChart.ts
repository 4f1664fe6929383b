import { cellAddress } from '../../core';
import { isLevelStep } from '../../core/money';
import type { Drawing } from './chartRoom';
import { restOf } from './headlineFigures';
import type { HeadlineFigure } from './headlineFigures';
import { perScale } from './moneyFrame';
import type { MoneyFrame } from './moneyFrame';
import { WATERFALL_ROW } from './moneyHelper';
import { waterfallData } from './waterfallData';

/**
 * The waterfall from the headline to the net of the last year. `printed` are the addresses of its steps in the sheet's
 * unit; without them the steps are reckoned beside the chart's figures.
 */
export function waterfallChart(
  frame: MoneyFrame,
  figures: readonly HeadlineFigure[],
  printed: readonly string[] | null,
): Drawing {
  const { words, live, helper, money } = frame;
  const { moneySheets } = words;
  const scale = moneySheets.chartUnitYuan;
  const year = money.bridge.years[money.bridge.years.length - 1];
  const changes = figures.map((_, i) => cellAddress(WATERFALL_ROW + 1 + i, helper.chartData));
  const rest = restOf(figures, changes);
  const formulaOf = ({ key, expression }: HeadlineFigure, i: number): string | null => {
    if (!live) return null;
    if (printed) return perScale(printed[i], frame);
    return key === 'payDifference' ? rest : `(${expression ?? '0'})/${scale}`;
  };
  const steps = figures.map((figure, i) => ({
    label: moneySheets.chartSteps[figure.key],
    change: figure.yuan / scale,
    formula: formulaOf(figure, i),
    isLevel: isLevelStep(figure.key),
  }));
  const data = waterfallData(steps, words, live, WATERFALL_ROW, helper.chartData);
  return {
    cells: data.cells,
    chart: {
      kind: 'stacked',
      title: moneySheets.waterfallChart(year, moneySheets.chartUnit),
      categories: data.categories,
      series: data.series,
      legend: false,
    },
  };
}
