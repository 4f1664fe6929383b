import type { LoadRule } from './norms';

const PER_UNIT = {
  zh: '((每个|每家|每一?|单个|一个|各|同一)?(县级|县直|承接|承担)?(单位|机构|部门|局))',
  en: '(per|by|for each|for every|of each|of every|of one|of a|of an|each|a|an) (county )?(unit|agency|bureau|department|organisation)',
};
const PER_PERSON = {
  zh: '(单位)?(人均|平均每人|每人|每个人|每名(工作|在编|在岗)?人员|每名干部|每位干部|在编人员人均|实有人员人均)(平均)?',
  en: '(per|for each|for every|of each|each|a) (person|head|capita|employee|official|staff member|member of staff|worker)( in post| employed)?',
};
const MOST = '(最多|至多|最高|最大)?';
const VERB = '(所|需|应)?(对口|承接|对接|面对|对应|承担|担负|承办|负责|履行)?(的)?';
const COUNT = '(总?项数|个数|家数|数量|数目|总数|总量|数|项)?';

const COUNTED = {
  superiors: {
    zh: '((上级|市级|市直|省市)(业务)?(主管|对口)?(部门|单位|机构)|(业务)?对口(上级|市级|市直)?(业务)?(主管)?(部门|单位|机构)|对口上级)',
    en: '(superior (departments?|bodies|units)|superiors|departments? above|(counterpart|city|higher) departments?|counterparts above)',
  },
  duties: { zh: '(工作|法定|主要)?(职责|职能)(任务|事项)?', en: '(duties|functions|responsibilities)' },
};

function pattern(counted: keyof typeof COUNTED, per: typeof PER_UNIT, needed: boolean): RegExp {
  const who = needed ? '' : '?';
  const chinese = `${per.zh}${who}${MOST}${VERB}${COUNTED[counted].zh}${COUNT}`;
  const english = `${COUNTED[counted].en}( ${per.en})${who}`;
  return new RegExp(`^(${chinese}|${english})$`);
}

/** What names each rule about loads, in either language, folded. One that names neither units nor people is for each unit. */
export const LOAD_RULE_PATTERNS: readonly (readonly [rule: LoadRule, pattern: RegExp])[] = [
  ['superiorsPerPerson', pattern('superiors', PER_PERSON, true)],
  ['dutiesPerPerson', pattern('duties', PER_PERSON, true)],
  ['superiorsPerUnit', pattern('superiors', PER_UNIT, false)],
  ['dutiesPerUnit', pattern('duties', PER_UNIT, false)],
];
