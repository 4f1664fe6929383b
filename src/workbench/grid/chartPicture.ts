import type { Worksheet } from '@cj-tech-master/excelts';
import {
  type BarSeries,
  type ChartModel,
  type ChartScene,
  type ChartSceneSeries,
  type ChartSceneText,
  buildChartScene,
  renderChartSvg,
} from '@cj-tech-master/excelts/chart';
import { withCurrentCells } from '../model/chartParts';
import { lookOf, type SeriesLook } from './chartLooks';
import { formatNumber } from './formatNumber';
import { textColumns } from './textWidth';

type Chart = ReturnType<Worksheet['getCharts']>[number];
type DrawnSeries = Extract<ChartSceneSeries, { type: 'bar' } | { points: unknown; showLine?: unknown }>;

const FONT = 'Arial, "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/** A chart as an SVG picture of this size in pixels, with the figures that stand in the cells. */
export function chartPicture(chart: Chart, size: { readonly width: number; readonly height: number }): string {
  const options = { ...size, ...(chart.title && { title: chart.title }) };
  if (!chart.chartModel) return chart.toSVG(options);
  const model = withCurrentCells(chart.chartModel, chart.worksheet);
  const scene = buildChartScene(model, options);
  const drawn = scene.series.filter((series): series is DrawnSeries => ['bar', 'line'].includes(series.type));
  if (drawn.length !== scene.series.length) return renderChartSvg(model, options);
  const series = seriesOf(model);
  const categories = categoriesOf(series, scene.xLabels.length);
  const looks = series.map((one, place) => lookOf(one, drawn[place]?.color ?? '#000000'));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" font-family='${FONT}'>`,
    '<rect width="100%" height="100%" fill="#FFFFFF"/>',
    ...scene.gridlines.map(({ x1, y1, x2, y2, color }) => line(x1, y1, x2, y2, color)),
    ...drawn.flatMap((one, place) => shapes(one, looks[place], scene)),
    ...[scene.axes.x, scene.axes.y].flatMap((axis) =>
      axis ? [line(axis.x1, axis.y1, axis.x2, axis.y2, axis.color)] : [],
    ),
    ...drawn.flatMap((one, place) => labels(one, series[place], scene)),
    ...[scene.title, ...scene.axisTitles].flatMap((text) => (text ? [textAt(text, text.text)] : [])),
    ...scene.xLabels.flatMap((text, place) => categoryLabel(text, categories[place] ?? text.text, scene)),
    ...scene.yLabels.map((text) => textAt(text, axisText(text.text, model))),
    ...legend(scene, model, looks),
    '</svg>',
  ].join('');
}

function seriesOf(model: ChartModel): BarSeries[] {
  return model.chart.plotArea.chartTypes.flatMap((group) => group.series as BarSeries[]);
}

function shapes(series: DrawnSeries, look: SeriesLook, scene: ChartScene): string[] {
  if (series.type === 'bar') {
    const border = look.border ? ` stroke="${look.border}" stroke-width="${look.weight}"` : '';
    return series.bars
      .filter((bar) => look.fill !== null && bar.width > 0 && bar.height > 0)
      .map(({ x, y, width, height }) => `<rect ${box(x, y, width, height)} fill="${look.fill}"${border}/>`);
  }
  const points = inTheMiddle(series, scene).filter(({ y }) => Number.isFinite(y));
  const dash = look.dash ? ` stroke-dasharray="${look.dash}"` : '';
  const path = points.map(({ x, y }) => `${round(x)},${round(y)}`).join(' ');
  return [
    `<polyline points="${path}" fill="none" stroke="${look.border ?? look.fill}" stroke-width="${look.weight}"${dash}/>`,
  ];
}

/** The scene sets the points of a line from edge to edge; Excel sets them above their categories. */
function inTheMiddle(series: Exclude<DrawnSeries, { type: 'bar' }>, { plot }: ChartScene): { x: number; y: number }[] {
  const step = plot.width / series.points.length;
  return series.points.map(({ y }, place) => ({ x: plot.x + (place + 0.5) * step, y }));
}

function labels(series: DrawnSeries, found: BarSeries, scene: ChartScene): string[] {
  const places = series.type === 'line' ? inTheMiddle(series, scene) : null;
  return (series.labels ?? []).map((text, place) => {
    const at = places?.[place];
    const moved = at ? { ...text, x: at.x, y: at.y - 6 } : text;
    return textAt(moved, labelText(text.text, found, place));
  });
}

/** A figure in the format of its label, else in that of its cell. */
function labelText(drawn: string, { dataLabels, val }: BarSeries, place: number): string {
  const cache = val?.numRef?.cache;
  const point = cache?.points.find(({ index }) => index === place);
  const format = dataLabels?.numFmt?.formatCode ?? point?.formatCode ?? cache?.formatCode;
  if (typeof point?.value !== 'number' || !format || format === 'General') return drawn;
  return formatNumber(point.value, format).trim();
}

/** The categories as they stand in the cells: the scene cuts long ones. */
function categoriesOf([first]: readonly BarSeries[], count: number): (string | undefined)[] {
  const points = first?.cat?.strRef?.cache?.points ?? [];
  return Array.from({ length: count }, (_, place) => points.find(({ index }) => index === place)?.value);
}

/** The scene turns the labels of many categories; those that have room, on two lines if need be, stay as they are read. */
function categoryLabel(text: ChartSceneText, category: string, { plot, xLabels }: ChartScene): string[] {
  const room = plot.width / xLabels.length;
  const lines = twoLines(category, (part) => textColumns(part) * text.fontSize * 0.52 <= room);
  if (!lines) return [textAt(text, text.text)];
  const { rotate: _turned, ...straight } = text;
  return lines.map((part, place) =>
    textAt({ ...straight, anchor: 'middle', y: text.y + place * text.fontSize * 1.2 }, part),
  );
}

/** A text on one line, else parted at a blank on two lines that fit; null when neither fits. */
function twoLines(text: string, fits: (part: string) => boolean): string[] | null {
  if (fits(text)) return [text];
  const words = text.split(' ');
  for (let first = words.length - 1; first > 0; first--) {
    const parts = [words.slice(0, first).join(' '), words.slice(first).join(' ')];
    if (parts.every(fits)) return parts;
  }
  return null;
}

function axisText(drawn: string, model: ChartModel): string {
  const axis = model.chart.plotArea.axes.find(({ axPos }) => axPos === 'l' || axPos === 'r');
  const format = axis?.numFmt?.formatCode;
  const number = Number(drawn);
  return !format || format === 'General' || drawn === '' || Number.isNaN(number) ? drawn : formatNumber(number, format);
}

/** One entry a series that is not left out, side by side in the legend's place. */
function legend({ legend: { visible, rect }, series }: ChartScene, model: ChartModel, looks: SeriesLook[]): string[] {
  if (!visible) return [];
  const hidden = new Set((model.chart.legend?.legendEntries ?? []).filter((one) => one.delete).map((one) => one.index));
  const entries = series.flatMap((one, place) =>
    hidden.has(place) ? [] : [{ label: one.label ?? '', look: looks[place] }],
  );
  const isLine = series.every(({ type }) => type === 'line');
  const step = rect.width / Math.max(entries.length, 1);
  return entries.flatMap(({ label, look }, place) => {
    const x = rect.x + place * step + 4;
    return [
      swatch(look, x, rect.y + 3, isLine),
      `<text x="${round(x + 14)}" y="${round(rect.y + 12)}" font-size="10" fill="#333333">${escaped(label)}</text>`,
    ];
  });
}

function swatch(look: SeriesLook, x: number, y: number, isLine: boolean): string {
  const border = look.border ? ` stroke="${look.border}"` : '';
  if (!isLine) return `<rect ${box(x, y, 10, 10)} fill="${look.fill ?? 'none'}"${border}/>`;
  const dash = look.dash ? ` stroke-dasharray="${look.dash}"` : '';
  const stroke = `stroke="${look.border ?? look.fill}" stroke-width="${look.weight}"${dash}`;
  return `<line x1="${round(x - 8)}" y1="${round(y + 5)}" x2="${round(x + 11)}" y2="${round(y + 5)}" ${stroke}/>`;
}

function textAt({ x, y, fontSize, color, anchor, bold, rotate }: ChartSceneText, text: string): string {
  if (text === '') return '';
  const weight = bold ? ' font-weight="bold"' : '';
  const place = `x="${round(x)}" y="${round(y)}" text-anchor="${anchor ?? 'middle'}"`;
  const turn = rotate ? ` transform="rotate(${rotate} ${round(x)} ${round(y)})"` : '';
  return `<text ${place}${turn} font-size="${fontSize}" fill="${color}"${weight}>${escaped(text)}</text>`;
}

const line = (x1: number, y1: number, x2: number, y2: number, colour: string): string =>
  `<line x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}" stroke="${colour}"/>`;

const box = (x: number, y: number, width: number, height: number): string =>
  `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;

const round = (pixels: number): number => Math.round(pixels * 100) / 100;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
