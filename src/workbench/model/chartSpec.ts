import type { Worksheet } from '@cj-tech-master/excelts';

export type AddOptions = Parameters<Worksheet['addChart']>[0];
export type AddSeries = NonNullable<AddOptions['series']>[number];

/** A chart as an add-in describes it; sizes in points from the sheet's upper left corner. */
export interface ChartSpec {
  name: string;
  /** `Excel.ChartType`, such as `ColumnClustered`. */
  type: string;
  title: string | null;
  legend: LegendSpec;
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

export interface LegendSpec {
  visible: boolean;
  position: string;
  /** Places of the series that the legend leaves out. */
  hidden?: readonly number[];
}

export interface SeriesSpec {
  /** A text, or the address of the cell that holds it. */
  name: string | { formula: string };
  values: string;
  categories?: string;
  /** Six hexadecimal digits; null = no fill. */
  colour?: string | null;
  /** The line of a line chart, the border of a column. */
  line?: LineSpec;
  dataLabels?: boolean;
  dataLabelFormat?: string;
  dataLabelFont?: ChartFont;
  /** `Excel.ChartDataLabelPosition`. */
  dataLabelPosition?: string;
  /** Space between the columns of two categories, in percent of a column. */
  gapWidth?: number;
}

/** Weight in points, style as in `Excel.ChartLineStyle`. */
export interface LineSpec {
  colour?: string;
  weight?: number;
  style?: string;
}

export interface AxisSpec {
  title?: string;
  numberFormat?: string;
  minimum?: number;
  maximum?: number;
  visible: boolean;
  gridlines?: boolean;
  /** `Excel.ChartAxisTickLabelPosition`. */
  tickLabels?: string;
}

/** Kinds of chart by the name add-ins use. */
export const CHART_KINDS: Readonly<Record<string, Partial<AddOptions> & Pick<AddOptions, 'type'>>> = {
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

/** True for a chart type that charts can be made of here. */
export const isChartType = (type: string): boolean => type in CHART_KINDS;

export const LEGEND_POSITIONS: Readonly<Record<string, 'b' | 'l' | 'r' | 't' | 'tr'>> = {
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
  Top: 't',
  Corner: 'tr',
};

/** Line styles by the name add-ins use. */
export const LINE_STYLES: Readonly<Record<string, NonNullable<AddSeries['lineDash']>>> = {
  Continuous: 'solid',
  Dash: 'dash',
  DashDot: 'dashDot',
  DashDotDot: 'lgDashDotDot',
  Dot: 'sysDash',
  RoundDot: 'sysDot',
};

type LabelPosition = NonNullable<NonNullable<AddSeries['dataLabels']>['position']>;

/** Places of data labels by the name add-ins use. */
export const LABEL_POSITIONS: Readonly<Record<string, LabelPosition>> = {
  Center: 'ctr',
  InsideBase: 'inBase',
  InsideEnd: 'inEnd',
  OutsideEnd: 'outEnd',
  Top: 't',
  Bottom: 'b',
  Left: 'l',
  Right: 'r',
};

/** Places of the labels along an axis by the name add-ins use. */
export const TICK_LABELS: Readonly<Record<string, NonNullable<NonNullable<AddOptions['valueAxis']>['tickLblPos']>>> = {
  NextToAxis: 'nextTo',
  Low: 'low',
  High: 'high',
  None: 'none',
};
