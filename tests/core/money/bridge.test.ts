import {
  bridgeOf,
  bridgeRows,
  NO_SWING,
  type Assumptions,
  type Bridge,
  type BridgeBase,
  type BridgeRow,
} from '../../../src/core/money';
import { assume, baseOf, CENTRES, PLAN_HEADERS, type Person, type ReformTables, type Row } from './smallBridge';

/** Yuan as fen. */
const fen = (...yuan: number[]): number[] => yuan.map((amount) => Math.round(amount * 100));

const bridge = (people: readonly Person[], changes: Partial<Assumptions> = {}): Bridge =>
  bridgeOf(baseOf(people), assume(changes));

/** Retires in March 2025 · leaves in December 2026 · redeployed, no birth · retires long after the years. */
const FOUR: readonly Person[] = [
  { birth: '1965-02' },
  { channel: 'transfer out', exit: '2026-12' },
  { channel: 'redeployment' },
  { birth: '1990-01' },
];

describe('cash by year', () => {
  test('the months off the payroll in the year of leaving, then whole years', () => {
    const { leaving, leavingBy, payLeavingFen, bookedFen, runningCostFen, netFen, cumulativeFen } = bridge(FOUR);
    expect(leaving).toEqual([1, 1, 0, 0, 0]);
    expect(leavingBy).toMatchObject({ retire: [1, 0, 0, 0, 0], transferOut: [0, 1, 0, 0, 0] });
    // Last paid in March: 9 × 9,280. The other is paid to the end of December 2026. Then 111,360 each.
    expect(payLeavingFen).toEqual(fen(83_520, 111_360, 222_720, 222_720, 222_720));
    // The annuity: 9 × 640, 7,680, 2 × 7,680
    expect(bookedFen).toEqual(fen(5_760, 7_680, 15_360, 15_360, 15_360));
    expect(runningCostFen).toEqual(fen(12_000, 12_000, 12_000, 12_000, 12_000));
    expect(netFen).toEqual(fen(95_520, 123_360, 234_720, 234_720, 234_720));
    expect(cumulativeFen).toEqual(fen(95_520, 218_880, 453_600, 688_320, 923_040));
  });

  test.each<[string, Person, number[]]>([
    ['January: 11 months', { exit: '2025-01' }, [102_080, 111_360]],
    ['December: the next year', { exit: '2025-12' }, [0, 111_360]],
    ['before the years: whole years', { exit: '2020-06' }, [111_360, 111_360]],
    ['a redeployed person until they leave', { channel: 'redeployment', exit: '2026-06' }, [0, 55_680]],
    ['a redeployed person who stays', { channel: 'redeployment' }, [0, 0]],
    // Own pay 48,000 + 16 %: 55,680 a year, 4,640 a month
    ['own pay before the pay table', { exit: '2025-09', pay: 48_000 }, [13_920, 55_680]],
  ])('leaving in %s', (_, person, expected) => {
    const result = bridge([person], { years: [2025, 2026] });
    expect(result.payLeavingFen).toEqual(fen(...expected));
  });

  test('one person, one saving: an exit date, early retirement and a unit gone to an enterprise are one leaver', () => {
    const reform: ReformTables = {
      ...CENTRES,
      plan: [PLAN_HEADERS, ['convert to enterprise', 'Centre A', '', '', '2025-01-01']],
      approved: undefined,
    };
    const person: Person = { channel: 'early retirement', birth: '1966-01', exit: '2025-06' };
    const result = bridgeOf(baseOf([person], { reform }), assume());
    expect(result.leaving).toEqual([1, 0, 0, 0, 0]);
    expect(result.payLeavingFen).toEqual(fen(55_680, 111_360, 111_360, 111_360, 111_360));
  });

  test('people of a unit that becomes an enterprise in July 2025 save from July on', () => {
    const plan: ReformTables['plan'] = [PLAN_HEADERS, ['convert to enterprise', 'Centre A', '', '', '2025-07-01']];
    const base = baseOf([{}, { channel: 'redeployment' }], { reform: { ...CENTRES, plan, approved: undefined } });
    const result = bridgeOf(base, assume({ years: [2025, 2026] }));
    expect(result.leavingBy.enterprise).toEqual([1, 0]);
    expect(result.payLeavingFen).toEqual(fen(55_680, 111_360));
    // Running cost of Centre A: 30,000, half a year and a year
    expect(result.runningCostFen).toEqual(fen(15_000, 30_000));
  });

  test('pay grows from the second year on, rounded once a person and year', () => {
    const { payLeavingFen } = bridge([{ exit: '2024-12' }, { exit: '2024-12' }], { payGrowth: 0.05 });
    // 111,360 × 1.05^4 = 135,358.776: 135,358.78 each, so 270,717.56 and not 270,717.55
    expect(payLeavingFen).toEqual(fen(222_720, 233_856, 245_548.8, 257_826.24, 270_717.56));
  });

  test('the annuity as cash, as booked, as the rates have it', () => {
    const people = [{ exit: '2024-12' }];
    const cashAndBooked = (annuity: Assumptions['annuity'], base: BridgeBase): number[] => {
      const { payLeavingFen, bookedFen } = bridgeOf(base, assume({ annuity, years: [2025] }));
      return [payLeavingFen[0], bookedFen[0]];
    };
    const booked = baseOf(people);
    expect(cashAndBooked('asRates', booked)).toEqual(fen(111_360, 7_680));
    expect(cashAndBooked('booked', booked)).toEqual(fen(111_360, 7_680));
    expect(cashAndBooked('cash', booked)).toEqual(fen(119_040, 0));
    const rates: Row[] = [
      ['Pension', '', 0.16, 'no'],
      ['Occupational annuity', '', 0.08, 'yes'],
    ];
    const paid = baseOf(people, { rates });
    // 96,000 + 7,680 in cash; the pension of 15,360 stays booked whatever is assumed
    expect(cashAndBooked('asRates', paid)).toEqual(fen(103_680, 15_360));
    expect(cashAndBooked('cash', paid)).toEqual(fen(103_680, 15_360));
    expect(cashAndBooked('booked', paid)).toEqual(fen(96_000, 23_040));
  });

  test('one-offs of the same year add up; those outside the years do not count', () => {
    const oneOffs = [
      { year: 2025, yuan: 50_000, label: 'Severance' },
      { year: 2025, yuan: 0.015, label: 'Rounding' },
      { year: 2026, yuan: -1_000, label: 'Sale' },
      { year: 2024, yuan: 7, label: 'Before' },
      { year: 2030, yuan: 7, label: 'After' },
    ];
    const { oneOffFen, netFen } = bridge([], { oneOffs, years: [2025, 2026] });
    // 12,000 of running cost a year; 0.015 yuan is 0.02
    expect(oneOffFen).toEqual(fen(50_000.02, -1_000));
    expect(netFen).toEqual(fen(-38_000.02, 13_000));
  });

  test('budgeted vacant posts save their cash cost from the month in which the reform takes effect, others nothing', () => {
    const vacant = (answer: string): ReformTables => ({
      agencies: [
        ['Unit', 'Kind', 'Institution posts', 'Institution in post', 'Vacancies budgeted'],
        ['A', 'Public institution', 5, 3, answer],
      ],
      plan: [PLAN_HEADERS, ['keep', 'A', '', '', '2025-07-01']],
      approved: [
        ['Unit', 'Institution posts'],
        ['A', 3],
      ],
    });
    const saving = (answer: string) =>
      bridgeOf(baseOf([], { reform: vacant(answer) }), assume({ years: [2025, 2026], payGrowth: 0.05 })).vacancyFen;
    // 2 posts × 6 × 9,280, then 2 × 111,360 × 1.05
    expect(saving('yes')).toEqual(fen(111_360, 233_856));
    expect(saving('')).toEqual([0, 0]);
  });

  test('people who are not costed leave, and are counted', () => {
    const people: Person[] = [{ exit: '2025-06', type: 'Worker' }, { exit: '2025-06' }, { type: 'Worker' }];
    const result = bridge(people, { years: [2025] });
    expect(result.leaving).toEqual([2]);
    expect(result.leavingNotCosted).toBe(1);
    expect(result.payLeavingFen).toEqual(fen(55_680));
  });

  test('a swing moves retirements by age and other exits apart', () => {
    const base = baseOf(FOUR);
    const cash = (swing: Partial<typeof NO_SWING>) => bridgeOf(base, assume(), { ...NO_SWING, ...swing }).payLeavingFen;
    expect(cash({ retirementMonths: 12 })).toEqual(fen(0, 83_520, 222_720, 222_720, 222_720));
    expect(cash({ exitMonths: -12 })).toEqual(fen(83_520, 222_720, 222_720, 222_720, 222_720));
  });

  test('a person taken off the payroll at an unstated month goes at the start, also a swing later', () => {
    const plan: ReformTables['plan'] = [PLAN_HEADERS, ['convert to enterprise', 'Centre A', '', '', '']];
    const base = baseOf([{}], { reform: { ...CENTRES, plan, approved: undefined } });
    const cash = (exitMonths: number) =>
      bridgeOf(base, assume({ years: [2030, 2031] }), { ...NO_SWING, exitMonths }).payLeavingFen;
    expect(cash(0)).toEqual(fen(111_360, 111_360));
    expect(cash(3)).toEqual(fen(83_520, 111_360));
    expect(cash(-12)).toEqual(fen(111_360, 111_360));
  });

  test.each([[[]], [[2025, 2027]]])('years %p are refused', (years) => {
    expect(() => bridge([], { years })).toThrow(RangeError);
  });
});

describe('bridgeRows', () => {
  const blank = [null, null, null, null, null];
  const linesOf = (rows: readonly BridgeRow[]) =>
    rows.map(({ key, channel, cause, unit, total, years }) => [channel ?? cause ?? key, unit, total, years]);

  test('posts, people, cash: costs below 0, totals of what adds up', () => {
    const base = baseOf(FOUR);
    const oneOffs = [{ year: 2025, yuan: 20_000, label: '' }];
    expect(linesOf(bridgeRows(base, bridgeOf(base, assume({ oneOffs }))))).toEqual([
      ['gross', 'yuan', 714_240, blank],
      ['postsCut', 'posts', 6, blank],
      ['vacantPostsCut', 'posts', 2, blank],
      ['filledPostsCut', 'posts', 4, blank],
      ['surplusPeople', 'people', 4, blank],
      ['transferOut', 'people', 1, blank],
      ['redeploy', 'people', 1, blank],
      ['placed', 'people', 2, blank],
      ['waiting', 'people', 2, blank],
      ['retire', 'people', 1, [1, 0, 0, 0, 0]],
      ['transferOut', 'people', 1, [0, 1, 0, 0, 0]],
      ['leaving', 'people', 2, [1, 1, 0, 0, 0]],
      ['hired', 'people', 0, [0, 0, 0, 0, 0]],
      ['fewer', 'people', 2, [1, 1, 0, 0, 0]],
      ['fewerCumulative', 'people', 2, [1, 2, 2, 2, 2]],
      ['staying', 'people', 1, blank],
      ['payLeaving', 'yuan', 863_040, [83_520, 111_360, 222_720, 222_720, 222_720]],
      ['hiresPay', 'yuan', 0, [0, 0, 0, 0, 0]],
      ['runningCost', 'yuan', 60_000, [12_000, 12_000, 12_000, 12_000, 12_000]],
      ['oneOff', 'yuan', -20_000, [-20_000, 0, 0, 0, 0]],
      ['net', 'yuan', 903_040, [75_520, 123_360, 234_720, 234_720, 234_720]],
      ['cumulative', 'yuan', 903_040, [75_520, 198_880, 433_600, 668_320, 903_040]],
      ['booked', 'yuan', 59_520, [5_760, 7_680, 15_360, 15_360, 15_360]],
    ]);
  });

  test('without a staff table people and their cash are blank, never 0', () => {
    const base = baseOf(null);
    const lines = linesOf(bridgeRows(base, bridgeOf(base, assume())));
    expect(lines).toEqual([
      ['gross', 'yuan', 714_240, blank],
      ['postsCut', 'posts', 6, blank],
      ['vacantPostsCut', 'posts', 2, blank],
      ['filledPostsCut', 'posts', 4, blank],
      ['surplusPeople', 'people', 4, blank],
      ['placed', 'people', null, blank],
      ['waiting', 'people', null, blank],
      ['leaving', 'people', null, blank],
      ['hired', 'people', null, blank],
      ['fewer', 'people', null, blank],
      ['fewerCumulative', 'people', null, blank],
      ['payLeaving', 'yuan', null, blank],
      ['hiresPay', 'yuan', null, blank],
      ['runningCost', 'yuan', 60_000, [12_000, 12_000, 12_000, 12_000, 12_000]],
      ['oneOff', 'yuan', 0, [0, 0, 0, 0, 0]],
      ['net', 'yuan', null, blank],
      ['cumulative', 'yuan', null, blank],
    ]);
  });

  test('lines that are there only when they say something', () => {
    const reform: ReformTables = {
      agencies: [
        [
          'Unit',
          'Kind',
          'Institution posts',
          'Institution in post',
          'Worker posts',
          'Worker in post',
          'Vacancies budgeted',
        ],
        ['Centre A', 'Public institution', 5, 3, 2, 3, 'yes'],
      ],
      approved: [
        ['Unit', 'Institution posts'],
        ['Centre A', 3],
      ],
    };
    const worker: Person = { type: 'Worker', channel: 'redeployment', exit: '2025-06' };
    const base = baseOf([worker, worker], { reform });
    const result = bridgeOf(base, assume({ years: [2025] }));
    const lines = linesOf(bridgeRows(base, result));
    expect(lines).toContainEqual(['budgetedVacantPostsCut', 'posts', 2, [null]]);
    expect(lines).toContainEqual(['placedBeyond', 'people', 1, [null]]);
    expect(lines).toContainEqual(['notCosted', 'people', 2, [null]]);
    expect(lines).toContainEqual(['vacancySaving', 'yuan', 222_720, [222_720]]);
    // The table states no running costs
    expect(lines).toContainEqual(['runningCost', 'yuan', null, [null]]);
  });

  test('the headline is blank when a post type cut has no cost', () => {
    const base = baseOf([], { pay: null });
    expect(bridgeRows(base, bridgeOf(base, assume()))[0]).toMatchObject({ key: 'gross', total: null });
  });
});
