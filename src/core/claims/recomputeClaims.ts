import type { Facts } from '../agencies/facts';
import type { PostType } from '../agencies/measures';
import type { Bridge } from '../money/bridge';
import type { Savings } from '../money/savings';
import { changeOf } from '../results/changeOf';
import { comparisonRows } from '../results/comparisonRows';
import { POSTS_OF, STAFF_OF } from '../results/postColumns';
import type { ComparisonMeasure, ComparisonRow, Reform } from '../results/reform';
import { supportRatio } from '../results/supportRatio';
import { comparablePostTypes, surplusRows } from '../results/surplusRows';
import { foldWord } from '../table/foldText';
import type { Claim, ClaimFigure, Claims } from './claims';
import { readPrinted } from './readPrinted';

/** What the figures are recomputed from; parts that are missing leave their figures null. */
export interface ClaimSources {
  readonly reform: Reform;
  readonly facts: Facts | null;
  readonly savings: Savings | null;
  readonly bridge: Bridge | null;
}

/** A published figure and what the tables give for it. Natural units: counts, yuan, square metres; shares and percents as fractions. null = cannot be recomputed. */
export interface RecomputedClaim {
  readonly claim: Claim;
  readonly before: number | null;
  readonly after: number | null;
  readonly change: number | null;
  readonly percent: number | null;
  /** The printed texts as numbers in the same units (1.33亿 = 133,000,000; 8.2% = 0.082), null where blank or no number. */
  readonly printed: {
    readonly before: number | null;
    readonly after: number | null;
    readonly change: number | null;
    readonly percent: number | null;
  };
}

/** The four figures of a row, as recomputed. */
export type Recomputed = Pick<RecomputedClaim, 'before' | 'after' | 'change' | 'percent'>;

const NOTHING: Recomputed = { before: null, after: null, change: null, percent: null };

/** Figures that the comparison has as they are. */
const COMPARED: Partial<Record<ClaimFigure, ComparisonMeasure>> = {
  organs: 'organs',
  leaderPosts: 'leaderPosts',
  institutions: 'institutions',
  units: 'units',
  institutionPosts: 'institutionPosts',
  deliberativeBodies: 'deliberativeBodies',
  runningCost: 'runningCost',
  office: 'office',
};

/**
 * Puts beside each published figure what the tables give for it, in the places where reports print it:
 * - counts, running cost and office space: before, after, change and percent of the comparison;
 * - surplus: people without a post before and after, and the change; of institution staff alone when the figure says so;
 * - pay and contributions: the posts cut × full cost as a change below 0, and its share of the revenue as percent;
 * - share of revenue: the same share, as percent, whichever column it was printed in;
 * - supported staff: the facts table's number, and that less the people fewer at the end of the last year;
 * - support ratio: the registered (else the resident) population ÷ these two.
 * What is printed without a sign (减少 has one) is taken with the sign of what was recomputed: 92% agrees with −92 %.
 */
export function recomputeClaims(claims: Claims, sources: ClaimSources): RecomputedClaim[] {
  const rows = comparisonRows(sources.reform);
  return claims.rows.map((claim) => {
    const recomputed = recompute(claim, rows, sources);
    return { claim, ...recomputed, printed: readPrinted(claim, recomputed) };
  });
}

function recompute(claim: Claim, rows: readonly ComparisonRow[], sources: ClaimSources): Recomputed {
  const { figure } = claim;
  if (figure === null) return NOTHING;
  const measure = COMPARED[figure];
  if (measure) return compared(rows, measure);
  switch (figure) {
    case 'surplus':
      return isOfInstitutions(claim.text) ? institutionSurplus(sources.reform) : compared(rows, 'surplus');
    case 'payAndContributions': {
      const gross = sources.savings?.grossFen ?? null;
      return { ...NOTHING, change: gross === null ? null : 0 - gross / 100, percent: shareOf(sources) };
    }
    case 'shareOfRevenue':
      return { ...NOTHING, percent: shareOf(sources) };
    case 'supportedStaff':
      return between(supportedBefore(sources), supportedAfter(sources));
    default:
      return between(ratio(sources, supportedBefore(sources)), ratio(sources, supportedAfter(sources)));
  }
}

function compared(rows: readonly ComparisonRow[], measure: ComparisonMeasure): Recomputed {
  const row = rows.find((one) => one.measure === measure);
  return row ? { before: row.before, after: row.after, change: row.change, percent: row.percent } : NOTHING;
}

function between(before: number | null, after: number | null): Recomputed {
  return before === null || after === null
    ? { ...NOTHING, before, after }
    : { before, after, ...changeOf(before, after) };
}

const isOfInstitutions = (text: string): boolean => /事业|institution/.test(foldWord(text));

/** People of institutions without a post: the sum of the units', before and after. */
function institutionSurplus(reform: Reform): Recomputed {
  const type: PostType = 'institution';
  if (!comparablePostTypes(reform).includes(type)) return NOTHING;
  const { amounts, count } = reform.agencies;
  let before = 0;
  for (let i = 0; i < count; i++) before += Math.max(0, amounts[STAFF_OF[type]][i] - amounts[POSTS_OF[type]][i]);
  let after = 0;
  for (const row of surplusRows(reform)) if (row.postType === type) after += Math.round(row.surplus * 1000);
  return between(before / 1000, after / 1000);
}

const shareOf = ({ savings }: ClaimSources): number | null => savings?.shareOfRevenue ?? null;

function supportedBefore({ facts }: ClaimSources): number | null {
  return facts?.facts.get('supportedStaff')?.amount ?? null;
}

function supportedAfter(sources: ClaimSources): number | null {
  const before = supportedBefore(sources);
  const fewer = sources.bridge?.fewerCumulative.at(-1);
  return before === null || fewer === undefined ? null : before - fewer;
}

function ratio({ facts }: ClaimSources, supported: number | null): number | null {
  const population = facts?.facts.get('registeredPopulation') ?? facts?.facts.get('residentPopulation');
  return population === undefined || supported === null ? null : supportRatio(population.amount, supported);
}
