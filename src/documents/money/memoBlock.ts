import { cellAddress, POST_TYPES, rowsAddress } from '../../core';
import { FEN, payRowOf } from '../../core/money';
import type { PostTypeSaving } from '../../core/money';
import type { DocumentCell } from '../sheetDocument';
import { headerHeight, joined, ROW_HEIGHT, sectionHead, sentence } from './moneyBlock';
import type { MoneyBlock } from './moneyBlock';
import { cellAt } from './moneyCell';
import { AFTER, BEFORE, runningCostTable, savingsRow } from './runningCostTable';
import { inUnit, inUnitOf } from './moneyFrame';
import type { MoneyFrame } from './moneyFrame';
import { savingsFigure } from './moneyHelper';

/** The memo with the places that the scopes refer to. */
export interface MemoBlock extends MoneyBlock {
  readonly places: {
    readonly gross: string | null;
    readonly postsCut: string;
  };
}

/** Column of SAVINGS's result. */
const COST = 4;

/** Posts cut × full cost by post type, and the running cost before and after: figures a year. */
export function memoBlock(frame: MoneyFrame, top: number): MemoBlock {
  const { columns, words, money } = frame;
  const { moneySheets } = words;
  const { savings } = money.base;
  const head = sectionHead(columns, top, moneySheets.sections.memo, moneySheets.memoNote);
  const missing = missingSentences(frame);
  const notes = missing.map((text, i) => sentence(columns, top + 2 + i, text));
  const header = top + 2 + missing.length;
  const postTypes = savings.byPostType;
  const totalRow = header + 1 + postTypes.length;
  const table = postTypeTable(frame, header, postTypes);
  const gross = savings.grossFen === null ? null : cellAddress(totalRow, columns.total + 4);
  const running = runningCostTable(frame, totalRow + 1);
  return {
    ...joined(head, ...notes, table, running),
    whole: true,
    places: { gross, postsCut: cellAddress(totalRow, columns.total + 2) },
  };
}

function missingSentences({ words, money }: MoneyFrame): string[] {
  const { moneySheets } = words;
  const { tables, base } = money;
  const types = base.savings.notCosted.map((postType) => words.words.postTypes[postType]);
  return [
    ...(tables.pay ? [] : [moneySheets.noPay]),
    ...(tables.pay && types.length > 0 ? [moneySheets.notCostedPosts(types.join(words.words.listSeparator))] : []),
    ...(tables.rates ? [] : [moneySheets.noRates]),
    ...(base.savings.byPostType.some(({ cut }) => cut < 0) ? [moneySheets.postsAdded] : []),
    ...(base.savings.runningCost ? [] : [moneySheets.noRunningCost]),
  ];
}

function postTypeTable(frame: MoneyFrame, header: number, postTypes: readonly PostTypeSaving[]): MoneyBlock {
  const { columns, words } = frame;
  const { moneySheets } = words;
  const unit = moneySheets.inUnit[frame.choice.moneyUnit];
  const heads = [
    words.words.headers.postType,
    moneySheets.postsBefore,
    moneySheets.postsAfter,
    moneySheets.cut,
    `${moneySheets.postCost}\n${moneySheets.inUnit.yuan.trim()}`,
    `${moneySheets.annual}\n${unit.trim()}`,
  ];
  const totalRow = header + 1 + postTypes.length;
  return {
    cells: [
      ...heads.map((content, i) => cellAt(header, columns.label + i, content, 'header')),
      ...postTypes.flatMap((saving, i) => postTypeCells(frame, header + 1 + i, saving)),
      ...totalCells(frame, header + 1, totalRow),
    ],
    merges: [],
    borders: [{ row: header, column: 0, rows: postTypes.length + 2, columns: 6 }],
    heights: [
      headerHeight(heads.map((text, i) => [text, columns.widths[i]])),
      ...new Array<number>(postTypes.length + 1).fill(ROW_HEIGHT),
    ],
  };
}

function postTypeCells(frame: MoneyFrame, row: number, saving: PostTypeSaving): DocumentCell[] {
  const { columns, words } = frame;
  const at = columns.total;
  const { postsBefore, postsAfter, cut, postCostFen, grossFen } = saving;
  const whole = Number.isInteger(postsBefore) && Number.isInteger(postsAfter);
  const figure = (column: number) => postTypeFigure(frame, saving, column);
  const before = figure(BEFORE);
  const cost = figure(COST);
  const here = (column: number) => cellAddress(row, at + column);
  return [
    cellAt(row, columns.label, words.words.postTypes[saving.postType], 'text'),
    cellAt(row, at, postsBefore, whole ? 'whole' : 'decimal', before),
    cellAt(row, at + 1, postsAfter, whole ? 'whole' : 'decimal', figure(AFTER)),
    cellAt(row, at + 2, cut, whole ? 'whole' : 'decimal', before === null ? null : `${here(0)}-${here(1)}`),
    cellAt(
      row,
      at + 3,
      postCostFen === null ? '' : postCostFen / FEN,
      'money',
      postCostFen === null ? null : cost,
      payRowSource(frame, saving),
    ),
    cellAt(
      row,
      at + 4,
      grossFen === null ? '' : inUnit(grossFen, frame),
      'money',
      // To the fen, as the memo amount is.
      cost === null || grossFen === null || postCostFen === null
        ? null
        : inUnitOf(`ROUND(${here(2)}*${here(3)},2)`, frame),
    ),
  ];
}

function postTypeFigure(frame: MoneyFrame, saving: PostTypeSaving, column: number): string | null {
  const row = savingsRow(frame, 'postType', saving.postType);
  return row === null ? null : savingsFigure(frame, row, column);
}

function payRowSource(frame: MoneyFrame, saving: PostTypeSaving): string {
  const { pay } = frame.money.tables;
  if (!pay || saving.postCostFen === null) return '';
  const place = payRowOf(pay, POST_TYPES.indexOf(saving.postType), '');
  if (typeof place !== 'number') return '';
  return frame.words.moneySheets.payRow(rowsAddress(pay.table, [pay.row[place]], 120));
}

function totalCells(frame: MoneyFrame, first: number, totalRow: number): DocumentCell[] {
  const { columns, words, money, live } = frame;
  const { savings } = money.base;
  const { total: at } = columns;
  const sumOf = (pick: (saving: PostTypeSaving) => number) =>
    savings.byPostType.reduce((sum, saving) => sum + Math.round(pick(saving) * 1000), 0) / 1000;
  const range = (column: number) => `${cellAddress(first, at + column)}:${cellAddress(totalRow - 1, at + column)}`;
  const sum = (column: number) => (live ? `SUM(${range(column)})` : null);
  const sumOfCuts = (column: number) => (live ? `SUMIF(${range(column)},">0")` : null);
  return [
    cellAt(totalRow, columns.label, words.moneySheets.total, 'totalText'),
    cellAt(
      totalRow,
      at,
      sumOf(({ postsBefore }) => postsBefore),
      'total',
      sum(0),
    ),
    cellAt(
      totalRow,
      at + 1,
      sumOf(({ postsAfter }) => postsAfter),
      'total',
      sum(1),
    ),
    cellAt(totalRow, at + 2, savings.postsCut, 'total', sumOfCuts(2)),
    cellAt(totalRow, at + 3, '', 'totalText'),
    savings.grossFen === null
      ? cellAt(totalRow, at + 4, '', 'moneyTotal')
      : cellAt(totalRow, at + 4, inUnit(savings.grossFen, frame), 'moneyTotal', sumOfCuts(4)),
  ];
}
