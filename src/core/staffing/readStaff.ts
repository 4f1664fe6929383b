import { POST_TYPES } from '../agencies/measures';
import type { Issue } from '../issue';
import { openTable, type OpenTable } from '../table/openTable';
import type { RawTable } from '../table/rawTable';
import { readTexts } from '../table/readTexts';
import { checkMonths } from './checkMonths';
import { readCategory } from './readCategory';
import { readChannel } from './readChannel';
import { readChoices } from './readChoices';
import { readMonths } from './readMonths';
import { readOwnPay } from './readOwnPay';
import { readPeople } from './readPeople';
import { readPosition } from './readPosition';
import { readPostType } from './readPostType';
import { readSex } from './readSex';
import { CATEGORIES, CHANNELS, NO_MONTH, NOT_STATED, POSITIONS, SEXES, type Month, type Staff } from './staff';

/** What is wanted of the staff table: everything, or only what costs need: unit, post type, rank and pay. */
export type StaffScope = 'everything' | 'pay';

/**
 * Reads the staff table 人员: a person a row. Rows that are no people (totals, headings, blanks, the header once more),
 * rows without a unit and the second row of a person ID are left out; cells that cannot be used are issues, and what
 * hangs on them is not known of that person. `today`, the month in which it is read, lets births be checked: nobody is
 * below 16 or above 100. With the scope `pay` the columns about leaving are neither read nor checked and hold nothing.
 * When the person started work is carried and not read. null when there is no unit column.
 * Example: rows `财政局 | 行政编制 | 女 | 1970-05` below their headers give one woman of 财政局 born in month 23644.
 */
export function readStaff(
  table: RawTable,
  today?: Month,
  scope: StaffScope = 'everything',
): { staff: Staff | null; issues: Issue[] } {
  const open = openTable(table, 'staff');
  const { match, issues, values } = open;
  if (!open.isComplete) return { staff: null, issues: issues.finish() };
  const { row, unit, personId } = readPeople(open);
  const [county, rank] = readTexts(values, row, [match.columns.get('county'), match.columns.get('rank')], issues);
  const postType = readChoices(open, row, { key: 'postType', choices: POST_TYPES, read: readPostType });
  if (!match.columns.has('postType')) issues.add('noPostTypes', 'warning', open.headerRow, -1, {});
  const leaving = scope === 'pay' ? nothingOfLeaving(row) : readLeaving(open, row, today);
  const staff: Staff = {
    language: match.language,
    table,
    count: row.length,
    county: match.columns.has('county') ? county : null,
    personId,
    unit,
    postType,
    rank,
    ...leaving,
    ...readOwnPay(open, row),
    row,
  };
  if (row.length === 0) issues.add('noRows', 'warning', open.headerRow, -1, {});
  return { staff, issues: issues.finish() };
}

/** The columns that say when and how a person leaves, and the position and status. */
type Leaving = Pick<Staff, 'position' | 'sex' | 'birth' | 'category' | 'channel' | 'exit' | 'status'>;

function readLeaving(open: OpenTable, row: Int32Array, today: Month | undefined): Leaving {
  const sex = readChoices(open, row, { key: 'sex', choices: SEXES, read: readSex });
  const category = readChoices(open, row, { key: 'category', choices: CATEGORIES, read: readCategory });
  const channel = readChoices(open, row, { key: 'channel', choices: CHANNELS, read: readChannel });
  const positions = { key: 'position', choices: POSITIONS, read: readPosition, otherwise: 'none' } as const;
  const birth = readMonths(open, row, 'birth');
  const exit = readMonths(open, row, 'exitDate');
  checkMonths(open, { row, sex, category, channel }, birth, exit, today);
  const [status] = readTexts(open.values, row, [open.match.columns.get('status')], open.issues);
  return {
    position: readChoices(open, row, positions),
    sex,
    birth: birth.month,
    category,
    channel,
    exit: exit.month,
    status,
  };
}

function nothingOfLeaving({ length }: Int32Array): Leaving {
  const notStated = new Int8Array(length).fill(NOT_STATED);
  const noMonth = new Int32Array(length).fill(NO_MONTH);
  const status = new Array<string>(length).fill('');
  return {
    position: notStated,
    sex: notStated,
    birth: noMonth,
    category: notStated,
    channel: notStated,
    exit: noMonth,
    status,
  };
}
