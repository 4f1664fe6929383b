import { recogniseHeaders } from '../../src/core';
import { isResultHeader } from '../../src/core/table/isResultHeader';
import { functionHelp as english } from '../../src/locales/en/functionHelp';
import { functionHelp as chinese } from '../../src/locales/zh-CN/functionHelp';
import { call, sentenceOf } from './reformFunctions';

const agencies = [
  ['Unit', 'Kind', 'Administrative posts', 'Institution posts', 'Chief posts', 'Deputy posts'],
  ['Forestry bureau', 'Government department', 10, 0, 1, 2],
  ['Land bureau', 'Government department', 20, 3, 1, 4],
  ['Publicity department', 'Party organ', 6, 0, 1, 1],
  ['Forest station', 'Public institution', 0, 3, 1, 0],
];
const plan = [
  ['Option', 'Operation', 'From', 'To'],
  ['A', 'merge', 'Forestry bureau', 'Natural resources bureau'],
  ['A', 'merge', 'Land bureau', 'Natural resources bureau'],
];
const norms = [
  ['Rule', 'Kind', 'Limit', 'Severity', 'Source'],
  ['Organs', '', 1, '', 'County decision No. 3'],
  ['Least posts of a unit', 'Public institution', 5, 'note', ''],
  ['Deputy seats of a unit', '', 4, '', 'No. 4'],
  ['Superiors per unit', '', 1, '', ''],
];
const header = ['Rule', 'Unit', 'Found', 'Limit', 'Severity', 'Where', 'What would mend it', 'Basis'];
const rows = (...args: unknown[]): unknown[][] => (call('CHECK', ...args) as unknown[][]).slice(1);

test('what breaks the norms, the gravest first, with the cell and what would mend it', () => {
  expect(call('CHECK', agencies, plan, norms)).toEqual([
    header,
    [
      ...['organs in all', '', 2, 1, 'error', 'Norms table, row 2, column “Limit”'],
      ...['Cut 1 more organ, or have the cap of 1 raised', 'County decision No. 3'],
    ],
    [
      ...['deputy seats of a unit', 'Natural resources bureau', 6, 4, 'error', 'Agencies table, row 2, column “Deputy posts”'],
      ...['Take 2 deputy seats from “Natural resources bureau”, or have the limit of 4 raised', 'No. 4'],
    ],
    [
      ...['least posts of a unit', 'Forest station', 3, 5, 'note', 'Agencies table, row 5, column “Institution posts”'],
      ...['Merge “Forest station” with another unit, or give it 2 more posts within the total', ''],
    ],
  ]); // prettier-ignore
});

test('only the headers when no norm is broken', () => {
  expect(call('CHECK', agencies, plan, [norms[0], ['Organs', '', 2, '', '']])).toEqual([header]);
});

test('what the approved table grants is held, at its cell', () => {
  const approved = [
    ['Unit', 'Deputy posts', 'Document'],
    ['Natural resources bureau', 5, 'No. 9'],
  ];
  const [, deputies] = rows(agencies, plan, norms, 'A', approved);
  expect(deputies.slice(2, 6)).toEqual([5, 4, 'error', 'Approved table, row 2, column “Deputy posts”']);
});

test('with duties, the norms of superior departments too', () => {
  const duties = [
    ['Duty', 'Superior department', 'Unit'],
    ['Felling', 'City forestry bureau', 'Forestry bureau'],
    ['Survey', 'City land bureau', 'Land bureau'],
  ];
  const found = rows(agencies, plan, norms, 'A', null, duties);
  expect(found.map(([rule]) => rule)).toContain('superior departments per unit');
  expect(found[3]).toEqual([
    ...['superior departments per unit', 'Natural resources bureau', 2, 1, 'note', 'Duties table, row 2, column “Unit”'],
    'Move duties from “Natural resources bureau” to other units, so that it answers to 1 superior department fewer',
    '',
  ]); // prettier-ignore
});

test('in Chinese, with the county', () => {
  const zh = [
    ['县区', '单位名称', '机构性质', '行政编制', '副职职数'],
    ['甲县', '林业局', '政府工作部门', 10, 3],
    ['甲县', '宣传部', '党委机构', 6, 1],
    ['乙县', '林业局', '政府工作部门', 10, 1],
  ];
  const limits = [
    ['规则', '限额', '依据'],
    ['党政机构限额', 1, '县委编委〔2024〕3号'],
    ['副职职数', 2, ''],
  ];
  expect(call('CHECK', zh, null, limits)).toEqual([
    ['规则', '县区', '单位名称', '实际', '限额', '严重程度', '所在位置', '改正办法', '依据'],
    [
      ...['党政机构总数', '甲县', '', 2, 1, '错误', '标准表第2行“限额”列'],
      ...['再精简1个党政机构，或报请调整限额（现为1个）', '县委编委〔2024〕3号'],
    ],
    [
      ...['单位副职职数', '甲县', '林业局', 3, 2, '错误', '机构表第2行“副职职数”列'],
      ...['核减“林业局”副职职数1名，或报请调整限额（现为2名）', ''],
    ],
  ]);
});

test('a rule that is not checked is passed over, a norm that cannot be used stops the formula', () => {
  const odd = [...norms, ['Posts of the county', '', 900, '', '']];
  expect(rows(agencies, plan, odd)).toHaveLength(3);
  expect(sentenceOf('CHECK', agencies, plan, [norms[0], ['Organs', 'Company', 2, '', '']])).toMatch(
    /^Row 2, column “Kind”: “Company” is not a kind/,
  );
  expect(sentenceOf('CHECK', agencies, plan, null)).toMatch(/^The norms table is missing/);
  expect(sentenceOf('CHECK', agencies, plan, agencies)).toMatch(/^The norms table was expected here/);
  expect(sentenceOf('CHECK', null, plan, norms)).toMatch(/^The agencies table is missing/);
});

test('its result is not taken for a table of norms', () => {
  for (const { headers } of [
    { headers: (call('CHECK', agencies, plan, norms) as string[][])[0] },
    { headers: ['规则', '单位名称', '实际', '限额', '严重程度', '所在位置', '改正办法', '依据'] },
  ]) {
    expect(recogniseHeaders(headers)?.kind ?? 'norms').toBe('norms');
    expect(isResultHeader(headers)).toBe(true);
  }
});

test('the examples of the help run', () => {
  const tables: Record<string, unknown> = { Agencies: agencies, Plan: plan, Norms: norms, 机构: agencies, 改革方案: plan, 标准: norms }; // prettier-ignore
  for (const { example } of [english.CHECK, chinese.CHECK]) {
    const names = [...example.matchAll(/([\p{L}]+)\[#/gu)].map(([, name]) => name);
    expect(names.slice(0, 3).every((name) => name in tables)).toBe(true);
    expect(rows(...names.slice(0, 3).map((name) => tables[name]), 'A')).toHaveLength(3);
  }
});
