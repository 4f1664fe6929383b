import { checkWords as english } from '../../../src/locales/en/checkWords';
import { checkWords as chinese } from '../../../src/locales/zh-CN/checkWords';
import type { Kind } from '../../../src/core/agencies/kinds';
import type { NormRule } from '../../../src/core/checks/norms';
import type { Severity } from '../../../src/core/issue';
import type { Bilingual, SampleRow } from '../sample';
import { kindWord } from './agencies';
import { REPORT } from './facts';
import { PUBLISHED } from './published';

export const NORM_COLUMNS = ['rule', 'kind', 'from', 'to', 'limit', 'severity', 'source'];

/** A limit and the units that it holds for: those of a kind (organs: both kinds of them), or with posts from … to. */
interface NormOf {
  readonly kind?: Kind | 'organs';
  readonly from?: number;
  readonly to?: number;
  readonly limit: number;
  /** Blank = as is usual for the rule. */
  readonly severity?: Severity;
  readonly source?: Bilingual;
}

const ILLUSTRATIVE: Bilingual = {
  zh: '示例标准，请改为本地标准和文号',
  en: 'Illustrative; enter your own norm and its document',
};

/** The number after the reform, taken for the cap: the organs and institutions stand exactly at it. */
const AS_PUBLISHED: Bilingual = {
  zh: `以改革后公布数为限额，${REPORT.zh}`,
  en: `The published number after the reform; ${REPORT.en}`,
};

const REGULATION: Bilingual = {
  zh: '《地方各级人民政府机构设置和编制管理条例》（国务院令第486号）',
  en: 'Regulations on local government bodies and establishment (State Council Decree No. 486)',
};

const OWN_POSTS: Bilingual = {
  zh: `${REGULATION.zh}：行政编制和事业编制不得混用`,
  en: `${REGULATION.en}: administrative and institution posts are not mixed`,
};

const NO_OFFICE: Bilingual = {
  zh: `${REGULATION.zh}：议事协调机构不单独设立办事机构`,
  en: `${REGULATION.en}: deliberative bodies have no office of their own`,
};

const OUTSIDE: Bilingual = {
  zh: '口径：学校、医院、乡镇不计入事业单位和党政机构个数',
  en: 'Scope: schools, hospitals and townships are outside the counts of organs and institutions',
};

type NormLine = readonly [NormRule, NormOf];

const LOADS: readonly NormLine[] = [
  ['superiorsPerUnit', { kind: 'governmentDepartment', limit: 6 }],
  ['superiorsPerUnit', { kind: 'partyOrgan', limit: 4 }],
  ['superiorsPerUnit', { kind: 'institutionClassI', limit: 3 }],
  ['dutiesPerUnit', { to: 30, limit: 25 }],
  ['dutiesPerUnit', { from: 31, limit: 40 }],
  ['dutiesPerPerson', { limit: 2 }],
  ['superiorsPerPerson', { limit: 0.5 }],
];

const NORMS: readonly NormLine[] = [
  ['organCap', { limit: PUBLISHED.organs.after, source: AS_PUBLISHED }],
  ['institutionCap', { limit: PUBLISHED.institutions.after, source: AS_PUBLISHED }],
  ['deliberativeCap', { limit: 10 }],
  ['leaderCap', { limit: PUBLISHED.leaderPosts.after, source: AS_PUBLISHED }],
  ['leastPosts', { kind: 'organs', limit: 7 }],
  ['leastPosts', { kind: 'institution', limit: 6 }],
  ['leastPosts', { kind: 'massOrganisation', limit: 3, severity: 'note' }],
  ['leaderSeats', { kind: 'organs', to: 10, limit: 4 }],
  ['leaderSeats', { kind: 'organs', from: 11, to: 18, limit: 5 }],
  ['leaderSeats', { kind: 'organs', from: 19, to: 28, limit: 6 }],
  ['leaderSeats', { kind: 'organs', from: 29, limit: 7 }],
  ['chiefSeats', { kind: 'organs', limit: 1 }],
  ['deputySeats', { kind: 'governmentDepartment', limit: 6 }],
  ['deputySeats', { kind: 'partyOrgan', to: 30, limit: 5, severity: 'note' }],
  ['mixedPosts', { kind: 'organs', limit: 0, source: OWN_POSTS }],
  ['mixedPosts', { kind: 'institution', limit: 0, source: OWN_POSTS }],
  ['deliberativePosts', { kind: 'deliberativeBody', limit: 0, source: NO_OFFICE }],
  ['outsideCount', { kind: 'school', limit: 0, source: OUTSIDE }],
  ['outsideCount', { kind: 'hospital', limit: 0, source: OUTSIDE }],
  ['outsideCount', { kind: 'township', limit: 0, source: OUTSIDE }],
  ['outsideReform', { kind: 'school', limit: 0 }],
  ['outsideReform', { kind: 'hospital', limit: 0 }],
  ...LOADS,
  ['surplusYears', { limit: 5 }],
];

const ORGANS: Bilingual = { zh: '党政机构', en: 'organs' };

/** The rows of the norms table. Besides the four numbers of the report no published norm is behind the limits. */
export function hequNormRows(): SampleRow[] {
  return NORMS.map(normRow);
}

/** The rows of norms that loads are held against. */
export function loadNormRows(): SampleRow[] {
  return LOADS.map(normRow);
}

function normRow([rule, { kind, from, to, limit, severity, source }]: NormLine): SampleRow {
  return {
    rule: { zh: chinese.normRules[rule], en: english.normRules[rule] },
    kind: kind === 'organs' ? ORGANS : kind && kindWord(kind),
    from,
    to,
    limit,
    severity: severity && { zh: chinese.severities[severity], en: english.severities[severity] },
    source: source ?? ILLUSTRATIVE,
  };
}
