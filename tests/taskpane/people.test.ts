import type { Issue } from '../../src/core';
import {
  intendedYears,
  maskId,
  SURPLUS_ORDERS,
  type RemainingSurplus,
  type RemainingYear,
} from '../../src/core/placement';
import { describeIssue } from '../../src/locales/describeIssue';
import { localeOf } from '../../src/locales/localeOf';
import { peoplePane } from '../../src/locales/en/peoplePane';
import { peopleSheets } from '../../src/locales/en/peopleSheets';
import { peoplePane as chinese } from '../../src/locales/zh-CN/peoplePane';
import { peopleSheets as chineseSheets } from '../../src/locales/zh-CN/peopleSheets';
import { ledgerRows, LEDGER_FIGURES } from '../../src/taskpane/people/ledgerRows';
import { overdueEntries } from '../../src/taskpane/people/overdueEntries';
import { peopleFigures } from '../../src/taskpane/people/peopleFigures';
import { peopleInState } from '../../src/taskpane/people/peopleInState';
import { dateColumns, personDate } from '../../src/taskpane/people/personDate';
import { preparePeople } from '../../src/taskpane/people/preparePeople';
import { promotionTexts } from '../../src/taskpane/people/promotionTexts';
import { remainingColumns } from '../../src/taskpane/people/remainingColumns';
import { remainingSentence } from '../../src/taskpane/people/remainingSentence';
import { seatLines } from '../../src/taskpane/people/seatLines';
import { staffPlaces } from '../../src/taskpane/people/staffPlaces';
import { twiceIssues } from '../../src/taskpane/people/twiceIssues';
import { unitOfPerson } from '../../src/taskpane/people/unitOfPerson';
import { unplacedUnits } from '../../src/taskpane/people/unplacedUnits';
import { distinctIssues } from '../../src/core/distinctIssues';
import { frozen } from '../core/table/texts';
import { peopleBase, peopleTables, STAFF, TODAY } from './peopleCase';
import { textsOf } from './textsOf';

const base = peopleBase();
const { placement, staff } = base;
/** The rows of people of the ledger in the staff table, as `STAFF` has them. */
const rowsOf = (entries: readonly number[]): number[] => entries.map((entry) => placement.person[entry]);

describe('the base', () => {
  test('ledgers of people and seats with what is wrong in both', () => {
    expect(base.placement.totals).toMatchObject({ surplus: 6, placed: 2, unplaced: 4, overdue: 1 });
    expect(base.issues.map(({ code, where }) => [code, where.cell])).toEqual([
      ['poolExpired', 'O11'],
      ['databaseFlag', 'P12'],
    ]);
    expect(base.seats.leadersCounted).toBe(2);
  });

  test('needs a staff table, and leaves the tables as they are', () => {
    const tables = frozen({ ...peopleTables(), staff: null });
    const steps = preparePeople(base.reform, tables, { order: 'retirement', today: TODAY });
    expect(steps.next()).toEqual({ done: true, value: null });
  });

  test('every step is one of its own', () => {
    const steps = preparePeople(base.reform, base.tables, { order: 'retirement', today: TODAY });
    expect([...steps].length).toBeGreaterThanOrEqual(3);
  });

  test('whom the order names', () => {
    const named = SURPLUS_ORDERS.map((order) => [...peopleBase(peopleTables(), order).placement.person]);
    expect(named).toEqual([
      [0, 1, 2, 5, 7, 8],
      [0, 1, 2, 5, 6, 7],
      [0, 1, 5],
    ]);
  });

  test('the years intended are the strictest norm, else the usual ones', () => {
    const place = { sheet: 'Norms', headerRow: 0, firstColumn: 0 };
    const rule = localeOf('en').checks.normRules.surplusYears;
    const norms = {
      values: [
        ['Rule', 'Limit'],
        [rule, 4],
        [rule, 3],
      ],
      place,
    };
    const { remaining, intended } = peopleBase(peopleTables(STAFF, [norms]));
    expect([intended, remaining.intendedYears, remaining.lastIntendedYear]).toEqual([{ years: 3, norm: 1 }, 3, 2027]);
    expect(intendedYears(null)).toEqual({ years: 5, norm: null });
  });
});

describe('counters', () => {
  test('surplus = placed + unplaced; what is left after the years intended', () => {
    expect(peopleFigures(base)).toEqual({
      ...{ surplus: 6, placed: 2, unplaced: 4, unnamed: 0, overdue: 1 },
      remaining: { year: 2029, people: 1 },
    });
  });

  test('without years intended all of the surplus is left', () => {
    const remaining = { ...base.remaining, lastIntendedYear: 2024 };
    expect(peopleFigures({ placement, remaining }).remaining).toEqual({ year: 2024, people: 6 });
  });
});

describe('what is wrong', () => {
  test('units with most unplaced people first, each with the people that are named', () => {
    const units = unplacedUnits(placement).map(({ row, entries }) => [row.unit, row.unplaced, rowsOf(entries)]);
    expect(units).toEqual([
      ['Energy Centre', 3, [5, 7, 8]],
      ['Grain Centre', 1, [2]],
    ]);
    const marked = peopleBase(peopleTables(), 'marked').placement;
    expect(unplacedUnits(marked).map(({ row, entries }) => [row.unnamed, entries.length])).toEqual([
      [2, 1],
      [1, 0],
    ]);
  });

  test('the longest overdue stands first, with the date that passed', () => {
    const late = { ...STAFF[1], 'Person ID': 'G-0010', 'Placed on': '2025-02', Status: 'under way' };
    const tables = peopleTables([...STAFF.slice(0, 1), late, ...STAFF.slice(2)]);
    const overdue = overdueEntries(peopleBase(tables).placement);
    expect(overdue).toEqual([
      { entry: 1, date: { column: 'placedOn', month: 2025 * 12 + 1 } },
      { entry: 0, date: { column: 'placeBy', month: 2025 * 12 + 4 } },
    ]);
  });

  test('who is placed beyond the surplus', () => {
    const placedToo = [2, 3, 4].map((place) => ({ ...STAFF[place], Channel: 'redeployment' }));
    const tables = peopleTables([...STAFF.slice(0, 2), ...placedToo, ...STAFF.slice(5)]);
    const { placement: more } = peopleBase(tables);
    expect(peopleInState(more, 'beyond')).toHaveLength(2);
    expect(peopleInState(more, 'placed').length + peopleInState(more, 'unplaced').length).toBe(6);
  });

  test('one person in two rows, by ID or likely by name', () => {
    const again = { ...STAFF[5], Channel: 'redeployment' };
    const tables = peopleTables([
      ...[...STAFF.slice(0, 5), again, ...STAFF.slice(6)],
      ...[STAFF[1], { ...again, 'Person ID': 'G-0099' }],
    ]);
    const twice = twiceIssues([...tables.issues, ...peopleBase(tables).issues]);
    expect(twice.map(({ code, where }) => [code, where.row])).toEqual([
      ['personTwice', 11],
      ['placedTwiceLikely', 12],
    ]);
  });

  test('the date of a placement follows its channel', () => {
    expect(dateColumns(staff, 0)).toEqual(['placeBy', 'exitDate', 'placedOn']);
    expect(dateColumns(staff, 1)).toEqual(['placeBy', 'placedOn', 'exitDate']);
    expect(personDate(staff, 1, ['placeBy', 'placedOn'])).toEqual({ column: 'placedOn', month: 2025 * 12 + 1 });
    expect(personDate(staff, 5, ['placeBy'], TODAY)).toBeNull();
  });

  test('a person is a cell: of the column, else the first of the row', () => {
    const placeOf = staffPlaces(staff);
    expect(placeOf(0, 'channel')).toEqual({ sheet: 'People', cell: 'H4' });
    expect(placeOf(2, 'no such column')).toEqual({ sheet: 'People', cell: 'A6' });
    expect(staffPlaces({ ...staff, table: { values: staff.table.values } })(0, 'channel')).toBeNull();
  });
});

describe('ledgers', () => {
  test('rows that hold the search text, with their sums', () => {
    expect(ledgerRows(placement, ' ')).toEqual({ rows: placement.rows, sums: placement.totals });
    const { rows, sums } = ledgerRows(placement, 'ENERGY');
    expect(rows.map(({ unit }) => unit)).toEqual(['Energy Centre']);
    expect(LEDGER_FIGURES.map((figure) => sums[figure])).toEqual(LEDGER_FIGURES.map((figure) => rows[0][figure]));
    expect(ledgerRows(placement, 'zzz').rows).toEqual([]);
  });

  test('seats: more leaders than seats first', () => {
    const lines = seatLines(base.seats, '').map(({ unit, position, seats }) => [unit, position, seats.surplus]);
    expect(lines).toEqual([
      ['Grain Centre', 'chief', 1],
      ['Grain Centre', 'deputy', 0],
      ['Energy Centre', 'chief', 0],
      ['Energy Centre', 'deputy', 0],
    ]);
    expect(seatLines(base.seats, 'energy')).toHaveLength(2);
  });

  test('leaders of a unit that is no more stand before units without trouble, as surplus where its seats are stated', () => {
    const none = { authorised: null, held: 0, concurrent: 0, surplus: null, vacant: null };
    const gone = {
      ...base.seats.rows[0],
      unit: 'Old office',
      unitAfter: -1,
      chiefs: { ...none, held: 3 },
      deputies: none,
    };
    const lines = seatLines({ ...base.seats, rows: [...base.seats.rows, gone] }, '');
    expect(lines.map(({ unit, isThere }) => [unit, isThere]).slice(0, 3)).toEqual([
      ['Grain Centre', true],
      ['Old office', false],
      ['Grain Centre', true],
    ]);
    const abolished = { ...gone, chiefs: { ...none, authorised: 0, held: 3, surplus: 3, vacant: 0 } };
    expect(seatLines({ ...base.seats, rows: [...base.seats.rows, abolished] }, '')[0].unit).toBe('Old office');
  });
});

describe('when the surplus is gone', () => {
  const year = (of: number, reduced: number, remaining: number): RemainingYear => ({
    ...{ year: of, byAge: reduced, byLeaving: 0, byPost: 0, reduced, remaining },
  });
  const rows = [
    year(2025, 4, 6),
    year(2026, 5, 1),
    year(2027, 0, 1),
    year(2028, 1, 0),
    year(2029, 0, 0),
    year(2030, 0, 0),
  ];
  const remaining: RemainingSurplus = {
    ...{
      surplus: 10,
      rows,
      goneIn: 2028,
      yearsUntilGone: 4,
      firstYear: 2025,
      intendedYears: 3,
      lastIntendedYear: 2027,
      isWithin: false,
    },
  };

  test('years until nothing remains, at least those intended, twelve at most', () => {
    expect(remainingColumns(remaining).map(({ year: each }) => each)).toEqual([2025, 2026, 2027, 2028]);
    expect(remainingColumns({ ...remaining, intendedYears: 5 })).toHaveLength(5);
    const many = Array.from({ length: 30 }, (_, add) => year(2025 + add, 1, 30 - add));
    expect(remainingColumns({ ...remaining, rows: many })).toHaveLength(12);
  });

  test('the sentence says whether it is within the years intended', () => {
    const say = (given: Partial<RemainingSurplus>): string =>
      remainingSentence({ ...remaining, ...given }, peoplePane.remaining);
    const within = { intendedYears: 5, lastIntendedYear: 2029, isWithin: true };
    expect(say(within)).toBe('The surplus is gone at the end of 2028, after 4 years: within the 5 years intended.');
    expect(say({})).toBe(
      'At the end of 2027, the last of the 3 years intended, 1 person is still surplus. The surplus is gone at the end of 2028.',
    );
    expect(say({ goneIn: null, yearsUntilGone: null })).toBe(
      'At the end of 2027, the last of the 3 years intended, 1 person is still surplus. For part of the surplus no end can be worked out: people whose retirement month is not known, or surplus that nobody is named for.',
    );
    expect(remainingSentence({ ...remaining, goneIn: null, yearsUntilGone: null }, chinese.remaining)).toBe(
      '过渡期 3 年，至 2027 年底仍超编 1 人。部分超编人员无法测算何时消化：退休时间不明，或超编数中有人员表未列名的。',
    );
    for (const [pane, sheet] of [
      [peoplePane, peopleSheets],
      [chinese, chineseSheets],
    ] as const) {
      expect(pane.remaining.never(2027, 1, 3)).toContain(sheet.neverGoneNote);
    }
    expect(remainingSentence(remaining, chinese.remaining)).toBe(
      '过渡期 3 年，至 2027 年底仍超编 1 人，预计 2028 年底全部消化。',
    );
  });
});

test('what two ledgers say alike of a cell stands once', () => {
  const [issue] = base.issues;
  const same = { ...issue, where: { ...issue.where } } as Issue;
  const elsewhere = { ...issue, where: { ...issue.where, cell: 'O99' } } as Issue;
  expect(distinctIssues([issue, same, elsewhere, issue])).toEqual([issue, elsewhere]);
});

test.each(['en', 'zh'] as const)('no issue of people says a name or a whole ID (%s)', (language) => {
  const twice = [...STAFF, { ...STAFF[0], 'Place by': 'soon' }, { ...STAFF[5], 'Person ID': 'G-0099', Birth: '2300' }];
  const tables = peopleTables(twice);
  const { issues } = peopleBase(tables);
  const texts = [...tables.issues, ...issues].map((issue) => describeIssue(issue, localeOf(language))).join('\n');
  expect(texts).not.toBe('');
  expect(texts).not.toContain('Quill');
  for (const row of twice) if (row['Person ID'] !== '') expect(texts).not.toContain(row['Person ID']);
  expect(maskId('140930197003152718')).toBe('…2718');
});

test('an ID in the column of units is masked; a new rank is named where others have it', () => {
  const { staff: few, tables } = peopleBase(
    peopleTables([
      { ...STAFF[2], Unit: '140930197003152718', County: '140930197003152726', 'New rank': 'Gladys Quill' },
      { ...STAFF[3], 'New rank': 'Rank 4' },
      { ...STAFF[4], 'New rank': 'Rank 4' },
      STAFF[5],
    ]),
  );
  expect(unitOfPerson(few, 0)).toMatch(/^[^\d]*…27(18|26)[^\d]*…27(18|26)[^\d]*$/);
  const promotion = promotionTexts({ staff: few, tables }, peoplePane.left);
  expect([0, 1, 2, 3].map(promotion)).toEqual(['promoted in rank', 'now Rank 4', 'now Rank 4', '']);
});

test('every text of the panel is there in both languages, and translated', () => {
  const english = new Map(textsOf(peoplePane));
  const inChinese = new Map(textsOf(chinese));
  expect([...inChinese.keys()]).toEqual([...english.keys()]);
  for (const [path, text] of inChinese) {
    expect([path, /\p{Script=Han}/u.test(text) || path === '.ledger.row' || path === '.seats.row']).toEqual([
      path,
      true,
    ]);
    expect([path, /\p{Script=Han}/u.test(english.get(path)!)]).toEqual([path, false]);
  }
});
