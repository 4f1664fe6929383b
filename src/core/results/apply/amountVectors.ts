import type { Agencies } from '../../agencies/agencies';
import { MEASURES, POST_TYPES, type Measure } from '../../agencies/measures';
import { POSTS_OF, STAFF_OF } from '../postColumns';

/** Amounts of all measures in whole thousandths, in the order of `MEASURES`. */
export type AmountVector = Float64Array;

export const MEASURE_COUNT = MEASURES.length;
const PLACE = Object.fromEntries(MEASURES.map((measure, place) => [measure, place])) as Record<Measure, number>;

/** Places in an amount vector. */
export const DUTIES = PLACE.duties;
export const SEATS = [PLACE.chiefs, PLACE.deputies, PLACE.leaders];
export const POST_PLACES = POST_TYPES.map((type) => PLACE[POSTS_OF[type]]);
export const STAFF_PLACES = POST_TYPES.map((type) => PLACE[STAFF_OF[type]]);

export function vectorOf(agencies: Agencies, place: number): AmountVector {
  const vector = new Float64Array(MEASURE_COUNT);
  for (let measure = 0; measure < MEASURE_COUNT; measure++)
    vector[measure] = agencies.amounts[MEASURES[measure]][place];
  return vector;
}

/** People and duties, which an abolished unit hands on; all else is 0. */
export function peopleAndDuties(vector: AmountVector): AmountVector {
  return vector.map((amount, place) => (STAFF_PLACES.includes(place) || place === DUTIES ? amount : 0));
}

export function plus(a: AmountVector, b: AmountVector): AmountVector {
  return a.map((amount, place) => amount + b[place]);
}

export function minus(from: AmountVector, vectors: readonly AmountVector[]): AmountVector {
  const left = from.slice();
  for (const vector of vectors) for (let place = 0; place < MEASURE_COUNT; place++) left[place] -= vector[place];
  return left;
}

export function sumOf(vectors: readonly AmountVector[]): AmountVector {
  const sum = new Float64Array(MEASURE_COUNT);
  for (const vector of vectors) for (let place = 0; place < MEASURE_COUNT; place++) sum[place] += vector[place];
  return sum;
}

export function isZero(vector: AmountVector): boolean {
  return vector.every((amount) => amount === 0);
}
