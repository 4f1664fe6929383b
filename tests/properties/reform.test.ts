import fc from 'fast-check';
import {
  applyPlan,
  comparisonRows,
  crosswalkRows,
  MEASURES,
  planOptions,
  readAgencies,
  readPlan,
  structureRows,
  surplusRows,
  type Agencies,
  type CellValue,
  type Plan,
  type Reform,
} from '../../src/core';
import { frozen } from '../core/table/texts';

const RUNS = 200;
const OLD = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];
const NEW = ['X', 'Y', 'Z', 'W'];
const KINDS = ['Party organ', 'Government department', 'Public institution', 'Deliberative body', 'School', 'Township'];
const OPERATIONS = [
  'merge', 'merge', 'merge', 'transfer', 'transfer', 'transfer whole', 'rename', 'abolish', 'convert to enterprise',
  'co-locate', 'name plate', 'create', 're-subordinate', 'regrade', 'keep',
]; // prettier-ignore
const FIGURES = [
  'Administrative posts',
  'Institution posts',
  'Administrative in post',
  'Institution in post',
  'Chief posts',
  'Deputy posts',
  'Duties',
  'Running cost',
  'Office space',
];

const figures = fc.tuple(
  ...FIGURES.map((header) =>
    header === 'Running cost' ? fc.integer({ min: 0, max: 99_999 }).map((fen) => fen / 100) : fc.nat(12),
  ),
);

const agencyRows = fc
  .tuple(
    fc.shuffledSubarray(OLD, { minLength: 3 }),
    fc.array(fc.constantFrom(...KINDS), { minLength: 8, maxLength: 8 }),
    fc.array(figures, { minLength: 8, maxLength: 8 }),
  )
  .map(([names, kinds, cells]) => names.map((name, place): CellValue[] => [name, kinds[place], ...cells[place]]));

const unitName = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...OLD) },
  { weight: 3, arbitrary: fc.constantFrom(...NEW) },
);
const fromCell = fc.oneof(
  { weight: 8, arbitrary: unitName },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.tuple(unitName, unitName).map((pair) => pair.join('、')) },
);
const toCell = fc.oneof({ weight: 9, arbitrary: unitName }, { weight: 1, arbitrary: fc.constant('') });
const rarely = <T>(arbitrary: fc.Arbitrary<T>, weight = 1): fc.Arbitrary<T | string> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant('') }, { weight, arbitrary });

const planRow: fc.Arbitrary<CellValue[]> = fc.tuple(
  fc.constantFrom('', '', 'A', 'B'),
  fc.constantFrom(...OPERATIONS),
  fromCell,
  toCell,
  rarely(fc.constantFrom(...KINDS)),
  rarely(fc.constantFrom('正科', '副科')),
  rarely(fc.constantFrom('Duty 1', 'Duty 2')),
  rarely(fc.constantFrom(0.1, 0.25, 1 / 3, 0.5, 0.7, 1), 2),
  rarely(fc.nat(6)),
  rarely(fc.nat(4)),
  rarely(fc.constantFrom('Plate', 'A')),
);
const PLAN_HEADERS = [
  'Option',
  'Operation',
  'From',
  'To',
  'Kind',
  'Grade',
  'Duty',
  'Share',
  'Administrative posts',
  'Institution posts',
  'Name plate',
];
const planRows = fc.array(planRow, { maxLength: 14 });

function agenciesOf(rows: readonly CellValue[][]): Agencies {
  return frozen(readAgencies({ values: [['Unit', 'Kind', ...FIGURES], ...rows] }).agencies!);
}

function planOf(rows: readonly CellValue[][]): Plan {
  return frozen(readPlan({ values: [PLAN_HEADERS, ...rows] }).plan!);
}

const sum = (amounts: Iterable<number>): number => {
  let total = 0;
  for (const amount of amounts) total += amount;
  return total;
};

const POSTS = {
  adminPosts: 'admin',
  politicalLegalPosts: 'politicalLegal',
  institutionPosts: 'institution',
  workerPosts: 'worker',
} as const;

/** What left the units: withdrawn and enterprise parts of a measure. */
function leftOf({ agencies, flows }: Reform, measure: (typeof MEASURES)[number]): number {
  let left = 0;
  for (let flow = 0; flow < flows.count; flow++) {
    if (flows.outcome[flow] === 'unit') continue;
    left += flows.part[flow]?.[measure] ?? agencies.amounts[measure][flows.source[flow]];
  }
  return left;
}

function expectConserved(reform: Reform): void {
  const { agencies, after, created } = reform;
  for (const measure of MEASURES) {
    const type = measure in POSTS ? POSTS[measure as keyof typeof POSTS] : null;
    const made = type ? sum([...created.values()].map((posts) => posts[type] ?? 0)) : 0;
    expect(sum(after.summed[measure]) + leftOf(reform, measure) - made).toBe(sum(agencies.amounts[measure]));
  }
}

function expectLineage({ agencies, flows, after }: Reform): void {
  for (const measure of MEASURES) {
    const found = new Float64Array(agencies.count);
    for (let flow = 0; flow < flows.count; flow++) {
      const amount = flows.part[flow]?.[measure] ?? agencies.amounts[measure][flows.source[flow]];
      const isWhole = measure === 'runningCost' || measure === 'office' || amount % 1000 === 0;
      if (amount < 0 || !isWhole)
        throw new Error(`${measure} of ${agencies.unit[flows.source[flow]]}: a part of ${amount}`);
      found[flows.source[flow]] += amount;
    }
    expect(found).toEqual(agencies.amounts[measure]);
  }
  const pairs = new Set<string>();
  for (let flow = 0; flow < flows.count; flow++) {
    expect(flows.outcome[flow] === 'unit').toBe(flows.target[flow] >= 0);
    expect(flows.target[flow]).toBeLessThan(after.count);
    const pair = `${flows.source[flow]} ${flows.target[flow]} ${flows.outcome[flow]}`;
    expect(flows.outcome[flow] === 'unit' && pairs.has(pair)).toBe(false);
    pairs.add(pair);
  }
}

/** The result without anything that depends on the order of rows. */
function summaryOf(reform: Reform): unknown {
  const units = structureRows(reform).map((row) => ({
    ...row,
    sources: row.sources.map(({ unit, whole }) => `${unit} ${whole}`).sort(),
    namePlates: [...row.namePlates].sort(),
    coLocated: [...row.coLocated].sort(),
  }));
  units.sort((a, b) => (a.unit < b.unit ? -1 : 1));
  const codes = reform.issues.map(({ code }) => code).sort();
  const comparison = comparisonRows(reform).map(({ measure, before, after }) => [measure, before, after]);
  return { units, codes, comparison };
}

test('posts, people and yuan are conserved, and every part of every unit is found again', () => {
  fc.assert(
    fc.property(agencyRows, planRows, fc.constantFrom('A', 'B', undefined), (units, rows, option) => {
      const reform = applyPlan(agenciesOf(units), planOf(rows), { option });
      expectConserved(reform);
      expectLineage(reform);
    }),
    { numRuns: RUNS },
  );
});

test('the order of the agencies and of the plan is of no matter', () => {
  fc.assert(
    fc.property(
      agencyRows.chain((units) =>
        fc.tuple(fc.constant(units), fc.shuffledSubarray(units, { minLength: units.length })),
      ),
      planRows.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([units, otherUnits], [rows, otherRows]) => {
        const one = applyPlan(agenciesOf(units), planOf(rows), { option: 'A' });
        const other = applyPlan(agenciesOf(otherUnits), planOf(otherRows), { option: 'A' });
        expect(summaryOf(other)).toEqual(summaryOf(one));
      },
    ),
    { numRuns: RUNS },
  );
});

test('crosswalk, surplus and comparison say finite numbers that agree with the structure', () => {
  fc.assert(
    fc.property(agencyRows, planRows, (units, rows) => {
      const reform = applyPlan(agenciesOf(units), planOf(rows));
      const structure = structureRows(reform);
      const crosswalk = crosswalkRows(reform);
      for (const measure of MEASURES) {
        const after = sum(structure.map(({ amounts }) => Math.round(amounts[measure] * 1000)));
        const moved = sum(crosswalk.filter(({ to }) => to !== '').map((row) => Math.round(row.moved[measure] * 1000)));
        expect(moved).toBe(after);
      }
      for (const row of comparisonRows(reform))
        expect([row.before, row.after, row.change, row.percent ?? 0].every(Number.isFinite)).toBe(true);
      for (const row of surplusRows(reform)) expect(row.posts + row.surplus).toBe(row.inPost + row.vacancy);
      expect(new Set(structure.map(({ unit }) => unit)).size).toBe(structure.length);
    }),
    { numRuns: RUNS },
  );
});

test('no table crashes it', () => {
  const cell: fc.Arbitrary<CellValue> = fc.oneof(
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom<CellValue>(
      null,
      undefined,
      '__proto__',
      'constructor',
      '#REF!',
      '、',
      '；',
      'A\nB',
      'merge',
      'transfer',
      'A',
      'B',
      0.5,
      -1,
      NaN,
      Infinity,
      1e300,
    ),
  );
  const cells = (width: number) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 });
  fc.assert(
    fc.property(
      cells(4),
      cells(PLAN_HEADERS.length),
      fc.option(fc.string(), { nil: undefined }),
      (units, rows, option) => {
        const { agencies } = readAgencies({
          values: [
            ['Unit', 'Kind', 'Administrative posts', 'County'],
            ...units,
            ['A', 'School', 4, 'P'],
            ['B', 'School', 4, 'Q'],
          ],
        });
        const { plan } = readPlan({ values: [PLAN_HEADERS, ...rows] });
        if (!agencies) return;
        const reform = applyPlan(agencies, plan, { option });
        expectConserved(reform);
        structureRows(reform);
        crosswalkRows(reform);
        comparisonRows(reform);
        surplusRows(reform);
        expect(planOptions(plan)).not.toContain('');
      },
    ),
    { numRuns: RUNS },
  );
});
