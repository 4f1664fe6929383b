import { CENTRES, UNIT_HEADERS } from '../money/smallBridge';
import { ledgerOf, type Placed, type SmallChoice } from './smallPlacement';

/** Code, cell and facts of the issues, without the notes on counts that differ. */
const issuesOf = (people: readonly Placed[], choice?: SmallChoice) =>
  ledgerOf(people, choice)
    .issues.filter(({ code }) => code !== 'staffCountDiffers')
    .map(({ code, severity, where, facts }) => ({ code, severity, cell: where.cell, facts }));

test('a ledger that fits has none', () => {
  expect(
    issuesOf([{ channel: 'retirement' }, { surplus: 'yes' }, { channel: 'redeployment', placedOn: '2025-03' }]),
  ).toEqual([]);
});

test('units of the staff table that are not known, counts that differ, and a month of the plan that is not clear', () => {
  const unclear = CENTRES.plan!.map((row, place) => (place === 1 ? [...row.slice(0, 4), 'soon'] : row));
  const { issues } = ledgerOf([{ unit: 'Moon' }, {}], { reform: { ...CENTRES, plan: unclear as never } });
  expect(issues.map(({ code, where }) => [code, where.sheet])).toEqual([
    ['badMonth', 'Plan'],
    ['unknownUnitOfPerson', 'Staff'],
    ['staffCountDiffers', 'Staff'],
  ]);
});

test('more people placed than are surplus', () => {
  expect(issuesOf(Array.from({ length: 5 }, () => ({ channel: 'other' })))).toEqual([
    {
      code: 'morePlacedThanSurplus',
      severity: 'warning',
      cell: 'I2',
      facts: { unit: 'Centre C', placed: 5, surplus: 4 },
    },
  ]);
});

test('people marked by hand who are not in the ledger, together for each unit', () => {
  const marked: Placed = { surplus: 'yes' };
  const full = {
    agencies: [UNIT_HEADERS, ['Centre A', 'Public institution', 4, 2, 0], ['B', 'Public institution', 1, 2, 0]],
  } as const;
  expect(
    issuesOf([{}, marked, marked, { unit: 'B', surplus: 'yes' }, { unit: 'B', surplus: 'yes' }], { reform: full }),
  ).toEqual([
    { code: 'markedBeyondSurplus', severity: 'warning', cell: 'L3', facts: { unit: 'Centre A', people: 2 } },
    { code: 'markedBeyondSurplus', severity: 'warning', cell: 'L6', facts: { unit: 'B', people: 1 } },
  ]);
});

test('people to place without a post type, unless the table has none at all', () => {
  const without: readonly Placed[] = [{}, { type: '', channel: 'other' }, { type: '', surplus: 'yes' }, { type: '' }];
  expect(issuesOf(without)).toEqual([
    { code: 'placedWithoutPostType', severity: 'warning', cell: 'D3', facts: { people: 2 } },
  ]);
  expect(issuesOf(without, { without: ['type'] })).toEqual([]);
});

test('another post without a date, unless it is done', () => {
  const people: readonly Placed[] = [
    { channel: 'redeployment', status: 'done' },
    { channel: 'redeployment' },
    { channel: 'civil-service recruitment' },
    { channel: 'village and grid work' },
  ];
  expect(issuesOf(people)).toEqual([
    { code: 'placementDateMissing', severity: 'warning', cell: 'N3', facts: { people: 2 } },
  ]);
  expect(issuesOf(people, { without: ['placedOn'] })).toMatchObject([{ cell: 'I3' }]);
});

test('done, but by no channel', () => {
  expect(issuesOf([{ status: 'done' }, { status: 'under way' }, { status: 'done', channel: 'retirement' }])).toEqual([
    { code: 'doneWithoutChannel', severity: 'warning', cell: 'I2', facts: {} },
  ]);
});

test('one person under two IDs: the same name, birth and sex, and both placed', () => {
  const li: Placed = { name: 'Li Hua', birth: '1980-05', channel: 'village and grid work' };
  const people: readonly Placed[] = [
    li,
    { ...li, name: ' Li  Hua', channel: 'learning post' },
    { ...li, birth: '1980-06' },
    { ...li, sex: 'female', channel: 'waiting' },
  ];
  const found = issuesOf(people);
  expect(found).toEqual([
    { code: 'placedTwiceLikely', severity: 'warning', cell: 'A3', facts: { firstRow: 2, firstCell: 'A2' } },
  ]);
  expect(JSON.stringify(found)).not.toContain('Hua');
  expect(issuesOf(people, { without: ['id', 'name'] })).toEqual([]);
});
