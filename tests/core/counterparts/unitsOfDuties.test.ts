import { applyPlan } from '../../../src/core';
import { followDuties, unitsOfDuties } from '../../../src/core/counterparts';
import { issuesOf, planOf, type PlanRow } from '../results/small';
import { frozen } from '../table/texts';
import { dutyLines, dutyTable, type DutyOfUnit } from './dutyLines';

const unitsOf = (duties: readonly DutyOfUnit[], plan: readonly PlanRow[] = []): string[] => {
  const { unit, county } = unitsOfDuties(frozen(dutyTable(duties)), plan.length === 0 ? null : frozen(planOf(plan)));
  return county ? unit.map((name, place) => `${county[place]}/${name}`) : [...unit];
};

test('the units of the duties, each once, then those of the plan', () => {
  expect(unitsOf([['D1', 'A'], ['D2', 'A'], ['D1', 'B'], ['D3', ' A　'], ['D4', '']])).toEqual(['A', 'B']); // prettier-ignore
  expect(
    unitsOf(
      [['D1', 'A']],
      [
        ['merge', 'A、C', 'X'],
        ['transfer', 'X', 'E', { Duty: 'D1' }],
        ['abolish', 'F', 'G'],
        ['keep', 'H'],
        ['name plate', '', 'I', { plate: 'Plate' }],
        ['convert to enterprise', 'J', 'Company'],
        ['re-subordinate', 'K', 'City'],
      ],
    ),
  ).toEqual(['A', 'C', 'E', 'F', 'G', 'H', 'I', 'J', 'K']);
});

test('the example of the documentation', () => {
  expect(unitsOf([['D1', 'A'], ['D2', 'B']], [['merge', 'A、C', 'X']])).toEqual(['A', 'B', 'C']); // prettier-ignore
});

test('all have one kind and no amounts', () => {
  const units = unitsOfDuties(dutyTable([['D1', 'A']]), null);
  expect(units.kind).toEqual(['governmentDepartment']);
  expect(Object.values(units.amounts).every((amounts) => amounts.every((amount) => amount === 0))).toBe(true);
  expect(units.stated.size).toBe(0);
});

interface Case {
  readonly name: string;
  readonly duties: readonly DutyOfUnit[];
  readonly plan: readonly PlanRow[];
  readonly units: readonly string[];
  readonly lines: readonly string[];
}

test.each<Case>([
  {
    name: 'a unit that others are merged into and that has duties was there',
    duties: [['D1', 'A'], ['D2', 'B']], // prettier-ignore
    plan: [['merge', 'A', 'B']],
    units: ['A', 'B'],
    lines: ['D1: A → B [0]', 'D2: B → B'],
  },
  {
    name: 'a unit merged into itself with others was there',
    duties: [['D1', 'A']],
    plan: [['merge', 'A、B', 'B']],
    units: ['A', 'B'],
    lines: ['D1: A → B [0]'],
  },
  {
    name: 'a unit with a new name was not there under it, though the duties name it',
    duties: [['D1', 'A'], ['D2', 'B']], // prettier-ignore
    plan: [['rename', 'A', 'B']],
    units: ['A'],
    lines: ['D1: A → B [0]', 'D2: — → B'],
  },
  {
    name: 'a unit created from nothing was not there',
    duties: [['D2', 'B']],
    plan: [['create', '', 'B', { Kind: 'School' }]],
    units: [],
    lines: ['D2: — → B'],
  },
  {
    name: 'a formed unit of a chain was not there',
    duties: [['D1', 'A']],
    plan: [['merge', 'X', 'Y'], ['merge', 'A', 'X']], // prettier-ignore
    units: ['A'],
    lines: ['D1: A → Y [1, 0]'],
  },
  {
    name: 'a name that holds 、 is one unit where the duties have it',
    duties: [['D1', 'A、B']],
    plan: [['merge', 'A、B', 'X']],
    units: ['A、B'],
    lines: ['D1: A、B → X [0]'],
  },
  {
    name: 'the host of a co-location is the one named as To',
    duties: [['D1', 'A'], ['D2', 'B']], // prettier-ignore
    plan: [['co-locate', 'A', 'B']],
    units: ['A', 'B'],
    lines: ['D1: A → B [0]', 'D2: B → B'],
  },
])('$name', ({ duties, plan, units, lines }) => {
  const table = dutyTable(duties);
  const read = planOf(plan);
  const agencies = unitsOfDuties(table, read);
  expect(agencies.unit).toEqual(units);
  const reform = applyPlan(agencies, read);
  expect(issuesOf(reform)).toEqual([]);
  expect(dutyLines(followDuties(reform, table))).toEqual(lines);
});

test('counties: a name without one is a unit of its own only where no county has it', () => {
  const duties: readonly DutyOfUnit[] = [
    ['D1', 'A'],
    ['D1', 'B'],
    ['D1', 'A', { county: 'East' }],
    ['D1', 'A', { county: 'West' }],
  ];
  expect(unitsOf(duties)).toEqual(['East/A', 'West/A', '/B']);
  expect(unitsOf(duties, [['merge', 'C、A', 'X', { County: 'West' }]])).toEqual(['East/A', 'West/A', 'West/C', '/B']);
  const agencies = unitsOfDuties(dutyTable(duties), null);
  const followed = followDuties(applyPlan(agencies, null), dutyTable(duties));
  expect(dutyLines(followed)).toEqual(['D1: — → — unknownUnit', 'D1: B → B', 'D1: A → A', 'D1: A → A']);
});

test('counties of the plan are of no matter where the duties have none', () => {
  expect(unitsOf([['D1', 'A']], [['merge', 'A', 'X', { County: 'East' }], ['keep', 'A', '', { County: 'West' }]])) // prettier-ignore
    .toEqual(['A']);
});
