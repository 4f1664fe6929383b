import { words as english } from '../../../src/locales/en/words';
import { words as chinese } from '../../../src/locales/zh-CN/words';
import type { Kind } from '../../../src/core/agencies/kinds';
import { apportionInSteps } from '../apportion';
import type { Bilingual, SampleRow } from '../sample';
import { dutyCounts } from './duties';
import { institutionsAfter } from './institutions';
import { EMPTY_INSTITUTIONS, ENTERPRISES, type StatedInstitution } from './leavingInstitutions';
import { GOVERNMENT_DEPARTMENTS, PARTY_ORGANS, type OrganRow } from './organs';
import {
  CITY_BRANCH,
  DELIBERATIVE_BODIES,
  MASS_ORGANISATIONS,
  SCHOOLS_AND_HOSPITALS,
  TOWN_STATIONS,
  TOWNSHIPS,
} from './otherUnits';
import { OFFICE_BEFORE_SQUARE_METRES, PUBLISHED } from './published';

/** A unit before the reform, as it stands in the agencies table. */
export interface HequUnit {
  readonly name: Bilingual;
  readonly runningCostYuan: number;
  readonly officeSquareMetres: number;
  readonly row: SampleRow;
}

export const AGENCY_COLUMNS = [
  ...['unit', 'code', 'kind', 'grade', 'parent', 'domain'],
  ...['adminPosts', 'politicalLegalPosts', 'institutionPosts', 'workerPosts'],
  ...['adminStaff', 'politicalLegalStaff', 'institutionStaff', 'workerStaff'],
  ...['chiefs', 'deputies', 'leaders', 'duties', 'runningCost', 'office'],
];

/** The word for a kind of unit in both languages. */
export function kindWord(kind: Kind): Bilingual {
  return { zh: chinese.kinds[kind], en: english.kinds[kind] };
}

/** Vacant administrative posts where there should be none, for the norms check to find: of a deliberative body and an institution. */
const PLANTED_ADMIN_POSTS: ReadonlyMap<string, number> = new Map([
  ['县防汛抗旱指挥部', 2],
  ['县档案馆', 2],
]);

const GRADES: Readonly<Partial<Record<Kind, Bilingual>>> = {
  institutionCivilService: { zh: '正科', en: 'Section-level' },
  institutionClassI: { zh: '股级', en: 'Subsection-level' },
  institutionClassII: { zh: '股级', en: 'Subsection-level' },
  lawEnforcementTeam: { zh: '副科', en: 'Deputy-section-level' },
};

/** The units before the reform, with running costs and office space apportioned by posts, and as many duties as the duties table has rows. */
export function hequUnits(): HequUnit[] {
  const rows = [...organRows(), ...otherRows(), ...institutionRows(), ...outsideRows()];
  const weights = rows.map((row) => costWeight(row));
  const costs = apportionInSteps(PUBLISHED.runningCostYuan.before, weights, 100);
  const offices = apportionInSteps(OFFICE_BEFORE_SQUARE_METRES, weights, 10);
  const duties = dutyCounts();
  return rows.map(({ name, row: stated }, place) => {
    const row = { ...stated, adminPosts: stated.adminPosts ?? PLANTED_ADMIN_POSTS.get(name.zh) };
    const hasCost = weights[place] > 0;
    const code = String(place + 1).padStart(4, '0');
    const runningCost = hasCost ? costs[place] : undefined;
    const office = hasCost ? offices[place] : undefined;
    return {
      name,
      runningCostYuan: costs[place],
      officeSquareMetres: offices[place],
      row: { ...row, unit: name, code, duties: duties.get(name.zh), runningCost, office },
    };
  });
}

interface UnpricedRow {
  readonly name: Bilingual;
  /** Posts at the rate of an organ; an institution's post costs about half of that. */
  readonly weight: number;
  readonly row: SampleRow;
}

const costWeight = ({ weight }: UnpricedRow): number => weight;

const organRows = (): UnpricedRow[] => [...PARTY_ORGANS, ...GOVERNMENT_DEPARTMENTS].map(organ);

const otherRows = (): UnpricedRow[] =>
  [...MASS_ORGANISATIONS, ...DELIBERATIVE_BODIES, ...CITY_BRANCH, ...TOWN_STATIONS].map(organ);

const outsideRows = (): UnpricedRow[] => [...TOWNSHIPS, ...SCHOOLS_AND_HOSPITALS].map(organ);

function institutionRows(): UnpricedRow[] {
  return [...institutionsAfter().flatMap(({ members }) => members), ...EMPTY_INSTITUTIONS, ...ENTERPRISES].map(
    institution,
  );
}

function organ(unit: OrganRow): UnpricedRow {
  const { name, kind, domain, grade, parent, chiefs, deputies, leaders } = unit;
  const political = unit.politicalLegalPosts ?? 0;
  const workers = unit.workerPosts ?? 0;
  const row: SampleRow = {
    kind: kindWord(kind),
    grade,
    parent,
    domain,
    ...{ adminPosts: blankIfZero(unit.posts), adminStaff: blankIfZero(unit.inPost) },
    ...{ politicalLegalPosts: blankIfZero(political), politicalLegalStaff: unit.politicalLegalInPost },
    ...{ workerPosts: blankIfZero(workers), workerStaff: workers === 0 ? undefined : unit.workersInPost },
    ...{ chiefs, deputies, leaders },
  };
  return { name, weight: 2 * (unit.posts + political + workers), row };
}

function institution({ name, parent, domain, kind, posts, inPost }: StatedInstitution): UnpricedRow {
  const row: SampleRow = {
    ...{ kind: kindWord(kind), grade: GRADES[kind], parent, domain },
    ...{ institutionPosts: posts, institutionStaff: inPost },
  };
  return { name, weight: posts, row };
}

const blankIfZero = (count: number): number | undefined => (count === 0 ? undefined : count);
