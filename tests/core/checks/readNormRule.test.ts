import { NORM_RULES, readNormRule } from '../../../src/core/checks';
import { counterpartWords as english } from '../../../src/locales/en/counterpartWords';
import { counterpartWords as chinese } from '../../../src/locales/zh-CN/counterpartWords';

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
  ['单位职责项数下限', null], ['最少职责数', null], ['least duties per unit', null], ['机构限额', null], ['领导职数', null], ['人均', null], ['单位', null], ['上限', null], ['人均办公面积', null], ['部门数', null],
  ['', null], ['—', null], ['constructor', null], ['职责'.repeat(200), null], ['most most most', null],
]; // prettier-ignore
test.each(rules)('the rule %j is %j', (text, expected) => expect(readNormRule(text)).toBe(expected));
