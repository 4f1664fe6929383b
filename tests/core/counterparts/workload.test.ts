import { workload, type Load } from '../../../src/core/counterparts';
import type { PlanRow, UnitRow } from '../results/small';
import { followedCase, type DutyRow } from './followedCase';

const DEPARTMENT = 'Government department';
const UNITS: readonly UnitRow[] = [
  ['Reform', DEPARTMENT, { admin: 10, inst: 4, adminIn: 5, instIn: 3 }],
  ['Statistics', DEPARTMENT, { admin: 6, adminIn: 4 }],
  ['Grain', DEPARTMENT, { admin: 4, worker: 1 }],
  ['Sports', DEPARTMENT, { admin: 2, adminIn: 2 }],
  ['Press', 'Public institution', { inst: 9, instIn: 9 }],
  ['Archives', 'Public institution', { inst: 3, instIn: 1.5 }],
];
const PLAN: readonly PlanRow[] = [
  ['merge', 'Reform', 'Development'],
  ['merge', 'Statistics', 'Development'],
  ['transfer whole', 'Grain', 'Development'],
  ['abolish', 'Sports', ''],
  ['convert to enterprise', 'Press', ''],
];
const DUTIES: readonly DutyRow[] = [
  ['Prices', 'City Reform', 'Reform'],
  ['Plans', 'City Reform、City Statistics', 'Reform'],
  ['Census', 'City Statistics', 'Statistics'],
  ['Census', 'City Civil Affairs', 'Statistics'],
  ['Stores', '', 'Grain'],
  ['Matches', 'City Sports', 'Sports'],
  ['Printing', 'City Press', 'Press'],
  ['Energy', 'City Energy', 'Development'],
  ['Nobody’s', 'City Energy', ''],
];

const load = (superiors: number, duties: number, posts: number, people: number): Load => ({
  ...{ superiors, duties, posts, people },
  dutiesPerPerson: people === 0 ? null : duties / people,
  superiorsPerPerson: people === 0 ? null : superiors / people,
});

test('former units together before, the unit itself after', () => {
  const loads = workload(followedCase(UNITS, PLAN, DUTIES));
  expect(loads).toEqual([
    {
      ...{ unit: 0, unitName: 'Development', county: '', formerUnits: [0, 1, 2], mostSuperiorsBefore: 2 },
      before: load(3, 4, 25, 12),
      after: load(4, 5, 25, 12),
    },
  ]);
  expect(loads[0].after.dutiesPerPerson).toBeCloseTo(0.416667, 6);
});

test('nobody in post gives no ratios, fractions of full time do', () => {
  const loads = workload(
    followedCase(UNITS, [], [['Stores', 'City Grain', 'Grain'], ['Files', 'City Archives', 'Archives'], ['Loans', '', 'Archives']]), // prettier-ignore
  );
  expect(loads.map(({ unitName, before, after }) => [unitName, before, after])).toEqual([
    ['Grain', load(1, 1, 5, 0), load(1, 1, 5, 0)],
    ['Archives', load(1, 2, 3, 1.5), load(1, 2, 3, 1.5)],
  ]);
  expect(loads[0].after.dutiesPerPerson).toBeNull();
});

test('no duties, no loads', () => {
  expect(workload(followedCase(UNITS, PLAN, []))).toEqual([]);
});

test('units of one name in several counties are apart', () => {
  const loads = workload(
    followedCase(
      [
        ['Land', DEPARTMENT, { County: 'Hexi', admin: 3, adminIn: 1 }],
        ['Land', DEPARTMENT, { County: 'Hedong', admin: 5, adminIn: 4 }],
      ],
      [],
      [
        ['Maps', 'City Land', 'Land', { county: 'Hedong' }],
        ['Mines', 'City Land', 'Land', { county: 'Hexi' }],
        ['Maps', 'City Land', 'Land', { county: 'Hexi' }],
      ],
    ),
  );
  expect(loads.map(({ county, formerUnits, after }) => [county, formerUnits, after])).toEqual([
    ['Hexi', [0], load(1, 2, 3, 1)],
    ['Hedong', [1], load(1, 1, 5, 4)],
  ]);
});
