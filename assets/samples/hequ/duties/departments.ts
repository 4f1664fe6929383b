import type { Bilingual } from '../../sample';

/** The 45 departments of the city that the county's duties answer to: `中文 | English`. */
const DEPARTMENTS = [
  '市纪委监委 | City Discipline Inspection and Supervision Commission',
  '市委办公室 | City Committee Office',
  '市委组织部 | City Organization Department',
  '市委宣传部 | City Publicity Department',
  '市委网信办 | City Cyberspace Office',
  '市委统战部 | City United Front Work Department',
  '市委政法委 | City Political and Legal Affairs Commission',
  '市委社会工作部 | City Social Work Department',
  '市委编办 | City Establishment Office',
  '市委老干部局 | City Veteran Cadre Bureau',
  '市政府办公室 | City Government Office',
  '市信访局 | City Petition Bureau',
  '市发展和改革委员会 | City Development and Reform Commission',
  '市工业和信息化局 | City Industry and Information Technology Bureau',
  '市能源局 | City Energy Bureau',
  '市统计局 | City Statistics Bureau',
  '市粮食和物资储备局 | City Grain and Reserves Bureau',
  '市商务局 | City Commerce Bureau',
  '市国防动员办公室 | City Defence Mobilization Office',
  '市大数据应用局 | City Big Data Bureau',
  '市教育局 | City Education Bureau',
  '市科学技术局 | City Science and Technology Bureau',
  '市公安局 | City Public Security Bureau',
  '市民政局 | City Civil Affairs Bureau',
  '市司法局 | City Justice Bureau',
  '市财政局 | City Finance Bureau',
  '市国有资产监督管理委员会 | City State Assets Commission',
  '市人力资源和社会保障局 | City Human Resources and Social Security Bureau',
  '市规划和自然资源局 | City Planning and Natural Resources Bureau',
  '市林业和草原局 | City Forestry and Grassland Bureau',
  '市生态环境局 | City Ecology and Environment Bureau',
  '市住房和城乡建设局 | City Housing and Urban-Rural Development Bureau',
  '市城市管理局 | City Urban Management Bureau',
  '市交通运输局 | City Transport Bureau',
  '市水利局 | City Water Resources Bureau',
  '市农业农村局 | City Agriculture and Rural Affairs Bureau',
  '市文化和旅游局 | City Culture and Tourism Bureau',
  '市卫生健康委员会 | City Health Commission',
  '市体育局 | City Sports Bureau',
  '市医疗保障局 | City Medical Insurance Bureau',
  '市退役军人事务局 | City Veterans Affairs Bureau',
  '市应急管理局 | City Emergency Management Bureau',
  '市审计局 | City Audit Bureau',
  '市行政审批服务管理局 | City Administrative Approval Bureau',
  '市市场监督管理局 | City Market Supervision Bureau',
];

/** A term in both languages, from `中文 | English`. */
function term(line: string): Bilingual {
  const [zh, en] = line.split('|').map((part) => part.trim());
  return { zh, en };
}

/** Terms by their Chinese words, from lines such as `煤炭 | Coal`. A term that stands there twice is a mistake. */
export function termsOf(lines: readonly string[]): ReadonlyMap<string, Bilingual> {
  const terms = new Map(lines.map(term).map((one) => [one.zh, one]));
  if (terms.size !== lines.length) throw new Error('A term of the sample stands in its list twice.');
  return terms;
}

export const DEPARTMENT_NAMES = termsOf(DEPARTMENTS);
