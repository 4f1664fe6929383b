import type { Kind } from '../../../src/core/agencies/kinds';
import type { Bilingual } from '../sample';
import { CLASS_I, CLASS_II } from './institutionGroup';
import { DOMAINS } from './organs';

/** An institution or team whose posts are stated outright. */
export interface StatedInstitution {
  readonly name: Bilingual;
  readonly parent: Bilingual;
  readonly domain: Bilingual;
  readonly kind: Kind;
  readonly posts: number;
  readonly inPost: number;
}

function stated(
  kind: Kind,
  domain: keyof typeof DOMAINS,
  parent: Bilingual,
  [zh, en]: readonly [string, string],
  [posts, inPost]: readonly [number, number],
): StatedInstitution {
  return { name: { zh, en }, parent, domain: DOMAINS[domain], kind, posts, inPost };
}

const HOUSING: Bilingual = { zh: '县住房和城乡建设管理局', en: 'Housing and Urban-Rural Construction Bureau' };
const CULTURE: Bilingual = { zh: '县文化和旅游局', en: 'Culture and Tourism Bureau' };
const INDUSTRY: Bilingual = { zh: '县工业和信息化局', en: 'Industry and Information Technology Bureau' };
const AGRICULTURE: Bilingual = { zh: '县农业农村局', en: 'Agriculture and Rural Affairs Bureau' };
const TRANSPORT: Bilingual = { zh: '县交通运输局', en: 'Transportation Bureau' };
const RESOURCES: Bilingual = { zh: '县自然资源局', en: 'Natural Resources Bureau' };
const WATER: Bilingual = { zh: '县水利局', en: 'Water Resources Bureau' };
const EMERGENCY: Bilingual = { zh: '县应急管理局', en: 'Emergency Management Bureau' };
const MARKET: Bilingual = { zh: '县市场监督管理局', en: 'Market Supervision Bureau' };
const ENFORCEMENT: Bilingual = { zh: '县综合行政执法局', en: 'Comprehensive Law-Enforcement Bureau' };

/** Institutions with posts and nobody in them, which are abolished. */
export const EMPTY_INSTITUTIONS: readonly StatedInstitution[] = [
  stated(CLASS_I, 'agriculture', AGRICULTURE, ['县蚕桑站', 'Sericulture Station'], [4, 0]),
  stated(CLASS_II, 'economy', INDUSTRY, ['县乡镇企业服务中心', 'Township Enterprise Service Centre'], [6, 0]),
  stated(CLASS_II, 'economy', INDUSTRY, ['县物资供应站', 'Materials Supply Station'], [5, 0]),
  stated(CLASS_II, 'agriculture', AGRICULTURE, ['县农机供应站', 'Farm Machinery Supply Station'], [3, 0]),
  stated(CLASS_I, 'social', CULTURE, ['县电影放映队', 'Film Projection Team'], [4, 0]),
  stated(CLASS_II, 'agriculture', AGRICULTURE, ['县生猪屠宰服务站', 'Slaughter Service Station'], [3, 0]),
];

/** Institutions that become enterprises; their people leave with them. */
export const ENTERPRISES: readonly StatedInstitution[] = [
  stated(CLASS_II, 'construction', HOUSING, ['县自来水服务中心', 'Water Supply Service Centre'], [16, 12]),
  stated(CLASS_II, 'social', CULTURE, ['县影剧院', 'Cinema and Theatre'], [6, 4]),
];

export type EnforcementTeam = Omit<StatedInstitution, 'inPost'>;

const team = (parent: Bilingual, zh: string, en: string, posts: number): EnforcementTeam => ({
  name: { zh, en },
  parent,
  domain: DOMAINS.law,
  kind: 'lawEnforcementTeam',
  posts,
});

/** The enforcement teams of eight fields, which become one. Teams are counted apart from the institutions. */
export const ENFORCEMENT_TEAMS: readonly EnforcementTeam[] = [
  team(MARKET, '县市场监管综合执法队', 'Market Enforcement Team', 24),
  team(ENFORCEMENT, '县城市管理执法队', 'City Management Enforcement Team', 36),
  team(CULTURE, '县文化市场综合执法队', 'Culture Market Enforcement Team', 10),
  team(TRANSPORT, '县交通运输综合执法队', 'Transport Enforcement Team', 22),
  team(AGRICULTURE, '县农业综合执法队', 'Agriculture Enforcement Team', 16),
  team(RESOURCES, '县自然资源执法队', 'Natural Resources Enforcement Team', 14),
  team(WATER, '县水政监察队', 'Water Enforcement Team', 10),
  team(EMERGENCY, '县安全生产执法队', 'Work Safety Enforcement Team', 12),
];
