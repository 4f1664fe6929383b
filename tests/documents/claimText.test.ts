import { compareClaim } from '../../src/documents/money/claimText';

describe('a printed text beside the recomputed number', () => {
  test.each([
    ['1.33亿', 133_000_000, 133_049_000, '1.3305亿', 'rounds', '+0.0005亿'],
    ['36', 36, 36, '36', 'agrees', ''],
    ['减少160个', -160, -160, '减少160个', 'agrees', ''],
    ['减少160个', -160, -158, '减少158个', 'differs', '-2个'],
    ['-8.2%', -0.082, -0.08199, '-8.199%', 'rounds', '+0.001%'],
    ['6%', 0.06, 5 / 74, '6.76%', 'truncates', '+0.76%'],
    ['32:1', 32, 31.5, '31.5:1', 'rounds', '-0.5'],
    ['1:32', 32, 32, '1:32', 'agrees', ''],
    ['3,875', 3875, 3900, '3,900', 'differs', '+25'],
    ['13%', 0.13, 0.13002, '13.002%', 'rounds', '+0%'],
    ['0个', 0, 0, '0个', 'agrees', ''],
    ['减少12名', -12, 3, '减少-3名', 'differs', '-15名'],
  ] as const)('%s against %d, recomputed %d', (text, printed, recomputed, shown, verdict, by) => {
    expect(compareClaim(text, printed, recomputed)).toEqual({ recomputed: shown, verdict, by });
  });

  test('a number that is not in the text is not compared', () => {
    expect(compareClaim('约三成', 0.3, 0.29)).toBeNull();
    expect(compareClaim('12', 5, 5)).toBeNull();
  });
});
