import { MEASURES, POST_TYPES, THOUSANDTHS } from '../../agencies/measures';
import { DUTIES, MEASURE_COUNT, POST_PLACES, SEATS, STAFF_PLACES, type AmountVector } from './amountVectors';
import { apportion } from './apportion';
import { SHARE_TOLERANCE, WHOLE_SHARE, type StatedPart } from './moves';

/** What one target gets of a unit that gives parts away, by measure. */
export interface Portion {
  /** Shares in thousand-millionths. */
  readonly share: Float64Array;
  /** Posts and duties stated, in thousandths; `stated` says by which measures something is. */
  readonly amount: AmountVector;
  readonly stated: Uint8Array;
}

/**
 * What the rows of one target ask for. A share is of posts, people, running cost, office and duties; leader seats
 * stay with the unit unless it is divided and ends. Posts stated go instead of a share of their post type and its
 * people, a duty named instead of a share of the duties.
 */
export function portionOf(stated: readonly StatedPart[], divided: boolean): Portion {
  const share = new Float64Array(MEASURE_COUNT);
  const amount = new Float64Array(MEASURE_COUNT);
  const isStated = new Uint8Array(MEASURE_COUNT);
  for (const part of stated) {
    const ownShare = new Float64Array(MEASURE_COUNT).fill(part.share);
    if (!divided) for (const place of SEATS) ownShare[place] = 0;
    POST_TYPES.forEach((type, place) => {
      const posts = part.posts?.[type];
      if (posts === undefined) return;
      amount[POST_PLACES[place]] += posts;
      isStated[POST_PLACES[place]] = 1;
      isStated[STAFF_PLACES[place]] = 1;
      ownShare[POST_PLACES[place]] = 0;
      ownShare[STAFF_PLACES[place]] = 0;
    });
    if (part.duty) {
      amount[DUTIES] += THOUSANDTHS;
      isStated[DUTIES] = 1;
      ownShare[DUTIES] = 0;
    }
    for (let place = 0; place < MEASURE_COUNT; place++) share[place] += ownShare[place];
  }
  return { share, amount, stated: isStated };
}

/**
 * The posts and duties stated, and the people that follow posts: in proportion to the posts of their type that move,
 * rounded half up, never more than there are. Duties that are not counted move by name alone.
 */
export function statedAmounts(total: AmountVector, portions: readonly Portion[], fractional: boolean): AmountVector[] {
  const moved = portions.map(({ amount }) => amount.slice());
  if (total[DUTIES] === 0) for (const vector of moved) vector[DUTIES] = 0;
  for (let type = 0; type < POST_TYPES.length; type++) {
    const posts = total[POST_PLACES[type]];
    const staff = total[STAFF_PLACES[type]];
    if (posts === 0 || staff === 0) continue;
    const unit = stepOf(STAFF_PLACES[type], staff, fractional);
    const followers = moved.map(
      (vector) => Math.floor((staff / unit) * (vector[POST_PLACES[type]] / posts) + 0.5 + 1e-9) * unit,
    );
    const fitting =
      followers.reduce((sum, count) => sum + count, 0) <= staff
        ? followers
        : followersInAll(moved, type, posts, staff, unit);
    fitting.forEach((count, place) => (moved[place][STAFF_PLACES[type]] = count));
  }
  return moved;
}

/** When rounding up each asks for more people than there are, all are apportioned together. */
function followersInAll(
  moved: readonly AmountVector[],
  type: number,
  posts: number,
  staff: number,
  unit: number,
): number[] {
  const shares = moved.map((vector) => vector[POST_PLACES[type]]);
  const rest = posts - shares.reduce((sum, share) => sum + share, 0);
  return apportion(staff, [...shares, rest], posts, unit).slice(0, shares.length);
}

/**
 * Parts what is left over after the stated amounts by the shares, measure by measure, in whole posts and people, fen and
 * hundredths of a square metre. The last vector is what stays.
 */
export function sharedAmounts(left: AmountVector, portions: readonly Portion[], fractional: boolean): AmountVector[] {
  const vectors = Array.from({ length: portions.length + 1 }, () => new Float64Array(MEASURE_COUNT));
  for (let place = 0; place < MEASURE_COUNT; place++) {
    if (left[place] === 0) continue;
    const shares = portions.map(({ share }) => share[place]);
    const given = shares.reduce((sum, share) => sum + share, 0);
    const whole = isWhole(given) ? given : WHOLE_SHARE;
    const parts =
      given === 0
        ? null
        : apportion(left[place], [...shares, whole - given], whole, stepOf(place, left[place], fractional));
    if (parts === null) vectors[portions.length][place] = left[place];
    else parts.forEach((part, party) => (vectors[party][place] = part));
  }
  return vectors;
}

function isWhole(given: number): boolean {
  return given > WHOLE_SHARE || WHOLE_SHARE - given <= SHARE_TOLERANCE;
}

/** The least amount of a measure that can be parted, in thousandths. An amount that is no multiple of it is parted in thousandths. */
export function stepOf(place: number, amount: number, fractional: boolean): number {
  const measure = MEASURES[place];
  const money = measure === 'runningCost' || measure === 'office';
  const step = money ? 10 : fractional && place < 8 ? 1 : THOUSANDTHS;
  return amount % step === 0 ? step : 1;
}
