import { sentenceOf } from './reformFunctions';
import { agencies, agenciesZh, plan, planZh, withCell } from './tables';

describe('tables', () => {
  test.each([
    [
      'a blank cell',
      [['']],
      'The agencies table is missing. Give the whole table with its header row, for example Agencies[#All].',
    ],
    [
      'the plan in the place of the agencies',
      plan,
      'The agencies table was expected here, but the headers are those of the Plan table. Check the order of the arguments.',
    ],
    ['改革方案表放错位置', planZh, '此处应为机构表，但所选区域的表头属于改革方案表。请检查参数顺序。'],
  ])('%s', (_name, range, sentence) => {
    expect(sentenceOf('STRUCTURE', range, plan)).toBe(sentence);
  });

  test('a table without its header row: the sentence says what to hand over', () => {
    expect(sentenceOf('STRUCTURE', agencies.slice(1), plan)).toMatch(/header.*Agencies\[#All\]/);
    expect(sentenceOf('STRUCTURE', agenciesZh.slice(1), planZh, 'A')).toMatch(/表头.*机构\[#全部\]/);
  });

  test('a missing column is named with the headers found', () => {
    const withoutKind = agencies.map((row) => row.filter((_cell, column) => column !== 1));
    expect(sentenceOf('COUNT', withoutKind, 'organs')).toMatch(/“Kind”.*Unit, Grade, Administrative posts/);
  });

  test('the agencies in the place of the approved table would override every sum', () => {
    expect(sentenceOf('COMPARE', agencies, plan, null, agencies)).toBe(
      'The approved table was expected here, but the headers are those of the Agencies table. Check the order of the arguments.',
    );
  });
});

describe('cells: row, what was found and the remedy', () => {
  test.each([
    ['unknown kind', withCell(agencies, 2, 1, 'Office'), plan, /^Row 3.*“Kind”.*“Office”/],
    ['unit twice', withCell(agencies, 3, 0, 'Land bureau'), plan, /^Row 4.*“Land bureau”.*row 3/],
    ['negative posts', withCell(agencies, 1, 3, -1), plan, /^Row 2.*“Administrative posts”.*-1/],
    ['an error cell as an object with a code', withCell(agencies, 1, 3, { code: '#REF!' }), plan, /^Row 2.*#REF!/],
    [
      'an error cell as a data type',
      withCell(agencies, 1, 3, { type: 'Error', basicValue: '#N/A' }),
      plan,
      /^Row 2.*#N\/A/,
    ],
    ['unknown unit in the plan', agencies, withCell(plan, 1, 2, 'Forest bureau'), /Row 2.*“Forest bureau”/],
    ['unknown operation', agencies, withCell(plan, 2, 1, 'fuse'), /Row 3.*“fuse”/],
  ])('%s', (_name, agenciesGiven, planGiven, pattern) => {
    expect(sentenceOf('STRUCTURE', agenciesGiven, planGiven)).toMatch(pattern);
  });

  test('in Chinese for a Chinese table', () => {
    expect(sentenceOf('COMPARE', withCell(agenciesZh, 2, 1, '机关'), planZh, 'A')).toMatch(
      /第 ?3 ?行.*机构性质.*“机关”/,
    );
  });

  test('several problems: the first, and how many more', () => {
    const two = withCell(withCell(agencies, 1, 3, 'ten'), 2, 3, 'twenty');
    expect(sentenceOf('STRUCTURE', two, plan)).toMatch(/^Row 2.*“ten”.* 1 more problem: see the Data panel\.$/);
  });
});

describe('options and kinds', () => {
  test('an option that the plan lacks', () => {
    expect(sentenceOf('STRUCTURE', agenciesZh, planZh, 'C')).toBe(
      '改革方案表中没有方案“C”，现有方案：A、B。请选用其中之一。',
    );
    expect(sentenceOf('STRUCTURE', agencies, plan, 'A')).toMatch(
      /^The plan has no options, but option “A” was asked for\./,
    );
  });

  test('none named where the plan has several', () => {
    expect(sentenceOf('STRUCTURE', agenciesZh, planZh)).toBe(
      '改革方案表中有多个方案：A、B。请指明所用方案，例如 "A"。',
    );
  });

  test('an unknown kind is answered with the kinds there are', () => {
    expect(sentenceOf('COUNT', agencies, 'bureau')).toMatch(
      /^“bureau” is no kind of unit\. Use one of: organs, institutions, /,
    );
    expect(sentenceOf('COUNT', agenciesZh, 42)).toMatch(/^“42”不是机构性质。可用：党政机构、事业单位、机构合计、/);
  });
});

describe('figures, in both languages', () => {
  test.each([
    [
      'SUPPORTRATIO',
      [124000, 0],
      'The supported staff is 0. It must be greater than 0. 财政供养人员数为 0，必须大于 0。',
    ],
    ['SUPPORTRATIO', [-5, 10], 'The population is -5. It must be greater than 0. 人口数为 -5，必须大于 0。'],
    ['SUPPORTRATIO', ['', 10], 'The population is blank. Give a number. 人口数为空，请填写数字。'],
    ['SUPPORTRATIO', [null, 10], 'The population is blank. Give a number. 人口数为空，请填写数字。'],
    [
      'SUPPORTED',
      [124000, 'forty'],
      'The ratio is “forty”, which is not a number. Give a number. 财政供养比为“forty”，不是数字，请填写数字。',
    ],
    [
      'CHANGE',
      [{ code: '#DIV/0!' }, 1],
      'The figure before is the error #DIV/0!. Correct that cell first. 改革前数值为错误值 #DIV/0!，请先更正该单元格。',
    ],
    [
      'CHANGE',
      [true, 1],
      'The figure before is “true”, which is not a number. Give a number. 改革前数值为“true”，不是数字，请填写数字。',
    ],
  ])('%s of %j', (id, args, sentence) => {
    expect(sentenceOf(id, ...args)).toBe(sentence);
  });
});
