import type { Kind } from '../agencies/kinds';
import type { PostType } from '../agencies/measures';
import type { Operation } from './plan';

/** Cells of a table that an issue is about: A1 addresses when the sheet is known, and row numbers within the table (header = 1). */
export interface InCells {
  readonly cells: readonly string[];
  readonly rows: readonly number[];
}

/** Facts of the issues that a reform plan or an approved table can raise when it is applied, by code. */
export interface PlanIssueFacts {
  /** The plan names a unit that is neither in the agencies table nor formed by another row. */
  unknownUnit: { readonly unit: string; readonly likely: readonly string[] };
  /** Several counties have a unit of this name and the row names none of them. */
  ambiguousUnit: { readonly unit: string; readonly counties: readonly string[] };
  /** Something goes to a unit that neither exists nor is formed by a row. */
  targetNeverCreated: { readonly unit: string; readonly likely: readonly string[] };
  /** The rows that were to form this unit are themselves not applied, or form it from nothing but itself. */
  neverFormed: { readonly unit: string };
  /** A cell that the operation needs is blank. */
  cellMissing: { readonly operation: Operation; readonly column: string };
  /** A cell is filled that has no meaning with this operation. */
  cellNotUsed: { readonly operation: Operation };

  /** The option asked for is in no row of the plan. */
  unknownOption: { readonly option: string; readonly options: readonly string[] };
  /** No option was asked for and the plan has several; the first is applied. */
  optionChosen: { readonly option: string; readonly options: readonly string[] };

  /** Rows send one unit to different places, or keep and end it. None of them is applied: the unit stays. */
  unitMovedTwice: InCells & { readonly unit: string; readonly operations: readonly Operation[] };
  /** The same row stands twice; it is applied once. */
  rowTwice: InCells & { readonly unit: string };
  /** Rows state different kinds, grades or supervising units for one unit; `taken` is used. `key`: which of them. */
  statedTwice: InCells & {
    readonly unit: string;
    readonly column: string;
    readonly key: 'kind' | 'grade' | 'to';
    readonly found: readonly (string | Kind)[];
    readonly taken: string;
  };
  /** Two create rows of one unit; their posts are added up. */
  createdTwice: InCells & { readonly unit: string };
  /** The units hand on to each other in a ring. None of these rows is applied: the units stay. */
  cycle: InCells & { readonly units: readonly string[] };

  /** Shares of one unit come to more than 100 %. None of them is applied. */
  sharesAbove: InCells & { readonly unit: string; readonly percent: number };
  /** More posts are to move than the unit has. None of these rows is applied. */
  morePostsMoved: InCells & {
    readonly unit: string;
    readonly postType: PostType;
    readonly moved: number;
    readonly there: number;
  };
  moreDutiesMoved: InCells & { readonly unit: string; readonly moved: number; readonly there: number };
  /** A transfer states neither share nor posts nor a duty. */
  nothingStated: { readonly from: string; readonly to: string };
  /** Posts are stated for several units in one cell. */
  postsOfSeveral: { readonly units: readonly string[] };
  /** From and To are the same unit. */
  sameUnit: { readonly unit: string; readonly operation: Operation };

  /** A unit is to be renamed to the name of another unit of before. */
  nameTaken: { readonly unit: string; readonly name: string };
  /** A unit is to be created that is there already. */
  alreadyExists: { readonly unit: string };
  /** A unit created from nothing has no kind. */
  kindMissing: { readonly unit: string };
  gradeMissing: { readonly unit: string };
  /** A name plate row that neither ends a unit nor names a plate. */
  plateMissing: { readonly unit: string };
  /** A row regrades or re-subordinates a unit that another row ends. */
  unitEnds: { readonly unit: string; readonly operation: Operation };
  /** A deliberative body is given posts. */
  bodyWithPosts: { readonly unit: string; readonly posts: number };
  /** An abolished unit has people in post and the plan names no unit for them. */
  peopleWithoutUnit: { readonly unit: string; readonly people: number };

  /** The approved table names a unit that is none after the reform; `goesTo` is the unit it goes into. */
  notAfterReform: { readonly unit: string; readonly goesTo: string | null; readonly likely: readonly string[] };
  /** The approved table states different grants for one unit. None of them counts. */
  approvedTwice: InCells & { readonly unit: string };
}
