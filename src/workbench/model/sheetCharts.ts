import type { Worksheet } from '@cj-tech-master/excelts';
import type { Chart } from '@cj-tech-master/excelts/chart';

type AddOptions = Parameters<Worksheet['addChart']>[0];
type AddSeries = NonNullable<AddOptions['series']>[number];

/** A chart as an add-in describes it; sizes in points from the sheet's upper left corner. */
export interface ChartSpec {
  name: string;
  /** `Excel.ChartType`, such as `ColumnClustered`. */
  type: string;
  title: string | null;
  legend: { visible: boolean; position: string };
  place: { left: number; top: number; width: number; height: number };
  series: SeriesSpec[];
  valueAxis: AxisSpec;
  categoryAxis: AxisSpec;
  dataLabels: boolean;
  titleFont?: ChartFont;
  font?: ChartFont;
}

/** Size in points. */
export interface ChartFont {
  name?: string;
  size?: number;
  bold?: boolean;
  colour?: string;
}

export interface SeriesSpec {
  /** A text, or the address of the cell that holds it. */
  name: string | { formula: string };
  values: string;
  categories?: string;
  colour?: string;
  dataLabels?: boolean;
  dataLabelFormat?: string;
  /** Space between the columns of two categories, in percent of a column. */
  gapWidth?: number;
}

export interface AxisSpec {
  title?: string;
  numberFormat?: string;
  minimum?: number;
  maximum?: number;
  visible: boolean;
  gridlines?: boolean;
}

/** Kinds of chart by the name add-ins use. */
const CHART_KINDS: Readonly<Record<string, Partial<AddOptions> & Pick<AddOptions, 'type'>>> = {
  ColumnClustered: { type: 'bar', barDir: 'col', grouping: 'clustered' },
  ColumnStacked: { type: 'bar', barDir: 'col', grouping: 'stacked' },
  ColumnStacked100: { type: 'bar', barDir: 'col', grouping: 'percentStacked' },
  BarClustered: { type: 'bar', barDir: 'bar', grouping: 'clustered' },
  BarStacked: { type: 'bar', barDir: 'bar', grouping: 'stacked' },
  BarStacked100: { type: 'bar', barDir: 'bar', grouping: 'percentStacked' },
  Line: { type: 'line', grouping: 'standard' },
  LineMarkers: { type: 'line', grouping: 'standard' },
  Area: { type: 'area', grouping: 'standard' },
  AreaStacked: { type: 'area', grouping: 'stacked' },
  Pie: { type: 'pie' },
  Doughnut: { type: 'doughnut' },
};

const LEGEND_POSITIONS: Readonly<Record<string, 'b' | 'l' | 'r' | 't' | 'tr'>> = {
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Corner: 'tr',
};

const specs = new WeakMap<Chart, ChartSpec>();

/** True for a chart type that charts can be made of here. */
export const isChartType = (type: string): boolean => type in CHART_KINDS;

/** Description of a chart; one that came with a file is described as far as this model knows. */
export function chartSpec(chart: Chart, sheet: Worksheet): ChartSpec {
  const known = specs.get(chart);
  if (known) return known;
  const spec = describe(chart, sheet);
  specs.set(chart, spec);
  return spec;
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
  return {
    ...kind,
    ...(isStacked && kind.type === 'bar' && { overlap: 100 }),
    ...(kind.type === 'line' && { showMarker: spec.type === 'LineMarkers' }),
    title: titleOf(spec),
    ...(kind.type === 'bar' && gapWidth !== undefined && { gapWidth }),
    showLegend: spec.legend.visible,
    legendPosition: LEGEND_POSITIONS[spec.legend.position] ?? 'b',
    series: spec.series.map((series) => addSeries(series, spec.dataLabels)),
    ...(!isRound && {
      valueAxis: axisOptions(spec.valueAxis, true),
      categoryAxis: axisOptions(spec.categoryAxis, false),
    }),
  };
}

function addSeries(series: SeriesSpec, labelled: boolean): AddSeries {
  const hasLabels = series.dataLabels ?? labelled;
  return {
    name: series.name,
    values: series.values,
    ...(series.categories && { categories: series.categories }),
    ...(series.colour && { fill: series.colour }),
    ...(hasLabels && {
      dataLabels: {
        showVal: true,
        showCatName: false,
        showSerName: false,
        showLegendKey: false,
        ...(series.dataLabelFormat && { numFmt: series.dataLabelFormat }),
      },
    }),
  };
}

function axisOptions(axis: AxisSpec, isValueAxis: boolean): NonNullable<AddOptions['valueAxis']> {
  return {
    hidden: !axis.visible,
    majorTickMark: 'none',
    minorTickMark: 'none',
    majorGridlines: axis.gridlines ?? isValueAxis,
    ...(axis.title !== undefined && { title: axis.title }),
    ...(axis.numberFormat !== undefined && { numFmt: axis.numberFormat }),
    ...(axis.minimum !== undefined && { min: axis.minimum }),
    ...(axis.maximum !== undefined && { max: axis.maximum }),
  };
}

interface FoundSeries {
  readonly tx?: { readonly strRef?: { readonly formula?: string }; readonly value?: string };
  readonly val?: { readonly numRef?: { readonly formula?: string } };
  readonly cat?: { readonly strRef?: { readonly formula?: string }; readonly numRef?: { readonly formula?: string } };
}

interface FoundGroup {
  readonly type: string;
  readonly barDir?: string;
  readonly grouping?: string;
}

function describe(chart: Chart, sheet: Worksheet): ChartSpec {
  const group = chart.chartTypes?.[0] as FoundGroup | undefined;
  const series = Array.from(
    { length: chart.getSeriesCount() },
    (_, index) => chart.getSeries(index) as FoundSeries | undefined,
  );
  const type = Object.keys(CHART_KINDS).find((name) => {
    const kind = CHART_KINDS[name]!;
    return (
      kind.type === group?.type &&
      (kind.barDir ?? group?.barDir) === group?.barDir &&
      (kind.grouping ?? group?.grouping) === group?.grouping
    );
  });
  return {
    name: `Chart ${sheet.getCharts().indexOf(chart) + 1}`,
    type: type ?? group?.type ?? 'Unknown',
    title: chart.title ?? null,
    legend: { visible: chart.legend !== undefined, position: 'Bottom' },
    place: { left: 0, top: 0, width: 0, height: 0 },
    series: series.map((found) => ({
      name: found?.tx?.strRef?.formula ? { formula: found.tx.strRef.formula } : (found?.tx?.value ?? ''),
      values: found?.val?.numRef?.formula ?? '',
      categories: found?.cat?.strRef?.formula ?? found?.cat?.numRef?.formula ?? '',
    })),
    valueAxis: { visible: true },
    categoryAxis: { visible: true },
    dataLabels: false,
  };
}
