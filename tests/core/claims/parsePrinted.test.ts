import { parsePrinted } from '../../../src/core/claims';

/** Text, amount, decimals, size of the printed unit, whether it has a unit and a sign of its own. */
const printed: readonly (readonly [string, number, number, number, string])[] = [
  ['1.33亿元', 133_000_000, 2, 1e8, 'unit'],
  ['1.33亿', 133_000_000, 2, 1e8, 'unit'],
  ['１．３３亿元', 133_000_000, 2, 1e8, 'unit'],
  ['367万元', 3_670_000, 0, 1e4, 'unit'],
  ['-367万元', -3_670_000, 0, 1e4, 'unit sign'],
  ['12.4万', 124_000, 1, 1e4, 'unit'],
  ['12.4 万人', 124_000, 1, 1e4, 'unit'],
  ['3千人', 3000, 0, 1000, 'unit'],
  ['5百人', 500, 0, 100, 'unit'],
  ['2百万元', 2_000_000, 0, 1e6, 'unit'],
  ['-8.2%', -0.082, 1, 0.01, 'unit sign'],
  ['8.2%', 0.082, 1, 0.01, 'unit'],
  ['８．２％', 0.082, 1, 0.01, 'unit'],
  ['13%', 0.13, 0, 0.01, 'unit'],
  ['13.0%', 0.13, 1, 0.01, 'unit'],
  ['下降8.2%', -0.082, 1, 0.01, 'unit sign'],
  ['8.2个百分点', 0.082, 1, 0.01, 'unit'],
  ['8.2 per cent', 0.082, 1, 0.01, 'unit'],
  ['3,875', 3875, 0, 1, ''],
  ['3 875', 3875, 0, 1, ''],
  ['1 305 876', 1_305_876, 0, 1, ''],
  ['３，８７５', 3875, 0, 1, ''],
  ['36', 36, 0, 1, ''],
  [' 36个 ', 36, 0, 1, 'unit'],
  ['−1,305', -1305, 0, 1, 'sign'],
  ['+12', 12, 0, 1, 'sign'],
  ['减少1305名', -1305, 0, 1, 'unit sign'],
  ['减少了160个', -160, 0, 1, 'unit sign'],
  ['精简 160 个', -160, 0, 1, 'unit sign'],
  ['约1.33亿元', 133_000_000, 2, 1e8, 'unit'],
  ['节约资金', NaN, 0, 1, ''],
  ['节约约367万元', -3_670_000, 0, 1e4, 'unit sign'],
  ['增加5个', 5, 0, 1, 'unit sign'],
  ['↓8.2%', -0.082, 1, 0.01, 'unit sign'],
  ['1.33亿元（含单位缴费）', 133_000_000, 2, 1e8, 'unit'],
  ['1.33亿元以上', 133_000_000, 2, 1e8, 'unit'],
  ['10,500㎡', 10_500, 0, 1, 'unit'],
  ['5‰', 0.005, 0, 0.001, 'unit'],
  ['2.5个千分点', 0.0025, 1, 0.001, 'unit'],
  ['12%左右', 0.12, 0, 0.01, 'unit'],
  ['367左右', 367, 0, 1, ''],
  ['3,000以上', 3000, 0, 1, ''],
  ['￥3.2万', 32_000, 1, 1e4, 'unit'],
  ['减少¥100', -100, 0, 1, 'sign'],
  ['10,500 m²', 10_500, 0, 1, 'unit'],
  ['1.05万平方米', 10_500, 2, 1e4, 'unit'],
  ['133 m yuan', 133_000_000, 0, 1e6, 'unit'],
  ['102 k', 102_000, 0, 1e3, 'unit'],
  ['133 million yuan', 133_000_000, 0, 1e6, 'unit'],
  ['-3.67 million yuan', -3_670_000, 2, 1e6, 'unit sign'],
  ['about 1.2 billion', 1_200_000_000, 1, 1e9, 'unit'],
  ['cut by 1,305 posts', -1305, 0, 1, 'unit sign'],
  ['32:1', 32, 0, 1, 'unit'],
  ['32∶1', 32, 0, 1, 'unit'],
  ['３２：１', 32, 0, 1, 'unit'],
  ['32比1', 32, 0, 1, 'unit'],
  ['32.5 : 1', 32.5, 1, 1, 'unit'],
  ['1:32', 32, 0, 1, 'unit'],
  ['0', 0, 0, 1, ''],
  ['-0%', 0, 0, 0.01, 'unit sign'],
]; // prettier-ignore

test.each(printed)('%j is %d', (text, amount, decimals, unit, marks) => {
  const expected = { amount, decimals, unit, hasUnit: marks.includes('unit'), hasSign: marks.includes('sign') };
  expect(parsePrinted(text)).toEqual(Number.isNaN(amount) ? null : expected);
});

const none = ['10多人', '300余个', '', '  ', '—', '/', '无', '-', '若干', '三十六', '36→22', '36至22', '2025-07', '2:3', '1.2.3', '1,23', '减少-5', '1e5', '0x10', '%', '亿', '12%5', 'Infinity', '#REF!', '9'.repeat(400)]; // prettier-ignore

test.each(none)('%j is no printed figure', (text) => {
  expect(parsePrinted(text)).toBeNull();
});
