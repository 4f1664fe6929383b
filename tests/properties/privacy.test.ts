import fc from 'fast-check';
import { readWorkbookTables, applyPlan, type Issue, type RawTable } from '../../src/core';
import { prepareBridge } from '../../src/core/money';
import { placementOf } from '../../src/core/placement';
import { seatLedgerOf } from '../../src/core/seats';
import { describeIssue } from '../../src/locales/describeIssue';
import { en } from '../../src/locales/en';
import { zhCN } from '../../src/locales/zh-CN';
import { peoplePane } from '../../src/locales/en/peoplePane';
import { promotionTexts } from '../../src/taskpane/people/promotionTexts';
import { unitOfPerson } from '../../src/taskpane/people/unitOfPerson';
import { PEOPLE_KEYS, peopleDocuments } from '../documents/peopleDocuments';
import { shownBy } from '../functions/reformFunctions';

const HEADERS = [
  ...[
    'Person ID',
    'Name',
    'Unit',
    'Post type',
    'Position',
    'Sex',
    'Birth',
    'Category',
    'Channel',
    'Exit date',
    'Status',
  ],
  ...[
    'Surplus',
    'Place by',
    'Placed on',
    'Left leader post',
    'New rank',
    'Pool until',
    'Special database',
    'County leader',
  ],
];
const AGENCIES: RawTable = {
  values: [
    ['Unit', 'Kind', 'Institution posts', 'Institution in post', 'Chief posts', 'Deputy posts'],
    ['Park Centre', 'Public institution', 1, 3, 1, 1],
    ['River Centre', 'Public institution', 2, 2, 0, 0],
  ],
  place: { sheet: 'Agencies', headerRow: 0, firstColumn: 0 },
};

const word = (...words: (string | number)[]) => fc.constantFrom('', ...words);
const month = word('1970-05', '2031-13', '2024-02', 'soon', 197_005, '1970.1');
const yes = word('yes', 'no', 'perhaps');
/** An ID that could be anybody's, now and then the same twice or a number that lost its last digits. */
const id = fc.oneof(
  fc.integer({ min: 100_000, max: 100_020 }).map((number) => `QX1404${number}`),
  fc.constantFrom('', 140_425_197_005_123_456),
);
const person = fc.tuple(
  ...[id, fc.integer({ min: 1, max: 9 }).map((number) => `Nemo Nobody ${number}`)],
  ...[word('Park Centre', 'River Centre', 'Elsewhere'), word('Institution', 'Worker', 'odd')],
  ...[word('chief', 'deputy', 'boss'), word('male', 'female', 'x'), month, word('cadre', 'worker', 'y')],
  ...[word('retirement', 'transfer out', 'waiting', 'civil-service recruitment', 'gone'), month, word('done', 'odd')],
  ...[yes, month, month, month, word('Rank 4'), month, yes, yes],
);

test('no message about people holds a name or a whole ID, in either language', () => {
  fc.assert(
    fc.property(fc.array(person, { minLength: 1, maxLength: 12 }), (people) => {
      const staff: RawTable = { values: [HEADERS, ...people], place: { sheet: 'Staff', headerRow: 0, firstColumn: 0 } };
      for (const issue of issuesOf([AGENCIES, staff])) {
        expect(JSON.stringify(issue)).not.toMatch(/Nemo|QX1404|14042519/);
        for (const words of [en, zhCN]) expect(describeIssue(issue, words)).not.toMatch(/Nemo|QX1404|14042519/);
      }
    }),
    { numRuns: 300 },
  );
});

/** IDs as files have them: as texts, grouped, full width, and as numbers that lost their last digits. */
const strayId = fc.constantFrom<string | number>(
  ...['140425197005123456', '14042519700512345X', '140425 19700512 3456', '１４０４２５１９７００５１２３４５６'],
  ...['身份证140425197005123456', 140_425_197_005_123_456, 140_425_970_512_345, 'QX1404100007'],
);
const WHOLE_ID = /Nemo|QX1404|140425|１４０４２５/;

test('an ID that stands in a wrong column is nowhere shown whole, neither in messages nor in what functions show', () => {
  const strayed = fc
    .tuple(person, strayId, fc.integer({ min: 0, max: HEADERS.length + 1 }))
    .map(([cells, id, column]) => {
      const row: (string | number)[] = [...cells, 'Rank 4', 50_000];
      row[column === 1 ? 2 : column] = id; // in the column of names it is nobody's
      return row;
    });
  fc.assert(
    fc.property(fc.array(strayed, { minLength: 1, maxLength: 8 }), (people) => {
      const staff: RawTable = {
        values: [[...HEADERS, 'Rank', 'Annual pay'], ...people],
        place: { sheet: 'Staff', headerRow: 0, firstColumn: 0 },
      };
      for (const issue of issuesOf([AGENCIES, staff])) {
        for (const words of [en, zhCN]) expect(describeIssue(issue, words)).not.toMatch(WHOLE_ID);
        expect(JSON.stringify(issue.facts)).not.toMatch(WHOLE_ID);
      }
      const [units, rows] = [AGENCIES.values, staff.values];
      for (const shown of [
        shownBy('PLACEMENT', rows, units, null),
        shownBy('REMAINING', rows, units, null, 3),
        shownBy('SEATS', units, rows, null),
      ]) {
        expect(JSON.stringify(shown)).not.toMatch(WHOLE_ID);
      }
    }),
    { numRuns: 300 },
  );
});

/** Names typed into the columns of ranks, each by one person, where no ID strays in. */
const strayPeople = fc
  .array(fc.tuple(person, strayId, fc.integer({ min: 0, max: HEADERS.length + 2 }), fc.boolean(), fc.boolean()), {
    ...{ minLength: 1, maxLength: 8 },
  })
  .map((rows) =>
    rows.map(([cells, id, column, isRankName, isNewRankName], place) => {
      const row: (string | number)[] = [...cells, isRankName ? `Nemo ${place}` : 'Rank 4', 50_000, ''];
      if (isNewRankName) row[HEADERS.indexOf('New rank')] = `Nemo ${place}`;
      row[column === 1 ? 2 : column] = id;
      return row;
    }),
  );

test('neither an ID nor a name in a wrong column stands on the sheets about people or in the panel', () => {
  let [pools, left] = [0, 0];
  fc.assert(
    fc.property(strayPeople, (people) => {
      const staff: RawTable = {
        values: [[...HEADERS, 'Rank', 'Annual pay', 'County'], ...people],
        place: { sheet: 'Staff', headerRow: 0, firstColumn: 0 },
      };
      for (const mode of ['live', 'values'] as const) {
        const { results, document } = peopleDocuments([AGENCIES, staff], mode);
        for (const key of PEOPLE_KEYS) expect(JSON.stringify(document(key))).not.toMatch(WHOLE_ID);
        const { tables, seats } = results;
        const promotion = promotionTexts({ staff: seats.staff, tables }, peoplePane.left);
        for (let one = 0; one < seats.staff.count; one++) {
          expect(unitOfPerson(seats.staff, one) + promotion(one)).not.toMatch(WHOLE_ID);
        }
        [pools, left] = [pools + seats.poolPeople.length, left + seats.leftPeople.length];
      }
    }),
    { numRuns: 100 },
  );
  expect(Math.min(pools, left)).toBeGreaterThan(0);
});

function issuesOf(raw: readonly RawTable[]): readonly Issue[] {
  const today = 12 * 2026 + 10;
  const tables = readWorkbookTables(raw, today);
  if (!tables.agencies || !tables.staff) throw new Error('The tables cannot be read.');
  const reform = applyPlan(tables.agencies, null, { option: '', approved: null });
  return [
    ...tables.issues,
    ...prepareBridge(reform, tables).issues,
    ...placementOf(reform, tables.staff, { order: 'retirement', today }).issues,
    ...seatLedgerOf(reform, tables.staff, today).issues,
  ];
}
