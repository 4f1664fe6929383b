import { maskId } from '../../core/placement';
import { shownRanks } from '../../core/seats';
import { maskLongNumbers, NO_MONTH } from '../../core/staffing';
import { layTable } from '../checks/layTable';
import { gap, heading, sentences } from '../load/blockPages';
import type { BlockPages } from '../load/blockPages';
import { joined } from '../money/moneyBlock';
import type { StyleName } from '../sheetDocument';
import { fieldsAcross, listRow } from './listTable';
import type { ListField } from './listTable';
import { dateText, positionText } from './personLines';
import type { SeatFrame } from './seatFrame';

type SeatKey = 'number' | 'county' | 'unit' | 'id' | 'position' | 'rank' | 'month' | 'remark';
type Texts = Readonly<Record<SeatKey, string | number>>;

/** Points of a heading and headers above a list. */
const ABOVE_LIST = 75;
/** A list that takes no more of a page than this stays together. */
const MOST_TOGETHER = 0.4;

/** A list of people on the sheet of seats. */
interface SeatList {
  readonly title: string;
  /** What stands there when the list is empty. */
  readonly none: string;
  /** Headings of the fields that differ; a field without one is left out. */
  readonly heads: { readonly rank?: string; readonly month?: string; readonly remark: string };
  readonly people: readonly number[];
  texts(person: number): Pick<Texts, 'rank' | 'month' | 'remark'>;
}

/** The pool by the end of its people's time, those whose time is over marked. */
function poolList(frame: SeatFrame): SeatList {
  const { peopleSheets } = frame.words;
  const rankText = rankTexts(frame);
  const { poolPeople, staff, today, totals } = frame.results.seats;
  return {
    title: peopleSheets.poolSection(poolPeople.length, totals.poolExpired),
    none: peopleSheets.noPool,
    heads: { rank: peopleSheets.rank, month: peopleSheets.poolUntil, remark: peopleSheets.remark },
    people: poolPeople,
    texts: (person) => {
      const until = staff.poolUntil[person];
      const isExpired = until !== NO_MONTH && until < today;
      return {
        rank: rankText(staff.rank[person]),
        month: dateText(until),
        remark: isExpired ? peopleSheets.expired : '',
      };
    },
  };
}

/** Who left a leader post, with the rank they were promoted to. */
function leftList(frame: SeatFrame): SeatList {
  const { peopleSheets } = frame.words;
  const rankText = rankTexts(frame);
  const { leftPeople, staff, totals } = frame.results.seats;
  return {
    title: peopleSheets.leftSection(leftPeople.length, totals.promoted),
    none: peopleSheets.nobodyLeft,
    heads: { rank: peopleSheets.rank, month: peopleSheets.leftOn, remark: peopleSheets.newRank },
    people: leftPeople,
    texts: (person) => ({
      rank: rankText(staff.rank[person]),
      month: dateText(staff.leftPost[person]),
      remark: rankText(staff.newRank[person]),
    }),
  };
}

/** A rank as the lists show it: where it could be something else than a rank, only that one is stated. */
function rankTexts({ results, words }: SeatFrame): (rank: string) => string {
  const shown = shownRanks(results.seats.staff, results.tables.pay);
  return (rank) => shown(rank) ?? words.peopleSheets.rankStated;
}

/** Who is in the special database and should not be. */
function databaseList(frame: SeatFrame): SeatList {
  const { peopleSheets } = frame.words;
  const { databaseFlags, inDatabase } = frame.results.seats;
  const reasons = new Map(databaseFlags.map(({ person, reason }) => [person, peopleSheets.flagReasons[reason]]));
  return {
    title: peopleSheets.databaseSection(inDatabase, databaseFlags.length),
    none: peopleSheets.noFlags(inDatabase),
    heads: { remark: peopleSheets.reason },
    people: databaseFlags.map(({ person }) => person),
    texts: (person) => ({ rank: '', month: '', remark: reasons.get(person) ?? '' }),
  };
}

/** Lays the lists of people: the pool, who left, and whom the special database should not hold, on pages of `capacity` points. */
export function laySeatLists(frame: SeatFrame, pages: BlockPages, capacity: number): void {
  const { widths, columns } = frame;
  for (const list of [poolList(frame), leftList(frame), databaseList(frame)]) {
    if (list.people.length === 0) {
      pages.add((row) =>
        joined(gap(9), heading(row + 1, list.title, columns.length), sentences(row + 2, [list.none], widths)),
      );
      continue;
    }
    const fields = fieldsOf(frame, list);
    const parts = list.people.map((person, i) => {
      const texts = { ...personOf(frame, person, i + 1), ...list.texts(person) };
      return (row: number) => listRow(row, fields, texts, widths);
    });
    const height = parts.reduce((sum, part) => sum + part(0).heights[0], ABOVE_LIST);
    if (height > pages.room && height <= capacity * MOST_TOGETHER) pages.breakPage();
    layTable(pages, { title: list.title, columns: fields, parts }, widths, capacity);
  }
}

/** Number, county and unit stand where the table above has them, the others in the columns of its figures. */
function fieldsOf({ columns, words, widths }: SeatFrame, { heads }: SeatList): readonly ListField<SeatKey>[] {
  const { peopleSheets, loadSheets } = words;
  const first = columns.findIndex(({ type }) => type === 'figure');
  const names = columns.slice(0, first).map((column, at): ListField<SeatKey> => {
    const isUnit = column.type === 'unit';
    const style: StyleName = column.type === 'number' ? 'centre' : 'text';
    const head = isUnit ? loadSheets.unit : column.head;
    return { key: column.type as SeatKey, head, first: at, last: at, style };
  });
  const own: readonly (readonly [SeatKey, string | undefined, number])[] = [
    ['id', peopleSheets.personId, 9],
    ['position', peopleSheets.position, 8],
    ['rank', heads.rank, 15],
    ['month', heads.month, 9],
  ];
  const wanted = own.flatMap(([key, text, width]) =>
    text === undefined ? [] : [{ key, head: text, width, style: 'centre' as const }],
  );
  const remark = { key: 'remark' as const, head: heads.remark, width: 0, style: 'text' as const };
  return [...names, ...fieldsAcross<SeatKey>([...wanted, remark], widths, first)];
}

function personOf(
  { results, words }: SeatFrame,
  person: number,
  number: number,
): Omit<Texts, 'rank' | 'month' | 'remark'> {
  const { seats } = results;
  const { staff } = seats;
  const row = seats.rows[seats.rowOf[person]] as (typeof seats.rows)[number] | undefined;
  return {
    number,
    county: row?.county ?? maskLongNumbers(staff.county?.[person] ?? ''),
    unit: row?.unit ?? maskLongNumbers(staff.unit[person]),
    id: maskId(staff.personId[person]),
    position: positionText(staff, person, words),
  };
}
