import { timeText } from '../documentChoice';
import { literal } from '../formulaParts';
import { optionText } from '../noteLines';
import type { DocumentCell, SheetDocument } from '../sheetDocument';
import type { AssumptionBlock } from './assumptionBlock';
import { across, ROW_HEIGHT } from './moneyBlock';
import { CHART_DATA_WIDTHS, helperCells, helperChecks } from './moneyHelper';
import type { MoneyFrame } from './moneyFrame';
import { paperOf } from './moneyPage';
import type { MoneyPage } from './moneyPage';

export const TITLE_HEIGHTS = [32, ROW_HEIGHT];
const GAP_WIDTH = 2;
const HELPER_WIDTH = 9;

/** A sheet about money from its laid blocks: title, line below it, hidden columns and print set-up. */
export function moneySheet(
  frame: MoneyFrame,
  page: MoneyPage,
  inputs: AssumptionBlock['inputs'],
  own: Pick<SheetDocument, 'key' | 'name'> & { readonly title: string },
): SheetDocument {
  const { columns, words, money, choice, helper, live } = frame;
  const last = columns.count - 1;
  const made = words.sheets.madeOn(timeText(choice.createdAt));
  const subtitle = [optionText(money.reform, words, choice), words.moneySheets.amountsIn[choice.moneyUnit], made].join(
    '    ',
  );
  const line: DocumentCell = { row: 1, column: 0, content: subtitle, style: 'subtitle' };
  const hidden = live ? helper.end - helper.label : 0;
  return {
    key: own.key,
    name: own.name,
    language: money.reform.agencies.language,
    cells: [
      { row: 0, column: 0, content: own.title, style: 'title' },
      live ? { ...line, formula: warningFormula(subtitle, frame) } : line,
      ...page.cells,
      ...helperCells(frame, inputs),
    ],
    merges: [across(0, 0, last), across(1, 0, last), ...page.merges],
    columnWidths: [
      ...columns.widths,
      GAP_WIDTH,
      ...CHART_DATA_WIDTHS,
      GAP_WIDTH,
      ...new Array<number>(hidden).fill(HELPER_WIDTH),
    ],
    rowHeights: page.heights,
    borders: page.borders,
    freezeRows: TITLE_HEIGHTS.length,
    hiddenColumns: Array.from({ length: hidden }, (_, i) => helper.label + i),
    charts: page.charts,
    print: {
      paper: paperOf(columns),
      orientation: 'landscape',
      fitToWidth: true,
      area: { row: 0, column: 0, rows: page.endRow, columns: columns.count },
      footerLeft: `${own.title} ${timeText(choice.createdAt)}`,
      footerRight: words.sheets.pageFooter,
    },
  };
}

/** The line below the title: what it says, or that the formulas stop or no longer fit the rows of the sheet. */
function warningFormula(text: string, frame: MoneyFrame): string {
  const { isBroken, isWhole } = helperChecks(frame);
  const { bridgeBroken, stalePath } = frame.words.moneySheets;
  return `=IF(${isBroken},${literal(bridgeBroken)},IF(${isWhole},${literal(text)},${literal(stalePath)}))`;
}
