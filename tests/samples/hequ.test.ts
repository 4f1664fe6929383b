import { countUnits, crosswalkRows, planOptions, structureRows, supportRatio, surplusRows } from '../../src/core';
import { hequ } from '../../assets/samples/hequ/hequ';
import { applyOption, comparison, readSample } from './applySample';

const chinese = readSample(hequ('zh'));
const english = readSample(hequ('en'));

describe.each([
  ['hequ', chinese],
  ['hequ-en', english],
])('%s, option A', (_, tables) => {
  const reform = applyOption(tables, 'A');

  test('is read without an issue', () => {
    expect(tables.issues).toEqual([]);
    expect(tables.found.map(({ kind, rowCount, used }) => [kind, rowCount, used])).toEqual([
      ['agencies', 273, true],
      ['plan', 235, true],
      ['approved', 65, true],
      ['staff', 2071, true],
      ['pay', 42, true],
      ['rates', 6, true],
      ['facts', 5, true],
      ['claims', 12, true],
      ['duties', 315, true],
      ['norms', 30, true],
      ['procedures', 65, true],
      ['tasks', 59, true],
    ]);
  });

  test('is applied without an issue', () => {
    expect(reform.issues).toEqual([]);
  });

  test('has the published totals', () => {
    const { organs, leaderPosts, institutions, units, institutionPosts, surplus, runningCost, office } =
      comparison(reform);
    expect({ organs, leaderPosts, institutions, units, institutionPosts }).toEqual({
      organs: [36, 22],
      leaderPosts: [135, 114],
      institutions: [186, 40],
      units: [222, 62],
      institutionPosts: [1964, 659],
    });
    expect(surplus).toEqual([0, 903]);
    expect(runningCost).toEqual([44_760_000, 44_760_000 - 3_670_000]);
    expect((-3_670_000 / 44_760_000).toFixed(3)).toBe('-0.082');
    expect(office[1] - office[0]).toBe(-10_500);
  });

  test('has no surplus but that of the institutions, and some vacancies beside it', () => {
    const rows = surplusRows(reform);
    const sumOf = (postType: string, key: 'surplus' | 'vacancy'): number =>
      rows.filter((row) => row.postType === postType).reduce((sum, row) => sum + row[key], 0);
    expect(['admin', 'politicalLegal', 'institution', 'worker'].map((type) => sumOf(type, 'surplus'))).toEqual([
      0, 0, 903, 0,
    ]);
    expect(sumOf('institution', 'vacancy')).toBe(16);
  });

  test('has the 1,562 people in institutions that 659 posts, 903 surplus and 16 in enterprises are made of', () => {
    const { institutionStaff } = comparison(reform);
    expect(institutionStaff).toEqual([1562, 659 - 16 + 903]);
  });

  test('takes effect at the beginning of 2025', () => {
    expect(new Set(tables.plan!.effective)).toEqual(new Set(['2025-01-01']));
  });

  test('has the published facts and support ratio', () => {
    const amount = (item: Parameters<NonNullable<typeof tables.facts>['facts']['get']>[0]): number =>
      tables.facts!.facts.get(item)!.amount;
    expect(supportRatio(amount('registeredPopulation'), amount('supportedStaff'))).toBe(32);
    expect(supportRatio(amount('registeredPopulation'), amount('supportedStaffAfter'))).toBe(40);
    expect(amount('generalPublicBudgetRevenue')).toBe(1_023_000_000);
    expect(amount('publicExpenditure')).toBe(comparison(reform).runningCost[0]);
  });

  test('counts the other units', () => {
    const { massOrganisations, deliberativeBodies, lawEnforcementTeams } = comparison(reform);
    expect({ massOrganisations, deliberativeBodies, lawEnforcementTeams }).toEqual({
      massOrganisations: [7, 6],
      deliberativeBodies: [14, 8],
      lawEnforcementTeams: [8, 1],
    });
    expect(countUnits(reform, 'township', 'before')).toBe(11);
    expect(countUnits(reform, 'township', 'after')).toBe(11);
  });
});

describe('the named mergers', () => {
  const reform = applyOption(chinese, 'A');
  const after = new Map(structureRows(reform).map((unit) => [unit.unit, unit]));
  const sourcesOf = (unit: string): string[] => after.get(unit)?.sources.map((source) => source.unit) ?? [];

  test.each([
    ['县委办公室', ['县委办公室', '县政府办公室']],
    ['县委宣传部', ['县委宣传部', '县文化和旅游局']],
    ['县委统战部', ['县委统战部', '县工商业联合会']],
  ])('%s is one working organisation with its co-located unit', (unit, sources) => {
    expect(sourcesOf(unit)).toEqual(sources);
    expect(after.get(unit)?.coLocated).toEqual(sources.slice(1));
  });

  test.each([
    ['县民政和人力资源社会保障局', ['县民政局', '县人力资源和社会保障局']],
    ['县住房城乡建设和交通运输局', ['县住房和城乡建设管理局', '县交通运输局']],
    ['县发展和改革局', ['县发展和改革局', '县工业和信息化局', '县能源局', '县统计局', '县粮食和物资储备局']],
    ['县项目推进中心', ['县项目建设服务中心', '县招商引资服务中心']],
    ['县自然资源局', ['县自然资源局', '县林业局']],
  ])('%s', (unit, sources) => {
    expect(sourcesOf(unit)).toEqual(sources);
  });

  test('name plates stay', () => {
    expect(after.get('县委组织部')?.namePlates).toEqual(['县委机构编制委员会办公室']);
    expect(after.get('县自然资源局')?.namePlates).toEqual(['县林业局']);
    expect(after.get('县财政局')?.namePlates).toEqual(['县政府国有资产监督管理局']);
  });

  test('market supervision is joined with law enforcement, and the teams of eight fields are one', () => {
    expect(sourcesOf('县市场监管和综合行政执法局')).toEqual(['县应急管理局', '县市场监督管理局', '县综合行政执法局']);
    expect(after.get('县市场监管和综合行政执法局')?.sources.map(({ whole }) => whole)).toEqual([false, true, true]);
    expect(sourcesOf('县综合行政执法队')).toHaveLength(8);
  });

  test('the stations go under the towns', () => {
    expect(after.get('城关中心自然资源所')?.parent).toBe('城关镇');
  });

  test('the development and reform bureau: 8 leader seats to 5, 32 duties, 24 posts, 11 in post', () => {
    const moved = crosswalkRows(reform)
      .filter(({ to }) => to === '县发展和改革局')
      .map((row) => row.moved);
    const seats = moved.reduce((sum, { chiefs, deputies }) => sum + chiefs + deputies, 0);
    const { chiefs, deputies, duties, adminPosts, adminStaff } = after.get('县发展和改革局')!.amounts;
    expect(seats).toBe(8);
    expect(chiefs + deputies).toBe(5);
    expect({ duties, adminPosts, adminStaff }).toEqual({ duties: 32, adminPosts: 24, adminStaff: 11 });
  });

  test('a unit divided by shares and a chain end where the plan says', () => {
    const ends = (from: string): string[] =>
      crosswalkRows(reform)
        .filter((row) => row.from === from)
        .map(({ to }) => to)
        .sort();
    expect(ends('县国土资源信息中心')).toEqual(['县政务服务中心', '县自然资源事务中心']);
    expect(ends('县地质环境监测站')).toEqual(['县自然资源事务中心']);
  });

  test('empty institutions are withdrawn and two leave for enterprise', () => {
    const gone = crosswalkRows(reform).filter(({ to, moved }) => to === '' && moved.institutionPosts > 0);
    expect(gone.map(({ outcome }) => outcome)).toEqual([...Array(6).fill('withdrawn'), 'enterprise', 'enterprise']);
  });
});

describe('options', () => {
  test('A and B', () => {
    expect(planOptions(chinese.plan)).toEqual(['A', 'B']);
  });

  test('option B keeps two organs more and joins one', () => {
    const reform = applyOption(chinese, 'B');
    expect(reform.issues).toEqual([]);
    expect(comparison(reform).organs).toEqual([36, 23]);
    expect(comparison(reform).leaderPosts).toEqual([135, 115]);
    const units = structureRows(reform).map(({ unit }) => unit);
    expect(units).toEqual(expect.arrayContaining(['县医疗保障局', '县乡村振兴局', '县卫生健康和体育局']));
    expect(units).not.toContain('县退役军人事务局');
  });
});

test('both languages hold the same figures', () => {
  const zh = applyOption(chinese, 'A');
  const en = applyOption(english, 'A');
  expect(comparison(en)).toEqual(comparison(zh));
  expect(structureRows(en).map(({ amounts }) => amounts)).toEqual(structureRows(zh).map(({ amounts }) => amounts));
});
