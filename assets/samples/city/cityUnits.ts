import { hequUnits, type HequUnit } from '../hequ/agencies';
import { DUTIES } from '../hequ/duties';
import type { SampleCell, SampleRow } from '../sample';
import type { SeededSequence } from '../SeededSequence';

const ORGANS_AND_TOWNSHIPS: ReadonlySet<SampleCell> = new Set(['党委机构', '政府工作部门', '乡镇（街道）']);

/** Institutions, a team and a body besides: those whose duties make working groups, and one that is abolished. */
const OTHERS: ReadonlySet<string> = new Set([
  ...['县项目建设服务中心', '县招商引资服务中心', '县煤炭服务中心', '县商务服务中心', '县社会经济调查队'],
  ...['县不动产登记中心', '县土地收购储备中心', '县森林病虫防治站', '县动物疫病预防控制中心', '县水土保持站'],
  ...['县劳动就业服务中心', '县城市管理执法队', '县信访工作联席会议'],
]);

/** The units of a county of the made city, the same in each, 60 in all. */
export function unitsOfCounty(): HequUnit[] {
  return hequUnits().filter(({ name, row }) => OTHERS.has(name.zh) || ORGANS_AND_TOWNSHIPS.has(kindOf(row)));
}

const kindOf = ({ kind }: SampleRow): SampleCell => (typeof kind === 'object' ? kind.zh : '');

const POSTS_AND_STAFF = [
  ['adminPosts', 'adminStaff'],
  ['politicalLegalPosts', 'politicalLegalStaff'],
  ['institutionPosts', 'institutionStaff'],
] as const;

/** A unit with posts somewhat more or fewer than in the model, and no more people than posts. */
export function withOtherPosts(row: SampleRow, sequence: SeededSequence): SampleRow {
  const changed: Record<string, number> = {};
  for (const [posts, staff] of POSTS_AND_STAFF) {
    const count = row[posts];
    if (typeof count !== 'number') continue;
    changed[posts] = Math.max(1, Math.round(count * (0.8 + 0.5 * sequence.next())));
    changed[staff] = Math.ceil(changed[posts] * (0.6 + 0.4 * sequence.next()));
  }
  return { ...row, ...changed };
}

/** The duties of the model by unit: what each of the counties has first. */
export function modelDuties(): ReadonlyMap<string, typeof DUTIES> {
  const byUnit = new Map<string, (typeof DUTIES)[number][]>();
  for (const line of DUTIES) {
    const lines = byUnit.get(line.unit);
    if (lines === undefined) byUnit.set(line.unit, [line]);
    else lines.push(line);
  }
  return byUnit;
}
