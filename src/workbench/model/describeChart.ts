import type { Worksheet } from '@cj-tech-master/excelts';
import { type BarSeries, type Chart, type ChartAxis, type LineSeries, parseSpPr } from '@cj-tech-master/excelts/chart';
import {
  type AxisSpec,
  CHART_KINDS,
  type ChartSpec,
  LABEL_POSITIONS,
  LEGEND_POSITIONS,
  LINE_STYLES,
  type LineSpec,
  type SeriesSpec,
  TICK_LABELS,
} from './chartSpec';

const EMU_A_POINT = 12_700;

/** What is looked at of a series, whatever its kind. */
type FoundSeries = Pick<BarSeries & LineSeries, 'tx' | 'val' | 'cat' | 'spPr' | 'dataLabels'>;

interface FoundGroup {
  readonly type: string;
  readonly barDir?: string;
  readonly grouping?: string;
  readonly gapWidth?: number;
}

/** Describes a chart that came with a file, as far as charts are described here. */
export function describeChart(chart: Chart, sheet: Worksheet): ChartSpec {
  const group = chart.chartTypes?.[0] as FoundGroup | undefined;
  const series = Array.from({ length: chart.getSeriesCount() }, (_, index) => chart.getSeries(index) as FoundSeries);
  const { legend } = chart;
  return {
    name: `Chart ${sheet.getCharts().indexOf(chart) + 1}`,
    type: typeOf(group, series) ?? group?.type ?? 'Unknown',
    title: chart.title ?? null,
    legend: {
      visible: legend !== undefined,
      position: nameIn(LEGEND_POSITIONS, legend?.legendPos) ?? 'Bottom',
      hidden: (legend?.legendEntries ?? []).filter((entry) => entry.delete).map(({ index }) => index),
    },
    place: { left: 0, top: 0, width: 0, height: 0 },
    series: series.map((found) => describeSeries(found, group)),
    valueAxis: describeAxis(chart.valueAxis),
    categoryAxis: describeAxis(chart.categoryAxis),
    dataLabels: false,
  };
}

function typeOf(group: FoundGroup | undefined, series: readonly FoundSeries[]): string | undefined {
  const types = Object.entries(CHART_KINDS).filter(
    ([, kind]) =>
      kind.type === group?.type &&
      (kind.barDir ?? group.barDir) === group.barDir &&
      (kind.grouping ?? group.grouping) === group.grouping,
  );
  const isPlainLine = series.some(
    (found) => 'marker' in found && (found.marker as { symbol?: string }).symbol === 'none',
  );
  return (isPlainLine ? types.find(([name]) => name === 'Line') : undefined)?.[0] ?? types[0]?.[0];
}

function describeSeries(found: FoundSeries, group: FoundGroup | undefined): SeriesSpec {
  const shape = found.spPr && parseSpPr(found.spPr);
  const colour = shape?.fill?.noFill ? null : shape?.fill?.solid?.srgb;
  const { dataLabels } = found;
  const position = nameIn(LABEL_POSITIONS, dataLabels?.position);
  return {
    name: found.tx?.strRef?.formula ? { formula: found.tx.strRef.formula } : (found.tx?.value ?? ''),
    values: found.val?.numRef?.formula ?? '',
    categories: found.cat?.strRef?.formula ?? found.cat?.numRef?.formula ?? '',
    ...(colour !== undefined && { colour }),
    ...(shape?.line && { line: describeLine(shape.line) }),
    ...(dataLabels?.showVal === true && { dataLabels: true }),
    ...(dataLabels?.numFmt && { dataLabelFormat: dataLabels.numFmt.formatCode }),
    ...(position !== undefined && { dataLabelPosition: position }),
    ...(group?.gapWidth !== undefined && { gapWidth: group.gapWidth }),
  };
}

function describeLine(line: NonNullable<ReturnType<typeof parseSpPr>['line']>): LineSpec {
  const style = nameIn(LINE_STYLES, line.dash);
  return {
    ...(line.color?.srgb !== undefined && { colour: line.color.srgb }),
    ...(line.width !== undefined && { weight: line.width / EMU_A_POINT }),
    ...(style !== undefined && { style }),
  };
}

function describeAxis(axis: ChartAxis | undefined): AxisSpec {
  const tickLabels = nameIn(TICK_LABELS, axis?.tickLblPos);
  const { min, max } = axis?.scaling ?? {};
  return {
    visible: axis?.delete !== true,
    ...(axis && { gridlines: axis.majorGridlines !== undefined }),
    ...(tickLabels !== undefined && { tickLabels }),
    ...(axis?.numFmt && { numberFormat: axis.numFmt.formatCode }),
    ...(min !== undefined && { minimum: min }),
    ...(max !== undefined && { maximum: max }),
  };
}

/** The name that add-ins use for what a file says. */
function nameIn(names: Readonly<Record<string, string>>, found: string | undefined): string | undefined {
  return Object.keys(names).find((name) => names[name] === found);
}
