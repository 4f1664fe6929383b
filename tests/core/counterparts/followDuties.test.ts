import type { PlanRow } from '../results/small';
import { A_B_C, checkDuties, DEPARTMENT, OF_A } from './dutyCases';
import { dutyLines, follow } from './dutyLines';

describe('a duty follows its unit', () => {
  checkDuties([
    { name: 'no plan', plan: [], lines: ['Prices: A → A'] },
    { name: 'keep', plan: [['keep', 'A']], lines: ['Prices: A → A'] },
    { name: 'merge', plan: [['merge', 'A、B', 'X']], lines: ['Prices: A → X [0]'] },
    { name: 'transfer whole', plan: [['transfer whole', 'A', 'B']], lines: ['Prices: A → B [0]'] },
    { name: 'rename', plan: [['rename', 'A', 'X']], lines: ['Prices: A → X [0]'] },
    { name: 'name plate', plan: [['name plate', 'A', 'B']], lines: ['Prices: A → B [0]'] },
    { name: 'co-locate, to the host', plan: [['co-locate', 'A', 'B']], lines: ['Prices: A → B [0]'] },
    { name: 'regrade', plan: [['regrade', 'A', '', { Grade: '正科' }]], lines: ['Prices: A → A'] },
    { name: 're-subordinate', plan: [['re-subordinate', 'A', 'City']], lines: ['Prices: A → A'] },
    { name: 'abolish with To', plan: [['abolish', 'A', 'B']], lines: ['Prices: A → B [0]'] },
    { name: 'abolish', plan: [['abolish', 'A', '']], lines: ['Prices: A → — abolished [0]'] },
    { name: 'enterprise', plan: [['convert to enterprise', 'A', '']], lines: ['Prices: A → — enterprise [0]'] },
    {
      name: 'a chain, last row first',
      plan: [['merge', 'X', 'Y'], ['rename', 'Y', 'Z'], ['merge', 'A', 'X']], // prettier-ignore
      lines: ['Prices: A → Z [2, 0, 1]'],
    },
    {
      name: 'a chain that ends abolished',
      plan: [['merge', 'A', 'X'], ['abolish', 'X', '']], // prettier-ignore
      lines: ['Prices: A → — abolished [0, 1]'],
    },
    {
      name: 'a ring of units: all stay',
      plan: [['transfer whole', 'A', 'B'], ['transfer whole', 'B', 'A']], // prettier-ignore
      lines: ['Prices: A → A'],
      issues: ['cycle error C2'],
    },
    {
      name: 'the party organ among co-located units is the host',
      plan: [['co-locate', 'Office', 'A', { Kind: '' }], ['create', '', 'Office', { Kind: 'Party organ' }]], // prettier-ignore
      lines: ['Prices: A → Office [0]'],
    },
  ]);
});

describe('shares', () => {
  checkDuties([
    {
      name: 'posts alone move no duty',
      plan: [['transfer', 'A', 'B', { admin: 1 }]],
      lines: ['Prices: A → A'],
    },
    {
      name: 'a part of the unit leaves and its duties stay',
      plan: [['transfer', 'A', 'B', { Share: 0.9 }]],
      lines: ['Prices: A → A'],
    },
    {
      name: 'a part leaves and the unit is abolished: the duties are left',
      plan: [['transfer', 'A', 'B', { Share: 0.9 }], ['abolish', 'A', '']], // prettier-ignore
      lines: ['Prices: A → — abolished [1]'],
    },
    {
      name: 'a divided unit: the duties follow the largest part',
      plan: [['merge', 'A', 'X', { Share: 0.4 }], ['merge', 'A', 'Y', { Share: 0.6 }]], // prettier-ignore
      lines: ['Prices: A → Y [1]'],
      issues: ['dutiesOfDivided warning D3'],
    },
    {
      name: 'equal parts: by name',
      plan: [['merge', 'A', 'Y', { Share: 0.5 }], ['merge', 'A', 'X', { Share: 0.5 }]], // prettier-ignore
      lines: ['Prices: A → X [1]'],
      issues: ['dutiesOfDivided warning D3'],
    },
    {
      name: 'parts of one target count together',
      plan: [
        ['merge', 'A', 'Y', { Share: 0.4 }],
        ['merge', 'A', 'X', { Share: 0.35 }],
        ['merge', 'A', 'X', { Share: 0.25 }],
      ],
      lines: ['Prices: A → X [1]'],
      issues: ['dutiesOfDivided warning D3'],
    },
    {
      name: 'transfers of all shares, and the unit stays without duties',
      plan: [['transfer', 'A', 'B', { Share: 0.7 }], ['transfer', 'A', 'C', { Share: 0.3 }]], // prettier-ignore
      lines: ['Prices: A → B [0]'],
      issues: ['dutiesOfDivided warning D2'],
    },
    {
      name: 'thirds come to all of it',
      plan: [
        ['transfer', 'A', 'B', { Share: 1 / 3 }],
        ['transfer', 'A', 'C', { Share: 1 / 3 }],
        ['merge', 'A', 'X', { Share: 1 / 3 }],
      ],
      lines: ['Prices: A → B [0]'],
      issues: ['dutiesOfDivided warning D2'],
    },
    {
      name: 'all shares transferred and the unit abolished: the duties have gone with the shares',
      plan: [['transfer', 'A', 'B', { Share: 0.7 }], ['transfer', 'A', 'C', { Share: 0.3 }], ['abolish', 'A', '']], // prettier-ignore
      lines: ['Prices: A → B [0]'],
      issues: ['dutiesOfDivided warning D2'],
    },
    {
      name: 'all of it to one unit divides nothing',
      plan: [['transfer', 'A', 'B', { Share: 1 }]],
      lines: ['Prices: A → B [0]'],
    },
    {
      name: 'a share of a row that names a duty is of posts, not of the other duties',
      plan: [['transfer', 'A', 'B', { Share: 1, Duty: 'Prices' }]],
      duties: [['Prices', 'A'], ['Plans', 'A']], // prettier-ignore
      lines: ['Prices: A → B alone [0]', 'Plans: A → A'],
    },
    {
      name: 'what passes through a divided unit goes with its largest part too, and counts',
      plan: [
        ['merge', 'A', 'B'],
        ['transfer', 'B', 'C', { Share: 0.4 }],
        ['transfer', 'B', 'D', { Share: 0.6 }],
        ['create', '', 'D', { Kind: DEPARTMENT }],
        ['transfer', 'B', 'C', { Duty: 'Files' }],
      ],
      duties: [['Prices', 'A'], ['Plans', 'B'], ['Files', 'B']], // prettier-ignore
      lines: ['Prices: A → D [0, 2]', 'Plans: B → D [2]', 'Files: B → C alone [4]'],
      issues: ['dutiesOfDivided warning F4'],
    },
  ]);

  test('the issue about a divided unit counts the duties that follow the largest part', () => {
    const { issues } = follow(
      A_B_C,
      [
        ['merge', 'A', 'X', { Share: 0.4 }],
        ['merge', 'A', 'Y', { Share: 0.6 }],
        ['transfer', 'A', 'B', { Duty: 'Files' }],
      ],
      [['Prices', 'A'], ['Plans', 'A'], ['Files', 'A'], ['Files', 'B']], // prettier-ignore
    );
    expect(issues.map(({ code, facts }) => [code, facts])).toEqual([
      ['dutiesOfDivided', { unit: 'A', duties: 2, to: 'Y' }],
    ]);
  });
});

test('duties of one unit share their plan rows, and homes of the agencies are places after', () => {
  const followed = follow(
    A_B_C,
    [['merge', 'B', 'X'], ['abolish', 'C', '']], // prettier-ignore
    [['D1', 'B'], ['D2', 'B'], ['D3', 'A']], // prettier-ignore
  );
  expect(followed.planRows[0]).toBe(followed.planRows[1]);
  expect([...followed.homeOfAgency]).toEqual([0, 1, -1]);
  expect(followed.reform.after.unit).toEqual(['A', 'X']);
});

test('a table without rows', () => {
  const followed = follow(A_B_C, [], []);
  expect(followed).toMatchObject({ count: 0, planRows: [], superiors: { names: [] } });
  expect(dutyLines(followed)).toEqual([]);
});

test('a chain of thousands of rows keeps the last row', () => {
  const length = 3000;
  const plan = Array.from({ length }, (_, step): PlanRow => [
    'merge',
    step === 0 ? 'A' : `Step ${step}`,
    `Step ${step + 1}`,
  ]);
  const { planRows, unitAfter, reform } = follow(A_B_C, plan, OF_A);
  expect(reform.after.unit[unitAfter[0]]).toBe(`Step ${length}`);
  expect(planRows[0]).toHaveLength(64);
  expect(planRows[0].at(-1)).toBe(length - 1);
});
