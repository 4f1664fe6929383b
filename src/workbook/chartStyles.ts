import type { ColumnChart, SeriesFill } from '../documents';

interface SeriesLook {
  readonly fill: string;
  readonly border?: string;
  readonly line: {
    readonly color: string;
    readonly weight: number;
    readonly style: 'Continuous' | 'Dash' | 'RoundDot';
  };
}

const THICK = 2.25;
const plain = (color: string): SeriesLook['line'] => ({ color, weight: THICK, style: 'Continuous' });

/**
 * How a series looks by what it means. In a black and white print the fills differ by their lightness, the pale ones have
 * a border, and lines differ by their dashes. Black figures can be read on all of them but `after`, which has them outside.
 */
export const SERIES_LOOKS: Readonly<Record<Exclude<SeriesFill, 'none'>, SeriesLook>> = {
  before: { fill: '#7F7F7F', line: plain('#7F7F7F') },
  after: { fill: '#2F5597', line: plain('#2F5597') },
  level: { fill: '#5B84CC', line: plain('#2F5597') },
  rise: { fill: '#9DC97F', line: plain('#548235') },
  fall: { fill: '#FCEBDD', border: '#C55A11', line: plain('#C55A11') },
  low: { fill: '#FCEBDD', border: '#C55A11', line: { color: '#C55A11', weight: THICK, style: 'Dash' } },
  base: { fill: '#5B84CC', line: plain('#2F5597') },
  high: { fill: '#9DC97F', line: { color: '#548235', weight: THICK, style: 'RoundDot' } },
};

/** How each kind of chart is made. */
export const CHART_KINDS = {
  clustered: { type: 'ColumnClustered', gapWidth: 60, labelPosition: 'OutsideEnd' },
  stacked: { type: 'ColumnStacked', gapWidth: 40, labelPosition: 'Center' },
  line: { type: 'Line', gapWidth: null, labelPosition: 'Top' },
} as const;

/** The fill of a series: its own, else `before` and `after` in turn. */
export function fillOf({ series }: ColumnChart, place: number): SeriesFill {
  return series[place].fill ?? (place % 2 === 0 ? 'before' : 'after');
}
