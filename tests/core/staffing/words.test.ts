import { POST_TYPES } from '../../../src/core';
import {
  CATEGORIES,
  CHANNELS,
  PLACEMENT_STAGES,
  POSITIONS,
  readCategory,
  readChannel,
  readPlacementStage,
  readPosition,
  readPostType,
  readSex,
  SEXES,
} from '../../../src/core/staffing';
import { en } from '../../../src/locales/en';
import { zhCN } from '../../../src/locales/zh-CN';

const postTypes: readonly (readonly [string, string | null])[] = [
  ['行政', 'admin'], ['行政编制', 'admin'], ['行政编', 'admin'], ['Administrative posts', 'admin'], ['ADMIN', 'admin'],
  ['政法', 'politicalLegal'], ['政法专项', 'politicalLegal'], ['政法专项编制', 'politicalLegal'], ['Political–legal', 'politicalLegal'],
  ['事业', 'institution'], ['事业编', 'institution'], ['事业编制', 'institution'], ['事业编制（全额）', 'institution'], ['全额事业编制', 'institution'], ['参公事业编制', 'institution'], ['Public institution', 'institution'], [' institution ', 'institution'],
  ['工勤', 'worker'], ['机关工勤', 'worker'], ['工勤编制', 'worker'], ["Workers' posts", 'worker'], ['行 政', 'admin'], ['ＡＤＭＩＮ', 'admin'],
  ['合同制', null], ['编外', null], ['公益性岗位', null], ['', null], ['constructor', null], ['x'.repeat(300), null],
]; // prettier-ignore
test.each(postTypes)('the post type %j is %j', (text, expected) => expect(readPostType(text)).toBe(expected));

const sexes: readonly (readonly [string, string | null])[] = [
  ['男', 'male'], ['女', 'female'], ['男性', 'male'], ['Ｆ', 'female'], ['m', 'male'], ['Female', 'female'], ['1', null], ['不详', null], ['', null],
]; // prettier-ignore
test.each(sexes)('the sex %j is %j', (text, expected) => expect(readSex(text)).toBe(expected));

const categories: readonly (readonly [string, string | null])[] = [
  ['干部', 'cadre'], ['管理人员', 'cadre'], ['专业技术', 'cadre'], ['专业技术人员', 'cadre'], ['专技岗', 'cadre'], ['Professional', 'cadre'], ['聘用制干部', 'cadre'],
  ['工人', 'worker'], ['工勤', 'worker'], ['工勤技能人员', 'worker'], ['技术工人', 'worker'], ['WORKER', 'worker'], ['学生', null], ['', null],
]; // prettier-ignore
test.each(categories)('the category %j is %j', (text, expected) => expect(readCategory(text)).toBe(expected));

const positions: readonly (readonly [string, string | null])[] = [
  ['正职', 'chief'], ['主要负责人', 'chief'], ['Chief', 'chief'], ['副职', 'deputy'], ['deputy', 'deputy'], ['无', 'none'], ['None', 'none'],
  ['主任', null], ['副主任', null], ['局长', null], ['', null],
]; // prettier-ignore
test.each(positions)('the position %j is %j', (text, expected) => expect(readPosition(text)).toBe(expected));

const channels: readonly (readonly [string, string | null])[] = [
  ['退休', 'retire'], ['到龄退休', 'retire'], ['Retirement', 'retire'], ['提前退休', 'earlyRetire'], ['Early retirement', 'earlyRetire'], ['调出', 'transferOut'], ['Transfer out', 'transferOut'],
  ['辞职（解聘）', 'resign'], ['辞职', 'resign'], ['解除聘用合同', 'resign'], ['resignation', 'resign'], ['转企', 'enterprise'], ['To enterprise', 'enterprise'],
  ['招录为公务员', 'civilService'], ['civil service', 'civilService'], ['跟班学习', 'learningPost'], ['Learning post', 'learningPost'], ['驻村', 'villageGrid'], ['网格员', 'villageGrid'], ['驻村和网格', 'villageGrid'], ['village and grid work', 'villageGrid'],
  ['转岗', 'redeploy'], ['调剂', 'redeploy'], ['Redeployed', 'redeploy'], ['顶岗', 'replacesHire'], ['Replaces hire', 'replacesHire'], ['其他', 'other'], ['内退', 'other'], ['待安置', 'waiting'], ['Waiting', 'waiting'],
  ['火星', null], ['', null],
]; // prettier-ignore
test.each(channels)('the channel %j is %j', (text, expected) => expect(readChannel(text)).toBe(expected));

const stages: readonly (readonly [string, string | null])[] = [
  ['已安置', 'done'], ['已完成', 'done'], ['已办理', 'done'], ['已到位', 'done'], ['placed', 'done'], ['Done', 'done'], ['completed', 'done'], ['已到岗（6月）', 'done'],
  ['拟安置', 'open'], ['办理中', 'open'], ['进行中', 'open'], ['待安置', 'open'], ['未安置', 'open'], ['在职', 'open'], ['在岗', 'open'], ['在编', 'open'], ['planned', 'open'], ['Under way', 'open'], ['in progress', 'open'],
  ['借调', null], ['安置', null], ['', null],
]; // prettier-ignore
test.each(stages)('the status %j is %j', (text, expected) => expect(readPlacementStage(text)).toBe(expected));

test('what the product itself writes is understood, in both languages', () => {
  for (const { words, money, people } of [en, zhCN]) {
    expect(POST_TYPES.map((one) => readPostType(words.postTypes[one]))).toEqual(POST_TYPES);
    expect(SEXES.map((one) => readSex(money.sexes[one]))).toEqual(SEXES);
    expect(CATEGORIES.map((one) => readCategory(money.categories[one]))).toEqual(CATEGORIES);
    expect(POSITIONS.map((one) => readPosition(money.positions[one]))).toEqual(POSITIONS);
    expect(PLACEMENT_STAGES.map((one) => readPlacementStage(people.placementStages[one]))).toEqual(PLACEMENT_STAGES);
    expect(CHANNELS.map((one) => readChannel(money.channels[one]))).toEqual(CHANNELS);
  }
});
