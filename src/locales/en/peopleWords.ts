import type { SurplusOrder } from '../../core/placement/placement';
import type { PlacementStage } from '../../core/staffing/staff';

const orders: Record<SurplusOrder, string> = {
  retirement: 'nearest to retirement first',
  lastIn: 'last in first',
  marked: 'only those marked by hand',
};

const placementStages: Record<PlacementStage, string> = { open: 'under way', done: 'done' };

/** Headers of the ledger of surplus people; unit, post type, posts, in post and surplus stand in `words.headers`. */
const placement = {
  placedBy: (channel: string): string => `Placed: ${channel}`,
  placed: 'Placed',
  unplaced: 'Unplaced',
  unnamed: 'Not named',
  overdue: 'Overdue',
  beyond: 'Placed beyond',
};

/** Headers of the years until no surplus is left. */
const remaining = {
  year: 'Year',
  byAge: 'By retirement',
  byLeaving: 'By leaving otherwise',
  byPost: 'By another post',
  reduced: 'Reduced',
  remaining: 'Remaining surplus',
  within: (years: number): string => `Gone within ${years} years`,
};

/** Headers of the ledger of leader seats; the county and the unit stand in `words.headers`. */
const seats = {
  chiefs: {
    authorised: 'Chiefs authorised',
    held: 'Chiefs held',
    concurrent: 'County leaders as chiefs',
    surplus: 'Surplus chiefs',
    vacant: 'Vacant chief seats',
  },
  deputies: {
    authorised: 'Deputies authorised',
    held: 'Deputies held',
    concurrent: 'County leaders as deputies',
    surplus: 'Surplus deputies',
    vacant: 'Vacant deputy seats',
  },
  pool: 'In the pool',
  poolExpired: 'Pool expired',
  left: 'Left leader posts',
  promoted: 'Promoted in rank',
};

/** Terms of surplus people and leader seats, and the headers of what their functions put out. */
export const peopleWords = {
  orders,
  placementStages,
  placement,
  remaining,
  seats,
};
