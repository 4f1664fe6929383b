import type { RawTable } from '../../src/core';
import { smallCountyZh } from '../documents/smallCounty';

/** The small county with what people and posts cost: 18 people of the centres, and a plan that takes effect in 2025. */
export function moneyCountyZh(): RawTable[] {
  return [...smallCountyZh(), staff(), pay(), rates()];
}

function staff(): RawTable {
  const person = (number: number, unit: string, birth: string, channel = '') => [
    `P${String(number).padStart(3, '0')}`,
    unit,
    '事业编制',
    number % 2 === 0 ? '男' : '女',
    birth,
    '干部',
    channel,
  ];
  const people = [
    ...Array.from({ length: 10 }, (_, i) => person(i + 1, '县统计调查中心', `${1962 + 2 * i}-03`)),
    ...Array.from({ length: 6 }, (_, i) => person(i + 11, '县招待事务中心', `${1964 + 3 * i}-07`, i < 2 ? '转岗' : '')),
  ];
  return at('人员', '人员表', [
    ['人员编号', '单位名称', '编制类型', '性别', '出生年月', '身份', '安置渠道'],
    ...people.map((line) => line.map((cell) => (cell === '转岗' ? '' : cell))),
  ]);
}

function pay(): RawTable {
  return at('工资', '工资表', [
    ['编制类型', '职级', '基本工资', '津贴补贴', '绩效工资', '年终奖金', '公务交通补贴'],
    ['行政编制', '', 4000, 2500, 0, 1, 500],
    ['事业编制', '', 3500, 800, 1900, 1, 0],
  ]);
}

function rates(): RawTable {
  return at('缴费', '缴费表', [
    ['项目', '编制类型', '比例', '下限', '上限', '当期现金'],
    ['养老保险', '', 0.16, 3600, 18000, '是'],
    ['职业年金', '', 0.08, 3600, 18000, '否'],
    ['住房公积金', '', 0.12, '', '', '是'],
  ]);
}

function at(sheet: string, table: string, values: RawTable['values']): RawTable {
  return { values, place: { sheet, table, headerRow: 0, firstColumn: 0 } };
}
