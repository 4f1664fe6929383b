import { findHeaderRow, type Grid } from '../../src/core';
import { call, sentenceOf } from './reformFunctions';

const claims = [
  ['Figure', 'Before', 'After', 'Change', 'Percent', 'Source'],
  ['Deliberative bodies', 271, 21, '', '92%', 'a report'],
  ['Deputy section heads', 74, 69, '', '6%', ''],
  ['Staff (ten thousand)', '3.23', '1.67', '', '47.5%', ''],
  ['Supported staff', '3.9 thousand', '3.1 thousand', '', '21%', ''],
  ['Supported staff', '3.9 thousand', '3.1 thousand', '', -0.201, ''],
  ['Talks held', 237, '', '', '', ''],
];

test('each printed figure beside the percent that its own figures give', () => {
  const [header, ...rows] = call('RECONCILE', claims) as (string | number)[][];
  expect(header).toEqual(['Figure', 'Before', 'After', 'Percent printed', 'Percent recomputed', 'Verdict']);
  const percent = (cell: string | number) => (typeof cell === 'number' ? Number((cell * 100).toFixed(3)) : cell);
  expect(rows.map(([figure, before, after, printed, found, verdict]) => [figure, before, after, percent(printed), percent(found), verdict])).toEqual([
    ['Deliberative bodies', 271, 21, -92, -92.251, 'agrees'],
    ['Deputy section heads', 74, 69, -6, -6.757, 'truncated'],
    ['Staff (ten thousand)', 3.23, 1.67, -47.5, -48.297, 'differs'],
    ['Supported staff', 3900, 3100, -21, -20.513, 'agrees'],
    ['Supported staff', 3900, 3100, -20.1, -20.513, 'within rounding'],
    ['Talks held', 237, '', '', '', ''],
  ]); // prettier-ignore
});

test('in Chinese', () => {
  const given = [
    ['指标', '改革前', '改革后', '增减幅度'],
    ['议事协调机构', '271个', '21个', '减少92%'],
    ['公用经费（万元）', 4476, '', '—'],
  ];
  const shown = call('RECONCILE', given) as (string | number)[][];
  expect(shown).toEqual([
    ['指标', '改革前', '改革后', '公布幅度', '复算幅度', '核对结论'],
    ['议事协调机构', 271, 21, -0.92, -250 / 271, '一致'],
    ['公用经费（万元）', 44_760_000, '', '', '', ''],
  ]);
  expect(findHeaderRow(shown as Grid)).toBeNull();
});

describe('wrong input', () => {
  test.each([
    ['no table', [null], /^The claims table is missing\. .*Claims\[#All\]/],
    ['another table', [[['Unit', 'Kind'], ['a', 'School']]], /headers are those of the Agencies table/],
    ['no figure column', [[['Before', 'After', 'Percent'], [1, 2, '']]], /Figure/],
    ['an error cell', [[['Figure', 'Before', 'After'], ['Organs', { code: '#REF!' }, 2]]], /#REF!/],
  ])('%s', (_, args, sentence) => {
    expect(sentenceOf('RECONCILE', ...args)).toMatch(sentence);
  }); // prettier-ignore
});
