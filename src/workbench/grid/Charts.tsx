import { memo, type ReactNode } from 'react';
import type { Worksheet } from '@cj-tech-master/excelts';
import { startOf, type Axis } from './axis';
import { chartPicture } from './chartPicture';
import type { SheetView } from './sheetView';

type Chart = ReturnType<Worksheet['getCharts']>[number];
type ChartCorner = Chart['range']['tl'];

const pixelsPerEmu = 1 / 9525;
const usualSize = { width: 480, height: 288 };

/** The sheet's charts as pictures over the cells, drawn from the values of this moment. */
export const Charts = memo(function Charts({ view, left, top, label }: ChartsProps): ReactNode {
  return view.sheet.getCharts().map((chart, index) => {
    const box = chartBox(view, chart);
    const picture = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(chartPicture(chart, box))}`;
    return (
      <img
        key={index}
        className="chart"
        src={picture}
        alt={chart.title ?? label}
        draggable={false}
        style={{ ...box, left: box.left + left, top: box.top + top }}
      />
    );
  });
});

interface ChartsProps {
  view: SheetView;
  left: number;
  top: number;
  /** Name for a chart without a title. */
  label: string;
}

function chartBox(view: SheetView, chart: Chart): { left: number; top: number; width: number; height: number } {
  const { tl, br, ext, pos } = chart.range;
  const left = pos ? pos.x * pixelsPerEmu : cornerOf(view.columns, tl.nativeCol, tl.nativeColOff);
  const top = pos ? pos.y * pixelsPerEmu : cornerOf(view.rows, tl.nativeRow, tl.nativeRowOff);
  const right = br && cornerOf(view.columns, br.nativeCol, (br as ChartCorner).nativeColOff);
  const bottom = br && cornerOf(view.rows, br.nativeRow, (br as ChartCorner).nativeRowOff);
  const width = right !== undefined ? right - left : ext ? ext.cx * pixelsPerEmu : usualSize.width;
  const height = bottom !== undefined ? bottom - top : ext ? ext.cy * pixelsPerEmu : usualSize.height;
  return { left, top, width: Math.round(Math.max(width, 40)), height: Math.round(Math.max(height, 40)) };
}

function cornerOf(axis: Axis, index: number, offset: number): number {
  return startOf(axis, index) + offset * pixelsPerEmu;
}
