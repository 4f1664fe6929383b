import type { Worksheet } from '@cj-tech-master/excelts';
import type { Chart } from '@cj-tech-master/excelts/chart';
import { type Area, areaAddress, quotedSheetName } from '../../model/address';
import type { ChartSpec } from '../../model/chartSpec';
import { chartSpec, drawChart } from '../../model/sheetCharts';
import type { HostContext } from '../HostContext';
import { accessDenied } from '../HostError';
import { columnWidthOf, rowHeightOf } from './sizes';

/** Cell reference of an area as a chart keeps it: `Sheet1!$A$1:$B$4`. */
export function reference(sheet: Worksheet, area: Area): string {
  return `${quotedSheetName(sheet.name)}!${areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2')}`;
}

/** The chart behind host objects: every change draws it anew. */
export class ChartHandle {
  constructor(
    readonly context: HostContext,
    readonly sheet: Worksheet,
    public chart: Chart,
  ) {}
  get spec(): ChartSpec {
    return chartSpec(this.chart, this.sheet);
  }
  change(update: (spec: ChartSpec) => void): void {
    if (this.sheet.sheetProtection) throw accessDenied('Chart');
    const { spec } = this;
    update(spec);
    const before = this.chart;
    this.chart = drawChart(this.sheet, spec, anchorOf(this.sheet, spec), before);
    handles.set(this.chart, this);
    this.context.model.notifyStructure({
      kind: 'sheetChanged',
      sheetId: this.sheet.id,
      sheetName: this.sheet.name,
      origin: 'addin',
    });
  }
}

/** One handle a chart, so that objects of one batch see each other's changes. */
const handles = new WeakMap<Chart, ChartHandle>();

/** The handle of a chart. */
export function handleOf(context: HostContext, sheet: Worksheet, chart: Chart): ChartHandle {
  const handle = handles.get(chart) ?? new ChartHandle(context, sheet, chart);
  handles.set(chart, handle);
  return handle;
}

/** Corners of a chart between cells, as a file keeps them. */
export function anchorOf(
  sheet: Worksheet,
  spec: ChartSpec,
): { tl: { col: number; row: number }; br: { col: number; row: number } } {
  const { left, top, width, height } = spec.place;
  const column = (points: number): number => positionAt(points, (index) => columnWidthOf(sheet, index));
  const row = (points: number): number => positionAt(points, (index) => rowHeightOf(sheet, index));
  return { tl: { col: column(left), row: row(top) }, br: { col: column(left + width), row: row(top + height) } };
}

function positionAt(points: number, sizeOf: (index: number) => number): number {
  let rest = points;
  for (let index = 0; index < 16384; index++) {
    const size = sizeOf(index);
    if (rest < size) return index + rest / size;
    rest -= size;
  }
  return 0;
}
