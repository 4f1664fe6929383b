import type { SheetLocale } from '../../locales/sheetLocales';
import { timeText } from '../documentChoice';
import type { DocumentChoice } from '../documentChoice';
import { across } from '../money/moneyBlock';
import type { DocumentCell, PrintSetup, SheetDocument } from '../sheetDocument';
import type { BlockPages } from './blockPages';

export const TITLE_HEIGHTS = [32, 18];
/** Rows that the title and the line below it take. */
export const FIRST_ROW = TITLE_HEIGHTS.length;
const HELPER_WIDTH = 9;

/** What stands right of the printed columns, hidden. */
export interface HiddenPart {
  readonly cells: readonly DocumentCell[];
  /** Number of columns, the one that parts them from the printed ones included. */
  readonly columns: number;
}

export const NOTHING_HIDDEN: HiddenPart = { cells: [], columns: 0 };

/** What one of the sheets about loads, or a paper of checks, is made of. */
export interface LoadSheet {
  readonly key: SheetDocument['key'];
  readonly name: string;
  readonly title: string;
  readonly language: SheetDocument['language'];
  readonly subtitle: string;
  /** Stands for the subtitle in live mode. */
  readonly subtitleFormula: string | null;
  /** Widths of the printed columns. */
  readonly widths: readonly number[];
  readonly pages: BlockPages;
  readonly hidden: HiddenPart;
  readonly freezeRows: number;
  readonly print: Pick<PrintSetup, 'paper' | 'pageBreaks' | 'repeatRows'>;
}

/** The sheet with its title, the line below it, hidden columns and print set-up. */
export function loadSheet(sheet: LoadSheet, words: SheetLocale, choice: DocumentChoice): SheetDocument {
  const { widths, pages, hidden } = sheet;
  const last = widths.length - 1;
  const { block } = pages;
  const line: DocumentCell = {
    row: 1,
    column: 0,
    content: sheet.subtitle,
    style: 'subtitle',
    ...(sheet.subtitleFormula === null ? {} : { formula: sheet.subtitleFormula }),
  };
  return {
    key: sheet.key,
    name: sheet.name,
    language: sheet.language,
    cells: [{ row: 0, column: 0, content: sheet.title, style: 'title' }, line, ...block.cells, ...hidden.cells],
    merges: [across(0, 0, last), across(1, 0, last), ...block.merges],
    columnWidths: [...widths, ...new Array<number>(hidden.columns).fill(HELPER_WIDTH)],
    rowHeights: new Map([...TITLE_HEIGHTS, ...block.heights].map((height, row) => [row, height])),
    borders: block.borders,
    freezeRows: sheet.freezeRows,
    hiddenColumns: Array.from({ length: hidden.columns }, (_, i) => widths.length + i),
    charts: [],
    print: {
      ...sheet.print,
      orientation: 'landscape',
      fitToWidth: true,
      area: { row: 0, column: 0, rows: pages.endRow, columns: widths.length },
      footerLeft: `${sheet.title} ${timeText(choice.createdAt)}`,
      footerRight: words.sheets.pageFooter,
    },
  };
}
