import { townshipsOf } from '../../../src/core/counterparts/townshipsOf';
import { frozen } from '../table/texts';
import { agenciesOf, type UnitRow } from '../results/small';

const ONE_COUNTY: readonly UnitRow[] = [
  ['发展和改革局', '政府工作部门'],
  ['文笔镇人民政府', '乡镇'],
  ['文笔镇便民服务中心', '乡镇'],
  ['刘家塔镇', '乡镇'],
  ['刘家塔镇新区', '乡镇'],
  ['Wen Town', 'Township'],
  ['新城街道办事处', '街道'],
  ['土沟乡（Ａ区）', '乡'],
];

test.each([
  ['', []],
  ['文笔镇农业综合服务中心', ['文笔镇人民政府']],
  ['文笔镇', ['文笔镇人民政府']],
  ['文笔镇人民政府', ['文笔镇人民政府']],
  ['文笔镇便民服务中心', ['文笔镇人民政府', '文笔镇便民服务中心']],
  ['刘家塔镇新区党政办', ['刘家塔镇新区']],
  ['刘家塔镇党政办', ['刘家塔镇']],
  ['新城街道综治中心', ['新城街道办事处']],
  ['土沟乡(A区)党政办', ['土沟乡（Ａ区）']],
  ['WEN  TOWN agriculture office', ['Wen Town']],
  ['Wen Townhall', []],
  ['经济发展办公室', []],
  ['乡镇企业办公室', []],
  ['发展和改革局', []],
  ['allotment office', []],
])('the office %j', (office, names) => {
  const agencies = frozen(agenciesOf(ONE_COUNTY));
  expect(townshipsOf(agencies)('', office).map((place) => agencies.unit[place])).toEqual(names);
});

test.each([
  ...['各乡镇党政综合办公室', '各乡（镇）农业综合服务中心', '全县各乡镇', '所有乡镇', '各镇', '各乡', '各街道', '全县乡镇党政办'],
  ...['All townships', 'ALL  TOWNSHIPS: agriculture', 'Every township', 'Each township office', '各乡镇（街道）'],
])('%j belongs to all townships', (office) => {
  expect(townshipsOf(agenciesOf(ONE_COUNTY))('', office)).toEqual([1, 2, 3, 4, 5, 6, 7]);
}); // prettier-ignore

test('townships of one name in two counties, and a county that is not named', () => {
  const agencies = agenciesOf([
    ['城关镇', '乡镇', { County: '河东县' }],
    ['城关镇', '乡镇', { County: '河西县' }],
    ['东塔乡', '乡镇', { County: '河东县' }],
  ]);
  const find = townshipsOf(agencies);
  expect(find('河东县', '城关镇党政办')).toEqual([0]);
  expect(find(' 河西县', '城关镇党政办')).toEqual([1]);
  expect(find('河西县', '各乡镇')).toEqual([1]);
  expect(find('河北县', '各乡镇')).toEqual([]);
  expect(find('', '各乡镇')).toEqual([0, 1, 2]);
  expect(find('', '城关镇党政办')).toEqual([0, 1]);
});
