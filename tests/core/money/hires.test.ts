import { bridgeOf, type Assumptions, type Bridge } from '../../../src/core/money';
import { assume, baseOf, PAY_ROWS, type Person, type Row } from './smallBridge';

const fen = (...yuan: number[]): number[] => yuan.map((amount) => Math.round(amount * 100));

/** With 60,000 yuan for a worker: 69,600 in cash, 5,800 a month. */
const TWO_TYPES: readonly Row[] = [...PAY_ROWS, ['Worker', 60_000]];

function hires(
  people: readonly Person[],
  hiringRatio: number,
  changes: Partial<Assumptions> = {},
  pay: readonly Row[] = TWO_TYPES,
): Pick<Bridge, 'hired' | 'hiresFen' | 'fewer' | 'netFen'> {
  return bridgeOf(baseOf(people, { pay }), assume({ hiringRatio, years: [2025, 2026, 2027], ...changes }));
}

const institution = (...exits: string[]): Person[] => exits.map((exit) => ({ exit }));
const worker = (...exits: string[]): Person[] => exits.map((exit) => ({ exit, type: 'Worker' }));

test('half of the leavers of each post type are hired again, from the month after the one who makes the number whole', () => {
  const people = [
    ...institution('2025-03', '2025-06', '2025-09'), // ⌊0.5⌋, ⌊1⌋: hired from July 2025, ⌊1.5⌋
    ...worker('2025-06', '2026-06'), // ⌊0.5⌋, ⌊1⌋: hired from July 2026
  ];
  const { hired, hiresFen, fewer } = hires(people, 0.5);
  expect(hired).toEqual([1, 1, 0]);
  expect(fewer).toEqual([3, 0, 0]);
  // 6 × 9,280 · 111,360 + 6 × 5,800 · 111,360 + 69,600
  expect(hiresFen).toEqual(fen(55_680, 146_160, 180_960));
});

test('post types are not mixed: one leaver of each makes no hire', () => {
  expect(hires([...institution('2025-03'), ...worker('2025-03')], 0.5).hired).toEqual([0, 0, 0]);
});

test.each<[string, Person[], number, number[]]>([
  ['nobody', institution('2025-01', '2026-01'), 0, [0, 0, 0]],
  ['everybody', institution('2025-01', '2026-01'), 1, [1, 1, 0]],
  ['one for every five', institution(...Array.from({ length: 14 }, () => '2026-05')), 0.2, [0, 2, 0]],
  // 0.29 × 100 is 28.999… in binary fractions
  ['29 for every 100', institution(...Array.from({ length: 100 }, () => '2025-05')), 0.29, [29, 0, 0]],
  ['for leavers before the years too', institution('2020-01', '2021-01'), 0.5, [1, 0, 0]],
  ['not for leavers after the years', institution('2025-01', '2028-01'), 0.5, [0, 0, 0]],
])('%s', (_, people, ratio, expected) => {
  expect(hires(people, ratio).hired).toEqual(expected);
});

test('a leaver of December is followed by a hire in January', () => {
  const { hired, hiresFen } = hires(institution('2025-12'), 1);
  expect(hired).toEqual([1, 0, 0]);
  expect(hiresFen).toEqual(fen(0, 111_360, 111_360));
});

test('people who take the place of a hire come first: they are paid already', () => {
  const steppingIn: Person = { channel: 'fills a permitted hire' };
  const people = [...institution('2025-03', '2026-03'), ...worker('2025-03'), steppingIn];
  const { hired, hiresFen } = hires(people, 1);
  // Institution: the hire of April 2025 is not made, that of April 2026 is. Worker: one from April 2025.
  expect(hired).toEqual([1, 1, 0]);
  expect(hiresFen).toEqual(fen(52_200, 69_600 + 83_520, 69_600 + 111_360));
});

test('hires grow with pay and follow the annuity', () => {
  const grown = hires(institution('2024-12'), 1, { payGrowth: 0.1, annuity: 'cash' });
  // 119,040 × 1.1 and × 1.21
  expect(grown.hiresFen).toEqual(fen(119_040, 130_944, 144_038.4));
  expect(grown.netFen).toEqual(fen(12_000, 12_000, 12_000));
});

test('a hire for a post without a cost costs what the leaver cost, of one month the dearest last', () => {
  const own = (exit: string, pay: number): Person => ({ exit, pay, type: 'Worker' });
  const people = [own('2025-06', 72_000), own('2025-06', 60_000), own('2026-06', 90_000), own('2026-07', 48_000)];
  const { hired, hiresFen } = hires(people, 0.5, {}, PAY_ROWS);
  expect(hired).toEqual([1, 1, 0]);
  // The second leaver of June 2025: 72,000 × 1.16 = 83,520 from July. The fourth: 48,000 × 1.16 = 55,680 from August 2026.
  expect(hiresFen).toEqual(fen(41_760, 83_520 + 23_200, 83_520 + 55_680));
});

test('a leaver who is not costed is followed by a hire who is not costed either', () => {
  const { hired, hiresFen } = hires(worker('2025-06'), 1, {}, PAY_ROWS);
  expect(hired).toEqual([1, 0, 0]);
  expect(hiresFen).toEqual([0, 0, 0]);
});
