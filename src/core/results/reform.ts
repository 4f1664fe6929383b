import type { Agencies } from '../agencies/agencies';
import type { Kind } from '../agencies/kinds';
import type { Amounts, Measure, PostType } from '../agencies/measures';
import type { Issue } from '../issue';
import type { Approved, ApprovedMeasure } from '../plan/approved';
import type { Operation, Plan } from '../plan/plan';

/** What becomes of a part of a unit. */
export type Outcome = 'unit' | 'withdrawn' | 'enterprise';

/**
 * The lineage: a place in every array is one part of one unit before the reform and where it ended. Parts of a unit
 * add up to the unit, for every measure.
 */
export interface Flows {
  readonly count: number;
  /** Index into the agencies. */
  readonly source: Int32Array;
  /** Index into the units after, or -1 when withdrawn or left for enterprise. */
  readonly target: Int32Array;
  readonly outcome: readonly Outcome[];
  /** Whole thousandths a measure; null = the whole unit. */
  readonly part: readonly (Readonly<Record<Measure, number>> | null)[];
  /** The plan's rows (places in `Plan`) that moved the part, in the order of the chain; empty = kept. */
  readonly planRows: readonly (readonly number[])[];
}

/** The units after the reform, by column; the order is that of the agencies table, formed units after their first source. */
export interface UnitsAfter {
  readonly count: number;
  readonly unit: readonly string[];
  readonly county: readonly string[] | null;
  readonly code: readonly string[];
  readonly kind: readonly Kind[];
  readonly grade: readonly string[];
  readonly parent: readonly string[];
  readonly domain: readonly string[];
  readonly counted: readonly (boolean | null)[];
  readonly namePlates: readonly (readonly string[])[];
  /** The other names of one working organisation 合署办公. */
  readonly coLocated: readonly (readonly string[])[];
  /** Whole thousandths, after what the approved table grants. */
  readonly amounts: Readonly<Record<Measure, Float64Array>>;
  /** Sums of the parts before the approved table is laid over them. Shares arrays with `amounts` where nothing was granted. */
  readonly summed: Readonly<Record<Measure, Float64Array>>;
  /** Units of which the approved table states a measure, be it what they had before. */
  readonly granted: Readonly<Partial<Record<ApprovedMeasure, ReadonlySet<number>>>>;
  readonly sections: readonly (number | null)[];
  readonly document: readonly string[];
  /** The agency that goes on as this unit (also under a new name), or -1 for a unit that the plan forms. */
  readonly origin: Int32Array;
  /** Places in `Plan` that say something of the unit without moving a part into it: regrade, re-subordinate, name plate, keep, create. */
  readonly planRows: readonly (readonly number[])[];
}

/** People of an abolished unit for whom the plan names no unit: they have left no payroll and hold no post. */
export interface PeopleWithoutUnit {
  /** The abolished unit's name. */
  readonly unit: string;
  readonly county: string;
  /** Place in `Plan` of the row that abolishes it. */
  readonly planRow: number;
  /** Agencies they come from. */
  readonly agencies: readonly number[];
  /** Whole thousandths. */
  readonly inPost: Readonly<Record<PostType, number>>;
}

/**
 * Where what a unit holds goes by itself, unit by unit. Nodes are the agencies in their order, then the units that the
 * plan forms. Only rows that are applied are in it.
 */
export interface Routes {
  /** By node: the node that takes over all that no row names; the node itself when it stays, -1 withdrawn, -2 left for enterprise. */
  readonly next: Int32Array;
  /** By node: place in `Plan` of the row that says so; -1 when it stays. */
  readonly row: Int32Array;
  /** By node: place in the units after; -1 when it ends. */
  readonly unitAfter: Int32Array;
  /** Names and counties of the units that the plan forms: node − number of agencies. */
  readonly formed: readonly { readonly name: string; readonly county: string }[];
  /** Nodes that shares divide among several; their `next` is the largest part. */
  readonly divided: ReadonlySet<number>;
  /** Rows that move one duty. `from` -1: From is blank, the duty had no unit. */
  readonly duties: readonly {
    readonly duty: string;
    readonly from: number;
    readonly to: number;
    /** '' when the row names none. */
    readonly county: string;
    /** Place in `Plan`. */
    readonly row: number;
  }[];
}

/** A reform plan applied to the agencies: the whole of what the results are drawn from. */
export interface Reform {
  readonly agencies: Agencies;
  readonly plan: Plan;
  /** Upper-cased; '' when the plan has no options. */
  readonly option: string;
  readonly approved: Approved | null;
  readonly after: UnitsAfter;
  readonly flows: Flows;
  readonly routes: Routes;
  /** Posts made by `create` rows, by unit after: whole thousandths. */
  readonly created: ReadonlyMap<number, Readonly<Partial<Record<PostType, number>>>>;
  readonly withoutUnit: readonly PeopleWithoutUnit[];
  readonly issues: readonly Issue[];
}

/** One unit after the reform, with where it comes from. */
export interface UnitAfter {
  readonly unit: string;
  readonly county: string;
  readonly code: string;
  readonly kind: Kind;
  readonly grade: string;
  readonly parent: string;
  readonly domain: string;
  readonly sources: readonly {
    readonly unit: string;
    readonly county: string;
    readonly agency: number;
    readonly whole: boolean;
  }[];
  readonly namePlates: readonly string[];
  readonly coLocated: readonly string[];
  readonly amounts: Amounts;
  readonly sections: number | null;
  readonly document: string;
  readonly change: 'kept' | 'changed' | 'formed';
}

/** A row of the crosswalk 改革前后对照表: a unit before, the unit after, and what moved. */
export interface CrosswalkRow {
  readonly county: string;
  /** '' for a unit created from nothing. */
  readonly from: string;
  /** '' when abolished or converted to an enterprise. */
  readonly to: string;
  readonly fromAgency: number;
  readonly toUnit: number;
  readonly operation: Operation;
  readonly outcome: Outcome | 'created';
  readonly moved: Amounts;
  readonly namePlate: string;
  readonly document: string;
  readonly effective: string;
  readonly note: string;
  /** Places in `Plan`; empty = kept. */
  readonly planRows: readonly number[];
}

export const COMPARISON_MEASURES = [
  'organs', // 党政机构（党委机构 + 政府工作部门）
  'partyOrgans',
  'governmentDepartments',
  'massOrganisations',
  'institutions',
  'lawEnforcementTeams',
  'deliberativeBodies',
  'units', // 机构合计: organs + institutions
  'leaderPosts', // 领导职数: chiefs + deputies
  'chiefs',
  'deputies',
  'leaders',
  'adminPosts',
  'politicalLegalPosts',
  'institutionPosts',
  'workerPosts',
  'posts',
  'adminStaff',
  'politicalLegalStaff',
  'institutionStaff',
  'workerStaff',
  'staff',
  'surplus',
  'runningCost',
  'office',
  'duties',
] as const;

export type ComparisonMeasure = (typeof COMPARISON_MEASURES)[number];

/** before, after and change in natural units; percent as a fraction (−0.4 = −40 %), null when before is 0. */
export interface ComparisonRow {
  readonly measure: ComparisonMeasure;
  readonly before: number;
  readonly after: number;
  readonly change: number;
  readonly percent: number | null;
  /** Places in the agencies that made `before`, and in the units after that made `after`: the trace. */
  readonly beforeAgencies: readonly number[];
  readonly afterUnits: readonly number[];
}

/** Surplus and vacancy of one unit and post type; both are ≥ 0 and never netted between units or post types. */
export interface SurplusRow {
  readonly county: string;
  readonly unit: string;
  /** Place in the units after; -1 for the people of an abolished unit who have no unit. */
  readonly unitAfter: number;
  readonly postType: PostType;
  readonly posts: number;
  readonly inPost: number;
  readonly surplus: number;
  readonly vacancy: number;
}
