import { bridgeOf, headlineSteps, type Assumptions, type BridgeBase } from '../../../src/core/money';
import { assume, baseOf, CENTRES, PLAN_HEADERS, type Person, type ReformTables } from './smallBridge';

/** Steps in yuan. */
function stepsOf(base: BridgeBase, yearPlace: number, changes: Partial<Assumptions> = {}): [string, number][] {
  return headlineSteps(base, bridgeOf(base, assume(changes)), yearPlace)!.map(({ key, fen }) => [key, fen / 100]);
}

const TWO_LEAVE: readonly Person[] = [{ birth: '1965-02' }, { channel: 'transfer out', exit: '2026-12' }];

test('in the first year', () => {
  const oneOffs = [{ year: 2025, yuan: 20_000, label: '' }];
  expect(stepsOf(baseOf(TWO_LEAVE), 0, { oneOffs })).toEqual([
    ['gross', 714_240], // 6 × 119,040
    ['vacant', -238_080], // 2 × 119,040
    ['stillPaid', -357_120], // 4 filled, 1 has left: 3 × 119,040
    ['hired', 0],
    ['payDifference', -29_760], // 3 months of the year of leaving: 3 × (9,280 + 640)
    ['booked', -5_760], // 9 × 640
    ['runningCost', 12_000],
    ['oneOff', -20_000],
    ['net', 75_520],
  ]);
});

test('in the fifth year, with one hire for two leavers', () => {
  expect(stepsOf(baseOf(TWO_LEAVE), 4, { hiringRatio: 0.5 })).toEqual([
    ['gross', 714_240],
    ['vacant', -238_080],
    ['stillPaid', -238_080], // 4 − 2
    ['hired', -111_360],
    ['payDifference', 0],
    ['booked', -15_360], // 2 × 7,680
    ['runningCost', 12_000],
    ['oneOff', 0],
    ['net', 123_360],
  ]);
});

test('more leavers than filled posts are above 0, real pay and growth make the difference', () => {
  const people = Array.from({ length: 5 }, (): Person => ({ exit: '2024-12', pay: 120_000 }));
  expect(stepsOf(baseOf(people), 1, { payGrowth: 0.1 })).toEqual([
    ['gross', 714_240],
    ['vacant', -238_080],
    ['stillPaid', 119_040], // 4 − 5
    ['hired', 0],
    // 5 × 120,000 × 1.24 × 1.1 = 818,400 against 5 × 119,040 = 595,200
    ['payDifference', 223_200],
    ['booked', -52_800], // 5 × 9,600 × 1.1
    ['runningCost', 12_000],
    ['oneOff', 0],
    ['net', 777_600], // 5 × 139,200 × 1.1 + 12,000
  ]);
});

test('budgeted vacant posts are not taken off', () => {
  const reform: ReformTables = {
    agencies: [
      ['Unit', 'Kind', 'Institution posts', 'Institution in post', 'Vacancies budgeted'],
      ['A', 'Public institution', 5, 3, 'yes'],
    ],
    plan: [PLAN_HEADERS, ['keep', 'A', '', '', '2025-01-01']],
    approved: [
      ['Unit', 'Institution posts'],
      ['A', 3],
    ],
  };
  expect(stepsOf(baseOf([], { reform }), 0).filter(([, yuan]) => yuan !== 0)).toEqual([
    ['gross', 238_080],
    ['payDifference', -15_360], // the annuity of two vacant posts is booked, no cash
    ['net', 222_720],
  ]);
});

test('posts that a post type gains are in no step', () => {
  const reform: ReformTables = {
    ...CENTRES,
    approved: [
      ['Unit', 'Institution posts'],
      ['Centre C', 18],
    ],
  };
  const base = baseOf([], { reform });
  expect(base.savings.byPostType.map(({ cut, grossFen }) => [cut, grossFen])).toEqual([[-2, -23_808_000]]);
  expect(stepsOf(base, 0).filter(([, yuan]) => yuan !== 0)).toEqual([]);
});

test.each<[string, BridgeBase]>([
  ['the cost of a post', baseOf(TWO_LEAVE, { pay: null })],
  ['a staff table', baseOf(null)],
])('without %s there is no way from the headline', (_, base) => {
  expect(headlineSteps(base, bridgeOf(base, assume()), 0)).toBeNull();
});
