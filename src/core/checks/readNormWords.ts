import type { Kind } from '../agencies/kinds';
import { wordSpellings } from '../table/foldText';
import { LOAD_RULE_PATTERNS } from './loadRulePatterns';
import { NORM_RULE_PATTERNS, type RulePattern } from './normRulePatterns';
import type { NormRule } from './norms';
import { kindsOfSubject } from './normSubjects';

/** Words around a rule that say only that it is a limit; what says the contrary, such as 下限, is no such word. */
const BEFORE =
  /^(最多|至多|最高|最大|不超过|不得超过|maximum|max\.?|most|greatest|highest|at most|no more than|number of|limit (of|on|for)|cap (of|on)) ?/;
const AFTER = /[,，:]? ?(的?(上限|限额|限值|最高限额|最高值|最大值|控制数|控制线|警戒线|标准)|不超过|不得超过|最多|at most|no more than|maximum|max\.?|upper limit|limit|cap|norm)$/; // prettier-ignore

const PATTERNS: readonly RulePattern[] = [...LOAD_RULE_PATTERNS, ...NORM_RULE_PATTERNS];
const LONGEST = 60;

/** What a rule's text says: the rule, and the kinds it is about where it names any. */
export interface NormWords {
  readonly rule: NormRule;
  /** null = it names none. */
  readonly kinds: readonly Kind[] | null;
}

/**
 * The rule that a text names and the kinds that it names with it, in either language, with or without words such as 最多,
 * 上限 or `most`, which only say that it is a limit. null for any other rule: 领导职数下限.
 * Example: `学校医院不计入限额` is `outsideCount` of schools and hospitals, `党政机构限额` is `organCap`.
 */
export function readNormWords(text: string): NormWords | null {
  for (const spelling of wordSpellings(text)) {
    if (spelling.length > LONGEST * 2) continue;
    for (let word = spelling; ;) {
      const found = matchRule(word);
      if (found) return found;
      const shorter = word.replace(BEFORE, '').replace(AFTER, '').trim();
      if (shorter === word) break;
      word = shorter;
    }
  }
  return null;
}

function matchRule(word: string): NormWords | null {
  for (const [rule, pattern] of PATTERNS) {
    const match = pattern.exec(word);
    if (match) return { rule, kinds: kindsOfSubject(match.groups?.who ?? '') };
  }
  return null;
}
