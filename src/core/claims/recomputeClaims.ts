import type { Facts } from '../agencies/facts';
import type { Bridge } from '../money/bridge';
import type { Savings } from '../money/savings';
import type { Reform } from '../results/reform';
import { supportRatio } from '../results/supportRatio';
import type { Claim, ClaimFigure, Claims } from './claims';
import { placeOfClaim } from './placeOfClaim';
import { readPrinted } from './readPrinted';
import { between, NOTHING, type Recomputed } from './recomputed';
import { unitFigures } from './unitFigures';

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

/**
 * Puts beside each published figure what the tables give for it, in the places where reports print it:
 * - counts, running cost and office space: before, after, change and percent of the comparison;
 * - surplus: people without a post before and after, and the change; of institution staff alone when the figure says so;
 * - pay and contributions: the posts cut × full cost as a change below 0, and its share of the revenue as percent;
 * - share of revenue: the same share, as percent, whichever column it was printed in;
 * - supported staff: the facts table's number, and that less the people fewer at the end of the last year, without a staff
 *   table the number that the facts table plans for after the reform;
 * - support ratio: the registered (else the resident) population ÷ these two.
 * What is printed without a sign (减少 has one) is taken with the sign of what was recomputed: 92% agrees with −92 %. A
 * figure of one county of several is recomputed from that county's units alone, without money and facts, which no table
 * has by county; one of another place is not recomputed.
 */
export function recomputeClaims(claims: Claims, sources: ClaimSources): RecomputedClaim[] {
  const placeOf = placeOfClaim(sources.reform);
  const ofUnits = unitFigures(sources.reform);
  return claims.rows.map((claim) => {
    const place = placeOf(claim);
    const units = place === 'elsewhere' ? NOTHING : ofUnits(claim, place);
    const recomputed = place === 'workbook' ? withMoney(claim.figure, units, sources) : units;
    return { claim, ...recomputed, printed: readPrinted(claim, recomputed) };
  });
}

/** What the tables give for a figure that no claim states. */
export function recomputeFigure(figure: ClaimFigure, sources: ClaimSources): Recomputed {
  return withMoney(figure, unitFigures(sources.reform)({ figure, text: '' }, 'workbook'), sources);
}

function withMoney(figure: ClaimFigure | null, units: Recomputed, sources: ClaimSources): Recomputed {
  switch (figure) {
    case 'payAndContributions': {
      const gross = sources.savings?.grossFen ?? null;
      return { ...NOTHING, change: gross === null ? null : 0 - gross / 100, percent: shareOf(sources) };
    }
    case 'shareOfRevenue':
      return { ...NOTHING, percent: shareOf(sources) };
    case 'supportedStaff':
      return between(supportedBefore(sources), supportedAfter(sources));
    case 'supportRatio':
      return between(ratio(sources, supportedBefore(sources)), ratio(sources, supportedAfter(sources)));
    default:
      return units;
  }
}

const shareOf = ({ savings }: ClaimSources): number | null => savings?.shareOfRevenue ?? null;

function supportedBefore({ facts }: ClaimSources): number | null {
  return facts?.facts.get('supportedStaff')?.amount ?? null;
}

function supportedAfter(sources: ClaimSources): number | null {
  const before = supportedBefore(sources);
  const fewer = sources.bridge?.fewerCumulative.at(-1);
  if (fewer === undefined) return sources.facts?.facts.get('supportedStaffAfter')?.amount ?? null;
  return before === null ? null : before - fewer;
}

function ratio({ facts }: ClaimSources, supported: number | null): number | null {
  const population = facts?.facts.get('registeredPopulation') ?? facts?.facts.get('residentPopulation');
  return population === undefined || supported === null ? null : supportRatio(population.amount, supported);
}
