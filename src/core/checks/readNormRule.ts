import { wordSpellings } from '../table/foldText';
import type { NormRule } from './norms';

/** Words around a rule that say only that it is a limit; what says the contrary, such as 下限, is no rule of ours. */
const BEFORE =
  /^(最多|至多|最高|最大|不超过|不得超过|maximum|max\.?|most|greatest|highest|at most|no more than|number of|limit (of|on|for)|cap (of|on)) ?/;
const AFTER = /[,，:]? ?(的?(上限|限额|限值|最高限额|最高值|最大值|控制数|控制线|警戒线|标准)|不超过|不得超过|最多|at most|no more than|maximum|max\.?|upper limit|limit|cap|norm)$/; // prettier-ignore

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

const PATTERNS: readonly (readonly [NormRule, RegExp])[] = [
  ['superiorsPerPerson', pattern('superiors', PER_PERSON, true)],
  ['dutiesPerPerson', pattern('duties', PER_PERSON, true)],
  ['superiorsPerUnit', pattern('superiors', PER_UNIT, false)],
  ['dutiesPerUnit', pattern('duties', PER_UNIT, false)],
];

/**
 * The rule that a text names, in either language, with or without words such as 最多, 上限 or `most`, which only say that it
 * is a limit. A rule that names neither units nor people is one for each unit. null for any other rule: 单位职责项数下限.
 * Example: `每个单位对口部门数上限` and `Most superiors per unit` are `superiorsPerUnit`.
 */
export function readNormRule(text: string): NormRule | null {
  for (const spelling of wordSpellings(text)) {
    const word = withoutLimitWords(spelling);
    const found = PATTERNS.find(([, words]) => words.test(word));
    if (found) return found[0];
  }
  return null;
}

function withoutLimitWords(word: string): string {
  for (let rest = word; ;) {
    const next = rest.replace(BEFORE, '').replace(AFTER, '').trim();
    if (next === rest) return rest;
    rest = next;
  }
}
