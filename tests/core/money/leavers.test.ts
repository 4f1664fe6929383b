import { bridgeIssues, LEAVING_CAUSES, type BridgeBase } from '../../../src/core/money';
import { monthText } from '../../../src/core/staffing';
import { AT_START } from '../../../src/core/money/horizon';
import { monthsInEffect, monthsOff } from '../../../src/core/money/monthsOff';
import { orderByMonth } from '../../../src/core/money/orderByMonth';
import { baseOf, PLAN_HEADERS, UNIT_HEADERS, type Person, type ReformTables } from './smallBridge';

/** `P0 2025-03 retire byAge`, in the order of the leavers. */
function linesOf({ leavers, staff }: BridgeBase): string[] {
  return Array.from(leavers.person, (person, place) => {
    const month = leavers.month[place] === AT_START ? 'at the start' : monthText(leavers.month[place]);
    const cause = LEAVING_CAUSES[leavers.cause[place]];
    return `${staff!.personId[person]} ${month} ${cause}${leavers.byAge[place] === 1 ? ' by age' : ''}`;
  });
}

function issuesOf({ issues }: Pick<BridgeBase, 'issues'>): string[] {
  return issues
    .filter(({ code }) => code !== 'staffCountDiffers')
    .map(({ code, where, facts }) => `${code} ${where.cell} ${JSON.stringify(facts)}`);
}

/** A centre that becomes an enterprise, by default in July 2025. */
function toEnterprise(effective = '2025-07-01'): ReformTables {
  return {
    agencies: [UNIT_HEADERS, ['Centre A', 'Public institution', 10, 8, 0], ['Office', 'Public institution', 5, 5, 0]],
    plan: [PLAN_HEADERS, ['convert to enterprise', 'Centre A', '', '', effective]],
  };
}

// A man born in February 1965: 60 years are February 2025, one month after January 1965 delays by ⌊1 ÷ 4⌋ + 1 = 1 month.
const RETIRES_2025_03 = { birth: '1965-02' };

describe('the month of leaving', () => {
  test.each<[string, Person, string[]]>([
    ['a man by age', RETIRES_2025_03, ['P0 2025-03 retire by age']],
    // 24 months after January 1970: 24 ÷ 4 + 1 = 7 months after January 2027
    ['a woman cadre by age', { birth: '1972-01', sex: 'female' }, ['P0 2027-08 retire by age']],
    // 16 months after January 1975: 16 ÷ 2 + 1 = 9 months after May 2026
    ['a woman worker by age', { birth: '1976-05', sex: 'female', category: 'worker' }, ['P0 2027-02 retire by age']],
    ['retirement as the channel', { ...RETIRES_2025_03, channel: 'retirement' }, ['P0 2025-03 retire by age']],
    ['an exit date wins over the age', { ...RETIRES_2025_03, exit: '2026-12' }, ['P0 2026-12 exitDate']],
    [
      'and takes the cause of a channel that leaves',
      { channel: 'transfer out', exit: '2026-12' },
      ['P0 2026-12 transferOut'],
    ],
    ['not of one that stays', { channel: 'redeployment', exit: '2026-12' }, ['P0 2026-12 exitDate']],
    // Born in December 1976, statutory December 2039, at the earliest 36 months before: December 2036
    [
      'early retirement as early as the rules allow',
      { birth: '1976-12', channel: 'early retirement' },
      ['P0 2036-12 earlyRetire'],
    ],
    // Statutory March 2025; the old age of February 2025 is passed when the reform takes effect in January 2025
    ['never below the old age', { ...RETIRES_2025_03, channel: 'early retirement' }, ['P0 2025-02 earlyRetire']],
    // Statutory December 2025 (born September 1965: 8 ÷ 4 + 1 = 3), allowed since September 2025
    ['a channel that keeps them', { birth: '1965-09', channel: 'village and grid work' }, ['P0 2025-12 retire by age']],
    // The centres' reform takes effect in January 2025
    ['enterprise as the channel', { channel: 'enterprise' }, ['P0 2024-12 enterprise']],
  ])('%s', (_, person, expected) => {
    expect(linesOf(baseOf([person]))).toEqual(expected);
  });

  test('early retirement does not come before the reform takes effect', () => {
    // Old age since October 2024 (born October 1964: no delay) and statutory the same; born July 1966: July 2026 + 5 = December 2026, allowed from July 2026
    const reform = toEnterprise('2026-11-01');
    const people = [{ birth: '1966-07', unit: 'Office', channel: 'early retirement' }];
    expect(linesOf(baseOf(people, { reform }))).toEqual(['P0 2026-10 earlyRetire']);
  });

  test('people of a unit that becomes an enterprise leave with it, unless a channel keeps them or they left before', () => {
    const people: Person[] = [
      {},
      { birth: '1990-01' },
      { channel: 'waiting' },
      { channel: 'redeployment', birth: '1970-01' },
      { exit: '2025-09' },
      RETIRES_2025_03,
      { unit: 'Office' },
    ];
    const base = baseOf(people, { reform: toEnterprise() });
    expect(linesOf(base)).toEqual([
      'P5 2025-03 retire by age',
      'P0 2025-06 enterprise',
      'P1 2025-06 enterprise',
      'P2 2025-06 enterprise',
      'P4 2025-09 exitDate',
      // January 1970: 60 months ÷ 4 + 1 = 16 months after January 2030
      'P3 2031-05 retire by age',
    ]);
    expect(base.staying).toEqual([6]);
    expect(monthText(base.effective!)).toBe('2025-07');
  });

  test('without a stated month the reform takes them off the payroll at the start', () => {
    const base = baseOf([{}, RETIRES_2025_03], { reform: toEnterprise('') });
    expect(linesOf(base)).toEqual(['P0 at the start enterprise', 'P1 at the start enterprise']);
    expect(base.effective).toBeNull();
  });

  test('without birth, sex or (women) category nobody has a retirement month: they stay', () => {
    const people: Person[] = [
      {},
      { birth: '1970-01', sex: '' },
      { birth: '1970-01', sex: 'female', category: '' },
      { birth: '1965-02', category: '' },
      { channel: 'early retirement' },
    ];
    const base = baseOf(people);
    expect(base.staying).toEqual([0, 1, 2, 4]);
    expect(linesOf(base)).toEqual(['P3 2025-03 retire by age']);
  });

  test('leavers come by month, then by place', () => {
    const people: Person[] = [{ exit: '2026-01' }, { exit: '2025-05' }, {}, { exit: '2026-01' }, { exit: '2025-05' }];
    expect(linesOf(baseOf(people))).toEqual([
      'P1 2025-05 exitDate',
      'P4 2025-05 exitDate',
      'P0 2026-01 exitDate',
      'P3 2026-01 exitDate',
    ]);
  });

  test('nobody in the table, nobody with a month', () => {
    expect(linesOf(baseOf([{}]))).toEqual([]);
    expect(Array.from(orderByMonth(Int32Array.of(-1, 5, 0, -1, 5), 3))).toEqual([2, 1, 4]);
  });
});

describe('what is said of leavers', () => {
  test('a transfer out or resignation without an exit date goes by age', () => {
    const base = baseOf([{ ...RETIRES_2025_03, channel: 'transfer out' }, { channel: 'resignation' }]);
    expect(linesOf(base)).toEqual(['P0 2025-03 retire by age']);
    expect(base.staying).toEqual([1]);
    expect(issuesOf(base)).toEqual([
      'exitDateMissing H2 {"channel":"transferOut"}',
      'exitDateMissing H3 {"channel":"resign"}',
    ]);
  });

  test('a retirement before the rules allow it is taken and said', () => {
    const base = baseOf([{ birth: '1976-12', channel: 'early retirement', exit: '2030-01' }]);
    expect(linesOf(base)).toEqual(['P0 2030-01 earlyRetire']);
    expect(issuesOf(base)).toEqual(['exitTooEarly H2 {"found":"2030-01","earliest":"2036-12"}']);
  });

  test('a retirement at the earliest month is as the rules have it', () => {
    expect(issuesOf(baseOf([{ birth: '1976-12', channel: 'early retirement', exit: '2036-12' }]))).toEqual([]);
  });

  test('people past their month before the reform takes effect are one warning', () => {
    // Men born in 1963 and 1964 turned 60 in 2023 and 2024, before the rules of 2025
    const base = baseOf([{ birth: '1964-06' }, { birth: '1963-01' }, RETIRES_2025_03, { exit: '2020-01' }]);
    expect(issuesOf(base)).toEqual([
      'retirementPassed E2 {"month":"2024-06","people":2}',
      'exitPassed H5 {"month":"2020-01","people":1}',
    ]);
  });

  test('they are reckoned from the first year of the bridge', () => {
    const base = baseOf([RETIRES_2025_03, { birth: '1964-06' }]);
    expect(issuesOf({ issues: bridgeIssues(base, { years: [2026, 2027] }) })).toEqual([
      'retirementPassed E2 {"month":"2025-03","people":2}',
    ]);
    expect(issuesOf({ issues: bridgeIssues(base, { years: [2024] }) })).toEqual([]);
  });

  test('a unit that is in no table', () => {
    const base = baseOf([{ unit: 'Centre Z', exit: '2026-01' }]);
    expect(base.issues.map(({ code }) => code)).toContain('unknownUnitOfPerson');
    expect(linesOf(base)).toEqual(['P0 2026-01 exitDate']);
  });

  test('units whose people in post are another number than their rows', () => {
    // The table states 8 in Centre A and 6 in Centre B; Centre B has 6 rows.
    const people = [...Array.from({ length: 6 }, () => ({ unit: 'Centre B' })), { unit: 'Centre A' }];
    const said = baseOf(people).issues.filter(({ code }) => code === 'staffCountDiffers');
    expect(said.map(({ where, facts }) => ({ cell: where.cell, ...facts }))).toEqual([
      { cell: 'B8', units: 1, unit: 'Centre A', stated: 8, rows: 1 },
    ]);
  });

  test('rows that tell no post type are compared all together', () => {
    const people = Array.from({ length: 6 }, () => ({ unit: 'Centre B', type: '' }));
    expect(baseOf(people).issues.map(({ code }) => code)).not.toContain('staffCountDiffers');
  });
});

describe('months of a year', () => {
  test.each([
    ['after July', 2025, 2025 * 12 + 6, 5],
    ['after December', 2025, 2025 * 12 + 11, 0],
    ['before the year', 2025, 2024 * 12 + 11, 12],
    ['long before', 2025, AT_START, 12],
    ['after the year', 2025, 2026 * 12, 0],
  ])('off the payroll %s', (_, year, lastPaid, expected) => {
    expect(monthsOff(year, lastPaid)).toBe(expected);
  });

  test.each([
    ['from July', 2025, 2025 * 12 + 6, 6],
    ['the year before', 2024, 2025 * 12 + 6, 0],
    ['the year after', 2026, 2025 * 12 + 6, 12],
    ['when no month is stated', 2025, null, 12],
  ])('in effect %s', (_, year, effective, expected) => {
    expect(monthsInEffect(year, effective)).toBe(expected);
  });
});
