import type { Kind } from '../../../src/core/agencies/kinds';
import type { Bilingual } from '../sample';
import { DOMAINS, type OrganRow } from './organs';

/** Units outside the organs and the institutions. Leader seats are left blank: the published ones are those of the organs. */
function other(
  kind: Kind,
  domain: keyof typeof DOMAINS,
  zh: string,
  en: string,
  posts: number,
  inPost: number,
): OrganRow {
  return { name: { zh, en }, kind, domain: DOMAINS[domain], posts, inPost };
}

const section: Bilingual = { zh: '正科', en: 'Section-level' };

export const MASS_ORGANISATIONS: readonly OrganRow[] = [
  { ...other('massOrganisation', 'party', '县总工会', 'Federation of Trade Unions', 5, 4), grade: section },
  { ...other('massOrganisation', 'party', '共青团县委', 'Communist Youth League Committee', 3, 3), grade: section },
  { ...other('massOrganisation', 'party', '县妇女联合会', "Women's Federation", 4, 3), grade: section },
  {
    ...other('massOrganisation', 'party', '县工商业联合会', 'Federation of Industry and Commerce', 3, 2),
    grade: section,
  },
  { ...other('massOrganisation', 'party', '县残疾人联合会', "Disabled Persons' Federation", 4, 4), grade: section },
  {
    ...other('massOrganisation', 'party', '县科学技术协会', 'Association for Science and Technology', 3, 2),
    grade: section,
  },
  {
    ...other('massOrganisation', 'party', '县文学艺术界联合会', 'Federation of Literary and Art Circles', 2, 2),
    grade: section,
  },
];

const deliberative = (zh: string, en: string): OrganRow => other('deliberativeBody', 'general', zh, en, 0, 0);

export const DELIBERATIVE_BODIES: readonly OrganRow[] = [
  deliberative('县委全面深化改革委员会', 'Commission for Deepening Reform'),
  deliberative('县委全面依法治县委员会', 'Commission for Law-Based Governance'),
  deliberative('县委国家安全委员会', 'National Security Commission'),
  deliberative('县委审计委员会', 'Audit Commission'),
  deliberative('县安全生产委员会', 'Work Safety Commission'),
  deliberative('县防汛抗旱指挥部', 'Flood and Drought Headquarters'),
  deliberative('县森林草原防灭火指挥部', 'Forest and Grassland Fire Headquarters'),
  deliberative('县抗震救灾指挥部', 'Earthquake Relief Headquarters'),
  deliberative('县爱国卫生运动委员会', 'Patriotic Health Campaign Commission'),
  deliberative('县食品安全委员会', 'Food Safety Commission'),
  deliberative('县招商引资工作领导小组', 'Leading Group for Investment'),
  deliberative('县重点项目建设领导小组', 'Leading Group for Key Projects'),
  deliberative('县信访工作联席会议', 'Joint Conference on Petitions'),
  deliberative('县双拥工作领导小组', 'Leading Group for Support of the Army and Families'),
];

export const RESOURCES_BUREAU: Bilingual = { zh: '县自然资源局', en: 'Natural Resources Bureau' };

const station = (zh: string, en: string): OrganRow => ({
  ...other('dispatchedOrgan', 'construction', zh, en, 3, 2),
  grade: { zh: '股级', en: 'Subsection-level' },
  parent: RESOURCES_BUREAU,
});

/** Stations of the natural resources bureau in the towns, which go under the management of the towns 属地管理. */
export const TOWN_STATIONS: readonly OrganRow[] = [
  station('城关中心自然资源所', 'Chengguan Natural Resources Station'),
  station('东川中心自然资源所', 'Dongchuan Natural Resources Station'),
  station('西河中心自然资源所', 'Xihe Natural Resources Station'),
];

export const CITY_BRANCH: readonly OrganRow[] = [
  {
    ...other('dispatchedOrgan', 'construction', '市生态环境局河曲分局', 'City Ecology Bureau, Hequ Branch', 7, 6),
    grade: section,
  },
];

const township = (zh: string, en: string, posts: number, inPost: number): OrganRow => ({
  ...other('township', 'general', zh, en, posts, inPost),
  grade: section,
});

/** Six towns and five townships, under made-up names. */
export const TOWNSHIPS: readonly OrganRow[] = [
  township('城关镇', 'Chengguan Town', 34, 31),
  township('东川镇', 'Dongchuan Town', 30, 27),
  township('西河镇', 'Xihe Town', 29, 27),
  township('南坪镇', 'Nanping Town', 28, 25),
  township('北沟镇', 'Beigou Town', 28, 26),
  township('中岭镇', 'Zhongling Town', 27, 24),
  township('前湾乡', 'Qianwan Township', 24, 22),
  township('石梁乡', 'Shiliang Township', 24, 21),
  township('沙泉沟乡', 'Shaquangou Township', 23, 21),
  township('土岭乡', 'Tuling Township', 23, 20),
  township('柳树塔乡', 'Liushuta Township', 22, 20),
];

/** Schools and hospitals stay outside the count of institutions; their posts are no part of the published ones and are left blank. */
export const SCHOOLS_AND_HOSPITALS: readonly OrganRow[] = [
  other('school', 'social', '县第一中学', 'First Secondary School', 0, 0),
  other('school', 'social', '县职业中学', 'Vocational Secondary School', 0, 0),
  other('school', 'social', '县实验小学', 'Experimental Primary School', 0, 0),
  other('school', 'social', '县机关幼儿园', 'County Kindergarten', 0, 0),
  other('hospital', 'social', '县人民医院', "County People's Hospital", 0, 0),
  other('hospital', 'social', '县中医院', 'Hospital of Traditional Chinese Medicine', 0, 0),
  other('hospital', 'social', '城关镇卫生院', 'Chengguan Town Health Centre', 0, 0),
];
