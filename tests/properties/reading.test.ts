import { isBlank } from '../../src/core/table/cells';
import fc from 'fast-check';
import {
  MEASURES,
  TABLES,
  findHeaderRow,
  readAgencies,
  readApproved,
  readFacts,
  readPlan,
  readWorkbookTables,
  recogniseHeaders,
  type CellValue,
  type RawTable,
  type TableKind,
} from '../../src/core';
import { readProcedures } from '../../src/core/approvals';
import { readNorms } from '../../src/core/checks';
import { readDuties } from '../../src/core/counterparts';
import { describeIssue } from '../../src/locales/describeIssue';
import { en } from '../../src/locales/en';
import { zhCN } from '../../src/locales/zh-CN';
import { frozen } from '../core/table/texts';

const headersOf = (kind: TableKind): string[] =>
  TABLES[kind].flatMap(({ en: english, zh, also }) => [english, zh, ...also]);
const allHeaders = [...new Set((Object.keys(TABLES) as TableKind[]).flatMap(headersOf))];

const words = ['School', '公益一类', 'merge', '合并组建', '合计', 'Total', '#REF!', '1,234', '１２', '50%', '—', '__proto__', 'constructor', '=1+1', '\u0000', '是', '注：', ' ', '（', '%', 'x'.repeat(3000)]; // prettier-ignore
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.constantFrom(...allHeaders) },
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.integer(),
  fc.boolean(),
  fc.constantFrom(null, undefined, ''),
  fc.constantFrom('#N/A', '#DIV/0!', '#nothing').map((error) => ({ error })),
);
const header = fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...allHeaders) }, { weight: 1, arbitrary: cell });
const area = fc.record({ row: fc.integer({ min: -1, max: 9 }), column: fc.integer({ min: -1, max: 9 }), rowCount: fc.integer({ min: 0, max: 9 }), columnCount: fc.integer({ min: 0, max: 9 }) }); // prettier-ignore

/** Any grid, also ragged and empty, with or without a place. */
const anyTable: fc.Arbitrary<RawTable> = fc
  .tuple(fc.array(header, { maxLength: 9 }), fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 9 }), fc.array(area, { maxLength: 3 }), fc.boolean(), fc.boolean())
  .map(([headers, rows, merged, isPlaced, isTable]) => ({
    values: headers.length === 0 ? rows : [headers, ...rows],
    merged,
    ...(isPlaced ? { place: { sheet: '机构 1', headerRow: 2, firstColumn: 1, ...(isTable ? { table: 'T' } : {}) } } : {}),
  })); // prettier-ignore

test('no input can crash a reader, none is changed, and every issue makes a sentence in both languages', () => {
  fc.assert(
    fc.property(fc.array(anyTable, { maxLength: 4 }), (tables) => {
      frozen(tables);
      const readers = [readAgencies, readPlan, readApproved, readFacts, readDuties, readProcedures, readNorms];
      const read = readers.flatMap((reader) => tables.flatMap((table) => reader(table).issues));
      for (const issue of [...read, ...readWorkbookTables(tables).issues]) {
        expect(describeIssue(issue, en).length).toBeGreaterThan(10);
        expect(describeIssue(issue, zhCN).length).toBeGreaterThan(5);
      }
      for (const table of tables) {
        findHeaderRow(table.values);
        for (const row of table.values) recogniseHeaders(row);
      }
    }),
    { numRuns: 400 },
  );
});

/** A table with the required headers, so that its rows are read. */
const agenciesTable = fc
  .tuple(fc.uniqueArray(fc.constantFrom(...TABLES.agencies.slice(3).map(({ zh }) => zh)), { maxLength: 12 }), fc.array(fc.array(cell, { minLength: 14, maxLength: 14 }), { maxLength: 12 }))
  .map(([extra, rows]) => {
    const headers = ['单位名称', '机构性质', ...extra.filter((one) => one !== '机构性质')];
    return [headers, ...rows.map((row, i) => headers.map((_, c): CellValue => (c === 0 && i % 3 > 0 ? `单位${i}` : c === 1 && i % 2 > 0 ? '学校' : row[c])))];
  }); // prettier-ignore

test('amounts are whole thousandths, never negative, never NaN; each row is used or said to be left out', () => {
  fc.assert(
    fc.property(agenciesTable, (values) => {
      const { agencies, issues } = readAgencies(frozen({ values }));
      for (const measure of MEASURES) {
        for (const amount of agencies!.amounts[measure]) {
          expect(Number.isSafeInteger(amount) && amount >= 0 && !Object.is(amount, -0)).toBe(true);
        }
      }
      const used = new Set(agencies!.row);
      const spoken = new Set(issues.map((issue) => issue.where.row! - 1));
      const lastUsed = Math.max(0, ...used);
      for (let row = 1; row < values.length; row++) {
        const isBlankRow = values[row].every(isBlank);
        if (!used.has(row) && !(isBlankRow && row > lastUsed) && !issues.some(({ code }) => code === 'blankRows')) {
          expect(spoken.has(row)).toBe(true);
        }
      }
    }),
    { numRuns: 300 },
  );
});

test('the order of the columns is irrelevant', () => {
  fc.assert(
    fc.property(agenciesTable, fc.infiniteStream(fc.nat()), (values, random) => {
      const order = values[0].map((_, column) => column);
      for (let i = order.length - 1; i > 0; i--) {
        const j = random.next().value! % (i + 1);
        [order[i], order[j]] = [order[j], order[i]];
      }
      const moved = values.map((row) => order.map((column) => row[column]));
      const before = readAgencies({ values });
      const after = readAgencies({ values: moved });
      const comparable = ({ agencies, issues }: typeof before): unknown => ({
        ...agencies,
        table: null,
        extraColumns: null,
        issues: issues.map(({ code, where }) => `${code} ${where.row} ${where.column}`).sort(),
      });
      expect(comparable(after)).toEqual(comparable(before));
    }),
    { numRuns: 200 },
  );
});

const planTable = fc
  .array(fc.array(cell, { minLength: 7, maxLength: 7 }), { maxLength: 12 })
  .map((rows) => [
    ['改革方式', '改革前机构', '改革后机构', '划转比例', '行政编制', '事业编制', '方案'],
    ...rows.map((row, i) => (i % 3 > 0 ? ['划转', ...row.slice(1)] : row)),
  ]);

test('a plan holds only shares from 0 to 1 and whole thousandths of posts, and the input stays as it was', () => {
  fc.assert(
    fc.property(planTable, (values) => {
      const { plan, issues } = readPlan(frozen({ values }));
      expect(plan!.row.length).toBe(plan!.count);
      for (const share of plan!.share) expect(share === null || (share >= 0 && share <= 1)).toBe(true);
      for (const posts of plan!.posts) {
        for (const amount of Object.values(posts ?? {})) expect(Number.isSafeInteger(amount) && amount >= 0).toBe(true);
      }
      const columns = [plan!.operation, plan!.from, plan!.to, plan!.share, plan!.posts, plan!.option, plan!.kind];
      expect(columns.map((column) => column.length)).toEqual(columns.map(() => plan!.count));
      const used = new Set(plan!.row);
      for (let row = 1; row < values.length; row++) {
        if (used.has(row) || values[row].every(isBlank)) continue;
        expect(issues.some(({ where, code }) => where.row === row + 1 || code === 'blankRows')).toBe(true);
      }
    }),
    { numRuns: 300 },
  );
});

test('an approved table holds whole thousandths or nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 4, maxLength: 4 }), { maxLength: 12 }), (rows) => {
      const { approved } = readApproved(
        frozen({ values: [['Unit', 'Administrative posts', 'Sections', 'Option'], ...rows] }),
      );
      for (const amount of approved!.amounts.adminPosts) {
        expect(Number.isNaN(amount) || (Number.isSafeInteger(amount) && amount >= 0)).toBe(true);
      }
      for (const sections of approved!.sections) expect(sections === null || sections >= 0).toBe(true);
      expect(approved!.unit.every((unit) => unit !== '')).toBe(true);
    }),
    { numRuns: 200 },
  );
});
