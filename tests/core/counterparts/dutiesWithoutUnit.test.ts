import type { PlanRow, UnitRow } from '../results/small';
import { checkDuties, DEPARTMENT } from './dutyCases';
import { dutyLines, follow, type DutyOfUnit } from './dutyLines';

describe('duties without a unit', () => {
  checkDuties([
    {
      name: 'a blank unit',
      plan: [],
      duties: [['Prices', '']],
      lines: ['Prices: — → — noUnit'],
      issues: ['dutyWithoutUnit warning B2'],
    },
    {
      name: 'a blank unit, given to one by a row without From, and on with that one',
      plan: [['transfer', '', 'B', { Duty: 'Prices' }], ['rename', 'B', 'X']], // prettier-ignore
      duties: [['Prices', ''], ['Plans', '']], // prettier-ignore
      lines: ['Prices: — → X alone [0, 1]', 'Plans: — → — noUnit'],
      issues: ['dutyWithoutUnit warning B3'],
    },
    {
      name: 'an unknown unit: one issue for all of its duties',
      plan: [],
      duties: [['Prices', 'Bureau A'], ['Plans', ' Bureau  A'], ['Files', 'A']], // prettier-ignore
      lines: ['Prices: — → — unknownUnit', 'Plans: — → — unknownUnit', 'Files: A → A'],
      issues: ['unknownUnitOfDuty warning B2'],
    },
    {
      name: 'an unknown unit, its duty given to one',
      plan: [['transfer', '', 'B', { Duty: 'Prices' }]],
      duties: [['Prices', 'Bureau A']],
      lines: ['Prices: — → B alone [0]'],
    },
    {
      name: 'a duty given to a unit that another row abolishes',
      plan: [['transfer', '', 'B', { Duty: 'Prices' }], ['abolish', 'B', '']], // prettier-ignore
      duties: [['Prices', '']],
      lines: ['Prices: — → — abolished alone [0, 1]'],
    },
    {
      name: 'given to different units: to none',
      plan: [['transfer', '', 'B', { Duty: 'Prices' }], ['transfer', '', 'C', { Duty: 'Prices' }]], // prettier-ignore
      duties: [['Prices', ''], ['Prices', 'Bureau A']], // prettier-ignore
      lines: ['Prices: — → — noUnit', 'Prices: — → — unknownUnit'],
      issues: ['dutyMovedTwice error C2', 'dutyWithoutUnit warning B2', 'unknownUnitOfDuty warning B3'],
    },
    {
      name: 'a row without From takes no duty from a unit',
      plan: [['transfer', '', 'B', { Duty: 'Prices' }]],
      lines: ['Prices: A → A'],
      issues: ['dutyNotFound warning D2'],
    },
    {
      name: 'share and posts of such a row mean nothing',
      plan: [['transfer', '', 'B', { Duty: 'Prices', Share: 0.5, admin: 1 }]],
      duties: [['Prices', '']],
      lines: ['Prices: — → B alone [0]'],
      issues: ['cellNotUsed warning E2', 'cellNotUsed warning F2'],
    },
    {
      name: 'neither From nor duty',
      plan: [['transfer', '', 'B', { Share: 0.5 }]],
      lines: ['Prices: A → A'],
      issues: ['cellMissing error B2'],
    },
    {
      name: 'to a unit that is never formed',
      plan: [['transfer', '', 'X', { Duty: 'Prices' }], ['create', '', 'X']], // prettier-ignore
      duties: [['Prices', '']],
      lines: ['Prices: — → — noUnit'],
      issues: ['kindMissing error A3', 'neverFormed error C2', 'dutyWithoutUnit warning B2'],
    },
    {
      name: 'a unit that the plan forms, and one that it fails to form',
      plan: [['create', '', 'X', { Kind: DEPARTMENT }], ['create', '', 'Y']], // prettier-ignore
      duties: [['Prices', 'X'], ['Plans', 'Y']], // prettier-ignore
      lines: ['Prices: — → X', 'Plans: — → — unknownUnit'],
      issues: ['kindMissing error D3', 'unknownUnitOfDuty warning B3'],
    },
    {
      name: 'a unit that the plan forms and another row merges',
      plan: [['merge', 'A', 'X'], ['merge', 'X', 'Y']], // prettier-ignore
      duties: [['Prices', 'X'], ['Plans', 'Y'], ['Prices', 'A']], // prettier-ignore
      lines: ['Prices: — → Y [1]', 'Plans: — → Y', 'Prices: A → Y [0, 1]'],
    },
  ]);

  test('likely names of an unknown unit', () => {
    const { issues } = follow(
      [['Price bureau', DEPARTMENT], ['Press', DEPARTMENT]], // prettier-ignore
      [['create', '', 'Prices bureau of the county', { Kind: DEPARTMENT }]],
      [['Files', 'Prices bureau'], ['Plans', 'Prices bureau']], // prettier-ignore
    );
    expect(issues.map(({ facts }) => facts)).toEqual([
      { unit: 'Prices bureau', duties: 2, likely: ['Prices bureau of the county', 'Price bureau'] },
    ]);
  });
});

describe('counties', () => {
  const units: readonly UnitRow[] = [
    ['A', DEPARTMENT, { County: 'East' }],
    ['A', DEPARTMENT, { County: 'West' }],
    ['B', DEPARTMENT, { County: 'West' }],
  ];

  test('a unit is that of its county; without a county it must be the only one', () => {
    const followed = follow(
      units,
      [['merge', 'A', 'X', { County: 'East' }]],
      [
        ['Prices', 'A', { county: 'East' }],
        ['Prices', 'A', { county: ' West ' }],
        ['Prices', 'B'],
        ['Prices', 'A'],
        ['Plans', 'A'],
        ['Files', 'B', { county: 'East' }],
      ],
    );
    expect(dutyLines(followed)).toEqual([
      'Prices: A → X [0]',
      'Prices: A → A',
      'Prices: B → B',
      'Prices: — → — unknownUnit',
      'Plans: — → — unknownUnit',
      'Files: — → — unknownUnit',
    ]);
    expect(followed.issues.map(({ code, where, facts }) => [code, where.cell, facts])).toEqual([
      ['ambiguousUnitOfDuty', 'C5', { unit: 'A', counties: ['East', 'West'], duties: 2 }],
      ['unknownUnitOfDuty', 'C7', { unit: 'B', duties: 1, likely: ['A', 'X'] }],
    ]);
  });

  test('a row without From gives duties of its county, else of the county of its To', () => {
    const duties: readonly DutyOfUnit[] = [
      ['Prices', '', { county: 'East' }],
      ['Prices', '', { county: 'West' }],
      ['Prices', ''],
    ];
    const linesOf = (row: PlanRow): string[] => dutyLines(follow(units, [row], duties));
    expect(linesOf(['transfer', '', 'B', { Duty: 'Prices' }])).toEqual([
      'Prices: — → — noUnit',
      'Prices: — → B alone [0]',
      'Prices: — → B alone [0]',
    ]);
    expect(linesOf(['transfer', '', 'A', { Duty: 'Prices', County: 'East' }])).toEqual([
      'Prices: — → A alone [0]',
      'Prices: — → — noUnit',
      'Prices: — → A alone [0]',
    ]);
  });
});
