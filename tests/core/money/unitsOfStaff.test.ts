import { applyPlan, readAgencies, readPlan, type CellValue, type Reform } from '../../../src/core';
import { STAFF_OUTCOMES, unitsOfStaff, type UnitsOfStaff } from '../../../src/core/money';
import type { Staff } from '../../../src/core/staffing';
import { reformOf } from '../results/small';
import { inEnglish, inShort } from '../table/texts';
import { staffOf } from './moneyTables';

/** Each person's old unit, outcome and unit after, by name. */
function placesOf(reform: Reform, staff: Staff, { agency, unitAfter, outcome }: UnitsOfStaff): string[] {
  return Array.from({ length: staff.count }, (_, person) => {
    const before = agency[person] < 0 ? '-' : reform.agencies.unit[agency[person]];
    const after = unitAfter[person] < 0 ? '-' : reform.after.unit[unitAfter[person]];
    return `${before} ${STAFF_OUTCOMES[outcome[person]]} ${after}`;
  });
}

const reform = reformOf(
  [
    ['Finance bureau', 'Government department', { adminIn: 10, instIn: 4 }],
    ['Audit bureau', 'Government department', { adminIn: 6 }],
    ['Grain station', 'Public institution', { instIn: 9 }],
    ['Print shop', 'Public institution', { instIn: 5 }],
    ['Survey team', 'Public institution', { instIn: 8 }],
    ['Archive', 'Public institution', { instIn: 3 }],
  ],
  [
    ['merge', 'Finance bureau', 'Bureau of Public Finance', { Kind: 'Government department' }],
    ['merge', 'Audit bureau', 'Bureau of Public Finance', { Kind: 'Government department' }],
    ['abolish', 'Grain station', ''],
    ['convert to enterprise', 'Print shop', ''],
    ['transfer', 'Survey team', 'Archive', { Share: 0.25 }],
  ],
);

test('people follow their unit', () => {
  const staff = staffOf([
    ['Unit', 'Post type'],
    ['Finance bureau', 'Administrative'],
    [' Audit  bureau', 'Administrative'],
    ['Grain station', 'Institution'],
    ['Print shop', 'Institution'],
    ['Archive', 'Institution'],
    ['Bureau of Public Finance', 'Administrative'],
    ['Survey team', 'Institution'],
  ]);
  const places = unitsOfStaff(reform, staff);
  expect(placesOf(reform, staff, places)).toEqual([
    'Finance bureau unit Bureau of Public Finance',
    'Audit bureau unit Bureau of Public Finance',
    'Grain station withdrawn -',
    'Print shop enterprise -',
    'Archive unit Archive',
    '- unit Bureau of Public Finance',
    'Survey team unit Survey team',
  ]);
  expect(places.issues).toEqual([]);
});

test('of a divided unit they follow its largest part by people of their post type', () => {
  const divided = reformOf(
    [
      ['Bureau', 'Government department', { adminIn: 10, workerIn: 4, inst: 6 }],
      ['North office', 'Government department', { adminIn: 1 }],
      ['South office', 'Government department', { adminIn: 1 }],
    ],
    [
      ['transfer', 'Bureau', 'North office', { Share: 0.6 }],
      ['transfer', 'Bureau', 'South office', { Share: 0.2 }],
    ],
  );
  const staff = staffOf([
    ['Unit', 'Post type'],
    ['Bureau', 'Administrative'],
    ['Bureau', 'Worker'],
    ['Bureau', ''],
    ['Bureau', 'Institution'],
  ]);
  expect(placesOf(divided, staff, unitsOfStaff(divided, staff))).toEqual([
    'Bureau unit North office',
    'Bureau unit North office',
    'Bureau unit North office',
    'Bureau unit North office',
  ]);
});

test('workers and officials of a divided unit may go to different parts', () => {
  const divided = reformOf(
    [
      ['Bureau', 'Government department', { adminIn: 10, workerIn: 4 }],
      ['Office', 'Government department', { adminIn: 1 }],
    ],
    [['transfer', 'Bureau', 'Office', { Share: 0.5 }]],
  );
  // Three parts: what stays of the bureau, what goes to the office, and the office itself.
  const isMoved = (flow: number): boolean =>
    divided.after.unit[divided.flows.target[flow]] === 'Office' && divided.flows.source[flow] === 0;
  const part = divided.flows.part.map((held, flow) =>
    held === null ? null : { ...held, adminStaff: isMoved(flow) ? 3000 : 7000, workerStaff: isMoved(flow) ? 4000 : 0 },
  );
  const uneven: Reform = { ...divided, flows: { ...divided.flows, part } };
  const staff = staffOf([
    ['Unit', 'Post type'],
    ['Bureau', 'Administrative'],
    ['Bureau', 'Worker'],
    ['Bureau', ''],
  ]);
  // Of all 14 people 7 stay and 7 go: the part that stands first is taken.
  expect(placesOf(uneven, staff, unitsOfStaff(uneven, staff))).toEqual([
    'Bureau unit Bureau',
    'Bureau unit Office',
    'Bureau unit Bureau',
  ]);
});

test('people of an abolished unit go to the unit that the plan names for them, whether or not people are stated', () => {
  for (const figures of [{ inst: 6, instIn: 5 }, { inst: 6 }]) {
    const abolished = reformOf(
      [
        ['Station', 'Public institution', figures],
        ['Centre', 'Public institution', { inst: 20 }],
      ],
      [['abolish', 'Station', 'Centre']],
    );
    const staff = staffOf([
      ['Unit', 'Post type'],
      ['Station', 'Institution'],
    ]);
    expect(placesOf(abolished, staff, unitsOfStaff(abolished, staff))).toEqual(['Station unit Centre']);
  }
});

test('unknown units are one issue each, with the people and the names that may be meant', () => {
  const staff = staffOf([
    ['Unit', 'Post type'],
    ['Finance bureu', 'Administrative'],
    ['Archive', 'Institution'],
    ['Nowhere', 'Institution'],
    ['Finance  bureu', 'Administrative'],
  ]);
  const places = unitsOfStaff(reform, staff);
  expect(placesOf(reform, staff, places)).toEqual([
    '- unknown -',
    'Archive unit Archive',
    '- unknown -',
    '- unknown -',
  ]);
  expect(inShort(places.issues)).toEqual(['unknownUnitOfPerson warning A2', 'unknownUnitOfPerson warning A4']);
  expect(places.issues.map(({ facts }) => facts)).toEqual([
    { unit: 'Finance bureu', people: 2, likely: ['Finance bureau'] },
    { unit: 'Nowhere', people: 1, likely: [] },
  ]);
  expect(inEnglish(places.issues)[0]).toContain('Sheet “Staff”, cell A2: ');
});

describe('several counties', () => {
  const agencies = readAgencies({
    values: [
      ['County', 'Unit', 'Kind', 'Institution in post'],
      ['East', 'Archive', 'Public institution', 3],
      ['West', 'Archive', 'Public institution', 4],
      ['West', 'Station', 'Public institution', 5],
    ],
  }).agencies!;
  const plan = readPlan({
    values: [
      ['County', 'Operation', 'From', 'To', 'Kind'],
      ['West', 'merge', 'Archive', 'Records centre', 'Public institution'],
    ],
  }).plan;
  const two = applyPlan(agencies, plan);
  const placed = (rows: CellValue[][]) => {
    const staff = staffOf(rows);
    return placesOf(two, staff, unitsOfStaff(two, staff));
  };

  test('a name belongs to its county', () => {
    expect(
      placed([
        ['County', 'Unit', 'Post type'],
        ['East', 'Archive', 'Institution'],
        ['West', 'Archive', 'Institution'],
        ['East', 'Station', 'Institution'],
        ['', 'Station', 'Institution'],
        ['', 'Archive', 'Institution'],
      ]),
    ).toEqual([
      'Archive unit Archive',
      'Archive unit Records centre',
      '- unknown -',
      'Station unit Station',
      '- unknown -',
    ]);
  });

  test('a staff table without counties: names that one county has alone', () => {
    expect(
      placed([
        ['Unit', 'Post type'],
        ['Station', 'Institution'],
        ['Archive', 'Institution'],
        ['Records centre', 'Institution'],
      ]),
    ).toEqual(['Station unit Station', '- unknown -', '- unit Records centre']);
  });
});

test('of a unit that goes to an enterprise in part alone, nobody is taken along', () => {
  const divided = reformOf(
    [
      ['Print shop', 'Public institution', { inst: 10, instIn: 10 }],
      ['Archive', 'Public institution', { inst: 3, instIn: 3 }],
    ],
    [
      ['transfer', 'Print shop', 'Archive', { Share: 0.4 }],
      ['convert to enterprise', 'Print shop', ''],
    ],
  );
  const staff = staffOf([
    ['Unit', 'Post type'],
    ['Print shop', 'Institution'],
  ]);
  expect(placesOf(divided, staff, unitsOfStaff(divided, staff))).toEqual(['Print shop unit Archive']);
});
