import { CIVIL_SERVICE, CLASS_I, group, type InstitutionGroup } from './institutionGroup';

const OFFICE = '县委办公室|County Committee Office';
const GOVERNMENT_OFFICE = '县政府办公室|County Government Office';
const ORGANIZATION = '县委组织部|Organization Department';
const PUBLICITY = '县委宣传部|Publicity Department';
const LAW = '县委政法委员会|Political and Legal Affairs Commission';
const DISCIPLINE = '县纪委监委机关|Discipline Inspection and Supervision Commission';

/** Institutions of the Party organs and of the two offices. */
export const PARTY_INSTITUTIONS: readonly InstitutionGroup[] = [
  group('县委党校|Party School', 'party', ORGANIZATION, CIVIL_SERVICE, [
    '县委党校|Party School|14',
    '县干部教育中心|Cadre Education Centre|5',
  ]),
  group('县档案史志馆|Archives and Local History Office', 'general', OFFICE, CIVIL_SERVICE, [
    '县档案馆|Archives|10',
    '县史志研究室|Local History Research Office|7',
    '县地方志编纂中心|Local Gazetteer Compilation Centre|5',
  ]),
  group('县融媒体中心|Converged Media Centre', 'party', PUBLICITY, CLASS_I, [
    '县广播电视台|Radio and Television Station|24',
    '县新闻中心|News Centre|9',
    '县广播电视转播台|Broadcast Relay Station|7',
    '县互联网信息中心|Internet Information Centre|6',
    '县网络舆情中心|Online Opinion Centre|4',
  ]),
  group('县新时代文明实践中心|New Era Civilization Practice Centre', 'party', PUBLICITY, CLASS_I, [
    '县精神文明事务中心|Civic Culture Affairs Centre|6',
    '县文明实践指导中心|Civilization Practice Guidance Centre|5',
    '县志愿服务指导中心|Volunteer Service Guidance Centre|4',
  ]),
  group('县党群事务服务中心|Party and Mass Affairs Service Centre', 'party', ORGANIZATION, CLASS_I, [
    '县党员远程教育中心|Party Members Distance Education Centre|6',
    '县人才工作服务中心|Talent Work Service Centre|5',
    '县老干部活动中心|Veteran Cadre Activity Centre|6',
    '县老年大学|University for the Aged|5',
  ]),
  group('县机关事务服务中心|Office Affairs Service Centre', 'general', GOVERNMENT_OFFICE, CLASS_I, [
    '县委机关后勤服务中心|County Committee Logistics Centre|9',
    '县政府机关事务中心|County Government Office Affairs Centre|13',
    '县接待服务中心|Reception Service Centre|8',
    '县公务用车服务中心|Official Vehicle Service Centre|7',
    '县委信息综合中心|County Committee Information Centre|6',
    '县政府信息中心|County Government Information Centre|6',
  ]),
  group('县信访和热线服务中心|Petition and Hotline Service Centre', 'general', GOVERNMENT_OFFICE, CLASS_I, [
    '县群众来访接待中心|Petition Reception Centre|7',
    '县政务热线服务中心|Government Hotline Service Centre|6',
  ]),
  group('县社会治安综合治理中心|Public Order Governance Centre', 'law', LAW, CLASS_I, [
    '县综治信息中心|Public Order Information Centre|6',
    '县矛盾纠纷调处中心|Dispute Mediation Centre|6',
    '县平安建设服务中心|Safe County Service Centre|5',
  ]),
  group('县纪检监察保障中心|Discipline Inspection Support Centre', 'party', DISCIPLINE, CLASS_I, [
    '县廉政教育中心|Integrity Education Centre|5',
    '县巡察信息中心|Inspection Information Centre|4',
  ]),
];
