import type { SeededSequence } from '../SeededSequence';
import type { Bilingual } from '../sample';

/** The three kinds of post in public institutions: 管理岗位, 专业技术岗位, 工勤技能岗位. */
export type Ladder = 'management' | 'professional' | 'skilled';

const NAMES: Readonly<Record<Ladder, Bilingual>> = {
  management: { zh: '管理', en: 'Management' },
  professional: { zh: '专技', en: 'Professional' },
  skilled: { zh: '工勤技能', en: 'Skilled' },
};

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三'];

/** A rank in words: `管理九级`, `Management 9`. 1 is the highest of a ladder. */
export function rankName(ladder: Ladder, rank: number): Bilingual {
  return { zh: `${NAMES[ladder].zh}${NUMERALS[rank]}级`, en: `${NAMES[ladder].en} ${rank}` };
}

/** From an age in years on: the ranks that come up, with their weights. */
type AgeBand = readonly [fromAge: number, weights: Readonly<Record<number, number>>];

const BANDS: Readonly<Record<Ladder, readonly AgeBand[]>> = {
  management: [
    [0, { 9: 1 }],
    [32, { 9: 7, 8: 3 }],
    [45, { 9: 18, 8: 24, 7: 7, 6: 1 }],
  ],
  professional: [
    [0, { 13: 1 }],
    [26, { 13: 3, 12: 7 }],
    [32, { 12: 4, 11: 4, 10: 2 }],
    [40, { 11: 3, 10: 4, 9: 3 }],
    [48, { 10: 5, 9: 6, 8: 6, 7: 3 }],
  ],
  skilled: [
    [0, { 5: 1 }],
    [30, { 5: 4, 4: 6 }],
    [40, { 4: 5, 3: 5 }],
    [49, { 4: 3, 3: 11, 2: 6 }],
  ],
};

const weightsOf = ([, weights]: AgeBand): [rank: number, weight: number][] =>
  Object.entries(weights).map(([rank, weight]) => [Number(rank), weight]);

/** A rank that fits an age in years. */
export function rankAtAge(sequence: SeededSequence, ladder: Ladder, ageYears: number): number {
  const band = BANDS[ladder].findLast(([fromAge]) => ageYears >= fromAge);
  if (band === undefined) throw new RangeError(`${ageYears} is no age.`);
  return sequence.pickByWeight(weightsOf(band));
}

/** Every rank that can come up, the highest of each ladder first. */
export function ranksOf(ladder: Ladder): number[] {
  const ranks = BANDS[ladder].flatMap((band) => weightsOf(band).map(([rank]) => rank));
  return [...new Set(ranks)].sort((a, b) => a - b);
}
