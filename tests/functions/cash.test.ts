import { call, notAvailableOf, sentenceOf } from './reformFunctions';

const serial = (year: number, month: number): number =>
  (Date.UTC(year, month - 1, 1) - Date.UTC(1899, 11, 30)) / 86_400_000;

describe('RETIREMENT', () => {
  test.each([
    ['1976-12', 'male', 'cadre', null, serial(2039, 12)],
    ['1976年12月', '男', null, 0, serial(2039, 12)],
    [197612, 'M', '', '', serial(2039, 12)],
    [serial(1976, 12) + 16, '男', '工人', 36, serial(2036, 12)],
    ['1964-12', 'male', '', null, serial(2024, 12)],
    ['1965-01', 'male', '', null, serial(2025, 2)],
    ['1965-01', 'male', '', 36, serial(2025, 1)], // never below 60
    ['1970-01', '女', '干部', null, serial(2025, 2)],
    ['1985-01', 'female', 'worker', 12, serial(2039, 1)], // 50 years and 60 months, a year early
  ])('born %j, %s %s, %j months early', (birth, sex, category, early, expected) => {
    expect(call('RETIREMENT', birth, sex, category, early)).toBe(expected);
  });

  test('the first day of 2039-12 is serial 51105', () => {
    expect(serial(2039, 12)).toBe(51105);
    expect(call('RETIREMENT', [['1976-12']], [['male']], [['']], [[0]])).toBe(51105);
  });

  test.each([
    ['no birth', ['', 'male', 'cadre'], /^The birth is blank\. Write it as 1970-05.*出生年月未填/],
    ['a year alone', [1970, 'male', 'cadre'], /^The birth is “1970”, which is no year and month\..*不是年月/],
    ['January or October', ['1970.1', 'male', ''], /“1970\.1”, which may mean 1970-01 or 1970-10\..*也可能是 1970-10/],
    ['born later', ['2190-01', 'male', ''], /^The birth is 2190-01, which is still to come\..*晚于本月/],
    ['an error cell', [{ code: '#VALUE!' }, 'male', ''], /^The birth is the error #VALUE!\..*错误值/],
    [
      'an unknown sex',
      ['1970-05', 'x', 'cadre'],
      /^The sex is “x”\. Use one of: male, female\. 性别为“x”，无法识别，可填：男、女。$/,
    ],
    ['no sex', ['1970-05', null, 'cadre'], /^The sex is blank\..*性别未填/],
    [
      'a woman without category',
      ['1970-05', 'female', ''],
      /^The category is blank\. Use one of: cadre, worker\..*可填：干部、工人。$/,
    ],
    [
      '37 months early',
      ['1970-05', 'male', '', 37],
      /^The number of months early is 37\. It must be a whole number from 0 to 36\./,
    ],
    ['half a month', ['1970-05', 'male', '', 1.5], /提前月数为 1\.5，应为 0 至 36 之间的整数。$/],
  ])('%s', (_name, args, sentence) => {
    expect(sentenceOf('RETIREMENT', ...args)).toMatch(sentence);
  });
});

describe('PAYBACK', () => {
  test.each([
    [[[-300, 200, 200]], 3],
    [[[-300], ['200'], [100]], 3],
    [[[5, 5]], 1],
    [[[5, -10, 20]], 3],
    [7, 1],
    [[[-0.3, 0.1, 0.2]], 3],
  ])('of %j', (net, year) => {
    expect(call('PAYBACK', net)).toBe(year);
  });

  test('never paid back is #N/A with a sentence', () => {
    expect(notAvailableOf('PAYBACK', [[-300, 200]])).toBe(
      'It is not paid back within the 2 years given. 所给 2 年内未能回收。',
    );
    expect(notAvailableOf('PAYBACK', -1)).toMatch(/within the one year given/);
  });

  test.each([
    [
      'a blank',
      [[-300, '', 200]],
      'In the net by year, number 2 is blank. Give a number there, 0 where there is none: a gap would shift the years. 分年净额的第 2 个为空，请填数字，没有的填 0；留空会使年份错位。',
    ],
    ['a text', [[-300], ['none']], /^In the net by year, number 2 is “none”\..*第 2 个为“none”/],
    ['an error', [[{ error: '#N/A' }, 1]], /^In the net by year, number 1 is “#N\/A”\./],
    ['a blank cell', 0, null],
    ['nothing', null, /number 1 is blank/],
    ['a block', [[1, 2], [3, 4]], 'The net by year must be one row or one column of numbers, a number for each year. 分年净额应为一行或一列数字，每年一个。'], // prettier-ignore
  ])('%s', (_name, net, sentence) => {
    if (sentence === null) expect(call('PAYBACK', net)).toBe(1);
    else if (typeof sentence === 'string') expect(sentenceOf('PAYBACK', net)).toBe(sentence);
    else expect(sentenceOf('PAYBACK', net)).toMatch(sentence);
  });
});

describe('PRESENTVALUE', () => {
  test.each([
    ['3%', [[103, 106.09]], null, 200],
    [0.1, [[110], [121]], '', 200],
    [0.1, [[100, 110]], 'start', 200],
    [0.21, [[110, 133.1]], '年中', 200],
    [0.21, [[121, 146.41]], '年末', 200],
    [0, [[1, 2, 3]], 'mid', 6],
  ])('%j of %j, %j', (rate, net, timing, expected) => {
    expect(call('PRESENTVALUE', rate, net, timing)).toBeCloseTo(expected, 9);
  });

  test.each([
    [
      '3 instead of 3 %',
      [3, [[1]]],
      /^The discount rate is 3\. It must be from 0 to 1\. Write 20 % as 0\.2 or 20%\. 折现率为 3/,
    ],
    ['no rate', ['', [[1]]], /^The discount rate is blank\./],
    ['a gap', [0.03, [[1, '', 3]]], /^In the net by year, number 2 is blank\./],
    [
      'an unknown timing',
      [0.03, [[1]], 'spring'],
      /^The timing is “spring”\. Use one of: end, mid, start\..*可填：年末、年中、年初。$/,
    ],
  ])('%s', (_name, args, sentence) => {
    expect(sentenceOf('PRESENTVALUE', ...args)).toMatch(sentence);
  });
});

describe('SUPPORTPATH', () => {
  test('ratios in the shape of the people leaving', () => {
    expect(call('SUPPORTPATH', 124000, 3875, [[375, 400]])).toEqual([[124000 / 3500, 40]]);
    expect(call('SUPPORTPATH', '124,000', 3875, [[0], [775], [-775]])).toEqual([[32], [40], [32]]);
    expect(call('SUPPORTPATH', 124000, 3875, 775)).toEqual([[40]]);
  });

  test('blank where nobody would be supported', () => {
    expect(call('SUPPORTPATH', 100, 5, [[4, 1, 3]])).toEqual([[100, '', '']]);
  });

  test.each([
    ['no population', ['', 10, [[1]]], /^The population is blank\./],
    ['nobody supported', [100, 0, [[1]]], /^The supported staff is 0\./],
    ['a gap', [100, 10, [[1], ['']]], /^In the people fewer by year, number 2 is blank\..*分年净减人数的第 2 个为空/],
  ])('%s', (_name, args, sentence) => {
    expect(sentenceOf('SUPPORTPATH', ...args)).toMatch(sentence);
  });
});
