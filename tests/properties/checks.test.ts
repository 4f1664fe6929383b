import fc from 'fast-check';
import { applyPlan, readAgencies, readPlan, SEVERITIES, type CellValue, type Reform } from '../../src/core';
import { checkNorms, heldNorms, readNorms, type Finding, type Norms } from '../../src/core/checks';
import { en } from '../../src/locales/en';
import { zhCN } from '../../src/locales/zh-CN';
import { frozen } from '../core/table/texts';

const RUNS = 200;
const UNITS = ['甲局', '乙局', '丙委', '丁中心', '戊站', '己小组', '文笔镇', '一小'];
const FORMED = ['新局', '新中心'];
const KINDS = ['政府工作部门', '党委机构', '事业单位', '公益一类', '议事协调机构', '乡镇', '学校', '综合执法队伍'];
const OPERATIONS = ['merge', 'transfer whole', 'rename', 'abolish', 'co-locate', 'keep', 'regrade'];
const RULES = ['党政机构限额', '事业单位限额', '议事协调机构限额', '领导职数总数', '单位最少编制', '领导职数', '正职职数', '副职职数', '混编', '议事协调机构不设编制', '不计入限额', '不纳入改革', '学校医院不计入限额', '消化年限', '超编消化年限']; // prettier-ignore

type Rows = readonly (readonly CellValue[])[];

const agencyRows = fc
  .array(fc.tuple(fc.constantFrom(...KINDS), fc.nat(9), fc.nat(4), fc.nat(2), fc.nat(4), fc.constantFrom('', '', '是', '否')), {
    minLength: UNITS.length,
    maxLength: UNITS.length,
  })
  .map((cells) => UNITS.map((unit, place): CellValue[] => [unit, ...cells[place]])); // prettier-ignore
const planRows = fc.array(
  fc.tuple(fc.constantFrom(...OPERATIONS), fc.constantFrom(...UNITS), fc.constantFrom('', ...UNITS, ...FORMED)),
  { maxLength: 6 },
);
const normRows = fc.array(
  fc.tuple(
    fc.constantFrom(...RULES),
    fc.constantFrom('', '', '', ...KINDS, '党政机构', '学校、医院'),
    fc.constantFrom('', '', 3),
    fc.constantFrom('', '', 8),
    fc.constantFrom(0, 1, 2, 4, 6),
    fc.constantFrom('', '', '错误', '提醒', '说明'),
  ),
  { maxLength: 8 },
);

function reformOf(units: Rows, plan: Rows): Reform {
  const headers = ['单位名称', '机构性质', '行政编制', '事业编制', '正职职数', '副职职数', '计入限额'];
  const { agencies } = readAgencies({ values: [headers, ...units] });
  return frozen(applyPlan(agencies!, readPlan({ values: [['改革方式', '改革前机构', '改革后机构'], ...plan] }).plan));
}

const normsOf = (rows: Rows): Norms =>
  frozen(readNorms({ values: [['规则', '机构性质', '起', '止', '限额', '严重程度'], ...rows] }).norms!);

/** Findings without the places, which go with the rows. */
const summaryOf = (findings: readonly Finding[]): string[] =>
  findings.map(({ severity, rule, unitName, found, limit }) => `${severity} ${rule} ${unitName} ${found} ${limit}`);

const shuffled = <T>(rows: readonly T[], order: readonly number[]): T[] =>
  rows
    .map((row, place) => ({ row, key: order[place % Math.max(1, order.length)] ?? 0, place }))
    .sort((a, b) => a.key - b.key || b.place - a.place)
    .map(({ row }) => row);

test('findings do not depend on the order of the rows of agencies and norms', () => {
  fc.assert(
    fc.property(agencyRows, planRows, normRows, fc.array(fc.nat(99), { minLength: 1, maxLength: 8 }), (units, plan, norms, order) => {
      const found = checkNorms(reformOf(units, plan), normsOf(norms), null);
      const again = checkNorms(reformOf(shuffled(units, order), plan), normsOf(shuffled(norms, order)), null);
      expect(summaryOf(again)).toEqual(summaryOf(found));
    }),
    { numRuns: RUNS },
  ); // prettier-ignore
});

test('findings do not depend on the order of the rows of the plan', () => {
  fc.assert(
    fc.property(agencyRows, planRows, normRows, fc.array(fc.nat(99), { minLength: 1, maxLength: 8 }), (units, plan, norms, order) => {
      const reforms = [reformOf(units, plan), reformOf(units, shuffled(plan, order))];
      // A plan that contradicts itself is an issue, and which of its rows is applied is not at stake here.
      fc.pre(reforms.every(({ issues }) => issues.every(({ severity }) => severity !== 'error')));
      const [found, again] = reforms.map((reform) => summaryOf(checkNorms(reform, normsOf(norms), null)));
      expect(again).toEqual(found);
    }),
    { numRuns: RUNS },
  ); // prettier-ignore
});

test('a finding is beyond its limit, gravest first, one a rule and unit, with a remedy in both languages', () => {
  fc.assert(
    fc.property(agencyRows, planRows, normRows, (units, plan, rows) => {
      const norms = normsOf(rows);
      const findings = checkNorms(reformOf(units, plan), norms, null);
      const grave = findings.map(({ severity }) => SEVERITIES.indexOf(severity));
      expect(grave).toEqual([...grave].sort((a, b) => a - b));
      for (const finding of findings) {
        const { rule, found, limit, norm, where } = finding;
        expect(rule === 'leastPosts' ? found < limit : found > limit).toBe(true);
        expect(norms.norms[norm]).toMatchObject({ rule, limit });
        expect(where.row).toBeGreaterThan(1);
        for (const { checks } of [en, zhCN]) expect(checks.remedies[rule](finding)).not.toMatch(/NaN|undefined|null/);
      }
      for (const rule of ['leastPosts', 'leaderSeats', 'deputySeats'] as const) {
        const ofRule = findings.filter((one) => one.rule === rule).map(({ unit }) => unit);
        expect(new Set(ofRule).size).toBe(ofRule.length);
      }
    }),
    { numRuns: RUNS },
  );
});

test('a fixed problem disappears: limits raised to what was found leave nothing of these norms', () => {
  fc.assert(
    fc.property(agencyRows, planRows, normRows, (units, plan, rows) => {
      const reform = reformOf(units, plan);
      const norms = normsOf(rows);
      const fixed = rows.map((row) => row.map((cell, column) => (column === 4 ? (row[0] === '单位最少编制' ? 0 : 999) : cell))); // prettier-ignore
      expect(checkNorms(reform, normsOf(fixed), null)).toEqual([]);
      const broken = new Set(checkNorms(reform, norms, null).map(({ rule }) => rule));
      const held = heldNorms(reform, norms, null).filter(({ against, kept }) => kept < against);
      expect(new Set(held.map(({ norm }) => norms.norms[norm].rule))).toEqual(broken);
    }),
    { numRuns: RUNS },
  );
});

test('no norms table can crash the reading or the check', () => {
  const cell = fc.oneof(
    fc.constantFrom<CellValue>(
      ...RULES,
      ...KINDS,
      '',
      '—',
      '#REF!',
      '≥5',
      '不少于5',
      '提醒',
      1e300,
      -1,
      null,
      undefined,
    ),
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.record({ error: fc.constantFrom('#N/A', '#VALUE!') }),
  );
  const reform = reformOf(UNITS.map((unit, place): CellValue[] => [unit, KINDS[place], 5, 3, 1, 4, '是']), [['merge', '甲局', '新局']]); // prettier-ignore
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 }), (rows) => {
      const { norms, issues } = readNorms({ values: [['规则', '机构性质', '起', '止', '限额', '严重程度', '依据'], ...rows] });
      expect(issues.every(({ severity }) => SEVERITIES.includes(severity))).toBe(true);
      const findings = checkNorms(reform, norms!, null);
      for (const { found, limit } of findings) expect(Number.isFinite(found) && Number.isFinite(limit)).toBe(true);
    }),
    { numRuns: RUNS },
  ); // prettier-ignore
});
