import { INSTITUTION_KINDS, type Kind } from '../agencies/kinds';
import { POST_TYPES, THOUSANDTHS, type Measure } from '../agencies/measures';
import { POSTS_OF, STAFF_OF } from '../results/postColumns';
import type { Reform } from '../results/reform';
import type { SeatMeasure } from '../results/statedSeats';
import type { FigureRule } from './norms';

/** What a rule looks at in a unit, in natural units, and the columns that it is made of. */
export interface UnitFigure {
  readonly found: number;
  readonly measures: readonly Measure[];
}

/** By measure and unit after: 1 = a table states it. */
export type StatedSeats = Readonly<Record<SeatMeasure, Uint8Array>>;

const POSTS = POST_TYPES.map((type) => POSTS_OF[type]);
const STAFF = POST_TYPES.map((type) => STAFF_OF[type]);
/** Kinds that hold administrative posts, so that institution posts in them are posts of the other sort. */
const ADMINISTRATIVE: readonly Kind[] = ['partyOrgan', 'governmentDepartment', 'massOrganisation', 'township'];
/** Kinds for which there is a least number of posts only where the norm names them. */
const WITHOUT_LEAST: readonly Kind[] = ['deliberativeBody', 'township', 'school', 'hospital'];

/**
 * The figure of a unit after the reform that a rule limits; null where the rule has nothing to say of a unit of its kind.
 * `isNamed`: whether the norm names the kind. A deliberative body's people in post count as posts where they are more.
 * Seats that no table states are no figure; see `statedSeats`.
 */
export function unitFigure(
  reform: Reform,
  stated: StatedSeats,
  rule: FigureRule,
  unit: number,
  isNamed: boolean,
): UnitFigure | null {
  const kind = reform.after.kind[unit];
  const figure = (measures: readonly Measure[]): UnitFigure => sumOf(reform, unit, measures);
  const seats = (measures: readonly SeatMeasure[]): UnitFigure | null =>
    measures.some((measure) => stated[measure][unit] === 1) ? figure(measures) : null;
  switch (rule) {
    case 'leastPosts':
      return isNamed || !WITHOUT_LEAST.includes(kind) ? figure(POSTS) : null;
    case 'leaderSeats':
      return seats(['deputies', 'chiefs']);
    case 'chiefSeats':
      return seats(['chiefs']);
    case 'deputySeats':
      return seats(['deputies']);
    case 'mixedPosts':
      if (ADMINISTRATIVE.includes(kind)) return figure(['institutionPosts']);
      return INSTITUTION_KINDS.includes(kind) ? figure(['adminPosts', 'politicalLegalPosts']) : null;
    case 'deliberativePosts': {
      if (kind !== 'deliberativeBody') return null;
      const [posts, people] = [figure(POSTS), figure(STAFF)];
      return people.found > posts.found ? people : posts;
    }
  }
}

/** Posts of all types of a unit after the reform, in natural units. */
export function postsOfUnit(reform: Reform, unit: number): number {
  return sumOf(reform, unit, POSTS).found;
}

function sumOf({ after: { amounts } }: Reform, unit: number, measures: readonly Measure[]): UnitFigure {
  let sum = 0;
  for (const measure of measures) sum += amounts[measure][unit];
  return { found: sum / THOUSANDTHS, measures };
}
