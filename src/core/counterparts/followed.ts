import type { Issue } from '../issue';
import type { Reform } from '../results/reform';
import type { Duties } from './duties';

/** Why a duty has no unit after the reform. */
export const ORPHAN_REASONS = ['noUnit', 'unknownUnit', 'abolished', 'enterprise'] as const;
export type OrphanReason = (typeof ORPHAN_REASONS)[number];

/** A column whose cells may name several: the distinct names in order of first appearance, and those of each row. */
export interface NamesOfRows {
  readonly names: readonly string[];
  /** Names of row r: `place[start[r]] … place[start[r + 1] - 1]`, places in `names`; none where the cell is blank. */
  readonly start: Int32Array;
  readonly place: Int32Array;
}

/**
 * The duties followed through the plan. A duty is one name in one unit (of one county): rows that repeat it add
 * counterparts and count once. Duties are numbered in the order of the duties table; arrays are by duty unless said.
 * Nothing is lost: duties before = duties with a unit after + duties without one.
 */
export interface FollowedDuties {
  readonly reform: Reform;
  readonly duties: Duties;
  readonly count: number;
  /** The duty of each row of the table; rows that are `dutyTwice` have theirs too. */
  readonly dutyOfRow: Int32Array;
  /** Rows of duty d in table order: `rows[rowStart[d]] … rows[rowStart[d + 1] - 1]`, without rows that are `dutyTwice`. */
  readonly rowStart: Int32Array;
  readonly rows: Int32Array;
  /** Place in the agencies of the unit before; -1 when the table names a unit after, no unit or an unknown one. */
  readonly unitBefore: Int32Array;
  /** Place in the units after; -1 = without a unit. */
  readonly unitAfter: Int32Array;
  /** Place in `ORPHAN_REASONS`; -1 for a duty that has a unit after. */
  readonly reason: Int8Array;
  /** Places in `Plan` along which the duty went; one array is shared by the duties of a unit. Empty = stays. */
  readonly planRows: readonly (readonly number[])[];
  /** Whether a row that names the duty moved it: it did not just follow its unit. */
  readonly movedAlone: Uint8Array;
  /** By row of the table. */
  readonly superiors: NamesOfRows;
  readonly superiorSections: NamesOfRows;
  readonly sections: NamesOfRows;
  readonly townshipOffices: NamesOfRows;
  /** As `deputiesIn` parts them. */
  readonly deputies: NamesOfRows;
  /** Home of each agency's duties that no row names: place in the units after, -1 withdrawn, -2 left for enterprise. */
  readonly homeOfAgency: Int32Array;
  readonly issues: readonly Issue[];
}

/** Before or after the reform. */
export type When = 'before' | 'after';

/** superior: superior department → county units · county: county unit → superior departments · township: county unit ↔ township office. */
export const DIRECTIONS = ['superior', 'county', 'township'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** One superior department (or township office) and one county unit, with the duties that they share. */
export interface Counterpart {
  /** Superior department or township office; '' = none stated. */
  readonly partner: string;
  /** Place in the units after, or in the agencies when before; -1 = without a unit. */
  readonly unit: number;
  readonly unitName: string;
  readonly county: string;
  /** Duties in the order of the table; each once. */
  readonly duties: readonly number[];
  /** Rows of the table (places in `Duties`) that state the pair, in order: their sections and deputies go with it. */
  readonly rows: readonly number[];
}

/** Numbers of duties by partner and unit, for reading across. Rows and columns with nothing in them are left out. */
export interface CounterpartMatrix {
  /** Partners (superior departments or township offices); '' = none stated, last. */
  readonly partners: readonly string[];
  /** Units; the last has unit -1 when duties are without a unit. */
  readonly units: readonly { readonly unit: number; readonly unitName: string; readonly county: string }[];
  /** Duties by partner and unit: `counts[partner][unit]`. */
  readonly counts: readonly Int32Array[];
  /** Different duties of each unit: one that several partners share counts once. */
  readonly unitTotals: Int32Array;
}

/** A duty without a unit after the reform. */
export interface Orphan {
  readonly duty: number;
  readonly name: string;
  readonly county: string;
  /** As the duties table names it; '' = none. */
  readonly unitName: string;
  readonly superiors: readonly string[];
  readonly townshipOffices: readonly string[];
  readonly sections: readonly string[];
  readonly reason: OrphanReason;
  /** Place in `Plan` of the row that ends the unit; -1 when none does. */
  readonly planRow: number;
  /** Place in `Duties` of its first row. */
  readonly row: number;
}
