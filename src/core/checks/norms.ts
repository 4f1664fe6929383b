import type { Kind } from '../agencies/kinds';
import type { Language } from '../table/headers';
import type { RawTable } from '../table/rawTable';

/** Rules of the norms table 标准 that loads are held against. */
export const NORM_RULES = [
  'superiorsPerUnit', // most superior departments that one unit answers to
  'dutiesPerUnit', // most duties of one unit
  'dutiesPerPerson', // most duties for each person in post
  'superiorsPerPerson', // most superior departments for each person in post
] as const;
export type NormRule = (typeof NORM_RULES)[number];

/** One norm: a rule, the units it holds for, and its limit. */
export interface Norm {
  readonly rule: NormRule;
  /** null = every kind; `institution` holds for institutions of every class. */
  readonly kind: Kind | null;
  /** Posts of the units it holds for, both ends included; null = no end. */
  readonly fromPosts: number | null;
  readonly toPosts: number | null;
  /** Above it a unit breaks the norm. */
  readonly limit: number;
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
