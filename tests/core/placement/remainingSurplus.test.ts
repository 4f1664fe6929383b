import { remainingSurplus, type RemainingSurplus } from '../../../src/core/placement';
import { CENTRES, type ReformTables } from '../money/smallBridge';
import { ledgerOf, type Placed, type SmallChoice } from './smallPlacement';

/** Years from 2025 on, in which the reform of the two centres takes effect; 4 people are surplus. */
function remaining(
  people: readonly Placed[],
  yearCount: number,
  choice: SmallChoice & { readonly intended?: number; readonly firstYear?: number } = {},
): RemainingSurplus {
  const { intended = 5, firstYear = 2025 } = choice;
  const years = Array.from({ length: yearCount }, (_, add) => firstYear + add);
  return remainingSurplus(ledgerOf(people, choice), years, intended);
}

const atEnd = ({ rows }: RemainingSurplus): number[] => rows.map((row) => row.remaining);

/** Men of 60 years and 1 month in 2025-02, and of 60 years and 6 months in 2027-06. */
const RETIRES_2025: Placed = { birth: '1965-01' };
const RETIRES_2027: Placed = { birth: '1966-12' };

test('surplus 4, of whom 1 retires in 2025 and 1 in 2027: there remain 3, 3 and 2', () => {
  const result = remaining([RETIRES_2025, RETIRES_2027, {}, {}], 3);
  expect(result.rows).toEqual([
    { year: 2025, byAge: 1, byLeaving: 0, byPost: 0, reduced: 1, remaining: 3 },
    { year: 2026, byAge: 0, byLeaving: 0, byPost: 0, reduced: 0, remaining: 3 },
    { year: 2027, byAge: 1, byLeaving: 0, byPost: 0, reduced: 1, remaining: 2 },
  ]);
  expect(result).toMatchObject({
    surplus: 4,
    goneIn: null,
    yearsUntilGone: null,
    isWithin: false,
    lastIntendedYear: 2029,
  });
});

test('whoever goes makes room, named surplus or not; surplus never falls below 0', () => {
  const old = Array.from({ length: 6 }, () => RETIRES_2025);
  const result = remaining(old, 2, { order: 'lastIn' });
  expect(atEnd(result)).toEqual([0, 0]);
  expect(result).toMatchObject({ goneIn: 2025, yearsUntilGone: 1, isWithin: true });
});

describe('what ends surplus', () => {
  test.each<[string, Placed, number[]]>([
    [
      'civil-service recruitment, as of its date',
      { channel: 'civil-service recruitment', placedOn: '2026-05' },
      [4, 3],
    ],
    ['redeployment, without a date when the reform takes effect', { channel: 'redeployment' }, [3, 3]],
    ['without a date, but with an exit date as of that', { channel: 'redeployment', exit: '2026-03' }, [4, 3]],
    ['in place of a hire', { channel: 'fills a permitted hire', placedOn: '2025-12' }, [3, 3]],
    ['a learning post does not', { channel: 'learning post', placedOn: '2025-01' }, [4, 4]],
    ['nor village and grid work', { channel: 'village and grid work', placedOn: '2025-01' }, [4, 4]],
    ['nor another way', { channel: 'other', placedOn: '2025-01' }, [4, 4]],
    ['nor waiting', { channel: 'waiting' }, [4, 4]],
    ['a transfer out, at the exit date', { channel: 'transfer out', exit: '2026-02' }, [4, 3]],
    ['an enterprise, when the reform takes effect: before 2025', { channel: 'enterprise' }, [3, 3]],
    ['a learning post until retirement', { channel: 'learning post', birth: '1965-01' }, [3, 3]],
  ])('%s', (_name, person, expected) => {
    expect(atEnd(remaining([person, {}, {}, {}], 2))).toEqual(expected);
  });

  test('what comes first counts', () => {
    const person: Placed = { channel: 'redeployment', placedOn: '2026-05', birth: '1965-01' };
    expect(remaining([person], 2).rows.map(({ byAge, byPost }) => [byAge, byPost])).toEqual([
      [1, 0],
      [0, 0],
    ]);
  });

  test('leaving otherwise counts before another post, and that before age', () => {
    const resigns: Placed = { channel: 'resignation', exit: '2025-06' };
    const redeployed: Placed = { channel: 'redeployment', placedOn: '2025-06' };
    const people = [RETIRES_2025, RETIRES_2025, resigns, redeployed, redeployed];
    expect(remaining(people, 1).rows[0]).toMatchObject({ byLeaving: 1, byPost: 2, byAge: 1, reduced: 4, remaining: 0 });
  });
});

describe('years', () => {
  const people: readonly Placed[] = [RETIRES_2025, RETIRES_2027, { channel: 'redeployment', placedOn: '2024-05' }];

  test('the first one has what went before it', () => {
    expect(atEnd(remaining(people, 3))).toEqual([2, 2, 1]);
    expect(remaining(people, 2, { firstYear: 2027 }).rows[0]).toMatchObject({ reduced: 3, remaining: 1 });
    expect(remaining(people, 3, { firstYear: 2024 }).rows.map(({ byPost }) => byPost)).toEqual([1, 0, 0]);
  });

  test('the years intended count from that in which the reform takes effect, whatever years are shown', () => {
    const all = Array.from({ length: 4 }, () => RETIRES_2027);
    for (const firstYear of [2024, 2025, 2027, 2040]) {
      const result = remaining(all, 2, { firstYear, intended: 3 });
      expect(result).toMatchObject({ goneIn: 2027, yearsUntilGone: 3, lastIntendedYear: 2027 });
    }
    expect(remaining(all, 1, { intended: 2 })).toMatchObject({ goneIn: 2027, isWithin: false });
  });

  test('without an effective month they count from the current one', () => {
    const undated: ReformTables = { ...CENTRES, plan: CENTRES.plan!.map((row) => row.slice(0, 4)) as never };
    const { rows } = remaining([{ channel: 'redeployment' }], 1, { reform: undated, firstYear: 2026 });
    expect(rows[0]).toMatchObject({ byPost: 1, remaining: 3 });
  });

  test('60 years are looked ahead', () => {
    const late = (exit: string): Placed[] => Array.from({ length: 4 }, () => ({ channel: 'transfer out', exit }));
    expect(remaining(late('2084-12'), 1)).toMatchObject({ goneIn: 2084, yearsUntilGone: 60 });
    expect(remaining(late('2085-01'), 1).goneIn).toBeNull();
    expect(remaining(late('2085-01'), 3, { firstYear: 2084 })).toMatchObject({
      goneIn: null,
      rows: [{}, { remaining: 0 }, {}],
    });
  });

  test('none are a mistake of the caller', () => {
    expect(() => remaining([], 0)).toThrow(RangeError);
  });
});

test('no surplus is gone from the start', () => {
  const nobody: ReformTables = { ...CENTRES, approved: undefined, plan: undefined };
  expect(remaining([], 2, { reform: nobody })).toMatchObject({
    surplus: 0,
    goneIn: 2026,
    yearsUntilGone: 0,
    isWithin: true,
  });
});
