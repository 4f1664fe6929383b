import { columnsWidth, PRINTABLE_POINTS } from '../printScale';
import type { Area, ColumnChart, DocumentCell, PrintSetup } from '../sheetDocument';
import { ROW_HEIGHT } from './moneyBlock';
import type { MoneyBlock } from './moneyBlock';
import type { MoneyColumns } from './moneyColumns';

/** More years than this need the larger paper. */
const YEARS_OF_A4 = 10;
const GAP = 9;
/** A table that does not fit goes to the next page when no more points than these stay blank; else it is divided. */
const MOST_BLANK = 90;
/** Rows that a table shows at least before a page ends: its heading, its header and one more. */
const LEAST_ROWS = 3;
const HIGHEST_ROW = 400;
/** Excel and printers differ by a few points a page. */
const TOLERANCE = 8;

/** Blocks laid below each other on pages. */
export interface MoneyPage {
  /** Lays a block below what there is; null lays nothing. `make` builds it from a given first row. */
  add<T extends MoneyBlock | null>(make: (firstRow: number) => T): T;
  /** Puts what fills a block that was laid with its heights only. */
  fill(cells: readonly DocumentCell[], charts: readonly ColumnChart[]): void;
  /** Points left of the page. */
  readonly room: number;
  readonly cells: readonly DocumentCell[];
  readonly merges: readonly Area[];
  readonly borders: readonly Area[];
  readonly charts: readonly ColumnChart[];
  readonly heights: ReadonlyMap<number, number>;
  readonly endRow: number;
}

/** Paper for so many years. */
export function paperOf(columns: MoneyColumns): PrintSetup['paper'] {
  return columns.years.length > YEARS_OF_A4 ? 'A3' : 'A4';
}

/**
 * An empty page below the title rows. Excel takes no page breaks of ours on a sheet that is fitted to the page's width, so a blank
 * row goes before a block that a page's end would cut.
 */
export function moneyPage(columns: MoneyColumns, titleHeights: readonly number[]): MoneyPage {
  const cells: DocumentCell[] = [];
  const merges: Area[] = [];
  const borders: Area[] = [];
  const charts: ColumnChart[] = [];
  const heights = new Map(titleHeights.map((height, row) => [row, height]));
  const capacity = capacityOf(columns);
  const sum = (list: readonly number[]) => list.reduce((total, height) => total + height, 0);
  let row = titleHeights.length;
  let used = sum(titleHeights);

  const blank = (height: number) => {
    heights.set(row++, height);
    used = (used + height) % capacity;
  };
  return {
    add(make) {
      let block = make(row);
      if (block === null) return block;
      const room = capacity - used;
      if (needsNextPage(block, sum(block.heights), room, capacity)) {
        // So near to the page's end that no heading finds room below it.
        blank(Math.min(HIGHEST_ROW, Math.max(1, room - 1)));
        used = 0;
        block = make(row);
        if (block === null) return block;
      }
      cells.push(...block.cells);
      merges.push(...block.merges);
      borders.push(...block.borders);
      charts.push(...(block.charts ?? []));
      for (const height of block.heights) {
        heights.set(row++, height);
        used = used + height > capacity ? height : used + height;
      }
      blank(Math.min(GAP, Math.max(1, capacity - used)));
      return block;
    },
    fill(more, drawn) {
      cells.push(...more);
      charts.push(...drawn);
    },
    get room() {
      return capacity - used;
    },
    cells,
    merges,
    borders,
    charts,
    heights,
    get endRow() {
      return row;
    },
  };
}

function needsNextPage(block: MoneyBlock, height: number, room: number, capacity: number): boolean {
  if (height + TOLERANCE <= room) return false;
  const first = block.heights.slice(0, LEAST_ROWS).reduce((total, one) => total + one, 0);
  return first + TOLERANCE > room || (block.whole === true && height <= capacity && room <= MOST_BLANK);
}

/** Height of a page in points of the sheet, which is shrunk until its columns fit. */
function capacityOf(columns: MoneyColumns): number {
  const paper = PRINTABLE_POINTS[paperOf(columns)];
  return paper.height * Math.max(1, columnsWidth(columns.widths) / paper.width) - ROW_HEIGHT / 4;
}
