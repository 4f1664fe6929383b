import { LOAD_RULES } from '../../src/core/checks';
import {
  counterparts,
  followDuties,
  ORPHAN_REASONS,
  orphans,
  overloads,
  workingGroups,
  workload,
  type FollowedDuties,
} from '../../src/core/counterparts';
import { namesIn } from '../../src/core/counterparts/namesIn';
import { structureRows, type Reform, type WorkbookTables } from '../../src/core';
import { hequ } from '../../assets/samples/hequ/hequ';
import { applyOption, readSample } from './applySample';

const chinese = readSample(hequ('zh'));
const english = readSample(hequ('en'));

interface Case {
  readonly tables: WorkbookTables;
  readonly reform: Reform;
  readonly followed: FollowedDuties;
}

function caseOf(tables: WorkbookTables, option: string): Case {
  const reform = applyOption(tables, option);
  return { tables, reform, followed: followDuties(reform, tables.duties!) };
}

const zhA = caseOf(chinese, 'A');
const enA = caseOf(english, 'A');

const distinct = (cells: readonly string[]): string[] => [...new Set(cells.flatMap(namesIn))];
const duties = chinese.duties!;
const rows = Array.from({ length: duties.count }, (_, row) => row);
const unitNamed = ({ reform }: Case, name: string): number => reform.after.unit.indexOf(name);

test('315 duties face 45 departments of the city', () => {
  expect(duties.count).toBe(315);
  const departments = distinct(duties.superior);
  expect(departments).toHaveLength(45);
  expect(departments.filter((name) => !name.startsWith('市'))).toEqual([]);
  expect(distinct(english.duties!.superior)).toHaveLength(45);
});

test('the wording of a duty has 8 to 20 characters, and each row is a duty', () => {
  expect(duties.duty.filter((duty) => duty.length < 8 || duty.length > 20)).toEqual([]);
  expect([zhA.followed.count, enA.followed.count]).toEqual([315, 315]);
});

test('before the reform a unit faces at most three departments', () => {
  const byUnit = new Map<string, string[]>();
  for (const row of rows) byUnit.set(duties.unit[row], [...(byUnit.get(duties.unit[row]) ?? []), duties.superior[row]]);
  const counts = [...byUnit.values()].map((cells) => distinct(cells).length);
  expect([Math.min(...counts), Math.max(...counts)]).toEqual([1, 3]);
});

test('all townships have an office, and each of the 11 is named by itself, too', () => {
  const { unit, kind } = chinese.agencies!;
  const townships = unit.filter((_, place) => kind[place] === 'township');
  const offices = distinct(duties.townshipOffice);
  expect(townships).toHaveLength(11);
  expect(townships.filter((township) => !offices.some((office) => office.startsWith(township)))).toEqual([]);
  expect(offices.filter((office) => office.startsWith('各乡镇'))).toEqual([
    ...['各乡镇党政综合办公室', '各乡镇便民服务中心', '各乡镇社会事务办公室', '各乡镇综合行政执法队'],
    ...['各乡镇平安建设办公室', '各乡镇经济发展办公室', '各乡镇规划建设办公室'],
  ]);
});

test('deputies are titles, and no unit after the reform has more of them than seats', () => {
  const title =
    /^(?:局长|主任|站长|队长|召集人|副(?:局长|主任|部长|书记)（分管[^（）]+）|(?:Director|Head|Convenor)|Deputy (?:director|head|secretary) \([^()]+\))$/u;
  expect([...duties.deputy, ...english.duties!.deputy].filter((name) => name !== '' && !title.test(name))).toEqual([]);
  const { reform, followed } = zhA;
  const { unit, amounts } = reform.after;
  const crowded = unit.filter((_, place) => {
    const seats = (amounts.chiefs[place] + amounts.deputies[place]) / 1000;
    const cells = rows
      .filter((row) => followed.unitAfter[followed.dutyOfRow[row]] === place)
      .map((row) => duties.deputy[row]);
    return seats > 0 && distinct(cells).length > seats;
  });
  expect(crowded).toEqual([]);
});

test.each([
  ['hequ, A', chinese, 'A'],
  ['hequ, B', chinese, 'B'],
  ['hequ-en, A', english, 'A'],
  ['hequ-en, B', english, 'B'],
])('%s: the only issue is the duty whose unit is blank', (_, tables, option) => {
  const { followed } = caseOf(tables, option);
  expect(followed.issues.map(({ code, severity, where }) => [code, severity, where.cell])).toEqual([
    ['dutyWithoutUnit', 'warning', 'D318'],
  ]);
});

test.each([
  ['hequ', zhA, ['重大疑难信访事项会商', '城镇供水水质检测监测', '校外托管机构综合监管']],
  [
    'hequ-en',
    enA,
    ['Joint handling of difficult petitions', 'Testing of tap water', 'Supervision of after-school care'],
  ],
])('%s: the orphans are the planted ones', (_, { followed }, names) => {
  const left = orphans(followed);
  expect(left.map(({ name }) => name)).toEqual(names);
  expect(left.map(({ reason }) => reason)).toEqual(['abolished', 'enterprise', 'noUnit']);
  const without = [...followed.reason].filter((reason) => ORPHAN_REASONS[reason] !== undefined);
  expect([...followed.unitAfter].filter((unit) => unit >= 0)).toHaveLength(315 - without.length);
});

test.each([
  ['before the reform', 'before'],
  ['after it', 'after'],
] as const)('%s each unit has as many duties as the duties table gives it', (_, when) => {
  const { reform, followed } = zhA;
  const { unit, amounts } = when === 'before' ? reform.agencies : reform.after;
  const places = when === 'before' ? followed.unitBefore : followed.unitAfter;
  const found = unit.map((_name, place) => [...places].filter((one) => one === place).length * 1000);
  expect([...amounts.duties]).toEqual(found);
});

test('the five old bureaus have 11, 7, 6, 4 and 4 duties, and the new one all 32', () => {
  const { reform, followed } = zhA;
  const { unit, amounts } = chinese.agencies!;
  const old = ['县发展和改革局', '县工业和信息化局', '县能源局', '县统计局', '县粮食和物资储备局'];
  expect(old.map((name) => amounts.duties[unit.indexOf(name)] / 1000)).toEqual([11, 7, 6, 4, 4]);
  const bureau = unitNamed(zhA, '县发展和改革局');
  expect([...followed.unitAfter].filter((place) => place === bureau)).toHaveLength(32);
  expect(structureRows(reform)[bureau].amounts.duties).toBe(32);
});

test('the development and reform bureau answers to nine departments, of which one bureau had three at most', () => {
  const bureau = unitNamed(zhA, '县发展和改革局');
  const faced = counterparts(zhA.followed, 'superior', 'after').filter(({ unit }) => unit === bureau);
  expect(faced.map(({ partner }) => partner).sort()).toEqual(
    [
      ...['市发展和改革委员会', '市大数据应用局', '市国防动员办公室', '市工业和信息化局', '市商务局', '市能源局'],
      ...['市应急管理局', '市统计局', '市粮食和物资储备局'],
    ].sort(),
  );
  const load = workload(zhA.followed).find(({ unit }) => unit === bureau)!;
  expect([load.mostSuperiorsBefore, load.after.superiors, load.after.duties, load.after.people]).toEqual([
    3, 9, 32, 11,
  ]);
});

test('the two duties that the plan names move alone', () => {
  const { reform, followed } = zhA;
  const alone = rows.filter((row) => followed.movedAlone[followed.dutyOfRow[row]]);
  expect(
    alone.map((row) => [duties.duty[row], reform.after.unit[followed.unitAfter[followed.dutyOfRow[row]]]]),
  ).toEqual([
    ['科技人才队伍建设', '县委组织部'],
    ['安全生产行政执法', '县市场监管和综合行政执法局'],
  ]);
});

test('sections of one name in the new bureau come from several old ones', () => {
  const groups = workingGroups(zhA.followed).filter(({ unitName }) => unitName === '县发展和改革局');
  const offices = groups.flatMap(({ sections }) => sections.filter(({ name }) => name === '办公室'));
  expect(new Set(offices.map(({ formerUnit }) => formerUnit))).toEqual(
    new Set(['县能源局', '县统计局', '县粮食和物资储备局']),
  );
  expect(groups.filter(({ institutions }) => institutions.length > 0).length).toBeGreaterThanOrEqual(6);
});

test('above the norms are the development and reform bureau in all four, the organization department in one', () => {
  expect(chinese.norms!.norms.filter(({ rule }) => (LOAD_RULES as readonly string[]).includes(rule))).toHaveLength(7);
  const found = overloads(workload(zhA.followed), chinese.norms!, zhA.reform);
  const broken = found.map(({ load, rule, limit }) => [load.unitName, rule, limit]);
  expect(new Set(broken)).toEqual(
    new Set([
      ['县发展和改革局', 'superiorsPerPerson', 0.5],
      ['县发展和改革局', 'superiorsPerUnit', 6],
      ['县发展和改革局', 'dutiesPerPerson', 2],
      ['县发展和改革局', 'dutiesPerUnit', 25],
      ['县委组织部', 'superiorsPerUnit', 4],
    ]),
  );
});

test('both languages lead to the same units', () => {
  const seen = ({ followed }: Case) => [[...followed.unitBefore], [...followed.unitAfter], [...followed.reason]];
  expect(seen(enA)).toEqual(seen(zhA));
});
