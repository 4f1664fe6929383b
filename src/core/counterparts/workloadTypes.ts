import type { LoadRule } from '../checks/norms';

/** Load figures of one side. Posts and people in natural units. A ratio is null where nobody is in post. */
export interface Load {
  /** Superior departments that the unit answers to. */
  readonly superiors: number;
  readonly duties: number;
  readonly posts: number;
  readonly people: number;
  readonly dutiesPerPerson: number | null;
  readonly superiorsPerPerson: number | null;
}

/**
 * The load of one unit after the reform. `before` is that of its former units together: those whose duties come here of
 * themselves (their home), whole. Superior departments of several former units count once.
 */
export interface UnitLoad {
  /** Place in the units after. */
  readonly unit: number;
  readonly unitName: string;
  readonly county: string;
  /** Places in the agencies. */
  readonly formerUnits: readonly number[];
  readonly before: Load;
  /** Most superior departments that one of the former units had: what one bureau faced before. */
  readonly mostSuperiorsBefore: number;
  readonly after: Load;
}

/** A unit whose load is above a norm of the user's. */
export interface Overload {
  readonly load: UnitLoad;
  readonly rule: LoadRule;
  readonly found: number;
  readonly limit: number;
  /** Place in `Norms`. */
  readonly norm: number;
}

/** A group of one unit after and one superior department 工作专班: who leads it and who belongs to it. */
export interface WorkingGroup {
  readonly unit: number;
  readonly unitName: string;
  readonly county: string;
  readonly superior: string;
  /** Deputies in charge of the duties, most duties first; usually one. Empty = nobody is named. */
  readonly deputies: readonly GroupMember[];
  /** Sections 股室 of the unit that have the duties. */
  readonly sections: readonly GroupMember[];
  /** Institutions of the field: supervised by the unit after the reform, with a duty of this department of their own, or supervised before by the former unit that the duties come from. Places in the units after. */
  readonly institutions: readonly { readonly unit: number; readonly unitName: string; readonly duties: number }[];
  /** Duties of the unit itself, in the order of the table. */
  readonly duties: readonly number[];
}

export interface GroupMember {
  readonly name: string;
  /** The former unit of a section where sections of several former units have this name; '' otherwise, and for deputies. */
  readonly formerUnit: string;
  /** Duties of this group that it has. */
  readonly duties: number;
  /** Groups that the same person or section is in, this one included. */
  readonly groups: number;
}

/** What a search finds, in the order in which finds with as many duties stand. */
export const PARTY_TYPES = ['superior', 'unit', 'formerUnit', 'township', 'townshipOffice', 'duty'] as const;

/** A find of a search. */
export interface FoundParty {
  readonly type: (typeof PARTY_TYPES)[number];
  readonly name: string;
  readonly county: string;
  /** unit: place in the units after · formerUnit: place in the agencies · township: place in the agencies · duty: the duty · superior, townshipOffice: place in the names of `FollowedDuties`. */
  readonly place: number;
  /** Number of duties. */
  readonly duties: number;
}
