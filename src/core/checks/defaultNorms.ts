import type { Kind } from '../agencies/kinds';
import type { Severity } from '../issue';
import type { NormRule } from './norms';

/** What the usual norms rest on; a locale says it in words. */
export const NORM_BASES = [
  'setByProvince', // caps and totals: the province sets them for each county
  'setByCounty', // a limit of fitness: the county's own
  'organicLaw', // 地方组织法: a bureau has one head, and deputies where needed
  'customOfDeputies', // one or two deputies of a county bureau: custom
  'provincialLadder', // leader seats of institutions by posts, as provincial rules have them
  'customOfSmallUnits', // merging small institutions: custom
  'regulation2007Mixing', // 国务院令第486号: post types are not mixed
  'regulation2007Alike', // organs of the Party and mass organisations are treated alike
  'regulation2007Bodies', // 国务院令第486号: deliberative bodies get no posts of their own
  'pilotsOutside', // pilots leave schools, hospitals and townships outside
  'pilotsYears', // pilots intend 3 to 5 years
] as const;
export type NormBasis = (typeof NORM_BASES)[number];

/** A usual norm that a new workbook gets; its source stands in the locales by `source`. */
export interface DefaultNorm {
  readonly rule: NormRule;
  /** null = every kind. */
  readonly kind: Kind | null;
  readonly fromPosts: number | null;
  readonly toPosts: number | null;
  /** null = the user must enter it: the province sets it for each county, or the county itself. */
  readonly limit: number | null;
  /** null = as is usual for the rule. What is custom alone is no error. */
  readonly severity: Severity | null;
  readonly source: NormBasis;
}

type Stated = Pick<DefaultNorm, 'rule' | 'limit' | 'source'> & Partial<DefaultNorm>;
const norm = (stated: Stated): DefaultNorm => ({
  ...{ kind: null, fromPosts: null, toPosts: null, severity: null },
  ...stated,
});

/** Most leader seats of an institution by its posts: the upper ends of a ladder that a provincial rule on posts has. */
const LADDER: readonly (readonly [from: number | null, to: number | null, seats: number])[] = [
  [null, 10, 2],
  [11, 50, 3],
  [51, 100, 4],
  [101, 200, 5],
  [201, 400, 6],
  [401, 600, 7],
  [601, null, 8],
];

/**
 * The usual norms, at least one for each rule. What the province or the county sets for itself has no limit. The user edits
 * them: what has no national rule behind it says so in its source, and is a warning at most.
 */
export const DEFAULT_NORMS: readonly DefaultNorm[] = [
  norm({ rule: 'organCap', limit: null, source: 'setByProvince' }),
  norm({ rule: 'institutionCap', limit: null, source: 'setByProvince' }),
  norm({ rule: 'deliberativeCap', limit: null, source: 'setByProvince' }),
  norm({ rule: 'leaderCap', limit: null, source: 'setByProvince' }),
  norm({ rule: 'leastPosts', kind: 'institution', limit: 5, source: 'customOfSmallUnits' }),
  ...LADDER.map(([fromPosts, toPosts, limit]) =>
    norm({
      ...{ rule: 'leaderSeats', kind: 'institution', fromPosts, toPosts, limit },
      ...{ severity: 'warning', source: 'provincialLadder' },
    }),
  ),
  norm({ rule: 'chiefSeats', kind: 'governmentDepartment', limit: 1, source: 'organicLaw' }),
  norm({
    ...{ rule: 'deputySeats', kind: 'governmentDepartment', limit: 2 },
    ...{ severity: 'warning', source: 'customOfDeputies' },
  }),
  ...(['governmentDepartment', 'institution'] as const).map((kind) =>
    norm({ rule: 'mixedPosts', kind, limit: 0, source: 'regulation2007Mixing' }),
  ),
  ...(['partyOrgan', 'massOrganisation'] as const).map((kind) =>
    norm({ rule: 'mixedPosts', kind, limit: 0, source: 'regulation2007Alike' }),
  ),
  norm({ rule: 'deliberativePosts', kind: 'deliberativeBody', limit: 0, source: 'regulation2007Bodies' }),
  ...(['outsideCount', 'outsideReform'] as const).flatMap((rule) =>
    (['school', 'hospital', 'township'] as const).map((kind) =>
      norm({ rule, kind, limit: 0, source: 'pilotsOutside' }),
    ),
  ),
  norm({ rule: 'superiorsPerUnit', limit: null, source: 'setByCounty' }),
  norm({ rule: 'dutiesPerUnit', limit: null, source: 'setByCounty' }),
  norm({ rule: 'dutiesPerPerson', limit: null, source: 'setByCounty' }),
  norm({ rule: 'superiorsPerPerson', limit: null, source: 'setByCounty' }),
  norm({ rule: 'surplusYears', limit: 5, source: 'pilotsYears' }),
];
