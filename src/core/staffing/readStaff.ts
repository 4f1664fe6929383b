import { POST_TYPES } from '../agencies/measures';
import type { Issue } from '../issue';
import { cellText } from '../table/cells';
import { openTable, type OpenTable } from '../table/openTable';
import type { RawTable } from '../table/rawTable';
import { readTexts } from '../table/readTexts';
import { inBlocks } from './inBlocks';
import { readLeaderPosts, type LeaderPosts } from './readLeaderPosts';
import { readLeaving, type Leaving } from './readLeaving';
import { choiceReading, yesNoReading } from './readChoices';
import { readOwnPay, type OwnPay } from './readOwnPay';
import { readPeople } from './readPeople';
import { readPlacing, type Placing } from './readPlacing';
import { readPostType } from './readPostType';
import { NO_MONTH, NOT_STATED, type Month, type Staff } from './staff';

/** Columns that are read together, besides county, unit and post type; `pay` with the rank. */
type Part = 'pay' | 'leaving' | 'placing' | 'leaderPosts' | 'database';

const SCOPES = {
  pay: ['pay'], // what costs need
  leaving: ['pay', 'leaving'], // and who leaves when
  placement: ['leaving', 'placing'], // who is surplus, and where to
  seats: ['leaderPosts'], // who holds leader posts
  everything: ['pay', 'leaving', 'placing', 'leaderPosts', 'database'],
} as const satisfies Readonly<Record<string, readonly Part[]>>;

/** What is wanted of the staff table. Columns out of the scope are neither read nor checked and hold nothing. */
export type StaffScope = keyof typeof SCOPES;

/**
 * Reads the staff table 人员: a person a row. Rows that are no people (totals, headings, blanks, the header once more),
 * rows without a unit and the second row of a person ID are left out; cells that cannot be used are issues, and what
 * hangs on them is not known of that person. Rows of county leaders who hold a seat of the unit are none of its people.
 * `today`, the month in which it is read, lets births be checked: nobody is below 16 or above 100. null when there is no
 * unit column.
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
  const { row, unit, leaderRows, readPersonIds } = readPeople(open);
  let personId: readonly string[] | null = null;
  let names: readonly string[] | null = null;
  const [county] = readTexts(values, row, [match.columns.get('county')], issues);
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
    readNames: () => (names ??= namesOf(open, row)),
    ...readParts(open, { row, leaderRows }, SCOPES[scope], today),
    row,
  };
  if (row.length === 0 && leaderRows.length === 0) issues.add('noRows', 'warning', open.headerRow, -1, {});
  return { staff, issues: issues.finish() };
}

interface Rows {
  readonly row: Int32Array;
  readonly leaderRows: readonly number[];
}

type Parts = Pick<Staff, 'postType' | 'rank'> & OwnPay & Leaving & Placing & LeaderPosts & Pick<Staff, 'database'>;

/** The columns of the parts that are wanted, read in the same blocks of rows as the post types. */
function readParts(open: OpenTable, rows: Rows, wanted: readonly Part[], today: Month | undefined): Parts {
  const { row, leaderRows } = rows;
  const { match, issues, values } = open;
  const nothing = nothingOf(row.length);
  const postType = choiceReading(open, row, { key: 'postType', choices: POST_TYPES, read: readPostType });
  if (!match.columns.has('postType')) issues.add('noPostTypes', 'warning', open.headerRow, -1, {});
  const isWanted = (part: Part): boolean => wanted.includes(part);
  const [rank] = isWanted('pay') ? readTexts(values, row, [match.columns.get('rank')], issues) : [nothing.rank];
  const leaving = isWanted('leaving') ? readLeaving(open, row, today) : null;
  const placing = isWanted('placing') ? readPlacing(open, row) : null;
  const leaderPosts = isWanted('leaderPosts') ? readLeaderPosts(open, row, leaderRows) : null;
  const database = isWanted('database') ? yesNoReading(open, row, 'database') : null;
  const parts = [leaving, placing, leaderPosts].flatMap((part) => part?.readings ?? []);
  inBlocks(row.length, [postType, ...parts, ...(database ? [database] : [])]);
  return {
    ...nothing,
    postType: postType.column,
    rank,
    ...leaving?.finish(),
    ...placing?.finish(),
    ...leaderPosts?.finish(),
    ...(database ? { database: database.column } : null),
    ...(isWanted('pay') ? readOwnPay(open, row) : noPay(row.length)),
  };
}

/** What columns hold that are not read. */
function nothingOf(count: number): Omit<Parts, 'postType' | keyof OwnPay> {
  const words = new Int8Array(count).fill(NOT_STATED);
  const months = new Int32Array(count).fill(NO_MONTH);
  const texts = new Array<string>(count).fill('');
  return {
    rank: texts,
    ...{ sex: words, birth: months, category: words, channel: words, exit: months },
    ...{ status: texts, started: months, named: words, placeBy: months, placedOn: months, placementStage: words },
    ...{ position: words, leftPost: months, newRank: texts, poolUntil: months, database: words, concurrentSeats: [] },
  };
}

function noPay(count: number): OwnPay {
  return {
    ownBase: new Float64Array(count).fill(NaN),
    ownTransport: new Float64Array(count),
    payRefused: new Uint8Array(count),
  };
}

/** The names of people, '' where there is none; cells that show an error are none. */
function namesOf({ values, match }: OpenTable, row: Int32Array): readonly string[] {
  const column = match.columns.get('name');
  return Array.from(row, (at) => (column === undefined ? '' : cellText(values[at][column])));
}
