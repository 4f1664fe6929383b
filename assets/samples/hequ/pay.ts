import type { PostType } from '../../../src/core/agencies/measures';
import { words as english } from '../../../src/locales/en/words';
import { words as chinese } from '../../../src/locales/zh-CN/words';
import type { Bilingual, SampleRow } from '../sample';
import { ORGAN_RANKS, type OrganLadder } from './organRanks';
import { rankName, ranksOf, type Ladder } from './ranks';

export const PAY_COLUMNS = [
  ...['postType', 'rank', 'basicPay', 'allowances', 'performance', 'bonusMonths', 'transport', 'note'],
];

/** Yuan a month; the bonus of one month of basic pay is everybody's. */
interface MonthlyPay {
  readonly basic: number;
  readonly allowances: number;
  readonly performance?: number;
  readonly transport?: number;
}

/**
 * The standard of a post. That of an institution post gives the published 133 million yuan: 1,305 posts × 101,926.68 yuan,
 * which is (12 × 5,630 + 2,880) × 1.447 with the rates of the sample.
 */
const POST_STANDARDS: readonly (readonly [PostType, MonthlyPay])[] = [
  ['admin', { basic: 3300, allowances: 2650, transport: 550 }],
  ['politicalLegal', { basic: 3450, allowances: 3100, transport: 550 }],
  ['institution', { basic: 2880, allowances: 900, performance: 1850 }],
  ['worker', { basic: 2850, allowances: 1950 }],
];

/** Basic pay, allowances and performance pay of the ranks in institutions. */
const RANKS: Readonly<Record<Ladder, Readonly<Record<number, readonly [number, number, number]>>>> = {
  management: { 6: [3980, 1180, 2450], 7: [3480, 1060, 2200], 8: [3080, 960, 1980], 9: [2680, 870, 1720] },
  professional: {
    ...{ 7: [4260, 1150, 2480], 8: [3980, 1110, 2380], 9: [3720, 1060, 2280], 10: [3340, 990, 2100] },
    ...{ 11: [3080, 940, 1960], 12: [2820, 890, 1820], 13: [2540, 830, 1640] },
  },
  skilled: { 2: [3280, 960, 1960], 3: [2980, 910, 1840], 4: [2700, 860, 1700], 5: [2460, 810, 1560] },
};

/** Post types of the organs with their ladders, and basic pay, allowances and transport of each rank, the highest first. */
const ORGAN_PAY: readonly (readonly [PostType, OrganLadder, readonly (readonly [number, number, number?])[]])[] = [
  [
    ...['admin', 'civil'] as const,
    [[4280, 3080, 650], [3960, 2920, 650], [3700, 2800, 650], [3440, 2690, 550], [3160, 2560, 550], [2820, 2400, 550]],
  ],
  [
    ...['politicalLegal', 'civil'] as const,
    [[4420, 3520, 650], [4100, 3360, 650], [3840, 3240, 650], [3580, 3130, 550], [3300, 3000, 550], [2960, 2840, 550]],
  ],
  [
    ...['politicalLegal', 'police'] as const,
    [
      [4760, 3840, 650], [4480, 3700, 650], [4160, 3540, 650], [3900, 3400, 650],
      [3640, 3270, 550], [3380, 3130, 550], [3020, 2940, 550],
    ],
  ],
  ['worker', 'worker', [[3340, 2160], [3060, 2050], [2760, 1920], [2480, 1800]]],
]; // prettier-ignore

const STANDARD: Bilingual = { zh: '每名编制的成本标准，用于测算核减编制', en: 'Standard of a post, for the posts cut' };

/** The rows of the pay table: the standard of a post of each type, and every rank of the staff table. */
export function hequPayRows(): SampleRow[] {
  const standards = POST_STANDARDS.map(([postType, pay]) => payRow(postType, undefined, pay, STANDARD));
  const ranks = (Object.keys(RANKS) as Ladder[]).flatMap((ladder) =>
    ranksOf(ladder).map((rank) => {
      const [basic, allowances, performance] = RANKS[ladder][rank];
      return payRow('institution', rankName(ladder, rank), { basic, allowances, performance });
    }),
  );
  const organRanks = ORGAN_PAY.flatMap(([postType, ladder, pays]) =>
    ORGAN_RANKS[ladder].map((rank, place) => {
      const [basic, allowances, transport] = pays[place];
      return payRow(postType, rank, { basic, allowances, transport });
    }),
  );
  return [...standards, ...ranks, ...organRanks];
}

function payRow(
  postType: PostType,
  rank: Bilingual | undefined,
  { basic, allowances, performance, transport }: MonthlyPay,
  note?: Bilingual,
): SampleRow {
  const word: Bilingual = { zh: chinese.postTypes[postType], en: english.postTypes[postType] };
  return { postType: word, rank, basicPay: basic, allowances, performance, bonusMonths: 1, transport, note };
}
