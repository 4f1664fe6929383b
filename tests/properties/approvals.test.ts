import fc from 'fast-check';
import type { CellValue } from '../../src/core';
import { approvalTimes, readProcedures, type Procedures } from '../../src/core/approvals';
import { readDuties, namesIn } from '../../src/core/counterparts';
import { describeIssue } from '../../src/locales/describeIssue';
import { en } from '../../src/locales/en';
import { zhCN } from '../../src/locales/zh-CN';
import { PROCEDURE_HEADERS, ringsIn } from '../core/approvals/procedureTables';
import { frozen } from '../core/table/texts';

const words = [
  ...['受理', '踏勘', '评审', '受理、踏勘', '小计', '汇总', '意见汇总', '—', '无', '#REF!', '__proto__', 'constructor'],
  ...['5个工作日', '１２', '即办', '-1', '改革前', '改革后', 'before', 'after', '合计', '（', '、', '注：', ' '],
];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 2, arbitrary: fc.integer({ min: -2, max: 500 }) },
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.boolean(),
  fc.constantFrom(null, undefined, ''),
  fc.constantFrom('#N/A', '#nothing').map((error) => ({ error })),
);
const rowsOf = (columns: number): fc.Arbitrary<CellValue[][]> =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { maxLength: 12 });

/** A row that is nearly a step, with one odd cell at times. */
const stepRow: fc.Arbitrary<CellValue[]> = fc
  .tuple(
    fc.tuple(fc.constantFrom('甲', '乙'), fc.constantFrom('改革前', '改革后'), fc.constantFrom('受理', '踏勘', '评审', '批复')),
    fc.tuple(fc.constantFrom(3, '5个工作日', '１２', 0), fc.constantFrom('', 2, '７'), fc.constantFrom('', '受理', '受理、踏勘')),
    fc.option(fc.tuple(fc.nat(6), cell), { freq: 3 }),
  )
  .map(([[matter, stage, step], [days, notice, after], odd]) => {
    const cells: CellValue[] = [matter, stage, step, '', days, notice, after];
    return odd ? cells.with(odd[0], odd[1]) : cells;
  }); // prettier-ignore
const procedureRows = fc.oneof(rowsOf(7), fc.array(stepRow, { maxLength: 8 }));

test('no table of procedures can crash, none is changed, and each time is a number of days or null', () => {
  fc.assert(
    fc.property(procedureRows, (rows) => {
      const { procedures, issues } = readProcedures(frozen({ values: [PROCEDURE_HEADERS, ...rows] }));
      const { times, issues: more } = approvalTimes(procedures!);
      for (const issue of [...issues, ...more]) {
        expect(describeIssue(issue, en).length).toBeGreaterThan(10);
        expect(describeIssue(issue, zhCN).length).toBeGreaterThan(5);
      }
      for (const path of times.flatMap(({ before, after }) => [before, after])) {
        if (!path) continue;
        expect(path.workingDays >= 0 && path.workingDays <= path.daysWithNotice).toBe(true);
        expect(path.steps.length > 0 && path.steps.length <= path.stepCount).toBe(true);
      }
    }),
    { numRuns: 400 },
  );
});

test('no table of duties can crash; every row is a duty or is said to be none', () => {
  fc.assert(
    fc.property(rowsOf(7), (rows) => {
      const headers = ['职责', '上级部门', '上级科室', '单位', '股室', '乡镇机构', '分管领导'];
      const values = [headers, ...rows];
      const { duties, issues } = readDuties(frozen({ values }));
      const { duty, superior, unit, section, townshipOffice, deputy, row } = duties!;
      for (const column of [duty, superior, unit, section, townshipOffice, deputy])
        expect(column).toHaveLength(duties!.count);
      expect(duty.every((name) => name !== '')).toBe(true);
      for (const names of [...superior, ...townshipOffice].map(namesIn)) {
        expect(new Set(names).size).toBe(names.length);
        expect(names.every((name) => name.trim() !== '')).toBe(true);
      }
      const said = new Set([...row, ...issues.map(({ where }) => where.row! - 1)]);
      const isQuiet = issues.some(({ code }) => code === 'blankRows');
      for (let at = 1; at < Math.max(0, ...row); at++) expect(said.has(at) || isQuiet).toBe(true);
    }),
    { numRuns: 400 },
  );
});

/** A stage of up to 7 steps, each after some of those with a lower number; rows in any order. */
const stage = fc
  .integer({ min: 1, max: 7 })
  .chain((size) =>
    fc.record({
      days: fc.array(fc.integer({ min: 0, max: 8 }), { minLength: size, maxLength: size }),
      notice: fc.array(fc.integer({ min: 0, max: 3 }), { minLength: size, maxLength: size }),
      after: fc.array(fc.array(fc.nat({ max: 5 }), { maxLength: 3 }), { minLength: size, maxLength: size }),
      order: fc.shuffledSubarray(Array.from({ length: size }, (_, i) => i), { minLength: size, maxLength: size }),
    }),
  ); // prettier-ignore

interface Stage {
  readonly days: readonly number[];
  readonly notice: readonly number[];
  readonly after: readonly (readonly number[])[];
}

const before = ({ after }: Stage, step: number): number[] => after[step].filter((one) => one < step);

const rowOf = (given: Stage, step: number): CellValue[] => {
  const names = before(given, step).map((one) => `s${one}`);
  return ['m', 'before', `s${step}`, '', given.days[step] / 10, given.notice[step], names.join('、')];
};

const read = (rows: readonly CellValue[][]): Procedures =>
  readProcedures({ values: [PROCEDURE_HEADERS, ...rows] }).procedures!;

/** Every chain from a step that begins at once to any step, by trying all of them: the most tenths of a day. */
function mostTenths(given: Stage, tenths: (step: number) => number): number {
  const until = (step: number): number => tenths(step) + Math.max(0, ...before(given, step).map((one) => until(one)));
  return Math.max(...given.days.map((_, step) => until(step)));
}

test('the critical path is the longest of all chains, whatever the order of the rows, and its steps add up', () => {
  fc.assert(
    fc.property(stage, (given) => {
      const inOrder = given.days.map((_, step) => rowOf(given, step));
      const shuffled = given.order.map((step) => rowOf(given, step));
      const [plain, mixed] = [inOrder, shuffled].map((rows) => {
        const procedures = read(rows);
        const path = approvalTimes(procedures).times[0].before!;
        const named = (steps: readonly number[]) => steps.map((step) => procedures.step[step]);
        return { ...path, steps: named(path.steps), stepsWithNotice: named(path.stepsWithNotice) };
      });
      expect(mixed).toEqual(plain);
      const number = (name: string) => Number(name.slice(1));
      const working = (step: number) => given.days[step];
      const withNotice = (step: number) => given.days[step] + 10 * given.notice[step];
      expect(plain.workingDays).toBe(mostTenths(given, working) / 10);
      expect(plain.daysWithNotice).toBe(mostTenths(given, withNotice) / 10);
      const sum = (names: string[], tenths: (step: number) => number) =>
        names.reduce((all, one) => all + tenths(number(one)), 0);
      expect(sum(plain.steps, working) / 10).toBe(plain.workingDays);
      expect(sum(plain.stepsWithNotice, withNotice) / 10).toBe(plain.daysWithNotice);
      plain.steps.forEach((name, place) => {
        const earlier = before(given, number(name));
        if (place === 0) expect(earlier).toEqual([]);
        else expect(earlier).toContain(number(plain.steps[place - 1]));
      });
    }),
    { numRuns: 400 },
  );
});

/** Any steps after any others: with rings as often as not. */
const anyStage = fc
  .integer({ min: 1, max: 6 })
  .chain((size) =>
    fc.array(fc.array(fc.nat({ max: size - 1 }), { maxLength: 2 }), { minLength: size, maxLength: size }),
  );

test('rings are told exactly when there are some, each of them is one, and the order of the rows does not matter', () => {
  fc.assert(
    fc.property(anyStage, fc.infiniteStream(fc.nat()), (after, random) => {
      const rows = after.map((names, step): CellValue[] => ['m', 'after', `s${step}`, '', 1, '', names.map((one) => `s${one}`).join(';')]); // prettier-ignore
      const ringsOf = (given: readonly CellValue[][]) => {
        const { times, issues } = approvalTimes(read(given));
        const rings = ringsIn(issues);
        expect(times[0].after === null).toBe(rings.length > 0);
        return rings;
      };
      const rings = ringsOf(rows);
      for (const ring of rings) {
        ring.forEach((name, place) => {
          const next = ring[(place + 1) % ring.length];
          expect(after[Number(next.slice(1))]).toContain(Number(name.slice(1)));
        });
      }
      expect(rings.length > 0).toBe(hasRing(after));
      const key = random.next().value! + 1;
      const mixed = rows
        .map((row, i) => [row, (i * 7919 * key) % 101] as const)
        .sort((a, b) => a[1] - b[1])
        .map(([row]) => row);
      const sorted = (all: readonly (readonly string[])[]) => all.map((ring) => ring.slice().sort().join(' ')).sort();
      expect(sorted(ringsOf(mixed))).toEqual(sorted(rings));
    }),
    { numRuns: 400 },
  );
});

/** Whether a step can be come back to. */
function hasRing(after: readonly (readonly number[])[]): boolean {
  const reaches = (from: number, to: number, steps: number): boolean =>
    steps > 0 && after[from].some((one) => one === to || reaches(one, to, steps - 1));
  return after.some((_, step) => reaches(step, step, after.length));
}
