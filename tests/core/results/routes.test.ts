import { issuesOf, reformOf, type PlanRow, type UnitRow } from './small';

const UNITS: readonly UnitRow[] = [
  ['A', 'School'],
  ['B', 'School'],
  ['C', 'Hospital'],
];

/** Each node with what takes it over: `A → X by 0`, and its place after: `A stays as 0`. */
function routeLines(plan: readonly PlanRow[]): string[] {
  const { routes, agencies } = reformOf(UNITS, plan);
  const { next, row, unitAfter, formed, divided } = routes;
  const nameOf = (node: number): string => {
    if (node < 0) return node === -1 ? 'withdrawn' : 'enterprise';
    return node < agencies.count ? agencies.unit[node] : formed[node - agencies.count].name;
  };
  return Array.from(next, (to, node) => {
    const stays = unitAfter[node] >= 0 ? ` as ${unitAfter[node]}` : '';
    const parted = divided.has(node) ? ', divided' : '';
    return to === node
      ? `${nameOf(node)} stays${stays}`
      : `${nameOf(node)} → ${nameOf(to)} by ${row[node]}${stays}${parted}`;
  });
}

test.each<{ readonly name: string; readonly plan: readonly PlanRow[]; readonly lines: readonly string[] }>([
  { name: 'no plan', plan: [], lines: ['A stays as 0', 'B stays as 1', 'C stays as 2'] },
  {
    name: 'whole units, and a unit that another takes over in turn',
    plan: [['merge', 'X', 'Y'], ['merge', 'A、B', 'X'], ['name plate', 'C', 'Y']], // prettier-ignore
    lines: ['A → X by 1', 'B → X by 1', 'C → Y by 2', 'Y stays as 0', 'X → Y by 0'],
  },
  {
    name: 'what ends',
    plan: [['abolish', 'A', ''], ['abolish', 'B', 'C'], ['convert to enterprise', 'C', 'Company']], // prettier-ignore
    lines: ['A → withdrawn by 0', 'B → C by 1', 'C → enterprise by 2'],
  },
  {
    name: 'shares of all of it, rows of one target together',
    plan: [
      ['merge', 'A', 'X', { Share: 0.45 }],
      ['merge', 'A', 'Y', { Share: 0.3 }],
      ['transfer', 'A', 'Y', { Share: 0.25 }],
    ],
    lines: ['A → Y by 1 as 0, divided', 'B stays as 3', 'C stays as 4', 'X stays as 1', 'Y stays as 2'],
  },
  {
    name: 'shares of a part, posts, and rows that are not applied',
    plan: [
      ['transfer', 'A', 'B', { Share: 0.5 }],
      ['transfer', 'B', 'A', { Share: 0.5 }],
      ['transfer', 'C', 'A', { Share: 0.4 }],
      ['transfer', 'C', 'B', { inst: 1 }],
    ],
    lines: ['A stays as 0', 'B stays as 1', 'C stays as 2'],
  },
])('$name', ({ plan, lines }) => {
  expect(routeLines(plan)).toEqual(lines);
});

test('rows that move one duty, in the order of the plan', () => {
  const reform = reformOf(
    UNITS.map(([name, kind]): UnitRow => [name, kind, { County: 'East' }]),
    [
      ['transfer', 'B', 'X', { Duty: 'Prices' }],
      ['merge', 'A', 'X', { County: 'East' }],
      ['transfer', '', 'C', { Duty: 'Files', County: 'West' }],
      ['transfer', '', 'B', { Duty: 'Files' }],
      ['co-locate', 'B', 'C', { Duty: 'Plans' }],
      ['transfer', 'B', 'Nowhere', { Duty: 'Prices' }],
    ],
  );
  expect(reform.routes.duties).toEqual([
    { duty: 'Prices', from: 1, to: 3, county: '', row: 0 },
    { duty: 'Files', from: -1, to: 1, county: '', row: 3 },
    { duty: 'Plans', from: 1, to: 2, county: '', row: 4 },
  ]);
  expect(issuesOf(reform)).toEqual(['targetNeverCreated C4', 'targetNeverCreated C7']);
  expect(reform.routes.formed).toEqual([{ name: 'X', county: 'East' }]);
});
