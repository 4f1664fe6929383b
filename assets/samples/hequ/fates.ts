import type { Channel, Month } from '../../../src/core/staffing/staff';

/** The years in which the reform's surplus goes; it takes effect on the first day of the first. */
export const REFORM_YEARS = [2025, 2026, 2027, 2028, 2029] as const;

/** The month in which the sample is read: dates before it have passed. November 2026. */
export const SAMPLE_TODAY: Month = 12 * 2026 + 10;

/** What becomes of a person: the channel of a surplus person, and the year in which who leaves does so. */
export interface Fate {
  /** null = not surplus. */
  readonly channel: Channel | null;
  /** null = goes on being paid after the last of the years. */
  readonly leavesIn: number | null;
}

/** Surplus people who leave, by year. With those below and the enterprises 775 people in five years. */
const LEAVING: readonly (readonly [Channel, readonly number[]])[] = [
  ['retire', [74, 62, 50, 40, 34]],
  ['earlyRetire', [20, 26, 32, 36, 36]],
  ['transferOut', [50, 42, 32, 24, 20]],
  ['resign', [16, 12, 10, 8, 6]],
];

/** Surplus people who go on being paid. Those on other posts take 12 of the 16 that are vacant after the reform. */
const PLACED: readonly (readonly [Channel, number])[] = [
  ['civilService', 26],
  ['learningPost', 42],
  ['villageGrid', 96],
  ['redeploy', 12],
  ['waiting', 97],
];

/** People in posts that stay who retire by age, by year: 79 of the institutions and 50 of the organs, 129 together. */
const RETIRING_IN_INSTITUTIONS = [15, 16, 16, 16, 16];
const RETIRING_IN_ORGANS = [7, 8, 10, 12, 13];

/** Of the units that become enterprises. */
export const TO_ENTERPRISE: Fate = { channel: 'enterprise', leavesIn: REFORM_YEARS[0] };

/** Keeps a post and is still there after the last of the years. */
export const STAYS: Fate = { channel: null, leavesIn: null };

const times = (count: number, fate: Fate): Fate[] => Array.from({ length: count }, () => fate);

/** One fate for each of the 903 surplus people. */
export function surplusFates(): Fate[] {
  const leaving = LEAVING.flatMap(([channel, people]) =>
    people.flatMap((count, place) => times(count, { channel, leavesIn: REFORM_YEARS[place] })),
  );
  return [...leaving, ...PLACED.flatMap(([channel, count]) => times(count, { channel, leavesIn: null }))];
}

/** One fate for each of `people` of the institutions who keep a post. */
export function fatesInPost(people: number): Fate[] {
  const retiring = retiringFates(RETIRING_IN_INSTITUTIONS);
  return [...retiring, ...times(people - retiring.length, STAYS)];
}

/** The fates of those of the organs who retire by age. */
export function retiringInOrgans(): Fate[] {
  return retiringFates(RETIRING_IN_ORGANS);
}

function retiringFates(people: readonly number[]): Fate[] {
  return people.flatMap((count, place) => times(count, { channel: null, leavesIn: REFORM_YEARS[place] }));
}
