import { parsePrinted, VERDICTS, verdictOf, worseVerdict, type Reach, type Verdict } from '../../../src/core/claims';
import { decimalOf, differenceOf } from '../../../src/core/claims/exactDecimal';

const cases: readonly (readonly [string, number, Reach | null, Verdict])[] = [
  ['-92%', -250 / 271, null, 'agrees'],
  ['11%', 37 / 335, null, 'agrees'],
  ['27%', 4 / 15, null, 'agrees'],
  ['6%', 5 / 74, null, 'truncated'],
  ['7%', 5 / 74, null, 'agrees'],
  ['5%', 5 / 74, null, 'differs'],
  ['-6%', 5 / 74, null, 'differs'],
  ['47.5%', 1.56 / 3.23, null, 'differs'],
  // Halves go away from 0, at exactly the half and not a little below it.
  ['8.3%', 0.0825, null, 'agrees'],
  ['8.2%', 0.0825, null, 'truncated'],
  ['-8.3%', -33 / 400, null, 'agrees'],
  ['-8.2%', -33 / 400, null, 'truncated'],
  ['8.2%', 0.08249999, null, 'agrees'],
  ['8.3%', 0.08249999, null, 'differs'],
  ['1.01', 1.005, null, 'agrees'],
  ['0.3', 0.1 + 0.2, null, 'agrees'],
  ['0.29%', 0.0029, null, 'agrees'],
  ['0%', -0.004, null, 'agrees'],
  ['0%', -0.007, null, 'truncated'],
  ['0%', 0, null, 'agrees'],
  ['1.33亿元', 133_049_000, null, 'agrees'],
  ['1.33亿元', 133_900_000, null, 'truncated'],
  ['1.34亿元', 133_500_000, null, 'agrees'],
  ['1.35亿元', 133_500_000, null, 'differs'],
  ['367万元', 3_674_999, null, 'agrees'],
  ['32:1', 31.5, null, 'agrees'],
  ['36', 36.4, null, 'agrees'],
  ['36', 37, null, 'differs'],
  // What rounded inputs can give.
  ['8.9%', 0.0816, { least: 0.067, most: 0.11 }, 'withinRounding'],
  ['11%', 0.0816, { least: 0.067, most: 0.11 }, 'withinRounding'],
  ['12%', 0.0816, { least: 0.067, most: 0.11 }, 'differs'],
  ['6%', 0.0816, { least: 0.067, most: 0.11 }, 'differs'],
  ['-48.3%', -1.56 / 3.23, { least: -0.4853, most: -0.4806 }, 'agrees'],
  ['-48.5%', -1.56 / 3.23, { least: -0.4853, most: -0.4806 }, 'withinRounding'],
  ['9'.repeat(58), 1e300, null, 'differs'],
];

test.each(cases)('%s beside %d within %j', (text, recomputed, reach, verdict) => {
  expect(verdictOf(parsePrinted(text)!, recomputed, reach)).toBe(verdict);
});

test('of two verdicts the worse one counts, and none is nothing', () => {
  expect(VERDICTS.map((verdict) => worseVerdict(verdict, 'truncated'))).toEqual([
    ...['truncated', 'truncated', 'withinRounding', 'differs'],
  ]);
  expect([worseVerdict(null, 'agrees'), worseVerdict('agrees', null), worseVerdict(null, null)]).toEqual([
    ...['agrees', 'agrees', null],
  ]);
});

test('decimals and differences hold no noise of binary fractions', () => {
  expect(decimalOf(0.1 + 0.2)).toEqual({ digits: 3n, power: -1 });
  expect(decimalOf(-0)).toEqual({ digits: 0n, power: 0 });
  expect(decimalOf(-1.5e300)).toEqual({ digits: -15n, power: 299 });
  expect([differenceOf(3.235, 3.225), differenceOf(1.67, 3.23), differenceOf(0.3, -0.1)]).toEqual([0.01, -1.56, 0.4]);
  expect(() => decimalOf(NaN)).toThrow('no finite number');
});
