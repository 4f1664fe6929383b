import fc from 'fast-check';
import { applyPlan, readAgencies, readPlan, type CellValue } from '../../src/core';
import { readNorms, type Norms } from '../../src/core/checks';
import {
  followDuties,
  overloads,
  partyIndex,
  readDuties,
  workingGroups,
  workload,
  type FollowedDuties,
  type GroupMember,
} from '../../src/core/counterparts';
import { foldSearch } from '../../src/core/counterparts/foldSearch';
import { frozen } from '../core/table/texts';

const RUNS = 200;
const UNITS = ['甲局', '乙局', '丙局', '丁 中心', '文笔镇', '东塔乡'];
const FORMED = ['新局', '新中心'];
const KINDS = ['政府工作部门', '党委机构', '事业单位', '公益一类', '综合执法队伍'];
const OPERATIONS = ['merge', 'transfer whole', 'rename', 'abolish', 'convert to enterprise', 'co-locate', 'transfer'];
const DUTIES = ['规划', '统计', '执法', 'ＧＩＳ', 'Grain stores'];
const SUPERIORS = ['', '市甲局', '市乙局', '市甲局、市丙局', '市 丙局', '#REF!', '—'];
const SECTIONS = ['', '办公室', '业务股', '办公室、业务股', '办公室（综合）'];
const OFFICES = ['', '各乡镇党政办', '文笔镇党政办', '文笔镇党政办；东塔乡党政办', '党政办'];
const DEPUTIES = ['', '副局长', '甲', '甲、乙', '党组成员、副局长', '副县长'];

const agencyRows = fc
  .array(fc.tuple(fc.constantFrom(...KINDS), fc.nat(9), fc.nat(9), fc.constantFrom('', ...UNITS)), {
    minLength: UNITS.length,
    maxLength: UNITS.length,
  })
  .map((cells) =>
    UNITS.map((unit, place): CellValue[] => {
      const [kind, posts, people, parent] = cells[place];
      return [unit, /[镇乡]$/.test(unit) ? '乡镇' : kind, posts, people, parent];
    }),
  );
const anyUnit = fc.constantFrom(...UNITS, ...FORMED);
const planRows = fc.array(
  fc.tuple(fc.constantFrom(...OPERATIONS), fc.constantFrom('', ...UNITS, ...FORMED), fc.oneof(anyUnit, fc.constant('')), fc.constantFrom('', '', ...DUTIES)), // prettier-ignore
  { maxLength: 8 },
);
const dutyRows = fc.array(
  fc.tuple(
    ...[fc.constantFrom(...DUTIES), fc.constantFrom(...SUPERIORS)],
    ...[fc.constantFrom('', '不存在的局', ...UNITS, ...FORMED), fc.constantFrom(...SECTIONS)],
    ...[fc.constantFrom(...OFFICES), fc.constantFrom(...DEPUTIES)],
  ),
  { maxLength: 25 },
);
const normRows = fc.array(
  fc.tuple(
    fc.constantFrom('单位对口上级部门数', '单位职责项数', '人均职责', '人均对口部门数', '机构限额'),
    fc.constantFrom('', ...KINDS, '企业'),
    fc.constantFrom('', 0, 3, '５'),
    fc.constantFrom('', 4, 9),
    fc.constantFrom('', 0, 1, 1.5, 3, '2 项', '#N/A'),
  ),
  { maxLength: 6 },
);

type Rows = readonly (readonly CellValue[])[];

function follow(units: Rows, plan: Rows, duties: Rows): FollowedDuties {
  const { agencies } = readAgencies({ values: [['Unit', 'Kind', '行政编制', '行政实有', '主管单位'], ...units] });
  const read = readPlan({ values: [['Operation', 'From', 'To', 'Duty'], ...plan] });
  const table = [['职责', '上级部门', '单位', '股室', '乡镇机构', '分管领导'], ...duties];
  return frozen(followDuties(applyPlan(agencies!, read.plan), readDuties({ values: table }).duties!));
}

function normsOf(rows: Rows): Norms {
  return frozen(readNorms({ values: [['规则', '机构性质', '起', '止', '限额'], ...rows] }).norms!);
}

const count = (numbers: Int32Array, counts: (one: number) => boolean): number => numbers.filter(counts).length;
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

test('every duty is in one load, or without a unit', () => {
  fc.assert(
    fc.property(agencyRows, planRows, dutyRows, (units, plan, rows) => {
      const followed = follow(units, plan, rows);
      const loads = workload(followed);
      const { unitAfter, unitBefore, homeOfAgency } = followed;
      expect(sum(loads.map(({ after }) => after.duties)) + count(unitAfter, (unit) => unit < 0)).toBe(followed.count);
      const atHome = count(unitBefore, (agency) => agency >= 0 && homeOfAgency[agency] >= 0);
      expect(sum(loads.map(({ before }) => before.duties))).toBe(atHome);
      for (const { before, after, mostSuperiorsBefore } of loads) {
        expect(before.duties + after.duties).toBeGreaterThan(0);
        expect(mostSuperiorsBefore).toBeLessThanOrEqual(before.superiors);
        for (const load of [before, after])
          for (const figure of Object.values(load)) expect(figure === null || Number.isFinite(figure)).toBe(true);
      }
    }),
    { numRuns: RUNS },
  );
});

test('an overload is above its limit, the strictest that is broken', () => {
  fc.assert(
    fc.property(agencyRows, planRows, dutyRows, normRows, (units, plan, rows, norms) => {
      const followed = follow(units, plan, rows);
      const table = normsOf(norms);
      const found = overloads(frozen(workload(followed)), table, followed.reform);
      const seen = new Set<string>();
      for (const { load, rule, found: figure, limit, norm } of found) {
        expect(figure).toBeGreaterThan(limit);
        expect(table.norms[norm]).toMatchObject({ rule, limit });
        expect(seen.has(`${load.unit} ${rule}`)).toBe(false);
        seen.add(`${load.unit} ${rule}`);
      }
      const excess = found.map((one) => (one.limit === 0 ? Infinity : one.found / one.limit));
      expect(excess).toEqual([...excess].sort((a, b) => (a === b ? 0 : b - a)));
    }),
    { numRuns: RUNS },
  );
});

const textOf = ({ name, formerUnit, duties, groups }: GroupMember): string =>
  `${name}/${formerUnit}/${duties}/${groups}`;

/** Results without what depends on the order of rows. */
function summaryOf(followed: FollowedDuties): unknown {
  const nameOf = (duty: number): string => followed.duties.duty[followed.rows[followed.rowStart[duty]]];
  const loads = workload(followed).map(({ unitName, formerUnits, before, after, mostSuperiorsBefore }) =>
    JSON.stringify([unitName, formerUnits.length, before, after, mostSuperiorsBefore]),
  );
  const groups = workingGroups(followed).map((group) =>
    JSON.stringify([
      ...[group.unitName, group.superior, group.duties.map(nameOf).sort(), group.deputies.map(textOf)],
      ...[group.sections.map(textOf).sort(), group.institutions.map((one) => `${one.unitName} ${one.duties}`).sort()],
    ]),
  );
  const finds = ['局', '办', '市', '镇', 'g', '统'].map((text) =>
    partyIndex(followed)
      .find(text, 1000)
      .map(({ type, name, duties }) => `${type} ${name} ${duties}`)
      .sort(),
  );
  return { loads: loads.sort(), groups: groups.sort(), finds };
}

test('the order of rows is of no matter', () => {
  const shuffled = <T>(rows: fc.Arbitrary<T[]>) =>
    rows.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
  fc.assert(
    fc.property(shuffled(agencyRows), shuffled(planRows), shuffled(dutyRows), (units, plan, rows) => {
      expect(summaryOf(follow(units[1], plan[1], rows[1]))).toEqual(summaryOf(follow(units[0], plan[0], rows[0])));
    }),
    { numRuns: RUNS },
  );
});

test('a group holds the duties of its unit and superior department, and its members have some of them', () => {
  fc.assert(
    fc.property(agencyRows, planRows, dutyRows, (units, plan, rows) => {
      const followed = follow(units, plan, rows);
      const index = partyIndex(followed);
      const superiors = new Map(index.find('市', 1000).filter(({ type }) => type === 'superior').map((one) => [one.name, one])); // prettier-ignore
      const groups = workingGroups(followed);
      for (const { unit, superior, duties, deputies, sections, institutions } of groups) {
        const all = index.dutiesOf(superiors.get(superior)!);
        expect(duties).toEqual(all.filter((duty) => followed.unitAfter[duty] === unit));
        expect(duties.length).toBeGreaterThan(0);
        for (const member of [...deputies, ...sections]) {
          expect(member.duties).toBeGreaterThan(0);
          expect(member.duties).toBeLessThanOrEqual(duties.length);
          expect(member.groups).toBeLessThanOrEqual(groups.length);
        }
        for (const one of institutions) expect(one.unit).not.toBe(unit);
      }
    }),
    { numRuns: RUNS },
  );
});

test('every find holds the text, and no text can crash a search', () => {
  const someText = fc.oneof(
    fc.constantFrom('局', '市甲', '办 公', 'ｇｉｓ', 'GRAIN', '各乡镇', '文笔', '(', '\\', '.*', '__proto__'),
    fc.string({ unit: 'binary', maxLength: 4 }),
    fc.string({ maxLength: 3 }),
  );
  fc.assert(
    fc.property(agencyRows, planRows, dutyRows, someText, fc.integer({ min: -1, max: 12 }), (units, plan, rows, text, most) => {
      const index = partyIndex(follow(units, plan, rows));
      const found = index.find(text, most);
      expect(found.length).toBeLessThanOrEqual(Math.max(most, 0));
      for (const party of found) {
        expect(foldSearch(party.name)).toContain(foldSearch(text));
        const duties = index.dutiesOf(party);
        expect(duties).toHaveLength(party.duties);
        expect([...duties]).toEqual([...new Set(duties)].sort((a, b) => a - b));
      }
    }),
    { numRuns: RUNS },
  ); // prettier-ignore
});

test('a name is found by any part of it, in any case and width, with blanks between', () => {
  const wide = (text: string): string =>
    text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(agencyRows, dutyRows, fc.nat(), fc.nat(), fc.nat(3), fc.boolean(), (units, rows, from, length, blank, upper) => {
      const followed = follow(units, [], rows);
      const index = partyIndex(followed);
      for (const name of [...followed.superiors.names, ...followed.townshipOffices.names, ...UNITS, 'Grain']) {
        if (name === 'Grain' && !rows.some(([duty]) => duty === 'Grain stores')) continue;
        const start = from % name.length;
        const part = name.slice(start, start + 1 + (length % (name.length - start)));
        if (part.trim() === '') continue;
        const text = wide([...(upper ? part.toUpperCase() : part)].join(' '.repeat(blank)));
        expect(index.find(text, 1000).some((one) => one.name.includes(part))).toBe(true);
      }
    }),
    { numRuns: RUNS },
  ); // prettier-ignore
});
