import type { Worksheet } from '@cj-tech-master/excelts';
import type { Chart } from '@cj-tech-master/excelts/chart';
import {
  type AddOptions,
  type AddSeries,
  type AxisSpec,
  CHART_KINDS,
  type ChartFont,
  type ChartSpec,
  LABEL_POSITIONS,
  LEGEND_POSITIONS,
  LINE_STYLES,
  type SeriesSpec,
  TICK_LABELS,
} from './chartSpec';
import { describeChart } from './describeChart';

const specs = new WeakMap<Chart, ChartSpec>();

/** Description of a chart; one that came with a file is described as far as this model knows. */
export function chartSpec(chart: Chart, sheet: Worksheet): ChartSpec {
  const known = specs.get(chart);
  if (known) return known;
  const spec = describeChart(chart, sheet);
  specs.set(chart, spec);
  return spec;
}

/** The description that was drawn or read before; undefined for a chart that nobody asked about. */
export function knownSpec(chart: Chart): ChartSpec | undefined {
  return specs.get(chart);
}

/** Draws a chart anew from its description, in place of `old`. */
export function drawChart(
  sheet: Worksheet,
  spec: ChartSpec,
  anchor: Parameters<Worksheet['addChart']>[1],
  old?: Chart,
): Chart {
  if (old) sheet.removeChart(old);
  sheet.addChart(addOptions(spec), anchor);
  const chart = sheet.getCharts().at(-1)!;
  if (spec.font) chart.mutate((model) => (model.txPr = { ...model.txPr, ...textProperties(spec.font!) }));
  specs.set(chart, spec);
  return chart;
}

function titleOf({ title, titleFont, font }: ChartSpec): AddOptions['title'] {
  if (title === null || (!titleFont && !font)) return title;
  return { paragraphs: [{ runs: [{ text: title, properties: textProperties({ ...font, ...titleFont }) }] }] };
}

function textProperties({ name, size, bold, colour }: ChartFont): object {
  return {
    ...(name !== undefined && { fontFamily: name, eastAsianFamily: name }),
    ...(size !== undefined && { size: Math.round(size * 100) }),
    ...(bold !== undefined && { bold }),
    ...(colour !== undefined && { color: { srgb: colour } }),
  };
}

function addOptions(spec: ChartSpec): AddOptions {
  const kind = CHART_KINDS[spec.type] ?? CHART_KINDS['ColumnClustered']!;
  const isStacked = kind.grouping === 'stacked' || kind.grouping === 'percentStacked';
  const gapWidth = spec.series.find((series) => series.gapWidth !== undefined)?.gapWidth;
  const isRound = kind.type === 'pie' || kind.type === 'doughnut';
  const { hidden = [] } = spec.legend;
  return {
    ...kind,
    ...(isStacked && kind.type === 'bar' && { overlap: 100 }),
    ...(kind.type === 'line' && { showMarker: spec.type === 'LineMarkers' }),
    title: titleOf(spec),
    ...(kind.type === 'bar' && gapWidth !== undefined && { gapWidth }),
    showLegend: spec.legend.visible,
    legendPosition: LEGEND_POSITIONS[spec.legend.position] ?? 'b',
    ...(hidden.length > 0 && { legendOptions: { entries: hidden.map((index) => ({ index, hidden: true })) } }),
    series: spec.series.map((series) => ({
      ...addSeries(series, spec.dataLabels, kind.type === 'line'),
      ...(kind.type === 'bar' && { invertIfNegative: false }),
      ...(kind.type === 'line' && { smooth: false }),
      ...(spec.type === 'Line' && { marker: { symbol: 'none' } as const }),
    })),
    ...(!isRound && {
      valueAxis: axisOptions(spec.valueAxis, true),
      categoryAxis: axisOptions(spec.categoryAxis, false),
    }),
  };
}

function addSeries(series: SeriesSpec, labelled: boolean, isLine: boolean): AddSeries {
  const hasLabels = series.dataLabels ?? labelled;
  const position = LABEL_POSITIONS[series.dataLabelPosition ?? ''];
  return {
    name: series.name,
    values: series.values,
    ...(series.categories && { categories: series.categories }),
    ...paintOf(series, isLine),
    ...(hasLabels && {
      dataLabels: {
        showVal: true,
        showCatName: false,
        showSerName: false,
        showLegendKey: false,
        showPercent: false,
        showBubbleSize: false,
        ...(position && { position }),
        ...(series.dataLabelFormat && { numFmt: series.dataLabelFormat, numFmtLinked: false }),
        ...(series.dataLabelFont && { txPr: textProperties(series.dataLabelFont) }),
      },
    }),
  };
}

/** Fill and border of columns; of a line chart the line, which has the fill's colour when none of its own. */
function paintOf({ colour, line = {} }: SeriesSpec, isLine: boolean): Partial<AddSeries> {
  if (colour === null && !isLine) return { spPr: { noFill: true } };
  const lineColour = line.colour ?? (isLine ? colour : undefined);
  const dash = LINE_STYLES[line.style ?? ''];
  return {
    ...(colour && !isLine && { fill: colour }),
    ...(lineColour && { line: lineColour }),
    ...(line.weight !== undefined && { lineWidth: line.weight }),
    ...(dash && { lineDash: dash }),
  };
}

function axisOptions(axis: AxisSpec, isValueAxis: boolean): NonNullable<AddOptions['valueAxis']> {
  const tickLabels = TICK_LABELS[axis.tickLabels ?? ''];
  return {
    hidden: !axis.visible,
    majorTickMark: 'none',
    minorTickMark: 'none',
    majorGridlines: axis.gridlines ?? isValueAxis,
    ...(tickLabels && { tickLblPos: tickLabels }),
    ...(axis.title !== undefined && { title: axis.title }),
    ...(axis.numberFormat !== undefined && { numFmt: axis.numberFormat }),
    ...(axis.minimum !== undefined && { min: axis.minimum }),
    ...(axis.maximum !== undefined && { max: axis.maximum }),
  };
}
