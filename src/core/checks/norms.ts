import type { Kind } from '../agencies/kinds';
import type { Severity } from '../issue';
import type { Language } from '../table/headers';
import type { RawTable } from '../table/rawTable';

/** Rules of the norms table 标准 that loads are held against. */
export const LOAD_RULES = [
  'superiorsPerUnit', // most superior departments that one unit answers to
  'dutiesPerUnit', // most duties of one unit
  'dutiesPerPerson', // most duties for each person in post
  'superiorsPerPerson', // most superior departments for each person in post
] as const;
export type LoadRule = (typeof LOAD_RULES)[number];

export const isLoadRule = (rule: NormRule): rule is LoadRule => (LOAD_RULES as readonly string[]).includes(rule);

/** Rules that the county as a whole is held against: limits of counts 限额. */
export const CAP_RULES = [
  'organCap', // most organs 党政机构
  'institutionCap', // most public institutions 事业单位
  'deliberativeCap', // most deliberative bodies 议事协调机构
  'leaderCap', // most leader seats 领导职数 in all
] as const;

export type CapRule = (typeof CAP_RULES)[number];
export const isCapRule = (rule: NormRule): rule is CapRule => (CAP_RULES as readonly string[]).includes(rule);

/** Rules that each unit after the reform is held against. */
export const UNIT_RULES = [
  'leastPosts', // fewest posts of a unit: below the limit it breaks the norm
  'leaderSeats', // most leader seats (chiefs and deputies) of a unit with so many posts
  'chiefSeats', // most chief seats of a unit with so many posts
  'deputySeats', // most deputy seats of a unit with so many posts
  'mixedPosts', // most posts of the other sort: institution posts in an organ, administrative or political-legal posts in an institution
  'deliberativePosts', // most posts of a deliberative body
  'outsideCount', // most units of this kind that are counted toward the caps: schools, hospitals, townships
  'outsideReform', // most units of this kind that the plan changes
] as const;

/** Rules that hold a figure of one unit against the limit; the others of the unit rules count units. */
export type FigureRule = Exclude<(typeof UNIT_RULES)[number], 'outsideCount' | 'outsideReform'>;

/** Rules about people: how the surplus goes is held against them. */
export const PEOPLE_RULES = [
  'surplusYears', // most years until no surplus is left
] as const;

export const isPeopleRule = (rule: NormRule): boolean => (PEOPLE_RULES as readonly string[]).includes(rule);

/** Rules of the norms table 标准. */
export const NORM_RULES = [...CAP_RULES, ...UNIT_RULES, ...LOAD_RULES, ...PEOPLE_RULES] as const;
export type NormRule = (typeof NORM_RULES)[number];

/** One norm: a rule, the units it holds for, and its limit. */
export interface Norm {
  readonly rule: NormRule;
  /** null = every kind; `institution` holds for institutions of every class. */
  readonly kind: Kind | null;
  /** Posts of the units it holds for, both ends included; null = no end. */
  readonly fromPosts: number | null;
  readonly toPosts: number | null;
  /** Above it a unit breaks the norm; with `leastPosts` below it. */
  readonly limit: number;
  /** How grave it is to break it; null = as is usual for the rule. */
  readonly severity: Severity | null;
  readonly source: string;
  /** Index in `table.values`. */
  readonly row: number;
}

/** The norms table, read; rows that cannot be used are issues and not in it. */
export interface Norms {
  readonly language: Language;
  readonly table: RawTable;
  readonly norms: readonly Norm[];
}
