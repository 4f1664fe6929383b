import {
  counterpartMatrix,
  counterparts,
  orphans,
  type CounterpartMatrix,
  type Direction,
  type FollowedDuties,
  type When,
} from '../../../src/core/counterparts';
import type { PlanRow, UnitRow } from '../results/small';
import { follow, type DutyOfUnit } from './dutyLines';

const DEPARTMENT = 'Government department';
const UNITS: readonly UnitRow[] = [
  ['发展和改革局', DEPARTMENT],
  ['统计局', DEPARTMENT],
  ['粮食局', DEPARTMENT],
];
const PLAN: readonly PlanRow[] = [
  ['merge', '统计局、发展和改革局', '发展改革和统计局'],
  ['abolish', '粮食局', ''],
  ['transfer', '粮食局', '发展改革和统计局', { Duty: '粮食储备' }],
];
const DUTIES: readonly DutyOfUnit[] = [
  ['统计监测', '统计局', { superior: '市统计局', office: '党政办公室' }],
  ['价格管理', '发展和改革局', { superior: '市发展改革委' }],
  ['能耗统计', '发展和改革局', { superior: '市发展改革委、市统计局', office: '经济发展办；党政办公室' }],
  ['粮食储备', '粮食局', { superior: '市发展改革委', office: '经济发展办' }],
  ['粮食检查', '粮食局', { superior: '市市场监管局', section: '检查股', office: '经济发展办' }],
  ['信访', '发展和改革局'],
  ['统计监测', '统计局', { superior: '市发展改革委' }],
  ['信访', ''],
  ['档案', '统计局', { office: '党政办公室' }],
  ['档案', '统计局', { superior: '市档案局' }],
];

/** `department – unit: duties (rows)`. */
function pairLines(followed: FollowedDuties, direction: Direction, when: When = 'after'): string[] {
  const { duties, rows, rowStart } = followed;
  return counterparts(followed, direction, when).map((pair) => {
    const names = pair.duties.map((duty) => duties.duty[rows[rowStart[duty]]]);
    return `${pair.partner || '—'} – ${pair.unitName || '—'} ${pair.unit}: ${names.join('、')} (${pair.rows.join(', ')})`;
  });
}

function matrixLines({ partners, units, counts }: CounterpartMatrix): string[] {
  return [
    `: ${units.map(({ unitName, unit }) => `${unitName} ${unit}`).join(' | ')}`,
    ...partners.map((partner, row) => `${partner}: ${counts[row].join(' ')}`),
  ];
}

describe('after the reform', () => {
  const followed = follow(UNITS, PLAN, DUTIES);

  test('superior department → county units', () => {
    expect(pairLines(followed, 'superior')).toEqual([
      '市统计局 – 发展改革和统计局 0: 统计监测、能耗统计 (0, 2)',
      '市发展改革委 – 发展改革和统计局 0: 统计监测、价格管理、能耗统计、粮食储备 (1, 2, 3, 6)',
      '市市场监管局 – — -1: 粮食检查 (4)',
      '市档案局 – 发展改革和统计局 0: 档案 (9)',
      '— – 发展改革和统计局 0: 信访 (5)',
      '— – — -1: 信访 (7)',
    ]);
  });

  test('county unit → superior departments', () => {
    expect(pairLines(followed, 'county')).toEqual([
      '市统计局 – 发展改革和统计局 0: 统计监测、能耗统计 (0, 2)',
      '市发展改革委 – 发展改革和统计局 0: 统计监测、价格管理、能耗统计、粮食储备 (1, 2, 3, 6)',
      '市档案局 – 发展改革和统计局 0: 档案 (9)',
      '— – 发展改革和统计局 0: 信访 (5)',
      '市市场监管局 – — -1: 粮食检查 (4)',
      '— – — -1: 信访 (7)',
    ]);
  });

  test('county unit ↔ township office, without duties that have none', () => {
    expect(pairLines(followed, 'township')).toEqual([
      '党政办公室 – 发展改革和统计局 0: 统计监测、能耗统计、档案 (0, 2, 8)',
      '经济发展办 – 发展改革和统计局 0: 能耗统计、粮食储备 (2, 3)',
      '经济发展办 – — -1: 粮食检查 (4)',
    ]);
  });

  test('matrix of departments and units', () => {
    expect(matrixLines(counterpartMatrix(followed, 'superior', 'after'))).toEqual([
      ': 发展改革和统计局 0 |  -1',
      '市统计局: 2 0',
      '市发展改革委: 4 0',
      '市市场监管局: 0 1',
      '市档案局: 1 0',
      ': 1 1',
    ]);
  });

  test('matrix of township offices and units', () => {
    expect(matrixLines(counterpartMatrix(followed, 'township', 'after'))).toEqual([
      ': 发展改革和统计局 0 |  -1',
      '党政办公室: 3 0',
      '经济发展办: 2 1',
    ]);
  });

  test('orphans', () => {
    expect(orphans(followed)).toEqual([
      {
        ...{ duty: 4, name: '粮食检查', county: '', unitName: '粮食局', sections: ['检查股'], row: 4 },
        ...{ superiors: ['市市场监管局'], townshipOffices: ['经济发展办'], reason: 'abolished', planRow: 1 },
      },
      {
        ...{ duty: 6, name: '信访', county: '', unitName: '', sections: [], row: 7 },
        ...{ superiors: [], townshipOffices: [], reason: 'noUnit', planRow: -1 },
      },
    ]);
  });
});

test('before the reform', () => {
  const followed = follow(UNITS, PLAN, DUTIES);
  expect(pairLines(followed, 'superior', 'before')).toEqual([
    '市统计局 – 发展和改革局 0: 能耗统计 (2)',
    '市统计局 – 统计局 1: 统计监测 (0)',
    '市发展改革委 – 发展和改革局 0: 价格管理、能耗统计 (1, 2)',
    '市发展改革委 – 统计局 1: 统计监测 (6)',
    '市发展改革委 – 粮食局 2: 粮食储备 (3)',
    '市市场监管局 – 粮食局 2: 粮食检查 (4)',
    '市档案局 – 统计局 1: 档案 (9)',
    '— – 发展和改革局 0: 信访 (5)',
    '— – — -1: 信访 (7)',
  ]);
  expect(matrixLines(counterpartMatrix(followed, 'superior', 'before'))).toEqual([
    ': 发展和改革局 0 | 统计局 1 | 粮食局 2 |  -1',
    '市统计局: 1 1 0 0',
    '市发展改革委: 2 1 1 0',
    '市市场监管局: 0 0 1 0',
    '市档案局: 0 1 0 0',
    ': 1 0 0 1',
  ]);
});

test('rows of a pair stand in the order of the table, duties in theirs', () => {
  const followed = follow(
    UNITS,
    [],
    [
      ['价格管理', '粮食局', { superior: '市财政局' }],
      ['信访', '粮食局', { superior: '市发展改革委' }],
      ['价格管理', '粮食局', { superior: '市发展改革委' }],
      ['价格管理', '粮食局', { superior: '市财政局', section: '价格股' }],
    ],
  );
  expect(pairLines(followed, 'superior')).toEqual([
    '市财政局 – 粮食局 2: 价格管理 (0, 3)',
    '市发展改革委 – 粮食局 2: 价格管理、信访 (1, 2)',
  ]);
  expect(matrixLines(counterpartMatrix(followed, 'superior', 'after'))).toEqual([
    ': 粮食局 2',
    '市财政局: 1',
    '市发展改革委: 2',
  ]);
});

test('no duty is lost where duties stand in several rows and none names a department', () => {
  const followed = follow(
    UNITS,
    [],
    [
      ['信访', '', { office: '党政办公室' }],
      ['档案', '粮食局'],
      ['信访', '', { office: '经济发展办' }],
    ],
  );
  expect(pairLines(followed, 'superior')).toEqual(['— – 粮食局 2: 档案 (1)', '— – — -1: 信访 (0, 2)']);
  expect(matrixLines(counterpartMatrix(followed, 'superior', 'after'))).toEqual([': 粮食局 2 |  -1', ': 1 1']);
});

test('a row that says the same once more makes no pair of its own', () => {
  const row: DutyOfUnit = ['价格管理', '粮食局', { superior: '市财政局' }];
  expect(pairLines(follow(UNITS, [], [row, row]), 'county')).toEqual(['市财政局 – 粮食局 2: 价格管理 (0)']);
});

test('counties stand with the units; orphans have the county of their row, else of their unit', () => {
  const followed = follow(
    [['统计局', DEPARTMENT, { County: '东县' }], ['粮食局', DEPARTMENT, { County: '西县' }]], // prettier-ignore
    [['convert to enterprise', '粮食局', '']],
    [['统计监测', '统计局'], ['粮食储备', '粮食局'], ['信访', '', { county: '东县' }]], // prettier-ignore
  );
  expect(counterparts(followed, 'county', 'before').map(({ county }) => county)).toEqual(['东县', '西县', '']);
  expect(counterpartMatrix(followed, 'superior', 'after').units.map(({ county }) => county)).toEqual(['东县', '']);
  expect(orphans(followed).map(({ county, reason, planRow }) => [county, reason, planRow])).toEqual([
    ['西县', 'enterprise', 0],
    ['东县', 'noUnit', -1],
  ]);
});

test('an orphan has what all its rows say', () => {
  const followed = follow(
    UNITS,
    [],
    [
      ['信访', '', { superior: '市信访局' }],
      ['信访', '', { superior: '市信访局', section: '接访股、办公室', office: '平安办' }],
      ['信访', '', { superior: '市委办', section: '办公室' }],
    ],
  );
  expect(orphans(followed)).toMatchObject([
    { superiors: ['市信访局', '市委办'], sections: ['接访股', '办公室'], townshipOffices: ['平安办'] },
  ]);
});

test('no duties', () => {
  const followed = follow(UNITS, PLAN, []);
  expect(counterparts(followed, 'superior', 'after')).toEqual([]);
  expect(counterparts(followed, 'township', 'before')).toEqual([]);
  expect(counterpartMatrix(followed, 'superior', 'after')).toEqual({
    ...{ partners: [], units: [], counts: [] },
    unitTotals: new Int32Array(0),
  });
  expect(orphans(followed)).toEqual([]);
});
