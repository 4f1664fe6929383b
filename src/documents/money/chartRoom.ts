import type { Area, ColumnChart, DocumentCell } from '../sheetDocument';
import { joined, ROW_HEIGHT, sectionHead, SECTION_HEIGHT, sentence } from './moneyBlock';
import type { MoneyBlock } from './moneyBlock';
import { cellAt } from './moneyCell';
import type { MoneyFrame } from './moneyFrame';
import { HELPER_ROW } from './moneyHelper';

const LEAST_ROWS = 12;
const MOST_ROWS = 17;
/** A chart without its place, and the cells of its figures beside the printed columns. */
export interface Drawing {
  readonly cells: readonly DocumentCell[];
  readonly chart: Omit<ColumnChart, 'place'>;
}

/** Room for charts below a heading, as high as the page allows; without charts a sentence that says why. */
export function chartRoom(frame: MoneyFrame, top: number, hasCharts: boolean, room: number): MoneyBlock {
  const { columns, words, money } = frame;
  const { moneySheets } = words;
  const head = sectionHead(columns, top, moneySheets.sections.charts);
  if (!hasCharts) {
    return joined(head, sentence(columns, top + 1, money.tables.staff ? moneySheets.noPay : moneySheets.noStaff));
  }
  const fitting = Math.floor((room - SECTION_HEIGHT - ROW_HEIGHT) / ROW_HEIGHT);
  const rows = Math.min(MOST_ROWS, Math.max(LEAST_ROWS, fitting));
  const none = { cells: [], merges: [], borders: [] };
  return { ...joined(head, { ...none, heights: new Array<number>(rows).fill(ROW_HEIGHT) }), whole: true };
}

/** Charts side by side in the room that was kept for them: rows from `top` + 1 on. */
export function placed(
  frame: MoneyFrame,
  top: number,
  rows: number,
  drawings: readonly Drawing[],
): { readonly cells: readonly DocumentCell[]; readonly charts: readonly ColumnChart[] } {
  const { columns, words, helper } = frame;
  const total = columns.widths.reduce((sum, width) => sum + width, 0);
  let half = 1;
  let width = columns.widths[0];
  while (width + columns.widths[half] / 2 < total / 2) width += columns.widths[half++];
  const ends = drawings.length === 1 ? [columns.count] : [half, columns.count];
  const heading = cellAt(HELPER_ROW, helper.chartData, words.sheets.chartData, 'helper');
  return {
    cells: drawings.length === 0 ? [] : [heading, ...drawings.flatMap(({ cells }) => cells)],
    charts: drawings.map(({ chart }, i): ColumnChart => {
      const first = i === 0 ? 0 : ends[i - 1];
      const place: Area = { row: top + 1, column: first, rows, columns: ends[i] - first };
      return { ...chart, place };
    }),
  };
}
