import fc from 'fast-check';
import { applyPlan, readAgencies, readPlan, type Agencies, type CellValue, type Plan } from '../../src/core';
import {
  counterpartMatrix,
  counterparts,
  followDuties,
  ORPHAN_REASONS,
  orphans,
  readDuties,
  unitsOfDuties,
  type Counterpart,
  type CounterpartMatrix,
  type Direction,
  type Duties,
  type FollowedDuties,
  type When,
} from '../../src/core/counterparts';
import { frozen } from '../core/table/texts';

const RUNS = 200;
const OLD = ['A', 'B', 'C', 'D'];
const NEW = ['X', 'Y'];
const NAMES = ['D1', 'D1', 'D2', 'D3'];
const KINDS = ['Party organ', 'Government department', 'Public institution', 'Township'];
const OPERATIONS = [
  'merge', 'merge', 'transfer whole', 'rename', 'abolish', 'convert to enterprise', 'co-locate', 'name plate', 'keep',
]; // prettier-ignore

const rarely = <T>(arbitrary: fc.Arbitrary<T>, weight = 1): fc.Arbitrary<T | string> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight, arbitrary });

const unitName = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...OLD) },
  { weight: 2, arbitrary: fc.constantFrom(...NEW) },
);
const pairOfUnits = fc.tuple(unitName, unitName).map((pair) => pair.join('、'));
const county = fc.constantFrom('East', 'East', 'East', 'West', '');

/** Most units of the two counties. */
const agencyRows = fc
  .tuple(
    fc.array(fc.tuple(fc.constantFrom(...KINDS), fc.nat(4)), { minLength: 8, maxLength: 8 }),
    fc.shuffledSubarray([...OLD.map((unit) => ['East', unit]), ...OLD.map((unit) => ['West', unit])], { minLength: 6 }),
  )
  .map(([figures, units]) => units.map((unit, place): CellValue[] => [...unit, ...figures[place]]));

const PLAN_HEADERS = ['County', 'Operation', 'From', 'To', 'Kind', 'Duty', 'Share', 'Administrative posts'];
const nothing = fc.constant('');
/** A row that moves one duty, one that moves a unit, one that divides it, and any row. */
const planRow: fc.Arbitrary<CellValue[]> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(
      ...[county, fc.constantFrom('transfer', 'transfer', 'co-locate'), fc.oneof(unitName, unitName, nothing)],
      ...[unitName, nothing, fc.constantFrom(...NAMES), nothing, nothing],
    ),
  },
  {
    weight: 4,
    arbitrary: fc.tuple(
      ...[county, fc.constantFrom(...OPERATIONS), fc.oneof(unitName, unitName, pairOfUnits)],
      ...[unitName, nothing, nothing, nothing, nothing],
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(county, unitName, fc.constantFrom('merge', 'transfer'), unitName)
      .map(([inCounty, from, operation, to]) => [inCounty, operation, from, to, '', '', 0.5, '']),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(
      ...([county, fc.constantFrom(...OPERATIONS, 'transfer', 'create'), unitName, rarely(unitName, 3)] as const),
      ...([rarely(fc.constantFrom(...KINDS)), rarely(fc.constantFrom(...NAMES))] as const),
      ...([rarely(fc.constantFrom(0.25, 1 / 3, 1)), rarely(fc.nat(3))] as const),
    ),
  },
);
const planRows = fc.array(planRow, { maxLength: 9 });

const DUTY_HEADERS = [
  'County',
  'Duty',
  'Unit',
  'Superior department',
  'Section',
  'Township office',
  'Deputy in charge',
];
const department = fc.constantFrom('', 'City 1', 'City 2', 'City  2', 'City 3、City 1', 'City 3；City 4\nCity 3');
const dutyRow: fc.Arbitrary<CellValue[]> = fc.tuple(
  county,
  fc.constantFrom(...NAMES, ' D1', 'D1 '),
  fc.oneof({ weight: 8, arbitrary: unitName }, { weight: 1, arbitrary: fc.constantFrom('', 'Q', ' Ａ') }),
  department,
  rarely(fc.constantFrom('Section 1', 'Section 2')),
  rarely(fc.constantFrom('Town 1', 'Town 2、Town 1'), 3),
  rarely(fc.constantFrom('Deputy')),
);
const dutyRows = fc.array(dutyRow, { maxLength: 20 });

const withoutCounty = (rows: readonly CellValue[][], hasCounties: boolean): CellValue[][] =>
  hasCounties ? rows.map((row) => [...row]) : rows.map((row) => row.slice(1));

function agenciesOf(rows: readonly CellValue[][], hasCounties: boolean): Agencies {
  const values = withoutCounty([['County', 'Unit', 'Kind', 'Duties'], ...rows], hasCounties);
  return frozen(readAgencies({ values }).agencies!);
}

const planOf = (rows: readonly CellValue[][], hasCounties: boolean): Plan =>
  frozen(readPlan({ values: withoutCounty([PLAN_HEADERS, ...rows], hasCounties) }).plan!);

const dutiesOf = (rows: readonly CellValue[][], hasCounties: boolean): Duties =>
  frozen(readDuties({ values: withoutCounty([DUTY_HEADERS, ...rows], hasCounties) }).duties!);

const anyTables = fc.record({ agencies: agencyRows, plan: planRows, duties: dutyRows, hasCounties: fc.boolean() });

/** Tables of one county whose plan is about one duty name: it meets itself, goes round and is sent apart. */
const tablesOfOneName = fc.record({
  agencies: fc.constant(OLD.map((unit): CellValue[] => ['', unit, 'School', ''])),
  plan: fc.array(
    fc
      .tuple(fc.constantFrom('transfer', 'transfer', 'merge'), unitName, unitName)
      .map(([operation, from, to]): CellValue[] => [
        '',
        operation,
        from,
        to,
        '',
        operation === 'merge' ? '' : 'D1',
        '',
        '',
      ]),
    { maxLength: 6 },
  ),
  duties: fc.array(
    unitName.map((unit): CellValue[] => ['', 'D1', unit, 'City 1', '', '', '']),
    { maxLength: 5 },
  ),
  hasCounties: fc.constant(false),
});
/** Tables of duties of which no row names a department. */
const tablesWithoutDepartments = anyTables.map((tables) => ({
  ...tables,
  duties: tables.duties.map((row) => row.map((cell, column) => (column === 3 ? '' : cell))),
}));
const cases = fc.oneof(anyTables, tablesOfOneName, tablesWithoutDepartments);

interface Tables {
  readonly agencies: readonly CellValue[][];
  readonly plan: readonly CellValue[][];
  readonly duties: readonly CellValue[][];
  readonly hasCounties: boolean;
}

function follow({ agencies, plan, duties, hasCounties }: Tables): FollowedDuties {
  const reform = applyPlan(agenciesOf(agencies, hasCounties), planOf(plan, hasCounties));
  return frozen(followDuties(reform, dutiesOf(duties, hasCounties)));
}

const isWithin = (place: number, count: number): boolean => Number.isInteger(place) && place >= 0 && place < count;

/** Every duty is with one unit that there is after the reform, or an orphan with its reason. */
function expectNothingLost(followed: FollowedDuties): void {
  const { count, unitAfter, unitBefore, reason, reform, planRows, rows, rowStart, dutyOfRow } = followed;
  const placed = unitAfter.filter((unit) => unit >= 0).length;
  expect(placed + orphans(followed).length).toBe(count);
  const isRight = (duty: number): boolean =>
    (unitAfter[duty] === -1 || isWithin(unitAfter[duty], reform.after.count)) &&
    (unitBefore[duty] === -1 || isWithin(unitBefore[duty], reform.agencies.count)) &&
    (unitAfter[duty] === -1) === isWithin(reason[duty], ORPHAN_REASONS.length) &&
    planRows[duty].every((row) => isWithin(row, reform.plan.count)) &&
    rowStart[duty + 1] > rowStart[duty] &&
    rows.subarray(rowStart[duty], rowStart[duty + 1]).every((row) => dutyOfRow[row] === duty);
  expect(Array.from({ length: count }, (_, duty) => duty).filter((duty) => !isRight(duty))).toEqual([]);
  expect(new Set(dutyOfRow).size).toBe(count);
  expect(new Set(rows).size).toBe(rows.length);
}

const WHENS: readonly When[] = ['before', 'after'];

/** The pairs of a direction, each as texts, sorted: `City 1 > X: 0 2`. */
function pairTexts(followed: FollowedDuties, direction: Direction, when: When): string[] {
  return counterparts(followed, direction, when)
    .map(({ partner, unit, duties, rows }) => `${partner} > ${unit}: ${duties.join(' ')} (${rows.join(' ')})`)
    .sort();
}

function expectPairs(followed: FollowedDuties, when: When): void {
  const { count, rows } = followed;
  const superior = counterparts(followed, 'superior', when);
  const all = new Set(superior.flatMap((pair) => pair.duties));
  expect(all.size).toBe(count);
  expect(pairTexts(followed, 'county', when)).toEqual(pairTexts(followed, 'superior', when));
  const units = when === 'before' ? followed.unitBefore : followed.unitAfter;
  for (const direction of ['superior', 'county', 'township'] as const) {
    const pairs = counterparts(followed, direction, when);
    expect(new Set(pairs.map(({ partner, unit }) => `${partner} > ${unit}`)).size).toBe(pairs.length);
    const isRight = ({ unit, duties, rows: inPair }: Counterpart): boolean =>
      duties.every((duty) => units[duty] === unit) &&
      inPair.every((row) => rows.includes(row)) &&
      [duties, inPair].every((list) => list.every((one, place) => place === 0 || one > list[place - 1]));
    expect(pairs.filter((pair) => !isRight(pair))).toEqual([]);
  }
  const offices = new Set(counterparts(followed, 'township', when).flatMap((pair) => pair.duties));
  const { start } = followed.townshipOffices;
  const rowsWithOffice = [...rows].filter((row) => start[row + 1] > start[row]);
  const withOffice = new Set(rowsWithOffice.map((row) => followed.dutyOfRow[row]));
  expect(offices).toEqual(withOffice);
}

function expectMatrix(followed: FollowedDuties, when: When): void {
  for (const kind of ['superior', 'township'] as const) {
    const matrix: CounterpartMatrix = counterpartMatrix(followed, kind, when);
    const pairs = counterparts(followed, kind, when);
    const cells = matrix.partners.flatMap((partner, row) =>
      matrix.units.map(({ unit }, column) => ({ partner, unit, duties: matrix.counts[row][column] })),
    );
    expect(cells.filter(({ duties }) => duties > 0)).toEqual(
      kind === 'superior'
        ? pairs.map(({ partner, unit, duties }) => ({ partner, unit, duties: duties.length }))
        : expect.arrayContaining(pairs.map(({ partner, unit, duties }) => ({ partner, unit, duties: duties.length }))),
    );
    expect(cells.filter(({ duties }) => duties > 0)).toHaveLength(pairs.length);
    for (const counts of matrix.counts) expect(counts.some((duties) => duties > 0)).toBe(true);
  }
}

/** Everything by names, sorted, with nothing that hangs on the order of rows. */
function byNames(followed: FollowedDuties): unknown {
  const { count, unitAfter, unitBefore, movedAlone, reform, duties, rows, rowStart, homeOfAgency } = followed;
  const { agencies, after } = reform;
  const before = (place: number): string =>
    place < 0 ? '—' : `${agencies.county?.[place] ?? ''}/${agencies.unit[place]}`;
  const reasons = new Map(orphans(followed).map(({ duty, reason }) => [duty, reason]));
  const end = (place: number): string =>
    place < 0 ? String(place) : `${after.county?.[place] ?? ''}/${after.unit[place]}`;
  const lines: string[] = [];
  for (let duty = 0; duty < count; duty++) {
    const of = [...rows.subarray(rowStart[duty], rowStart[duty + 1])]
      .map((row) =>
        [duties.superior[row], duties.section[row], duties.townshipOffice[row], duties.deputy[row]].join('|'),
      )
      .sort();
    const name = duties.duty[rows[rowStart[duty]]].trim();
    const to = unitAfter[duty] < 0 ? reasons.get(duty) : end(unitAfter[duty]);
    lines.push(`${name} ${before(unitBefore[duty])} ${to} ${movedAlone[duty]} ${of.join(' & ')}`);
  }
  const homes = [...homeOfAgency].map((home, agency) => `${before(agency)} ${end(home)}`).sort();
  const codes = followed.issues.map(({ code, severity }) => `${code} ${severity}`).sort();
  return { lines: lines.sort(), homes, codes };
}

test('no duty is lost, whatever the tables say', () => {
  fc.assert(
    fc.property(cases, (tables) => expectNothingLost(follow(tables))),
    { numRuns: RUNS },
  );
});

test('every duty is in a pair, and the two directions are each other turned', () => {
  fc.assert(
    fc.property(cases, (tables) => {
      const followed = follow(tables);
      for (const when of WHENS) expectPairs(followed, when);
    }),
    { numRuns: RUNS },
  );
});

test('the matrix holds the numbers of the pairs', () => {
  fc.assert(
    fc.property(cases, (tables) => {
      const followed = follow(tables);
      for (const when of WHENS) expectMatrix(followed, when);
    }),
    { numRuns: RUNS },
  );
});

test('the order of the rows is of no matter', () => {
  const shuffled = cases.chain((tables) =>
    fc.tuple(
      fc.constant(tables),
      fc.shuffledSubarray(tables.plan, { minLength: tables.plan.length }),
      fc.shuffledSubarray(tables.duties, { minLength: tables.duties.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([tables, plan, duties]) => {
      expect(byNames(follow({ ...tables, plan, duties }))).toEqual(byNames(follow(tables)));
    }),
    { numRuns: RUNS },
  );
});

test('without a plan every duty stays where it is', () => {
  fc.assert(
    fc.property(cases, (tables) => {
      const { unitBefore, unitAfter, movedAlone } = follow({ ...tables, plan: [] });
      expect([...unitAfter]).toEqual([...unitBefore]);
      expect(movedAlone.every((moved) => moved === 0)).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

test('agencies made from the duties know every unit that the duties name', () => {
  fc.assert(
    fc.property(cases, ({ plan, duties, hasCounties }) => {
      const read = dutiesOf(duties, false);
      const readPlanRows = planOf(plan, hasCounties);
      const agencies = frozen(unitsOfDuties(read, readPlanRows));
      const followed = followDuties(applyPlan(agencies, readPlanRows), read);
      expectNothingLost(followed);
      const without = orphans(followDuties(applyPlan(unitsOfDuties(read, null), null), read));
      expect(without.every(({ unitName, reason }) => unitName === '' && reason === 'noUnit')).toBe(true);
    }),
    { numRuns: RUNS },
  );
});

test('odd cells in any place end in a result', () => {
  const odd = fc.oneof(
    fc.constantFrom<CellValue>(
      '',
      ' ',
      '#REF!',
      '__proto__',
      'constructor',
      '、',
      '（',
      '\u200b',
      0,
      -1,
      1e300,
      true,
      '合计',
      'A',
    ),
    fc.string(),
  );
  const table = (columns: number) =>
    fc.array(fc.array(odd, { minLength: columns, maxLength: columns }), { maxLength: 8 });
  fc.assert(
    fc.property(table(DUTY_HEADERS.length), table(PLAN_HEADERS.length), agencyRows, (duties, plan, agencies) => {
      const read = dutiesOf(duties, true);
      const readPlanRows = planOf(plan, true);
      for (const units of [agenciesOf(agencies, true), unitsOfDuties(read, readPlanRows)]) {
        const followed = followDuties(applyPlan(units, readPlanRows), read);
        expectNothingLost(followed);
        for (const when of WHENS) expectPairs(followed, when);
      }
    }),
    { numRuns: RUNS },
  );
});
