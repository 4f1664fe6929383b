import type { Kind } from '../../agencies/kinds';
import type { PostType } from '../../agencies/measures';

/** What a move does: the unit goes whole and ends · a share, posts or a duty · abolished · left for enterprise. */
export const WHOLE = 0;
export const PART = 1;
export const ABOLISH = 2;
export const TO_ENTERPRISE = 3;

/** What a row that moves a part states. */
export interface StatedPart {
  /** In thousand-millionths of the unit; 0 when not stated. */
  readonly share: number;
  /** Whole thousandths by post type; null when not stated. */
  readonly posts: Readonly<Partial<Record<PostType, number>>> | null;
  /** One duty, named by the row, moves. */
  readonly duty: boolean;
  /** The operation is to move the unit (merge, create, transfer whole), so shares that come to 100 % end it. */
  readonly ofUnit: boolean;
}

/** 100 % in the units of `StatedPart.share`. */
export const WHOLE_SHARE = 1e9;
/** Shares typed as thirds and the like do not add up to the last digit: so much is taken as 100 %. */
export const SHARE_TOLERANCE = 1000;

/** The plan's rows as moves between units: a place in every array is one From piece of one row. Held by column, for plans of any length. */
export interface Moves {
  count: number;
  /** Place in the plan. */
  row: Int32Array;
  /** Nodes of `UnitNames`. */
  from: Int32Array;
  /** -1 when it goes nowhere. */
  to: Int32Array;
  /** `WHOLE`, `PART`, `ABOLISH` or `TO_ENTERPRISE`. */
  kind: Uint8Array;
  /** 1: the move brings a unit into being that was not there (merge, create, rename). */
  forms: Uint8Array;
  /** 0 once an issue has ruled the move out. */
  live: Uint8Array;
  /** What each `PART` move states. */
  readonly part: Map<number, StatedPart>;
  /** Moves ruled out because they stand there twice, with the move that counts: what their rows say of units counts with it. */
  readonly repeats: Map<number, number>;
}

export function newMoves(capacity: number): Moves {
  return { count: 0, ...columnsFor(capacity), part: new Map(), repeats: new Map() };
}

/** Adds a move and gives its place. */
export function addMove(
  moves: Moves,
  row: number,
  from: number,
  to: number,
  kind: number,
  forms: boolean,
  part: StatedPart | null,
): number {
  const move = moves.count++;
  if (move >= moves.row.length) widen(moves);
  moves.row[move] = row;
  moves.from[move] = from;
  moves.to[move] = to;
  moves.kind[move] = kind;
  moves.forms[move] = forms ? 1 : 0;
  moves.live[move] = 1;
  if (part) moves.part.set(move, part);
  return move;
}

/** Whether a move is not ruled out; one that stands there twice goes with the one that counts. */
export function isMoveApplied({ live, repeats }: Moves, move: number): boolean {
  const counts = repeats.get(move);
  return live[move] === 1 || (counts !== undefined && live[counts] === 1);
}

function columnsFor(capacity: number) {
  return {
    row: new Int32Array(capacity),
    from: new Int32Array(capacity),
    to: new Int32Array(capacity),
    kind: new Uint8Array(capacity),
    forms: new Uint8Array(capacity),
    live: new Uint8Array(capacity),
  };
}

function widen(moves: Moves): void {
  const wider = columnsFor(2 * moves.row.length + 16);
  for (const key of Object.keys(wider) as (keyof typeof wider)[]) wider[key].set(moves[key]);
  Object.assign(moves, wider);
}

/** A plan row that says something of a unit. */
export interface Said<T> {
  readonly node: number;
  readonly row: number;
  readonly word: T;
}

/** What the plan says of units beside moving them. */
export interface Statements {
  /** Of regrade rows; the kind and grade of rows with a target are read off `speaksOf`. */
  readonly kinds: Said<Kind>[];
  readonly grades: Said<string>[];
  /** The target whose kind and grade each row of the plan states; -1 for none. */
  readonly speaksOf: Int32Array;
  readonly parents: Said<string>[];
  readonly plates: Said<string>[];
  readonly creations: Said<Readonly<Partial<Record<PostType, number>>> | null>[];
  /** keep rows, and merge rows that name the target among its own sources: the unit goes on. */
  readonly keeps: Said<null>[];
  /** Rows shown with the unit itself in the crosswalk. */
  readonly rows: Said<null>[];
  readonly pairs: CoLocatedPair[];
  /** transfer rows without a From: the unit that gets a duty which had none. */
  readonly assignments: Said<null>[];
}

/** A co-locate row: two names, one working organisation. */
export interface CoLocatedPair {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly part: StatedPart | null;
}

export function newStatements(rowCount: number): Statements {
  return {
    speaksOf: new Int32Array(rowCount).fill(-1),
    kinds: [],
    grades: [],
    parents: [],
    plates: [],
    creations: [],
    keeps: [],
    rows: [],
    pairs: [],
    assignments: [],
  };
}
