import { cellError, cellText, quoteCell } from '../table/cells';
import type { OpenTable } from '../table/openTable';
import { isBlankMark } from '../table/parseNumber';
import type { CellValue } from '../table/rawTable';
import { monthText } from './monthText';
import { monthOfCell } from './readMonth';
import type { Months } from './readMonths';
import { CHANNELS, NO_MONTH, NOT_STATED, SEXES, type Month } from './staff';

/** Nobody works below this age. */
const LEAST_AGE_MONTHS = 16 * 12;
const MOST_AGE_MONTHS = 100 * 12;

const FEMALE = SEXES.indexOf('female');
const ENTERPRISE = CHANNELS.indexOf('enterprise');
/** Columns of a person that decide the month of leaving. */
export interface PeopleColumns {
  readonly row: Int32Array;
  readonly sex: Int8Array;
  readonly category: Int8Array;
  readonly channel: Int8Array;
}

/**
 * Refuses births after today less 16 years or more than 100 years ago (when `today` is given) and exits before the
 * person would be 16, changing both columns in place: they are being built. Then gathers who has no retirement month.
 */
export function checkMonths(open: OpenTable, people: PeopleColumns, birth: Months, exit: Months, today?: Month): void {
  if (today !== undefined) checkBirths(open, people.row, birth, today);
  checkExits(open, people.row, birth.month, exit.month);
  gatherMissing(open, people, birth, exit.month);
}

function checkBirths({ match, values, issues }: OpenTable, rows: Int32Array, birth: Months, today: Month): void {
  const column = match.columns.get('birth');
  if (column === undefined) return;
  const latest = today - LEAST_AGE_MONTHS;
  const earliest = today - MOST_AGE_MONTHS;
  for (let i = 0; i < rows.length; i++) {
    const month = birth.month[i];
    if ((month <= latest && month >= earliest) || month === NO_MONTH) continue;
    const code = month > latest ? 'birthInFuture' : 'birthTooEarly';
    issues.add(code, 'error', rows[i], column, { found: foundMonth(values[rows[i]][column]) });
    birth.month[i] = NO_MONTH;
    birth.refused[i] = 1;
  }
}

function checkExits({ match, values, issues }: OpenTable, rows: Int32Array, birth: Int32Array, exit: Int32Array): void {
  const column = match.columns.get('exitDate');
  if (column === undefined) return;
  for (let i = 0; i < rows.length; i++) {
    if (exit[i] === NO_MONTH || birth[i] === NO_MONTH || exit[i] >= birth[i] + LEAST_AGE_MONTHS) continue;
    issues.add('exitBeforeBirth', 'error', rows[i], column, { found: foundMonth(values[rows[i]][column]) });
    exit[i] = NO_MONTH;
  }
}

/**
 * People who go by age and whose birth, sex or (women) category is blank: one warning each, at the first cell. Who has an
 * exit date or goes to an enterprise does not go by age. A person counts once, by the first thing missing.
 */
function gatherMissing(open: OpenTable, people: PeopleColumns, birth: Months, exit: Int32Array): void {
  const { row, sex, category, channel } = people;
  const missing = { birth: new Gathered(), sex: new Gathered(), category: new Gathered() };
  for (let i = 0; i < row.length; i++) {
    if (exit[i] !== NO_MONTH || channel[i] === ENTERPRISE) continue;
    if (birth.month[i] === NO_MONTH) {
      if (birth.refused[i] === 0) missing.birth.add(row[i]);
    } else if (sex[i] === NOT_STATED) {
      if (isBlankAt(open, row[i], 'sex')) missing.sex.add(row[i]);
    } else if (sex[i] === FEMALE && category[i] === NOT_STATED && isBlankAt(open, row[i], 'category')) {
      missing.category.add(row[i]);
    }
  }
  missing.birth.report(open, 'birth', 'birthMissing');
  missing.sex.report(open, 'sex', 'sexMissing');
  missing.category.report(open, 'category', 'categoryMissing');
}

/** A sex or category that is there and was not understood has its own issue. */
function isBlankAt({ match, values }: OpenTable, row: number, key: string): boolean {
  const column = match.columns.get(key);
  if (column === undefined) return true;
  const text = cellText(values[row][column]);
  return cellError(values[row][column]) === null && (text === '' || isBlankMark(text));
}

/** A month as written; that of an Excel date, whose cell holds a number of days, as `1970-05`. */
function foundMonth(cell: CellValue): string {
  return typeof cell === 'number' ? monthText(monthOfCell(cell)) : quoteCell(cell);
}

/** How many people lack one thing, and the first of them. */
class Gathered {
  private people = 0;
  private first = -1;

  add(row: number): void {
    if (this.people === 0) this.first = row;
    this.people += 1;
  }

  /** At the first cell; at the header row when the table has no such column. */
  report(open: OpenTable, key: string, code: 'birthMissing' | 'sexMissing' | 'categoryMissing'): void {
    if (this.people === 0) return;
    const column = open.match.columns.get(key);
    const row = column === undefined ? open.headerRow : this.first;
    open.issues.add(code, 'warning', row, column ?? -1, { people: this.people });
  }
}
