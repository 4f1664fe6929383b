import type { PlanRow } from '../results/small';
import { A_B_C, checkDuties, OF_A } from './dutyCases';
import { follow, type DutyOfUnit } from './dutyLines';

describe('a duty moves alone', () => {
  checkDuties([
    {
      name: 'from a unit that stays, names compared without regard to blanks and width',
      plan: [['transfer', 'A', 'B', { Duty: ' Prices（A） ' }]],
      duties: [['Prices(A)', 'A'], ['Plans', 'A']], // prettier-ignore
      lines: ['Prices(A): A → B alone [0]', 'Plans: A → A'],
    },
    {
      name: 'by a co-location that names it',
      plan: [['co-locate', 'A', 'B', { Duty: 'Prices' }]],
      duties: [['Prices', 'A'], ['Plans', 'A']], // prettier-ignore
      lines: ['Prices: A → B alone [0]', 'Plans: A → A'],
    },
    {
      name: 'from a unit that is merged, to another, and on with that one',
      plan: [['merge', 'A', 'X'], ['transfer', 'A', 'B', { Duty: 'Prices' }], ['merge', 'B', 'Y']], // prettier-ignore
      duties: [['Prices', 'A'], ['Plans', 'A']], // prettier-ignore
      lines: ['Prices: A → Y alone [1, 2]', 'Plans: A → X [0]'],
    },
    {
      name: 'out of an abolished unit: it is assigned and no orphan',
      plan: [['abolish', 'A', ''], ['transfer', 'A', 'B', { Duty: 'Prices' }]], // prettier-ignore
      duties: [['Prices', 'A'], ['Plans', 'A']], // prettier-ignore
      lines: ['Prices: A → B alone [1]', 'Plans: A → — abolished [0]'],
    },
    {
      name: 'to an abolished unit: an orphan there',
      plan: [['transfer', 'A', 'B', { Duty: 'Prices' }], ['abolish', 'B', '']], // prettier-ignore
      lines: ['Prices: A → — abolished alone [0, 1]'],
    },
    {
      name: 'on and on, rows in any order',
      plan: [['transfer', 'B', 'C', { Duty: 'Prices' }], ['transfer', 'A', 'B', { Duty: 'Prices' }]], // prettier-ignore
      lines: ['Prices: A → C alone [1, 0]'],
    },
    {
      name: 'out of a formed unit, though the former unit had it',
      plan: [['merge', 'A、B', 'X'], ['transfer', 'X', 'C', { Duty: 'Prices' }]], // prettier-ignore
      duties: [['Prices', 'A'], ['Prices', 'B'], ['Plans', 'B']], // prettier-ignore
      lines: ['Prices: A → C alone [0, 1]', 'Prices: B → C alone [0, 1]', 'Plans: B → X [0]'],
    },
    {
      name: 'two units swap duties of one name',
      plan: [['transfer', 'A', 'B', { Duty: 'Prices' }], ['transfer', 'B', 'A', { Duty: 'Prices' }]], // prettier-ignore
      duties: [['Prices', 'A'], ['Prices', 'B']], // prettier-ignore
      lines: ['Prices: A → B alone [0]', 'Prices: B → A alone [1]'],
    },
    {
      name: 'what has arrived stays where the unit gives away its own of that name',
      plan: [['merge', 'A', 'B'], ['transfer', 'B', 'C', { Duty: 'Prices' }]], // prettier-ignore
      duties: [['Prices', 'A'], ['Prices', 'B']], // prettier-ignore
      lines: ['Prices: A → B [0]', 'Prices: B → C alone [1]'],
    },
    {
      name: 'what has arrived goes on where the unit has none of its own',
      plan: [['merge', 'A', 'B'], ['transfer', 'B', 'C', { Duty: 'Prices' }]], // prettier-ignore
      lines: ['Prices: A → C alone [0, 1]'],
    },
    {
      name: 'the same row twice moves it once',
      plan: [['transfer', 'A', 'B', { Duty: 'Prices' }], ['transfer', 'A', 'B', { Duty: 'Prices' }]], // prettier-ignore
      lines: ['Prices: A → B alone [0]'],
      issues: ['rowTwice warning B2'],
    },
  ]);
});

describe('rows that cannot be followed', () => {
  checkDuties([
    {
      name: 'one duty to different units',
      plan: [['transfer', 'A', 'B', { Duty: 'Prices' }], ['transfer', 'A', 'C', { Duty: 'Prices' }]], // prettier-ignore
      lines: ['Prices: A → A'],
      issues: ['dutyMovedTwice error C2'],
    },
    {
      name: 'to different units, and the unit is merged: it follows the unit',
      plan: [['transfer', 'A', 'B', { Duty: 'Prices' }], ['transfer', 'A', 'C', { Duty: 'Prices' }], ['merge', 'A', 'X']], // prettier-ignore
      lines: ['Prices: A → X [2]'],
      issues: ['dutyMovedTwice error C2'],
    },
    {
      name: 'round in a ring of three',
      plan: [
        ['transfer', 'A', 'B', { Duty: 'Prices' }],
        ['transfer', 'B', 'C', { Duty: 'Prices' }],
        ['transfer', 'C', 'A', { Duty: 'Prices' }],
      ],
      lines: ['Prices: A → A'],
      issues: ['dutyCycle error C2'],
    },
    {
      name: 'back into its own unit, which is merged into the one that gives it away',
      plan: [['merge', 'A', 'B'], ['transfer', 'B', 'A', { Duty: 'Prices' }]], // prettier-ignore
      lines: ['Prices: A → B [0]'],
      issues: ['dutyCycle error C3'],
    },
    {
      name: 'a ring that only what arrives comes into',
      plan: [
        ['transfer', 'A', 'B', { Duty: 'Prices' }],
        ['transfer', 'B', 'C', { Duty: 'Prices' }],
        ['transfer', 'C', 'B', { Duty: 'Prices' }],
      ],
      lines: ['Prices: A → B alone [0]'],
      issues: ['dutyCycle error C3'],
    },
    {
      name: 'a duty that the unit has not',
      plan: [['transfer', 'A', 'B', { Duty: 'Price' }]],
      lines: ['Prices: A → A'],
      issues: ['dutyNotFound warning D2'],
    },
    {
      name: 'a duty of another unit',
      plan: [['transfer', 'B', 'C', { Duty: 'Prices' }]],
      lines: ['Prices: A → A'],
      issues: ['dutyNotFound warning D2'],
    },
    {
      name: 'of two units in From one has it',
      plan: [['transfer', 'A、B', 'C', { Duty: 'Prices' }]],
      lines: ['Prices: A → C alone [0]'],
      issues: ['dutyNotFound warning D2'],
    },
    {
      name: 'an unknown unit in From',
      plan: [['transfer', 'Z', 'B', { Duty: 'Prices' }]],
      lines: ['Prices: A → A'],
      issues: ['unknownUnit error B2'],
    },
  ]);

  test('the facts of the issues', () => {
    const facts = (plan: readonly PlanRow[], duties: readonly DutyOfUnit[] = OF_A) =>
      follow(A_B_C, plan, duties).issues.map((issue) => issue.facts);
    expect(facts([['transfer', 'A', 'C', { Duty: 'Prices' }], ['transfer', 'A', 'B', { Duty: 'prices' }], ['transfer', 'A', 'B', { Duty: 'Prices' }]])) // prettier-ignore
      .toEqual([
        { duty: 'Prices', units: ['B', 'C'], cells: ['C2', 'C4'], rows: [2, 4] },
        { duty: 'prices', unit: 'A', likely: ['Prices'] },
      ]);
    expect(facts([['transfer', 'C', 'B', { Duty: 'Prices' }], ['transfer', 'B', 'C', { Duty: 'Prices' }]], [['Prices', 'B']])) // prettier-ignore
      .toEqual([{ duty: 'Prices', units: ['B', 'C'], cells: ['C2', 'C3'], rows: [2, 3] }]);
    expect(facts([['transfer', 'A', 'B', { Duty: 'Price control' }]], [['Prices control', 'A'], ['Price controls', 'B']])) // prettier-ignore
      .toEqual([{ duty: 'Price control', unit: 'A', likely: ['Prices control'] }]);
    expect(facts([['merge', 'A', 'X'], ['transfer', 'X', 'B', { Duty: 'Price' }]])) // prettier-ignore
      .toEqual([{ duty: 'Price', unit: 'X', likely: ['Prices'] }]);
  });
});
