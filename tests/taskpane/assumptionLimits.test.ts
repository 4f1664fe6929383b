import fc from 'fast-check';
import { ASSUMPTION_LIMITS, DEFAULT_ASSUMPTIONS, TIMINGS, ANNUITY_TREATMENTS } from '../../src/core/money';
import type { OneOff, SavedAssumptions } from '../../src/core/money';
import { moneyPane } from '../../src/locales/en/moneyPane';
import { moneyPane as chinese } from '../../src/locales/zh-CN/moneyPane';
import { ASSUMPTION_RANGES, endsOf, oneOffAmountRange } from '../../src/taskpane/money/assumptionRanges';
import { newOneOff } from '../../src/taskpane/money/newOneOff';
import { entryWithin, fractionOf, type EntryRange } from '../../src/taskpane/money/parseEntry';
import type { MoneyUnit } from '../../src/documents';
import { toYuan } from '../../src/taskpane/money/showMoney';
import { readSettings, saveSettings } from '../../src/workbook';
import { excelWith } from '../workbook/testWorkbook';

jest.setTimeout(60_000);

const { year, oneOffCount, labelLength } = ASSUMPTION_LIMITS;

describe('what is typed at the ends', () => {
  test.each<[string, EntryRange, (number | undefined)[]]>([
    ['1949, 1950, 2170, 2171', ASSUMPTION_RANGES.firstYear, [undefined, 1950, 2170, undefined]],
    ['0, 1, 30, 31', ASSUMPTION_RANGES.yearCount, [undefined, 1, 30, undefined]],
    ['-0.1, -0, 100, 100.1', ASSUMPTION_RANGES.ratio, [undefined, 0, 100, undefined]],
    ['-50.1, -50, 50, 50.1', ASSUMPTION_RANGES.payGrowth, [undefined, -50, 50, undefined]],
    ['1949, 1950, 2199, 2200', ASSUMPTION_RANGES.oneOffYear, [undefined, 1950, 2199, undefined]],
    ['-1, 0, 100000000, 100000001', oneOffAmountRange('wan'), [undefined, 0, 1e8, undefined]],
    ['-1, 0, 1000000000000, 1000000000001', oneOffAmountRange('yuan'), [undefined, 0, 1e12, undefined]],
  ])('%s', (typed, range, taken) => {
    expect(typed.split(', ').map((text) => entryWithin(text, range))).toEqual(taken);
  });
});

test('sentences name the ends', () => {
  const growth = endsOf(ASSUMPTION_RANGES.payGrowth);
  expect(moneyPane.assumptions.growthBad(...growth)).toBe('Write a percentage from −50 to 50.');
  expect(chinese.assumptions.growthBad(...growth)).toBe('请填写 −50 至 50 的百分数。');
  expect(moneyPane.assumptions.oneOffYearBad(...endsOf(ASSUMPTION_RANGES.oneOffYear))).toBe(
    'Write a year from 1950 to 2199.',
  );
});

test('a one-off cost starts in the first year, and in one that can be kept', () => {
  expect(newOneOff([2026, 2027])).toEqual({ year: 2026, yuan: 0, label: '' });
  expect(newOneOff([9999]).year).toBe(2199);
  expect(newOneOff([25]).year).toBe(1950);
});

/** A number that the pane takes, from its text: one of the ends, or one between with a fraction where that is allowed. */
function typedWithin(range: EntryRange): fc.Arbitrary<number> {
  const { least, most, whole } = range;
  const between = whole
    ? fc.integer({ min: least, max: most })
    : fc.double({ min: least, max: most, noNaN: true }).map((typed) => Number(typed.toFixed(4)));
  return fc.oneof(fc.constantFrom(least, most), between).map((typed) => {
    const taken = entryWithin(String(typed), range);
    if (typeof taken !== 'number') throw new Error(`${typed} is not taken`);
    return taken;
  });
}

const share = typedWithin(ASSUMPTION_RANGES.ratio).map(fractionOf);
const oneOff: fc.Arbitrary<OneOff> = fc.record({
  year: typedWithin(ASSUMPTION_RANGES.oneOffYear),
  yuan: fc
    .constantFrom<MoneyUnit>('wan', 'yuan')
    .chain((unit) => typedWithin(oneOffAmountRange(unit)).map((amount) => toYuan(amount, unit))),
  // Entries count UTF-16 units.
  label: fc.string({ unit: 'grapheme', maxLength: labelLength.most }).map((text) => text.slice(0, labelLength.most)),
});
const typedAssumptions: fc.Arbitrary<SavedAssumptions> = fc.record({
  firstYear: fc.option(typedWithin(ASSUMPTION_RANGES.firstYear)),
  yearCount: typedWithin(ASSUMPTION_RANGES.yearCount),
  hiringRatio: share,
  payGrowth: typedWithin(ASSUMPTION_RANGES.payGrowth).map(fractionOf),
  discountRate: share,
  timing: fc.constantFrom(...TIMINGS),
  annuity: fc.constantFrom(...ANNUITY_TREATMENTS),
  oneOffs: fc.array(oneOff, { maxLength: oneOffCount.most }),
});

describe('what the pane lets in, saved with the workbook and read again', () => {
  test('is the same', async () => {
    const excel = await excelWith([]);
    const keeps = fc.asyncProperty(typedAssumptions, async (assumptions) => {
      await saveSettings({ assumptions });
      expect((await readSettings()).assumptions).toEqual(assumptions);
    });
    await fc.assert(keeps, { numRuns: 60 }).finally(() => excel.close());
  });

  test('is the same with as many one-off costs and letters as there may be, inside and outside the years', async () => {
    const excel = await excelWith([]);
    const oneOffs = Array.from({ length: 20 }, (_, place) => ({
      year: place % 2 === 0 ? year.least : year.most,
      yuan: 1e12,
      label: '安'.repeat(80),
    }));
    const assumptions = { ...DEFAULT_ASSUMPTIONS, firstYear: 2170, yearCount: 30, oneOffs };
    await saveSettings({ assumptions });
    const { assumptions: kept } = await readSettings();
    excel.close();
    expect(kept).toEqual(assumptions);
  });
});
