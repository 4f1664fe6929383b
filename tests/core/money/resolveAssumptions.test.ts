import fc from 'fast-check';
import {
  DEFAULT_ASSUMPTIONS,
  firstYearOf,
  readAssumptions,
  resolveAssumptions,
  writeAssumptions,
  type SavedAssumptions,
} from '../../../src/core/money';

const month = (year: number, monthOfYear: number): number => year * 12 + monthOfYear - 1;

describe('resolveAssumptions', () => {
  test.each([
    ['the year chosen', 2027, month(2026, 7), [2027, 2028, 2029]],
    ['the year in which the reform takes effect', null, month(2026, 7), [2026, 2027, 2028]],
    ['in December too', null, month(2026, 12), [2026, 2027, 2028]],
    ['the current year', null, null, [2025, 2026, 2027]],
  ])('starts in %s', (_, firstYear, effective, years) => {
    const saved = Object.freeze({ ...DEFAULT_ASSUMPTIONS, firstYear, yearCount: 3, hiringRatio: 0.2 });
    const assumptions = resolveAssumptions(saved, effective, month(2025, 6));
    expect(assumptions).toEqual({
      years,
      hiringRatio: 0.2,
      payGrowth: 0,
      discountRate: 0.03,
      timing: 'end',
      annuity: 'asRates',
      oneOffs: [],
    });
  });
});

test.each([
  [month(2026, 1), 2026],
  [month(2026, 12), 2026],
  [null, 2025],
])('with the reform in effect from month %p years start in %d', (effective, year) => {
  expect(firstYearOf(effective, month(2025, 6))).toBe(year);
});

describe('kept assumptions', () => {
  const saved: SavedAssumptions = {
    firstYear: 2026,
    yearCount: 8,
    hiringRatio: 0.5,
    payGrowth: -0.01,
    discountRate: 0.045,
    timing: 'mid',
    annuity: 'cash',
    oneOffs: [{ year: 2026, yuan: 120_000.5, label: '安置补偿' }],
  };

  test.each<[string, Record<string, unknown>, Partial<SavedAssumptions>]>([
    ['a year that is none', { firstYear: 20.5 }, { firstYear: null }],
    ['a year before 1950', { firstYear: 1949 }, { firstYear: null }],
    ['a first year whose 30th is 2199', { firstYear: 2170 }, { firstYear: 2170 }],
    ['a first year after it', { firstYear: 2171 }, { firstYear: null }],
    ['no years', { yearCount: 0 }, { yearCount: 5 }],
    ['too many years', { yearCount: 31 }, { yearCount: 5 }],
    ['half a year', { yearCount: 2.5 }, { yearCount: 5 }],
    ['30 years', { yearCount: 30 }, { yearCount: 30 }],
    ['a hiring ratio above 1', { hiringRatio: 1.01 }, { hiringRatio: 0 }],
    ['a hiring ratio of 1', { hiringRatio: 1 }, { hiringRatio: 1 }],
    ['growth above a half', { payGrowth: 0.51 }, { payGrowth: 0 }],
    ['a discount rate below 0', { discountRate: -0.01 }, { discountRate: 0.03 }],
    ['a rate as text', { discountRate: '0.05' }, { discountRate: 0.03 }],
    ['an unknown timing', { timing: '__proto__' }, { timing: 'end' }],
    ['an unknown treatment', { annuity: 'toString' }, { annuity: 'asRates' }],
    ['one-offs that are no list', { oneOffs: 'none' }, { oneOffs: [] }],
    [
      'one-offs that cannot be read',
      { oneOffs: [null, 3, { year: 2026 }, { year: 2026, yuan: '5', label: '' }, { year: 2026, yuan: 5 }] },
      { oneOffs: [{ year: 2026, yuan: 5, label: '' }] },
    ],
    [
      'one-offs in years that are none, and of amounts beyond reason',
      {
        oneOffs: [
          { year: 1949, yuan: 5, label: '' },
          { year: 2199, yuan: -5, label: '' },
          { year: 2200, yuan: 5, label: '' },
          { year: 2026, yuan: 1e13, label: '' },
        ],
      },
      { oneOffs: [{ year: 2199, yuan: -5, label: '' }] },
    ],
    [
      'a label that is too long',
      { oneOffs: [{ year: 2026, yuan: 5, label: '长'.repeat(90) }] },
      { oneOffs: [{ year: 2026, yuan: 5, label: '长'.repeat(80) }] },
    ],
    [
      'more than 20 one-offs',
      { oneOffs: Array.from({ length: 30 }, () => ({ year: 2026, yuan: 5, label: '' })) },
      { oneOffs: Array.from({ length: 20 }, () => ({ year: 2026, yuan: 5, label: '' })) },
    ],
  ])('%s', (_, kept, expected) => {
    expect(readAssumptions(JSON.stringify({ ...saved, ...kept }))).toEqual({ ...saved, ...expected });
  });

  test.each([undefined, null, '', '{', '[]', '7', 'null', 5, {}])('%p is all defaults', (text) => {
    expect(readAssumptions(text)).toEqual(DEFAULT_ASSUMPTIONS);
  });

  test('any assumptions come back as they were kept', () => {
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true }).map((one) => one + 0);
    const arbitrary: fc.Arbitrary<SavedAssumptions> = fc.record({
      firstYear: fc.option(fc.integer({ min: 1950, max: 2170 })),
      yearCount: fc.integer({ min: 1, max: 30 }),
      hiringRatio: number(0, 1),
      payGrowth: number(-0.5, 0.5),
      discountRate: number(0, 1),
      timing: fc.constantFrom('end', 'mid', 'start'),
      annuity: fc.constantFrom('asRates', 'cash', 'booked'),
      oneOffs: fc.array(
        fc.record({
          year: fc.integer({ min: 1950, max: 2199 }),
          yuan: number(-1e12, 1e12),
          label: fc.string({ unit: 'binary', maxLength: 80 }),
        }),
        { maxLength: 20 },
      ),
    });
    fc.assert(fc.property(arbitrary, (one) => expect(readAssumptions(writeAssumptions(one))).toEqual(one)));
  });

  test('no text fails', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) =>
        expect(readAssumptions(text).yearCount).toBeGreaterThan(0),
      ),
    );
  });
});
