import type { SeededSequence } from '../SeededSequence';
import type { Bilingual } from '../sample';

/** What decides a rank in an organ: civil servants 职级公务员, the people's police, workers 机关工勤. */
export type OrganLadder = 'civil' | 'police' | 'worker';

/** A person's place in the leading group of an organ. */
export type Standing = 'chief' | 'deputy' | 'staff';

const rank = (zh: string, en: string): Bilingual => ({ zh, en });

/** The ranks that come up, the highest of each ladder first. */
export const ORGAN_RANKS: Readonly<Record<OrganLadder, readonly Bilingual[]>> = {
  civil: [
    rank('四级调研员', 'Researcher 4'),
    rank('一级主任科员', 'Principal clerk 1'),
    rank('二级主任科员', 'Principal clerk 2'),
    rank('三级主任科员', 'Principal clerk 3'),
    rank('四级主任科员', 'Principal clerk 4'),
    rank('一级科员', 'Clerk 1'),
  ],
  police: [
    rank('三级高级警长', 'Senior sergeant 3'),
    rank('四级高级警长', 'Senior sergeant 4'),
    rank('一级警长', 'Sergeant 1'),
    rank('二级警长', 'Sergeant 2'),
    rank('三级警长', 'Sergeant 3'),
    rank('四级警长', 'Sergeant 4'),
    rank('一级警员', 'Constable 1'),
  ],
  worker: [
    rank('技师', 'Technician'),
    rank('高级工', 'Senior worker'),
    rank('中级工', 'Intermediate worker'),
    rank('初级工', 'Junior worker'),
  ],
};

/** From an age in years on: weights of the ranks, the highest first. */
type Band = readonly [fromAge: number, weights: readonly number[]];

const OF_STAFF: Readonly<Record<OrganLadder, readonly Band[]>> = {
  civil: [
    [0, [0, 0, 0, 0, 0, 1]],
    [27, [0, 0, 0, 0, 7, 3]],
    [33, [0, 0, 0, 5, 5, 0]],
    [40, [0, 0, 5, 5, 0, 0]],
    [48, [0, 4, 6, 0, 0, 0]],
    [55, [1, 8, 1, 0, 0, 0]],
  ],
  police: [
    [0, [0, 0, 0, 0, 0, 0, 1]],
    [27, [0, 0, 0, 0, 0, 7, 3]],
    [33, [0, 0, 0, 0, 6, 4, 0]],
    [40, [0, 0, 0, 6, 4, 0, 0]],
    [47, [0, 0, 6, 4, 0, 0, 0]],
    [54, [0, 3, 7, 0, 0, 0, 0]],
  ],
  worker: [
    [0, [0, 0, 0, 1]],
    [31, [0, 0, 6, 4]],
    [40, [0, 5, 5, 0]],
    [49, [3, 7, 0, 0]],
  ],
};

const OF_LEADERS: Readonly<Record<'chief' | 'deputy', Readonly<Record<'civil' | 'police', readonly number[]>>>> = {
  chief: { civil: [2, 8, 0, 0, 0, 0], police: [1, 0, 0, 0, 0, 0, 0] },
  deputy: { civil: [0, 2, 6, 2, 0, 0], police: [0, 5, 5, 0, 0, 0, 0] },
};

/** A rank that fits the standing of a person and an age in years. Workers are no leaders. */
export function organRank(
  sequence: SeededSequence,
  ladder: OrganLadder,
  standing: Standing,
  ageYears: number,
): Bilingual {
  const ofAge = OF_STAFF[ladder].findLast(([fromAge]) => ageYears >= fromAge)?.[1];
  const weights = standing === 'staff' || ladder === 'worker' ? ofAge : OF_LEADERS[standing][ladder];
  if (weights === undefined) throw new RangeError(`${ageYears} is no age.`);
  return sequence.pickByWeight(ORGAN_RANKS[ladder].map((one, place) => [one, weights[place]] as const));
}

const [RESEARCHER_4, PRINCIPAL_CLERK_1, PRINCIPAL_CLERK_2] = ORGAN_RANKS.civil;

/** The rank of a leader who left and was promoted, before and after: chiefs to the fourth researcher, deputies to the first principal clerk. */
export const PROMOTIONS: Readonly<Record<'chief' | 'deputy', { readonly from: Bilingual; readonly to: Bilingual }>> = {
  chief: { from: PRINCIPAL_CLERK_1, to: RESEARCHER_4 },
  deputy: { from: PRINCIPAL_CLERK_2, to: PRINCIPAL_CLERK_1 },
};
