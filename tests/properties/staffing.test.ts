import fc from 'fast-check';
import { POST_TYPES, TABLES, type CellValue, type RawTable } from '../../src/core';
import { parsePrinted, readClaims } from '../../src/core/claims';
import {
  CATEGORIES,
  CHANNELS,
  earliestRetirement,
  MOST_EARLY_MONTHS,
  monthText,
  oldAgeMonth,
  POSITIONS,
  readMonth,
  readStaff,
  retirementMonth,
  SEXES,
  type Staff,
} from '../../src/core/staffing';
import { describeIssue } from '../../src/locales/describeIssue';
import { en } from '../../src/locales/en';
import { zhCN } from '../../src/locales/zh-CN';
import { frozen } from '../core/table/texts';

const month = fc.integer({ min: 1900 * 12, max: 2150 * 12 });
const sex = fc.constantFrom(...SEXES);
const category = fc.constantFrom(...CATEGORIES);
const early = fc.integer({ min: 0, max: MOST_EARLY_MONTHS });

test('who is born later never retires earlier', () => {
  fc.assert(
    fc.property(month, sex, category, early, (birth, whichSex, whichCategory, months) => {
      const one = retirementMonth(birth, whichSex, whichCategory, months);
      expect(retirementMonth(birth + 1, whichSex, whichCategory, months)).toBeGreaterThanOrEqual(one);
    }),
    { numRuns: 2000 },
  );
});

test('early retirement is never below the old age, nor after the statutory month', () => {
  fc.assert(
    fc.property(month, sex, category, early, (birth, whichSex, whichCategory, months) => {
      const statutory = retirementMonth(birth, whichSex, whichCategory);
      const taken = retirementMonth(birth, whichSex, whichCategory, months);
      const oldAge = oldAgeMonth(birth, whichSex, whichCategory);
      expect(taken).toBe(Math.max(oldAge, statutory - months));
      expect(earliestRetirement(birth, whichSex, whichCategory)).toBeLessThanOrEqual(taken);
      expect(statutory - oldAge).toBeLessThanOrEqual(60);
    }),
    { numRuns: 2000 },
  );
});

test('every way to write a month gives the same month', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1906, max: 2199 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      (year, of, day) => {
        const two = (number: number): string => String(number).padStart(2, '0');
        const serial = Math.round((Date.UTC(year, of - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
        const written: CellValue[] = [
          ...[`${year}-${two(of)}`, `${year}/${of}/${day}`, `${year}年${of}月${day}日`, `${year}${two(of)}${two(day)}`],
          ...[`${year}.${two(of)}`, `${year}-${two(of)}-${two(day)} 00:00:00`, year * 100 + of],
          ...[year * 10_000 + of * 100 + day, ...(serial < 2200 ? [] : [serial, serial + 0.5])],
        ];
        const expected = `${year}-${two(of)}`;
        for (const cell of written) {
          expect([cell, readMonth(cell)]).toEqual([cell, { month: year * 12 + of - 1, ambiguous: null }]);
        }
        expect(monthText(year * 12 + of - 1)).toBe(expected);
      },
    ),
  );
});

const words = ['财政局', 'Finance', '行政', '事业编', '男', 'f', '干部', '退休', '转企', '1970-05', '1970年5月', '05/1970', '2026-03', '合计', 'Total', '#REF!', '1,234', '９０，０００', '—', '__proto__', 'constructor', '\u0000', '注：', ' ', 'x'.repeat(3000)]; // prettier-ignore
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom<CellValue>(90_000, 197005, 1970.1, 25705, 40, -1, 0, 1e300, NaN) },
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom<CellValue>(null, undefined, '', { error: '#N/A' }),
);

const HEADERS = TABLES.staff.map(({ zh }) => zh);
const rows = fc.array(fc.array(cell, { minLength: HEADERS.length, maxLength: HEADERS.length }), { maxLength: 12 });
/** Rows most of which name a unit. */
const staffRows = rows.map((all) =>
  all.map((row, i) => (i % 4 > 0 ? row.map((one, column) => (column === HEADERS.indexOf('单位名称') ? `单位${i % 3}` : one)) : row)),
); // prettier-ignore

function expectSound(staff: Staff): void {
  const columns = [staff.personId, staff.unit, staff.rank, staff.status, staff.row, staff.ownBase, staff.birth, staff.started, staff.named, staff.newRank, staff.readNames()];
  expect(columns.map(({ length }) => length)).toEqual(columns.map(() => staff.count));
  for (let i = 0; i < staff.count; i++) {
    expect(staff.unit[i]).not.toBe('');
    for (const one of [staff.birth[i], staff.exit[i]]) expect(one === -1 || (one >= 1900 * 12 && one < 2200 * 12)).toBe(true);
    const places = [staff.postType[i], staff.sex[i], staff.category[i], staff.position[i], staff.channel[i]];
    const sizes = [POST_TYPES, SEXES, CATEGORIES, POSITIONS, CHANNELS].map(({ length }) => length);
    places.forEach((place, which) => expect(place >= -1 && place < sizes[which]).toBe(true));
    const months = [staff.started[i], staff.placeBy[i], staff.placedOn[i], staff.leftPost[i], staff.poolUntil[i]];
    for (const one of months) expect(one === -1 || (one >= 1900 * 12 && one < 2200 * 12)).toBe(true);
    for (const place of [staff.named[i], staff.database[i], staff.placementStage[i]]) expect([-1, 0, 1]).toContain(place);
    const base = staff.ownBase[i];
    expect(Number.isNaN(base) || (Number.isSafeInteger(base) && base >= 0 && staff.payRefused[i] === 0)).toBe(true);
    expect(Number.isSafeInteger(staff.ownTransport[i]) && staff.ownTransport[i] >= 0).toBe(true);
    if (Number.isNaN(base)) expect(staff.ownTransport[i]).toBe(0);
    else expect(base + staff.ownTransport[i]).toBeGreaterThanOrEqual(1_000_000);
  }
} // prettier-ignore

test('no cells can crash the reader, none is changed, and what is read is sound', () => {
  fc.assert(
    fc.property(staffRows, fc.boolean(), (values, isPlaced) => {
      const place = isPlaced ? { place: { sheet: '人员', headerRow: 2, firstColumn: 1 } } : {};
      const table: RawTable = frozen({ values: [HEADERS, ...values], ...place });
      const { staff, issues } = readStaff(table, 2025 * 12 + 6);
      expectSound(staff!);
      for (const scope of ['pay', 'leaving', 'placement', 'seats'] as const) {
        expectSound(readStaff(table, undefined, scope).staff!);
      }
      for (const issue of issues) {
        expect(describeIssue(issue, en)).not.toMatch(/undefined|\[object/);
        expect(describeIssue(issue, zhCN)).toMatch(/[\u4e00-\u9fff]{3}/);
      }
    }),
    { numRuns: 400 },
  );
});

test('every row is read or said to be left out', () => {
  fc.assert(
    fc.property(staffRows, (values) => {
      const { staff, issues } = readStaff(frozen({ values: [HEADERS, ...values] }));
      const told = new Set([
        ...staff!.row,
        ...staff!.concurrentSeats.map(({ row }) => row),
        ...issues.map(({ where }) => (where.row ?? 0) - 1),
      ]);
      const isTold = issues.some(({ code }) => code === 'blankRows' || code === 'noRows');
      const lastRead = staff!.row.at(-1) ?? 0;
      for (let row = 1; row <= lastRead; row++) if (!told.has(row)) expect(isTold).toBe(true);
    }),
    { numRuns: 300 },
  );
});

/** People without an ID, so that none is left out as a second one. */
const people = staffRows.map((all) =>
  all.map((row) => row.map((one, column) => (HEADERS[column] === '人员编号' ? '' : one))),
);

/** Each person as one text, in no order. */
function peopleOf(staff: Staff): string[] {
  const { unit, postType, position, rank, sex: ofSex, birth, category: ofCategory, channel, exit } = staff;
  const { status, ownBase, ownTransport, payRefused, started, named, placeBy, placedOn, placementStage, leftPost, newRank, poolUntil, database } = staff;
  const columns = [unit, postType, position, rank, ofSex, birth, ofCategory, channel, exit, status, ownBase, ownTransport, payRefused, started, named, placeBy, placedOn, placementStage, leftPost, newRank, poolUntil, database];
  return unit.map((_, i) => JSON.stringify(columns.map((column) => String(column[i])))).sort();
} // prettier-ignore

test('the order of the rows is irrelevant', () => {
  fc.assert(
    fc.property(people, fc.infiniteStream(fc.nat()), (values, random) => {
      const mixed = [...values];
      for (let i = mixed.length - 1; i > 0; i--) {
        const j = random.next().value! % (i + 1);
        [mixed[i], mixed[j]] = [mixed[j], mixed[i]];
      }
      const [one, other] = [values, mixed].map((body) => readStaff({ values: [HEADERS, ...body] }, 24_306));
      expect(peopleOf(other.staff!)).toEqual(peopleOf(one.staff!));
      const codes = ({ issues }: typeof one): string[] =>
        issues.map(({ code }) => code).filter((code) => code !== 'blankRows').sort();
      expect(codes(other)).toEqual(codes(one));
    }),
    { numRuns: 200 },
  ); // prettier-ignore
});

test('no printed text can crash the reader of published figures', () => {
  const HEADS = TABLES.claims.map(({ zh }) => zh);
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: HEADS.length, maxLength: HEADS.length }), { maxLength: 8 }), (values) => {
      const { claims } = readClaims(frozen({ values: [HEADS, ...values] }));
      for (const { before, after, change, percent } of claims!.rows) {
        for (const text of [before, after, change, percent]) {
          const printed = parsePrinted(text);
          expect(printed === null || Number.isFinite(printed.amount)).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  ); // prettier-ignore
});
