import { POST_TYPES } from '../../../src/core';
import { inShort } from '../table/texts';
import { PAY_HEADERS, readPayRows } from './moneyTables';

const [ADMIN, , INSTITUTION, WORKER] = POST_TYPES.keys();

test('pay by items and by the year, in thousandths of yuan a year', () => {
  const { pay, issues } = readPayRows([
    ['编制类型', '职级', '基本工资', '津贴补贴', '绩效工资', '年终奖金', '公务交通补贴', '年工资', '备注'],
    ['事业编制', '七级', 3000, 800, 2200, 1, '', '', ''],
    ['事业', '', 2800, '', 2000, '', '', '', ''],
    ['行政编制', '四级主任科员', 3200.55, 4100, '', 1.5, 500, '', '车改补贴'],
    ['工勤编制', '', 3000, 800, 2200, 1, 500, 60000, ''],
  ]);
  expect(issues).toEqual([]);
  expect(pay).toMatchObject({ language: 'zh', count: 4, rank: ['七级', '', '四级主任科员', ''] });
  expect([...pay!.postType]).toEqual([INSTITUTION, INSTITUTION, ADMIN, WORKER]);
  // 12 × (3,000 + 800 + 2,200) + 1 × 3,000 = 75,000
  // 12 × (2,800 + 2,000) = 57,600
  // 12 × (3,200.55 + 4,100) + 1.5 × 3,200.55 = 87,606.60 + 4,800.825 = 92,407.425
  // annual pay counts where it is stated: 60,000, without transport
  expect([...pay!.base]).toEqual([75_000_000, 57_600_000, 92_407_425, 60_000_000]);
  expect([...pay!.transport]).toEqual([0, 0, 6_000_000, 0]);
  expect([...pay!.row]).toEqual([1, 2, 3, 4]);
  expect(pay!.index.map((ranks) => [...ranks])).toEqual([
    [['四级主任科员', 2]],
    [],
    [
      ['七级', 0],
      ['', 1],
    ],
    [['', 3]],
  ]);
});

test('a bonus of half a thousandth is rounded up once', () => {
  const { pay } = readPayRows([PAY_HEADERS, ['Institution', '', 1000.003, '', '', 0.5, '', '']]);
  // 12 × 1,000.003 = 12,000.036; 0.5 × 1,000.003 = 500.0015 → 500.002
  expect([...pay!.base]).toEqual([12_500_038]);
});

test('rows that are no standards are left out, the rest is read', () => {
  const { pay, issues } = readPayRows([
    PAY_HEADERS,
    ['Institution', 'Grade 7', 3000, 800, 2200, 1, '', ''],
    ['', '', '', '', '', '', '', ''],
    ['institution posts', ' grade  7 ', 3100, 800, 2200, 1, '', ''],
    ['Total', '', 6100, '', '', '', '', ''],
    ['Contract', '', 3000, '', '', '', '', ''],
    ['', 'Grade 8', 3000, '', '', '', '', ''],
    ['#N/A', 'Grade 8', 3000, '', '', '', '', ''],
    ['Institution', '#REF!', 3000, '', '', '', '', ''],
    ['Note: standards of last year', '', '', '', '', '', '', ''],
    PAY_HEADERS,
    ['Worker', '—', '3,000', '', '', '', '', ''],
  ]);
  expect([...pay!.row]).toEqual([1, 11]);
  expect(pay!.rank).toEqual(['Grade 7', '']);
  expect([...pay!.base]).toEqual([75_000_000, 36_000_000]);
  expect(inShort(issues)).toEqual([
    'totalsRow note A5',
    'errorCell error A8',
    'headingRow note A10',
    'repeatedHeader note A11',
    'blankRows note A3',
    'payRowTwice error B4',
    'unknownPostType error A6',
    'unknownPostType error A7',
    'errorCell error B9',
    'textNumber note C12',
  ]);
  expect(issues[5].facts).toEqual({ rank: 'grade  7', firstRow: 2, firstCell: 'A2' });
});

test.each([
  ['nothing but a bonus', ['', '', '', 1, '', ''], 'payRowBlank warning A2'],
  ['transport alone', ['', '', '', '', 500, ''], 'payRowBlank warning A2'],
  ['a negative item', [-3000, 800, 2200, 1, '', ''], 'negativeNumber error C2'],
  ['a text', ['about 3000', 800, 2200, 1, '', ''], 'notANumber error C2'],
  ['an error cell', [3000, '#REF!', 2200, 1, '', ''], 'errorCell error D2'],
  ['yuan a year in units of 10,000', ['', '', '', '', '', 8.5], 'absurdStandard error H2'],
  ['zeros', [0, 0, 0, 0, 0, ''], 'absurdStandard error C2'],
  ['more than 5 million', ['', 420_000, '', '', '', ''], 'absurdStandard error D2'],
  ['a bonus in yuan', [3000, 800, 2200, 3000, '', ''], 'bonusNotMonths error F2'],
])('%s leaves nobody costed by the row, and says so', (_, cells, issue) => {
  const { pay, issues } = readPayRows([PAY_HEADERS, ['Institution', 'Grade 7', ...cells]]);
  expect(inShort(issues)).toEqual([issue]);
  expect([pay!.count, pay!.base[0], pay!.transport[0]]).toEqual([1, NaN, NaN]);
  expect(pay!.index[INSTITUTION].get('grade 7')).toBe(0);
});

test.each([
  [1000, []],
  [999.99, ['absurdStandard error H2']],
  [5_000_000, []],
  [5_000_000.01, ['absurdStandard error H2']],
])('annual pay of %d yuan', (annual, found) => {
  const { issues } = readPayRows([PAY_HEADERS, ['Institution', '', '', '', '', '', '', annual]]);
  expect(inShort(issues)).toEqual(found);
});

test('a larger unit in the header is reckoned with', () => {
  const { pay, issues } = readPayRows([
    ['编制类型', '职级', '年工资（万元）'],
    ['事业编制', '', 10.5],
  ]);
  expect([...pay!.base]).toEqual([105_000_000]);
  expect(inShort(issues)).toEqual(['unitScaled note C1']);
});

test('without the column of post types, and without rows', () => {
  const { pay, issues } = readPayRows([
    ['Rank', 'Basic pay', 'Allowances'],
    ['Grade 7', 3000, 1],
  ]);
  expect([pay, inShort(issues)]).toEqual([null, ['missingColumn error A1']]);
  const empty = readPayRows([PAY_HEADERS]);
  expect([empty.pay!.count, inShort(empty.issues)]).toEqual([0, ['noRows note A1']]);
});
