import { apportionInSteps } from '../apportion';
import type { Bilingual, SampleRow } from '../sample';
import { hequUnits, type HequUnit } from './agencies';
import { institutionsAfter } from './institutions';
import { EMPTY_INSTITUTIONS, ENTERPRISES } from './leavingInstitutions';
import { hequNames, nameIn } from './names';
import { PUBLISHED } from './published';

export const APPROVED_COLUMNS = [
  ...['option', 'unit', 'institutionPosts', 'chiefs', 'deputies', 'sections'],
  ...['runningCost', 'office', 'document'],
];

/** An organ after the reform under option A: its old units, deputy seats (one chief each) and sections. */
interface OrganGrant {
  readonly name: string;
  readonly sources: readonly string[];
  readonly deputies: number;
  readonly sections: number;
  /** Blank = the organ is there, and made of the same units, in every option. */
  readonly option?: 'A';
}

function organ(name: string, deputies: number, sections: number, ...joined: readonly string[]): OrganGrant {
  return { name, sources: [name, ...joined], deputies, sections };
}

function formed(name: string, deputies: number, sections: number, ...sources: readonly string[]): OrganGrant {
  return { name, sources, deputies, sections };
}

const ORGAN_GRANTS: readonly OrganGrant[] = [
  organ('县纪委监委机关', 5, 10),
  organ('县委办公室', 6, 9, '县政府办公室'),
  organ('县委组织部', 6, 8, '县委机构编制委员会办公室', '县委老干部局'),
  organ('县委宣传部', 5, 8, '县文化和旅游局'),
  organ('县委统战部', 2, 3, '县工商业联合会'),
  organ('县委政法委员会', 2, 4),
  organ('县发展和改革局', 4, 7, '县工业和信息化局', '县能源局', '县统计局', '县粮食和物资储备局'),
  organ('县教育科技局', 3, 5),
  organ('县公安局', 5, 12),
  { ...formed('县民政和人力资源社会保障局', 5, 8, '县民政局', '县人力资源和社会保障局'), option: 'A' },
  organ('县司法局', 3, 5),
  organ('县财政局', 4, 7),
  organ('县自然资源局', 5, 8, '县林业局'),
  formed('县住房城乡建设和交通运输局', 5, 8, '县住房和城乡建设管理局', '县交通运输局'),
  organ('县水利局', 3, 4),
  { ...organ('县农业农村局', 6, 8, '县乡村振兴局'), option: 'A' },
  { ...formed('县卫生健康和医疗保障局', 5, 8, '县卫生健康和体育局', '县医疗保障局'), option: 'A' },
  { ...organ('县退役军人事务局', 3, 3), option: 'A' },
  organ('县应急管理局', 3, 5),
  organ('县审计局', 3, 4),
  formed('县行政审批和政务服务局', 3, 5, '县行政审批服务管理局'),
  formed('县市场监管和综合行政执法局', 6, 10, '县市场监督管理局', '县综合行政执法局'),
];

const sumOf = (amounts: readonly number[]): number => amounts.reduce((sum, amount) => sum + amount, 0);

/** The rows of the approved table: seats of the organs, posts of the institutions, running costs and office space of both. */
export function hequApprovedRows(): SampleRow[] {
  const names = hequNames();
  const units = new Map(hequUnits().map((unit) => [unit.name.zh, unit]));
  const unitOf = (zh: string): HequUnit => units.get(zh) ?? fail(zh);
  const institutions = institutionsAfter();
  const sources = [
    ...ORGAN_GRANTS.map((grant) => grant.sources.map(unitOf)),
    ...institutions.map(({ members }) => members.map(({ name }) => unitOf(name.zh))),
  ];
  const leaving = [...EMPTY_INSTITUTIONS, ...ENTERPRISES].map(({ name }) => unitOf(name.zh));
  const runningCosts = granted(sources, leaving, (unit) => unit.runningCostYuan, PUBLISHED.runningCostYuan.saved, 100);
  const offices = granted(sources, leaving, (unit) => unit.officeSquareMetres, PUBLISHED.officeSquareMetresFreed, 10);

  const organRows = ORGAN_GRANTS.map(({ name, option, deputies, sections }): SampleRow => ({
    unit: nameIn(names, name),
    option,
    chiefs: 1,
    deputies,
    sections,
  }));
  const institutionRows = institutions.map(({ name, grantedPosts }): SampleRow => ({
    unit: name,
    institutionPosts: grantedPosts,
  }));
  const rows = [...organRows, ...institutionRows].map((row, place): SampleRow => {
    const document: Bilingual = { zh: `示例核定第${place + 1}号`, en: `Illustrative grant ${place + 1}` };
    return { ...row, runningCost: runningCosts[place], office: offices[place], document };
  });
  return [...rows, ...optionBRows(names)];
}

/** What option B grants otherwise: the health bureau alone, and the livelihood bureau with the veterans' affairs. */
function optionBRows(names: ReadonlyMap<string, Bilingual>): SampleRow[] {
  const document: Bilingual = { zh: '示例核定乙案', en: 'Illustrative grant, option B' };
  const grant = (zh: string, deputies: number, sections: number): SampleRow => ({
    ...{ option: 'B', unit: nameIn(names, zh), chiefs: 1, deputies, sections, document },
  });
  return [grant('县卫生健康和体育局', 4, 7), grant('县民政和人力资源社会保障局', 7, 10)];
}

/** What each unit after keeps when `saved` is taken off all of them in proportion, beside what goes with the leaving units. */
function granted(
  sources: readonly (readonly HequUnit[])[],
  leaving: readonly HequUnit[],
  amountOf: (unit: HequUnit) => number,
  saved: number,
  step: number,
): number[] {
  const before = sources.map((units) => sumOf(units.map(amountOf)));
  const cuts = apportionInSteps(saved - sumOf(leaving.map(amountOf)), before, step);
  return before.map((amount, place) => amount - cuts[place]);
}

function fail(zh: string): never {
  throw new Error(`The sample has no unit ${zh} before the reform.`);
}
