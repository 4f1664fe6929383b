import { CHANNELS, type Channel } from '../../../src/core/staffing';
import { prepareBridge } from '../../../src/core/money';
import { CENTRES, reformOf, UNIT_HEADERS, type ReformTables } from '../money/smallBridge';
import { ledgerOf, staffOfPlaced, statesOf, type Placed } from './smallPlacement';

const placedBy = (people: Partial<Record<Channel, number>>): Record<Channel, number> =>
  ({ ...Object.fromEntries(CHANNELS.map((channel) => [channel, 0])), ...people }) as Record<Channel, number>;

test('2 retire early and 1 is waiting, of 4 surplus people: placed 2, unplaced 2, of whom 1 is not named', () => {
  const retires: Placed = { channel: 'early retirement' };
  const { rows, totals } = ledgerOf([retires, { surplus: 'no' }, { channel: 'waiting' }, retires]);
  const figures = {
    ...{ posts: 10, inPost: 14, surplus: 4, placedBy: placedBy({ earlyRetire: 2 }), placed: 2, unplaced: 2 },
    ...{ unnamed: 1, overdue: 0, beyond: 0 },
  };
  expect(rows).toEqual([{ county: '', unit: 'Centre C', unitAfter: 0, postType: 'institution', ...figures }]);
  expect(totals).toEqual(figures);
});

test('the people are named in their order: placed, waiting or marked, then the others; those marked no never', () => {
  const ledger = ledgerOf([
    { birth: '1966-01' },
    { birth: '1990-01', surplus: 'yes' },
    { birth: '1980-01', channel: 'waiting' },
    { birth: '1965-01', surplus: 'no' },
    { birth: '1999-01', channel: 'learning post' },
  ]);
  expect([...ledger.person]).toEqual([4, 1, 2, 0]);
  expect(statesOf(ledger)).toEqual({ placed: [4], unplaced: [1, 2, 0], beyond: [] });
  expect([...ledger.rowOfPerson]).toEqual([0, 0, 0, 0, 0]);
});

describe('orders', () => {
  // Retirement months: 2025-02, 2050 and later, none (no birth), 2027 and later.
  const people: readonly Placed[] = [
    { birth: '1988-05', started: '2012-07' },
    { birth: '1965-01', started: '1986-08' },
    { birth: '', started: '2020-09' },
    { birth: '1966-03', started: '' },
    { birth: '1988-05', started: '2010-07' },
  ];
  test.each([
    ['retirement', [1, 3, 0, 4]],
    ['lastIn', [2, 0, 4, 1]],
    ['marked', []],
  ] as const)('by %s', (order, named) => {
    expect([...ledgerOf(people, { order }).person]).toEqual(named);
  });

  test('marked by hand alone: those marked, waiting or with a channel', () => {
    const marked: readonly Placed[] = [...people, { surplus: 'yes' }, { channel: 'waiting' }, { channel: 'other' }];
    const { person, totals } = ledgerOf(marked, { order: 'marked' });
    expect([...person]).toEqual([7, 5, 6]);
    expect(totals).toMatchObject({ surplus: 4, placed: 1, unplaced: 3, unnamed: 1 });
  });
});

describe('more people have a channel than are surplus', () => {
  const retires = (birth: string, surplus = ''): Placed => ({ birth, surplus, channel: 'retirement' });
  test('those marked no, and then the last by the order, are beyond; nobody else is named', () => {
    const ledger = ledgerOf([
      ...[retires('1975-01', 'no'), retires('1971-01'), retires('1974-01'), retires('1972-01'), retires('1973-01')],
      ...[retires('1999-01', 'yes'), { surplus: 'yes' }, { channel: 'waiting' }],
    ]);
    expect(statesOf(ledger)).toEqual({ placed: [5, 1, 3, 4], unplaced: [], beyond: [2, 0] });
    expect(ledger.totals).toMatchObject({ surplus: 4, placed: 4, unplaced: 0, unnamed: 0, beyond: 2 });
  });

  test('nobody beyond is overdue', () => {
    const late = Array.from({ length: 6 }, (): Placed => ({ channel: 'retirement', exit: '2025-03', status: 'open' }));
    const { totals, isOverdue } = ledgerOf(late);
    expect(totals).toMatchObject({ placed: 4, overdue: 4, beyond: 2 });
    expect([...isOverdue]).toEqual([1, 1, 1, 1, 0, 0]);
  });
});

describe('units and post types', () => {
  const COUNTY: ReformTables = {
    agencies: [
      ['County', 'Unit', 'Kind', 'Institution posts', 'Institution in post', 'Worker posts', 'Worker in post'],
      ['East', 'Centre', 'Public institution', 1, 2, 0, 1],
      ['West', 'Centre', 'Public institution', 5, 4, 1, 3],
      ['West', 'Farm', 'Public institution', 5, 3, '', ''],
      ['West', 'Works', 'Public institution', 1, 9, '', ''],
    ],
    plan: [
      ['Operation', 'From', 'To'],
      ['abolish', 'Farm', ''],
      ['convert to enterprise', 'Works', ''],
    ],
  };

  test('a row each, by county; abolished units without a new one come last; vacancies hide nothing', () => {
    const { rows, totals } = ledgerOf([], { reform: COUNTY });
    expect(
      rows.map(({ county, unit, unitAfter, postType, surplus }) => [county, unit, unitAfter, postType, surplus]),
    ).toEqual([
      ['East', 'Centre', 0, 'institution', 1],
      ['East', 'Centre', 0, 'worker', 1],
      ['West', 'Centre', 1, 'worker', 2],
      ['West', 'Farm', -1, 'institution', 3],
    ]);
    expect(totals).toMatchObject({ posts: 2, inPost: 9, surplus: 7, placed: 0, unplaced: 7, unnamed: 7 });
  });

  test('nobody is in two rows, and people of no cell are in none', () => {
    const staff = ledgerOf(
      [
        ...[
          { unit: 'Farm', channel: 'other' },
          { unit: 'Works', channel: 'other' },
          { unit: 'Moon', channel: 'other' },
        ],
        ...[
          { unit: 'Centre', channel: 'other' },
          { unit: 'Farm', type: '', channel: 'other' },
        ],
      ],
      { reform: COUNTY },
    );
    // A name that two counties have is not told apart without a county.
    expect([...staff.rowOfPerson]).toEqual([3, -1, -1, -1, -1]);
    expect(staff.totals.placed).toBe(1);
  });

  test('of 1.5 surplus people two are named, and the second counts half', () => {
    const half: ReformTables = { agencies: [UNIT_HEADERS, ['Centre A', 'Public institution', 1.5, 3, 0]] };
    const both = ledgerOf([{ channel: 'other' }, { channel: 'retirement' }], { reform: half });
    expect(both.totals).toMatchObject({ surplus: 1.5, placed: 1.5, unplaced: 0, beyond: 0.5 });
    expect(both.totals.placedBy).toEqual(placedBy({ other: 0.5, retire: 1 }));
    expect(ledgerOf([{ channel: 'other' }, {}, {}], { reform: half }).totals).toMatchObject({
      placed: 1,
      unplaced: 0.5,
      unnamed: 0,
    });
  });
});

test('the bridge has the same surplus, placed and waiting people', () => {
  const people: readonly Placed[] = Array.from({ length: 7 }, (_, i) => ({ channel: i < 6 ? 'other' : 'waiting' }));
  const { totals } = ledgerOf(people);
  const { surplus } = prepareBridge(reformOf(CENTRES), { staff: staffOfPlaced(people), pay: null, rates: null });
  expect(surplus).toMatchObject({ people: totals.surplus, placed: totals.placed + totals.beyond });
  expect(surplus).toMatchObject({ waiting: totals.unplaced, placedBeyond: totals.beyond });
});
