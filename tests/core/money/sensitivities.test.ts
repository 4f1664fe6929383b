import {
  bridgeOf,
  presentValue,
  scenarios,
  sensitivities,
  type Assumptions,
  type Sensitivity,
} from '../../../src/core/money';
import { assume, baseOf, CENTRES, type Person } from './smallBridge';

const fen = (...yuan: number[]): number[] => yuan.map((amount) => Math.round(amount * 100));

/** Retires in March 2025 · leaves in December 2026. As assumed 95,520 · 123,360 · 3 × 234,720 = 923,040 yuan. */
const TWO_LEAVE: readonly Person[] = [{ birth: '1965-02' }, { channel: 'transfer out', exit: '2026-12' }];

/** No discounting, so that present values are plain sums. */
const plain = (changes: Partial<Assumptions> = {}): Assumptions => assume({ discountRate: 0, ...changes });

test('one at a time, the widest first, what has no effect left out', () => {
  const base = baseOf(TWO_LEAVE);
  const net = bridgeOf(base, plain()).netFen;
  expect(sensitivities(base, plain())).toEqual<Sensitivity[]>([
    // The exit of December 2026 a year later or earlier: ∓ 111,360
    { key: 'exits', lowSetting: 12, highSetting: -12, lowFen: 81_168_000, highFen: 103_440_000 },
    // March 2026: 111,360 less. March 2024: 12 months instead of 9 in 2025, 27,840 more
    { key: 'retirement', lowSetting: 12, highSetting: -12, lowFen: 81_168_000, highFen: 95_088_000 },
    // 83,520 + 109,132.80 + 213,900.28 + 209,622.28 + 205,429.84 + 5 × 12,000
    // 83,520 + 113,587.20 + 231,717.88 + 236,352.24 + 241,079.30 + 5 × 12,000
    { key: 'payGrowth', lowSetting: -0.02, highSetting: 0.02, lowFen: 88_160_520, highFen: 96_625_662 },
    // + 5,760 + 7,680 + 3 × 15,360
    { key: 'annuity', lowSetting: 0, highSetting: 1, lowFen: 92_304_000, highFen: 98_256_000 },
    {
      key: 'discountRate',
      lowSetting: 0.01,
      highSetting: 0,
      lowFen: Math.round(presentValue(0.01, net)),
      highFen: 92_304_000,
    },
    { key: 'runningCost', lowSetting: 0.8, highSetting: 1.2, lowFen: 91_104_000, highFen: 93_504_000 },
  ]);
});

test('permitted hires and one-offs when there are any', () => {
  const people = Array.from({ length: 5 }, (): Person => ({ exit: '2024-12' }));
  const assumptions = plain({ hiringRatio: 0.1, oneOffs: [{ year: 2025, yuan: 50_000, label: '' }] });
  const found = sensitivities(baseOf(people), assumptions).filter(
    ({ key }) => key === 'hiringRatio' || key === 'oneOff',
  );
  // 5 × 5 × 111,360 + 60,000 − 50,000 = 2,794,000; 0.3 × 5 hires one: 5 × 111,360 less; one-offs 60,000 or 40,000
  expect(found).toEqual([
    { key: 'hiringRatio', lowSetting: 0.3, highSetting: 0, lowFen: 223_720_000, highFen: 279_400_000 },
    { key: 'oneOff', lowSetting: 1.2, highSetting: 0.8, lowFen: 278_400_000, highFen: 280_400_000 },
  ]);
});

test('low has everything against the saving, high everything for it', () => {
  const oneOffs = [{ year: 2025, yuan: 10_000, label: '' }];
  const { low, base, high } = scenarios(baseOf(TWO_LEAVE), plain({ oneOffs }));
  expect(base.netFen).toEqual(fen(85_520, 123_360, 234_720, 234_720, 234_720));
  // Running cost 9,600, one-off 12,000; pay × 0.98^k; retirement in March 2026, the exit in December 2027
  expect(low.netFen).toEqual(fen(-2_400, 91_449.6, 116_550.14, 219_222.28, 215_029.84));
  // Running cost 14,400, one-off 8,000; pay × 1.02^k; retired before 2025, the exit in December 2025
  expect(high.netFen).toEqual(fen(117_760, 241_574.4, 246_117.88, 250_752.24, 255_479.3));
  expect([low.assumptions.hiringRatio, base.assumptions.hiringRatio, high.assumptions.hiringRatio]).toEqual([
    0.2, 0, 0,
  ]);
});

test('running costs that rise are against the saving when they rise more, proceeds when they are less', () => {
  const dearer = {
    ...CENTRES,
    approved: [
      ['Unit', 'Running cost'],
      ['Centre C', 60_000],
    ] as const,
  };
  const oneOffs = [{ year: 2025, yuan: -10_000, label: 'Sale' }];
  const { low, high } = scenarios(baseOf([], { reform: dearer }), plain({ oneOffs, years: [2025] }));
  // 50,000 − 60,000 = −10,000 × 1.2 + 8,000; × 0.8 + 12,000
  expect(low.netFen).toEqual(fen(-4_000));
  expect(high.netFen).toEqual(fen(4_000));
});

test('nothing moves a result of nothing', () => {
  const reform = {
    agencies: [
      ['Unit', 'Kind'],
      ['A', 'School'],
    ] as const,
  };
  expect(sensitivities(baseOf([], { reform }), plain())).toEqual([]);
});
