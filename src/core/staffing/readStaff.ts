import { POST_TYPES } from '../agencies/measures';
import type { Issue } from '../issue';
import { openTable, type OpenTable } from '../table/openTable';
import type { RawTable } from '../table/rawTable';
import { readTexts } from '../table/readTexts';
import { checkMonths } from './checkMonths';
import { readCategory } from './readCategory';
import { readChannel } from './readChannel';
import { inBlocks, type ColumnReading } from './inBlocks';
import { choiceReading } from './readChoices';
import { monthReading } from './readMonths';
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
  const { row, unit, readPersonIds } = readPeople(open);
  let personId: readonly string[] | null = null;
  const [county, rank] = readTexts(values, row, [match.columns.get('county'), match.columns.get('rank')], issues);
  const postType = choiceReading(open, row, { key: 'postType', choices: POST_TYPES, read: readPostType });
  if (!match.columns.has('postType')) issues.add('noPostTypes', 'warning', open.headerRow, -1, {});
  if (scope === 'pay') inBlocks(row.length, [postType]);
  const leaving = scope === 'pay' ? nothingOfLeaving(row) : readLeaving(open, row, today, postType);
  const staff: Staff = {
    language: match.language,
    table,
    count: row.length,
    county: match.columns.has('county') ? county : null,
    /** Read when it is first asked for. */
    get personId() {
      return (personId ??= readPersonIds());
    },
    unit,
    postType: postType.column,
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

/** Reads them, and in the same blocks of rows the post types. */
function readLeaving(
  open: OpenTable,
  row: Int32Array,
  today: Month | undefined,
  postType: ColumnReading<Int8Array>,
): Leaving {
  const sexes = choiceReading(open, row, { key: 'sex', choices: SEXES, read: readSex });
  const categories = choiceReading(open, row, { key: 'category', choices: CATEGORIES, read: readCategory });
  const channels = choiceReading(open, row, { key: 'channel', choices: CHANNELS, read: readChannel });
  const words = { key: 'position', choices: POSITIONS, read: readPosition, otherwise: 'none' } as const;
  const positions = choiceReading(open, row, words);
  const births = monthReading(open, row, 'birth');
  const exits = monthReading(open, row, 'exitDate');
  inBlocks(row.length, [postType, sexes, births, categories, channels, exits, positions]);
  const [sex, category, channel] = [sexes.column, categories.column, channels.column];
  checkMonths(open, { row, sex, category, channel }, births.column, exits.column, today);
  const [status] = readTexts(open.values, row, [open.match.columns.get('status')], open.issues);
  return {
    position: positions.column,
    sex,
    birth: births.column.month,
    category,
    channel,
    exit: exits.column.month,
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
