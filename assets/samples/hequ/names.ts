import type { Bilingual } from '../sample';
import { institutionsAfter } from './institutions';
import { EMPTY_INSTITUTIONS, ENTERPRISES } from './leavingInstitutions';
import { GOVERNMENT_DEPARTMENTS, PARTY_ORGANS } from './organs';
import {
  CITY_BRANCH,
  DELIBERATIVE_BODIES,
  MASS_ORGANISATIONS,
  SCHOOLS_AND_HOSPITALS,
  TOWN_STATIONS,
  TOWNSHIPS,
} from './otherUnits';

/** Names that come up only after the reform. */
const FORMED: readonly (readonly [string, string])[] = [
  ['县民政和人力资源社会保障局', 'Civil Affairs and Human Resources Bureau'],
  ['县住房城乡建设和交通运输局', 'Housing, Construction and Transportation Bureau'],
  ['县卫生健康和医疗保障局', 'Health and Medical Insurance Bureau'],
  ['县市场监管和综合行政执法局', 'Market Supervision and Law-Enforcement Bureau'],
  ['县行政审批和政务服务局', 'Administrative Approval and Government Service Bureau'],
  ['县应急和安全生产委员会', 'Emergency and Work Safety Commission'],
  ['县健康和食品安全委员会', 'Health and Food Safety Commission'],
  ['县项目推进领导小组', 'Leading Group for Project Promotion'],
  ['县民生实事工作专班', 'Working Group for Public Livelihood Projects'],
];

/** Every unit's name by its Chinese name. */
export function hequNames(): ReadonlyMap<string, Bilingual> {
  const after = institutionsAfter();
  const rows = [
    ...[...PARTY_ORGANS, ...GOVERNMENT_DEPARTMENTS, ...MASS_ORGANISATIONS, ...DELIBERATIVE_BODIES],
    ...[...TOWN_STATIONS, ...CITY_BRANCH, ...TOWNSHIPS, ...SCHOOLS_AND_HOSPITALS],
    ...[...after, ...after.flatMap(({ members }) => members), ...EMPTY_INSTITUTIONS, ...ENTERPRISES],
    ...FORMED.map(([zh, en]) => ({ name: { zh, en } })),
  ];
  return new Map(rows.map(({ name }) => [name.zh, name]));
}

export function nameIn(names: ReadonlyMap<string, Bilingual>, zh: string): Bilingual {
  const name = names.get(zh);
  if (name === undefined) throw new Error(`The sample has no unit ${zh}.`);
  return name;
}
