import { NORM_RULES, readNormRule } from '../../../src/core/checks';
import { readNormWords } from '../../../src/core/checks/readNormWords';
import { checkWords as english } from '../../../src/locales/en/checkWords';
import { checkWords as chinese } from '../../../src/locales/zh-CN/checkWords';

test.each(NORM_RULES)('the words of both languages for %s are taken', (rule) => {
  expect([english.normRules[rule], chinese.normRules[rule]].map(readNormRule)).toEqual([rule, rule]);
});

const rules: readonly (readonly [string, string | null])[] = [
  ['对口上级部门上限', 'superiorsPerUnit'], ['每个单位对口部门数', 'superiorsPerUnit'], ['每个单位对口部门数上限', 'superiorsPerUnit'],
  ['单位最多对口上级部门数', 'superiorsPerUnit'], ['单个部门对口市级部门个数', 'superiorsPerUnit'], ['对口市直部门不超过', 'superiorsPerUnit'],
  ['上级主管部门数量', 'superiorsPerUnit'], ['一个单位承接的上级部门数量上限', 'superiorsPerUnit'], ['最多对口上级部门（个）', 'superiorsPerUnit'],
  ['Most superiors per unit', 'superiorsPerUnit'], ['superiors', 'superiorsPerUnit'], ['Maximum number of superior departments for each unit', 'superiorsPerUnit'],
  ['MOST SUPERIORS PER UNIT (departments)', 'superiorsPerUnit'], ['Counterpart departments per bureau, at most', 'superiorsPerUnit'], ['departments above per agency', 'superiorsPerUnit'],
  ['单位职责项数', 'dutiesPerUnit'], ['职责数上限', 'dutiesPerUnit'], ['每个单位承担职责数', 'dutiesPerUnit'], ['单位 最多 承担 职责 项数', 'dutiesPerUnit'], ['Duties per unit', 'dutiesPerUnit'], ['Max. duties of one unit', 'dutiesPerUnit'],
  ['人均职责上限', 'dutiesPerPerson'], ['人均承担职责项数', 'dutiesPerPerson'], ['每人承担职责数', 'dutiesPerPerson'], ['单位人均职责数', 'dutiesPerPerson'], ['人均职责（项）', 'dutiesPerPerson'], ['Duties per person', 'dutiesPerPerson'], ['most duties for each person in post', 'dutiesPerPerson'], ['Duties per head', 'dutiesPerPerson'],
  ['人均对口部门数', 'superiorsPerPerson'], ['人均对口上级部门', 'superiorsPerPerson'], ['每名工作人员对口上级部门数上限', 'superiorsPerPerson'], ['Superiors per person', 'superiorsPerPerson'], ['Superior departments per capita limit', 'superiorsPerPerson'],
  ['单位职责项数下限', null], ['最少职责数', null], ['least duties per unit', null], ['机构限额', null], ['人均', null], ['单位', null], ['上限', null], ['人均办公面积', null], ['部门数', null],
  ['党政机构限额', 'organCap'], ['党政机构', 'organCap'], ['全县党政机关总数', 'organCap'], ['党政部门数不超过', 'organCap'], ['Organs', 'organCap'], ['Organ cap', 'organCap'], ['Cap on party and government organs', 'organCap'], ['Number of organs in the county', 'organCap'],
  ['事业单位机构限额', 'institutionCap'], ['县直事业单位总数', 'institutionCap'], ['事业单位控制数', 'institutionCap'], ['Public institutions, at most', 'institutionCap'],
  ['议事协调机构限额', 'deliberativeCap'], ['议事协调机构个数', 'deliberativeCap'], ['Deliberative and coordinating bodies', 'deliberativeCap'],
  ['科级领导职数总量', 'leaderCap'], ['全县领导职数', 'leaderCap'], ['领导职数总数', 'leaderCap'], ['科级领导职数限额', 'leaderCap'], ['Total leader seats', 'leaderCap'], ['Leadership posts of the county', 'leaderCap'],
  ['事业单位最少编制', 'leastPosts'], ['编制下限', 'leastPosts'], ['单位编制不少于', 'leastPosts'], ['最低编制标准', 'leastPosts'], ['Minimum posts of an institution', 'leastPosts'], ['Posts per unit, at least', 'leastPosts'],
  ['领导职数', 'leaderSeats'], ['单位领导班子职数', 'leaderSeats'], ['事业单位领导职数', 'leaderSeats'], ['领导职数核定标准', 'leaderSeats'], ['Leader seats per unit', 'leaderSeats'],
  ['正职职数', 'chiefSeats'], ['领导正职', 'chiefSeats'], ['Chief posts', 'chiefSeats'], ['副职职数', 'deputySeats'], ['各部门副职领导职数', 'deputySeats'], ['Most deputies of a bureau', 'deputySeats'],
  ['混编', 'mixedPosts'], ['行政事业混编', 'mixedPosts'], ['禁止行政、事业编制混用', 'mixedPosts'], ['编制混用数', 'mixedPosts'], ['机关使用事业编制', 'mixedPosts'], ['Mixed posts', 'mixedPosts'],
  ['议事协调机构不设编制', 'deliberativePosts'], ['议事协调机构不单独核定编制', 'deliberativePosts'], ['议事协调机构编制', 'deliberativePosts'], ['Deliberative bodies have no posts', 'deliberativePosts'],
  ['学校医院不计入限额', 'outsideCount'], ['学校、医院、乡镇（街道）不计入机构限额', 'outsideCount'], ['不占限额的单位', 'outsideCount'], ['Schools and hospitals outside the cap', 'outsideCount'],
  ['乡镇不纳入改革', 'outsideReform'], ['学校不列入本次改革', 'outsideReform'], ['Townships stay outside the reform', 'outsideReform'],
  ['超编消化年限', 'surplusYears'], ['富余人员消化期限', 'surplusYears'], ['消化超编人员年限', 'surplusYears'], ['Years to absorb the surplus', 'surplusYears'],
  ['领导职数下限', null], ['党政机构总数下限', null], ['最少党政机构数', null], ['副职职数下限', null], ['最少副职职数', null], ['编制上限', null], ['编制数', null], ['事业编制总量', null], ['事业单位编制总数', null], ['least organs', null], ['least deputies per unit', null], ['不超过', null], ['学校', null], ['纳入改革', null], ['计入限额', null], ['most posts', null],
  ['', null], ['—', null], ['constructor', null], ['职责'.repeat(200), null], ['most most most', null],
]; // prettier-ignore
test.each(rules)('the rule %j is %j', (text, expected) => expect(readNormRule(text)).toBe(expected));

test.each<[string, readonly string[] | null]>([
  ['事业单位最少编制', ['institution']],
  ['党政机构正职职数', ['partyOrgan', 'governmentDepartment']],
  ['学校医院不计入限额', ['school', 'hospital']],
  ['学校、医院和乡镇不纳入改革', ['school', 'hospital', 'township']],
  ['公益一类事业单位领导职数', ['institutionClassI']],
  ['Least posts of a public institution', ['institution']],
  ['schools, hospitals and townships outside the cap', ['school', 'hospital', 'township']],
  ['各部门副职职数', null],
  ['党政机构限额', null],
])('the kinds that %s names are %j', (text, kinds) => {
  expect(readNormWords(text)?.kinds ?? null).toEqual(kinds);
});
