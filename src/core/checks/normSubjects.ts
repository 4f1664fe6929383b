import type { Kind } from '../agencies/kinds';
import { readNormKinds } from './readNormKinds';

const KIND_ZH = [
  ...['党委机构', '党委部门', '党政机构', '党政机关', '党政部门', '政府工作部门', '政府部门', '机关', '群团机关', '群团组织', '群团'],
  ...['参公事业单位', '参公单位', '公益一类事业单位', '公益一类', '公益二类事业单位', '公益二类', '事业单位'],
  ...['综合行政执法队伍', '综合执法队伍', '执法队伍', '派出机构', '开发区', '议事协调机构'],
  ...['乡镇卫生院', '卫生院', '医院', '医疗机构', '中小学', '幼儿园', '学校', '乡镇(?:街道|、街道)?', '街道'],
].join('|'); // prettier-ignore

const KIND_EN = [
  ...['party organs?', 'government departments?', 'organs?', 'mass organi[sz]ations?', '(?:public )?institutions?'],
  ...['law enforcement teams?', 'dispatched organs?', 'development zones?', 'townships?', 'schools?', 'hospitals?'],
].join('|');

/** One or more kinds within the text of a rule, folded: `学校、医院`, `schools and hospitals`. */
export const KINDS_ZH = `(?:${KIND_ZH})(?:(?:[、,和及与]|以及)?(?:${KIND_ZH}))*`;
export const KINDS_EN = `(?:${KIND_EN})(?:(?:, | and |, and | or )(?:${KIND_EN}))*`;

const TOKEN = new RegExp(`${KIND_ZH}|${KIND_EN}`, 'g');

/**
 * The kinds that the text of a rule is about; null when it names none: the rule is then for every kind.
 * Example: `学校医院` is schools and hospitals.
 */
export function kindsOfSubject(text: string): readonly Kind[] | null {
  const kinds = new Set<Kind>();
  for (const [token] of text.matchAll(TOKEN)) {
    for (const kind of readNormKinds(token)?.kinds ?? []) if (kind !== null) kinds.add(kind);
  }
  return kinds.size > 0 ? [...kinds] : null;
}
