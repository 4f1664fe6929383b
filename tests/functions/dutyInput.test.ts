import fc from 'fast-check';
import { findHeaderRow, type Grid } from '../../src/core';
import { agencies, duties, dutiesZh, plan, planZh, procedures, proceduresZh } from './dutyTables';
import { call, shownBy } from './reformFunctions';

type Table = readonly (readonly unknown[])[];

/** Texts that messy workbooks hold in place of a name; a table with any of them can still be read. */
const odd = fc.constantFrom<string>(
  ...[
    '',
    '　',
    '—',
    '无',
    '__proto__',
    'constructor',
    '＝A1',
    '；；',
    '、',
    '(',
    '））',
    'a；b、c；a',
    '\n\n',
    '😀',
    '各乡镇',
  ],
  ...['Ｌand bureau', 'land bureau', 'Land  bureau', 'Office；Office', 'x'.repeat(300)],
);
/** Anything at all. */
const wild = fc.oneof(
  fc.constantFrom(...duties.flat(), ...agencies.flat(), ...plan.flat(), ...procedures.flat()),
  fc.constantFrom<unknown>(...[null, 0, -1, 1.5, true, '合计', '1e400', '\u0000', 46000, '#REF!', {}]),
  fc.constantFrom<unknown>({ code: '#REF!' }, { type: 'Error', basicValue: '#N/A' }),
  fc.string(),
);

/** Rows of a table whose cells are those of their column, odd ones among them; and now and then anything at all. */
function bodyOf(table: Table, isWild: boolean): fc.Arbitrary<unknown[][]> {
  const columns = table[0].map((_, column) => fc.constantFrom(...table.slice(1).map((row) => row[column])));
  const cells = columns.map((own) => fc.oneof({ weight: 4, arbitrary: own }, { weight: 1, arbitrary: odd }));
  const row = fc.tuple(...(isWild ? columns.map((own) => fc.oneof(own, odd, wild)) : cells));
  return fc.array(row, { maxLength: 12 }).map((rows) => [[...table[0]], ...rows]);
}

/** Duties whose names are never blank: such a row is an error by itself. */
const dutyRows = bodyOf(duties, false).map((rows) =>
  rows.map((row, index) => (index === 0 ? row : [String(row[0]).trim() || `Duty ${index}`, ...row.slice(1)])),
);
const units = fc.constantFrom('Forestry bureau', 'Land bureau', 'Publicity department', 'Forest station');
const names = fc.constantFrom('Felling permits', 'Land permits', 'Land survey', 'Press', 'Archives', 'Fire watch');
/** Rows of which many can be applied, each for another unit. */
const planRows = fc
  .tuple(
    fc.uniqueArray(fc.tuple(fc.constantFrom('merge', 'abolish', 'convert to enterprise', 'keep'), units), {
      selector: ([, unit]) => unit,
      maxLength: 3,
    }),
    fc.uniqueArray(fc.tuple(fc.constantFrom('', 'Land bureau', 'Forest station'), units, names), {
      selector: ([, , duty]) => duty,
      maxLength: 2,
    }),
  )
  .map(([whole, alone]) => [
    plan[0],
    ...whole.map(([operation, unit]) => [operation, unit, operation === 'merge' ? 'New bureau' : '', '']),
    ...alone.map(([from, to, duty]) => ['transfer', from, to, duty]),
  ]);
const steps = fc
  .array(fc.tuple(fc.constantFrom('before', 'after'), fc.nat(20), fc.nat(5), fc.nat(12)), { maxLength: 12 })
  .map((rows) => [
    procedures[0],
    ...rows.map(([stage, days, notice, after], index) => {
      return ['Permit', stage, `Step ${index}`, 'Hall', days, notice, after < index ? `Step ${after}` : ''];
    }),
  ]);

const direction = fc.constantFrom(null, 'superior', '县级单位', 'township');

/** Whether it gave cells; whatever it shows must be sound. */
function isTable(shown: ReturnType<typeof shownBy>): boolean {
  if ('sentence' in shown) {
    expect(shown.sentence).toMatch(/\S.*[.。]$/s);
    expect(shown.sentence).not.toMatch(/undefined|NaN|\[object/);
    return false;
  }
  const rows = shown.cells as unknown[][];
  for (const row of rows) {
    expect(row).toHaveLength(rows[0].length);
    for (const one of row) {
      if (typeof one === 'number') expect(Number.isFinite(one)).toBe(true);
      else expect(typeof one).toBe('string');
    }
  }
  return true;
}

const mild: readonly (readonly [string, fc.Arbitrary<unknown[]>])[] = [
  ['COUNTERPARTS', fc.tuple(dutyRows, fc.option(planRows), direction)],
  ['COUNTERPARTS', fc.tuple(dutyRows, planRows, direction, fc.constant(''), fc.constant(agencies))],
  ['COUNTERPARTMATRIX', fc.tuple(dutyRows, planRows, direction)],
  ['ORPHANS', fc.tuple(dutyRows, planRows)],
  ['WORKLOAD', fc.tuple(fc.constant(agencies), dutyRows, planRows)],
  ['WORKINGGROUPS', fc.tuple(fc.constant(agencies), dutyRows, planRows)],
  ['APPROVALDAYS', fc.tuple(steps)],
];

test.each(mild)('%s gives a table for most of what can be read, and crashes on none of it', (id, args) => {
  let tables = 0;
  fc.assert(
    fc.property(args, (given) => {
      tables += Number(isTable(shownBy(id, ...given)));
    }),
    { numRuns: 150 },
  );
  expect(tables).toBeGreaterThan(50);
});

test('the matrix counts every duty once, and those without a unit are the ones that ORPHANS lists', () => {
  fc.assert(
    fc.property(dutyRows, planRows, (given, plans) => {
      const matrix = shownBy('COUNTERPARTMATRIX', given, plans, 'county');
      const orphans = shownBy('ORPHANS', given, plans);
      if ('sentence' in matrix || 'sentence' in orphans) return;
      const rows = matrix.cells as unknown[][];
      const totals = rows.slice(1).map((row) => row.at(-1) as number);
      const withoutUnit = rows.find(([unit]) => unit === '(no unit)')?.at(-1) ?? 0;
      expect(totals.slice(0, -1).reduce((sum, total) => sum + total, 0)).toBe(totals.at(-1));
      expect((orphans.cells as unknown[][]).length - 1).toBe(withoutUnit);
    }),
    { numRuns: 150 },
  );
});

const anyOption = fc.constantFrom<unknown>(null, '', 'A', 3, { code: '#N/A' });
const anyDirection = fc.oneof(direction, fc.constantFrom<unknown>('x', true, [[1, 2]], { code: '#N/A' }));
const [anyDuties, anyPlan, anyAgencies, anyProcedures] = [duties, plan, agencies, procedures].map((table) =>
  bodyOf(table, true),
);
const broken: readonly (readonly [string, fc.Arbitrary<unknown[]>])[] = [
  ['COUNTERPARTS', fc.tuple(anyDuties, fc.option(anyPlan), anyDirection, anyOption, fc.option(anyAgencies))],
  ['COUNTERPARTMATRIX', fc.tuple(anyDuties, fc.option(anyPlan), anyDirection, anyOption)],
  ['ORPHANS', fc.tuple(anyDuties, fc.option(anyPlan), anyOption, fc.option(anyAgencies))],
  ['WORKLOAD', fc.tuple(anyAgencies, anyDuties, fc.option(anyPlan), anyOption)],
  ['WORKINGGROUPS', fc.tuple(anyAgencies, anyDuties, fc.option(anyPlan), anyOption)],
  ['APPROVALDAYS', fc.tuple(anyProcedures, fc.oneof(wild, fc.constant(null)))],
];

test.each(broken)('%s: no input crashes it', (id, args) => {
  fc.assert(
    fc.property(args, (given) => {
      isTable(shownBy(id, ...given));
    }),
    { numRuns: 150 },
  );
});

test('ranges that are no tables are answered with a sentence', () => {
  const ranges = [[], [[]], [['']], [[null, null]], 'x', 5, true, { code: '#REF!' }, [[{ code: '#REF!' }]]];
  for (const id of ['COUNTERPARTS', 'COUNTERPARTMATRIX', 'ORPHANS', 'APPROVALDAYS']) {
    for (const range of ranges) expect(shownBy(id, range, null)).toHaveProperty('sentence');
  }
  for (const id of ['WORKLOAD', 'WORKINGGROUPS']) {
    for (const range of ranges) {
      expect(shownBy(id, range, duties, null)).toHaveProperty('sentence');
      expect(shownBy(id, agencies, range, null)).toHaveProperty('sentence');
    }
  }
});

test.each<[string, unknown[]]>([
  ...['superior', 'county', 'township'].flatMap((to): [string, unknown[]][] => [
    ['COUNTERPARTS', [duties, plan, to]],
    ['COUNTERPARTS', [dutiesZh, planZh, to, 'A']],
    ['COUNTERPARTMATRIX', [duties, plan, to]],
    ['COUNTERPARTMATRIX', [dutiesZh, planZh, to, 'A']],
  ]),
  ['ORPHANS', [duties, plan]],
  ['ORPHANS', [dutiesZh, planZh, 'A']],
  ['WORKLOAD', [agencies, duties, plan]],
  ['WORKINGGROUPS', [agencies, duties, plan]],
  ['APPROVALDAYS', [procedures]],
  ['APPROVALDAYS', [proceduresZh]],
])('what %s spills is no input table', (id, args) => {
  expect(findHeaderRow(call(id, ...args) as Grid)).toBe(null);
});
