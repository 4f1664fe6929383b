import { cellError, cellText } from '../table/cells';
import type { OpenTable } from '../table/openTable';
import { isBlankMark } from '../table/parseNumber';
import type { CellValue } from '../table/rawTable';
import { readYesNo } from '../table/readYesNo';
import type { Consequence } from '../table/tableIssues';
import type { ColumnReading } from './inBlocks';
import { quotePersonal } from './quotePersonal';
import { NOT_STATED } from './staff';

/** A column of choices and how its words are read. */
export interface ChoiceColumn<C extends string> {
  readonly key: 'postType' | 'sex' | 'category' | 'position' | 'channel' | 'surplus' | 'database';
  readonly choices: readonly C[];
  readonly read: (text: string) => C | null;
  /** The choice that any other text stands for; without it, such a text is an issue and nothing is stated. */
  readonly otherwise?: C;
}

/** Neither blank nor a word. */
const UNKNOWN = -2;

/**
 * A column of choices as places in `choices`; `NOT_STATED` where it is blank, an error (reported), not understood
 * (reported) or not there. Few different texts stand in such a column, so each is read once. To be read by `inBlocks`.
 */
export function choiceReading<C extends string>(
  open: OpenTable,
  rows: Int32Array,
  choice: ChoiceColumn<C>,
): ColumnReading<Int8Array> {
  const places = new Int8Array(rows.length).fill(NOT_STATED);
  const at = open.match.columns.get(choice.key);
  if (at === undefined) return { column: places, read: () => undefined };
  const { values } = open;
  const known = new Map<CellValue, number>();
  let last: CellValue = '';
  let place = NOT_STATED;
  const read = (start: number, end: number): void => {
    for (let i = start; i < end; i++) {
      const cell = values[rows[i]][at];
      if (cell !== last) {
        last = cell;
        place = known.get(cell) ?? placeOf(cell, choice);
        known.set(cell, place);
      }
      if (place >= 0) places[i] = place;
      else if (place === UNKNOWN) report(open, rows[i], at, choice.key);
    }
  };
  return { column: places, read };
}

/** In this order their places are 0 for no and 1 for yes. */
const NO_AND_YES = ['no', 'yes'] as const;

/** A column of yes and no 是/否: 1, 0, `NOT_STATED`. To be read by `inBlocks`. */
export function yesNoReading(open: OpenTable, rows: Int32Array, key: 'surplus' | 'database'): ColumnReading<Int8Array> {
  return choiceReading(open, rows, { key, choices: NO_AND_YES, read: yesOrNo });
}

function yesOrNo(text: string): (typeof NO_AND_YES)[number] | null {
  const answer = readYesNo(text);
  return answer === null ? null : answer ? 'yes' : 'no';
}

function placeOf<C extends string>(cell: CellValue, { choices, read, otherwise }: ChoiceColumn<C>): number {
  if (cellError(cell) !== null) return UNKNOWN;
  const text = cellText(cell);
  if (text === '') return NOT_STATED;
  const choice = read(text);
  if (choice !== null) return choices.indexOf(choice);
  if (isBlankMark(text)) return NOT_STATED;
  return otherwise === undefined ? UNKNOWN : choices.indexOf(otherwise);
}

function report({ values, issues }: OpenTable, row: number, column: number, key: ChoiceColumn<string>['key']): void {
  const cell = values[row][column];
  const found = quotePersonal(cell);
  const consequence: Consequence = key === 'sex' || key === 'category' ? 'shownAsStaying' : 'blank';
  if (cellError(cell) !== null) issues.add('errorCell', 'error', row, column, { found, consequence });
  else issues.add('unknownWord', 'error', row, column, { found, key });
}
