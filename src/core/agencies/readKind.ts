import { foldWord, wordSpellings } from '../table/foldText';
import type { Kind } from './kinds';

/** A kind as it was understood; `exact` is false when the text is none of the words but can only mean this kind. */
export interface KindRead {
  readonly kind: Kind;
  readonly exact: boolean;
}

/** The words for each kind 机构性质, as forms and files write them. */
const WORDS: Readonly<Record<Kind, readonly string[]>> = {
  partyOrgan: [
    ...['Party organ', 'Party organs', 'Party department', 'Party', 'Party committee organ'],
    ...['党委机构', '党委部门', '党委工作部门', '党委工作机关', '党委机关', '党委', '党的机构', '县委机构', '县委部门', '县委工作部门', '县委工作机关', '市委机构', '市委部门', '区委机构', '区委部门'],
  ],
  governmentDepartment: [
    ...['Government department', 'Government departments', 'Government organ', 'Government agency', 'Government'],
    ...['政府工作部门', '政府部门', '政府机构', '政府组成部门', '政府机关', '政府', '政府直属机构', '县政府工作部门', '县政府部门', '县政府机构', '市政府工作部门', '区政府工作部门', '人民政府工作部门'],
  ],
  massOrganisation: [
    ...['Mass organisation', 'Mass organization', 'Mass organisations', "People's organisation", "People's organization"],
    ...['群团机关', '群团', '群团组织', '群团部门', '人民团体', '群众团体', '群众组织', '群众团体机关'],
  ],
  institution: [
    ...['Public institution', 'Public institutions', 'Institution', 'Institutions', 'Public service institution'],
    ...['事业单位', '事业', '事业机构', '直属事业单位', '其他事业单位', '公益事业单位', '全额事业单位', '差额事业单位', '自收自支事业单位', '党委直属事业单位', '政府直属事业单位', '县委直属事业单位', '县政府直属事业单位', '公益三类', '公益三类事业单位'],
  ],
  institutionClassI: [
    ...['Public institution, class I', 'Class I public institution', 'Public institution class 1', 'Class I', 'Class 1'],
    ...['Institution class I', 'Institution class 1', 'Institution, class I'],
    ...['公益一类', '公益一类事业单位', '事业单位公益一类', '一类事业单位', '公益1类', '公益i类', '公益i类事业单位', '一类公益'],
  ],
  institutionClassII: [
    ...['Public institution, class II', 'Class II public institution', 'Public institution class 2', 'Class II', 'Class 2'],
    ...['Institution class II', 'Institution class 2', 'Institution, class II'],
    ...['公益二类', '公益二类事业单位', '事业单位公益二类', '二类事业单位', '公益2类', '公益ii类', '公益ii类事业单位', '二类公益'],
  ],
  institutionCivilService: [
    ...['Public institution managed as civil service', 'Managed as civil service', 'Civil service institution'],
    ...['Institution managed as civil service', 'Public institution, managed as civil service'],
    ...['参公', '参公事业单位', '参公单位', '参公管理', '参公管理事业单位', '事业单位参公', '参照公务员法管理', '参照公务员法管理事业单位', '参照公务员法管理单位', '参照公务员管理事业单位', '参照公务员法管理的事业单位'],
  ],
  lawEnforcementTeam: [
    ...['Law-enforcement team', 'Law-enforcement teams', 'Law enforcement', 'Comprehensive law-enforcement team', 'Enforcement team'],
    ...['综合执法队伍', '综合行政执法队伍', '综合行政执法队', '综合执法队', '综合执法大队', '执法队伍', '执法机构', '行政执法机构', '执法大队', '执法队'],
  ],
  deliberativeBody: [
    ...['Deliberative body', 'Deliberative bodies', 'Deliberative and coordinating body', 'Coordinating body', 'Leading group'],
    ...['议事协调机构', '议事协调', '议事机构', '协调机构', '领导小组', '党委议事协调机构', '政府议事协调机构'],
  ],
  dispatchedOrgan: [
    ...['Dispatched organ', 'Dispatched organs', 'Dispatched agency', 'Dispatched body'],
    ...['派出机构', '派出机关', '派驻机构', '派出单位'],
  ],
  township: [
    ...['Township', 'Townships', 'Town', 'Towns', 'Subdistrict', 'Sub-district', 'Township or subdistrict'],
    ...['乡镇（街道）', '乡镇', '街道', '乡', '镇', '街道办', '街道办事处', '乡镇街道', '乡镇、街道', '乡镇机关', '乡镇政府', '乡镇事业单位', '乡镇（街道）事业单位'],
  ],
  developmentZone: [
    ...['Development zone', 'Development zones', 'Zone'],
    ...['开发区', '经济开发区', '经开区', '高新区', '园区', '工业园区', '产业园区', '开发区管委会', '功能区'],
  ],
  school: [
    ...['School', 'Schools', 'Kindergarten', 'Kindergartens', 'Primary school', 'Secondary school'],
    ...['学校', '中小学', '小学', '中学', '初中', '高中', '幼儿园', '中小学校', '中小学幼儿园', '职业学校', '职业中学', '学校（幼儿园）', '教育事业单位'],
  ],
  hospital: [
    ...['Hospital', 'Hospitals', 'Health centre', 'Health center', 'Health centres', 'Clinic'],
    ...['医院', '公立医院', '卫生院', '乡镇卫生院', '中医院', '妇幼保健院', '社区卫生服务中心', '医疗机构', '医疗卫生机构', '医疗卫生单位', '医院（卫生院）', '卫生事业单位'],
  ],
}; // prettier-ignore

const plainWord = (text: string): string => text.replace(/, ?/g, ' ');

const KIND_OF = new Map<string, Kind>();
for (const kind of Object.keys(WORDS) as Kind[]) {
  for (const word of WORDS[kind]) KIND_OF.set(plainWord(foldWord(word)), kind);
}

/** What a longer text must mean, in this order: `县直公益一类事业单位` is class I although it says 事业单位. */
const HINTS: readonly (readonly [RegExp, Kind])[] = [
  [/公益(一|1|i(?!i))类|class (i|1)\b/, 'institutionClassI'],
  [/公益(二|2|ii)类|class (ii|2)\b/, 'institutionClassII'],
  [/参公|参照公务员|as civil service/, 'institutionCivilService'],
  [/执法(大队|队|支队|机构|队伍)|law enforcement/, 'lawEnforcementTeam'],
  [/议事协调|deliberative/, 'deliberativeBody'],
  [/派出机[构关]|派驻机构|dispatched/, 'dispatchedOrgan'],
  [/群团|人民团体|mass organi[sz]ation/, 'massOrganisation'],
  [/学校|幼儿园|中小学|\bschool|kindergarten/, 'school'],
  [/医院|卫生院|\bhospital/, 'hospital'],
  [/开发区|development zone/, 'developmentZone'],
  [/乡镇|街道|\btownship/, 'township'],
  [/事业单位|public institution/, 'institution'],
  [/党委(工作)?(部门|机构|机关)|party (organ|department)/, 'partyOrgan'],
  [/政府(组成|工作)?(部门|机构)|government department/, 'governmentDepartment'],
];

/**
 * The kind that a text names, in either language and any case: `公益一类`, `Public institution, class I`. null when it
 * names none: `企业`, `机关`.
 */
export function readKind(text: string): KindRead | null {
  const hint = hintedKind(text);
  for (const spelling of wordSpellings(text)) {
    const kind = KIND_OF.get(plainWord(spelling));
    if (kind === undefined) continue;
    // What was dropped with the brackets may be the class: 事业单位（公益二类差额）.
    const isBroad = kind === 'institution' && hint !== null && spelling !== foldWord(text);
    return isBroad && hint !== 'institution' ? { kind: hint, exact: false } : { kind, exact: true };
  }
  return hint === null ? null : { kind: hint, exact: false };
}

function hintedKind(text: string): Kind | null {
  if (text.length > 60) return null;
  const folded = foldWord(text);
  return HINTS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
