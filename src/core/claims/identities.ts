import type { JudgedClaim } from './judgeClaims';
import type { ClaimFigure } from './claims';
import { differenceOf } from './exactDecimal';
import { operandsOf, type Operand, type Operands, type RoundedOperand } from './operands';
import { endsOf, reachOf } from './ownFigures';
import type { Printed } from './parsePrinted';
import { placeOfClaim } from './placeOfClaim';
import { printedParts, signedAs, type ClaimPart } from './printedParts';
import type { ClaimSources } from './recomputeClaims';
import { verdictOf, type Reach, type Verdict } from './verdict';

export type { Operand } from './operands';

/** What must tie between figures. The last three have no verdict: they are one amount over three scopes, side by side. */
export const IDENTITIES = [
  'unitsFewer', // units fewer = organs fewer + institutions fewer
  'shareOfRevenue', // pay and contributions saved ÷ general public budget revenue
  'runningCostPercent', // running cost saved ÷ running cost before
  'supportRatioBefore', // population ÷ supported staff before
  'supportRatioAfter',
  'savingPerPost', // pay and contributions saved ÷ posts cut
  'savingPerSurplus', // ÷ surplus people
  'savingPerPersonFewer', // ÷ supported people fewer
] as const;
export type IdentityKey = (typeof IDENTITIES)[number];

export interface Identity {
  readonly key: IdentityKey;
  /** Those that are known, in the order of the identity. */
  readonly operands: readonly Operand[];
  /** null when an operand is missing or a divisor is 0. */
  readonly result: number | null;
  /** The figure as printed; null where the claims do not print it. */
  readonly printed: string | null;
  /** Index in the values of the claims table of the row that prints it. */
  readonly printedRow: number | null;
  readonly verdict: Verdict | null;
}

/** How an identity goes: what is added up or divided, and the printed figure that the result should be. */
interface Rule {
  readonly how: 'sum' | 'quotient';
  readonly of: readonly [keyof Operands, keyof Operands];
  /** Figures and their columns, the first that is printed. */
  readonly printed: readonly (readonly [ClaimFigure, ClaimPart])[];
  /** The result is what is fewer: a printed fall is above 0. */
  readonly isFewer?: boolean;
}

const RULES: Readonly<Record<IdentityKey, Rule>> = {
  unitsFewer: { how: 'sum', of: ['organsFewer', 'institutionsFewer'], printed: [['units', 'change']], isFewer: true },
  shareOfRevenue: {
    how: 'quotient',
    of: ['paySaved', 'revenue'],
    printed: [
      ...(['percent', 'change', 'after', 'before'] as const).map((part) => ['shareOfRevenue', part] as const),
      ['payAndContributions', 'percent'],
    ],
  },
  runningCostPercent: {
    how: 'quotient',
    of: ['runningCostSaved', 'runningCostBefore'],
    printed: [['runningCost', 'percent']],
    isFewer: true,
  },
  supportRatioBefore: { how: 'quotient', of: ['population', 'supportedBefore'], printed: [['supportRatio', 'before']] },
  supportRatioAfter: { how: 'quotient', of: ['population', 'supportedAfter'], printed: [['supportRatio', 'after']] },
  savingPerPost: { how: 'quotient', of: ['paySaved', 'postsCut'], printed: [] },
  savingPerSurplus: { how: 'quotient', of: ['paySaved', 'surplus'], printed: [] },
  savingPerPersonFewer: { how: 'quotient', of: ['paySaved', 'peopleFewer'], printed: [] },
};

/**
 * The identities between the published figures of the workbook's own place. What goes into one is taken as printed; where
 * it is not printed, from the facts table or from what the tables give. The result is held against the printed figure that it
 * should be. Savings and what is fewer are above 0.
 * Example: 36 → 22 organs and 186 → 40 institutions are 160 units fewer, so `-160` agrees.
 */
export function identities(judged: readonly JudgedClaim[], sources: ClaimSources): readonly Identity[] {
  const placeOf = placeOfClaim(sources.reform);
  const own = judged.filter(({ claim }) => placeOf(claim) === 'workbook');
  const operands = operandsOf(own, sources);
  return IDENTITIES.map((key) => identityOf(key, operands, own));
}

function identityOf(key: IdentityKey, known: Operands, judged: readonly JudgedClaim[]): Identity {
  const { how, of, printed: places, isFewer = false } = RULES[key];
  const [first, second] = of.map((name) => known[name]);
  const operands = [first, second].filter((operand) => operand !== null).map(withoutRounding);
  const result = first && second ? (how === 'sum' ? sumOf(first, second) : quotientOf(first, second)) : null;
  const found = findPrinted(places, judged);
  const verdict = found && result ? verdictOf(asResult(found.printed, result.amount, isFewer), result.amount, result.reach) : null; // prettier-ignore
  const { text = null, row: printedRow = null } = found ?? {};
  return { key, operands, result: result?.amount ?? null, printed: text, printedRow, verdict };
}

const withoutRounding = ({ what, amount, from, row }: RoundedOperand): Operand => ({ what, amount, from, row });

interface Result {
  readonly amount: number;
  readonly reach: Reach | null;
}

function sumOf(one: RoundedOperand, other: RoundedOperand): Result {
  const amount = differenceOf(one.amount, -other.amount);
  const rounding = one.rounding + other.rounding;
  return { amount, reach: rounding === 0 ? null : reachOf(endsOf({ amount, rounding })) };
}

/** null where the divisor is 0, or may be. */
function quotientOf(one: RoundedOperand, other: RoundedOperand): Result | null {
  if (Math.abs(other.amount) <= other.rounding) return null;
  const ends = endsOf(one).flatMap((part) => endsOf(other).map((whole) => part / whole));
  const amount = one.amount / other.amount;
  if (![amount, ...ends].every(Number.isFinite)) return null;
  return { amount, reach: ends.length === 1 ? null : reachOf(ends) };
}

/** The first printed figure that is a number. */
function findPrinted(
  places: Rule['printed'],
  judged: readonly JudgedClaim[],
): { readonly text: string; readonly printed: Printed; readonly row: number } | null {
  for (const [figure, part] of places) {
    const claim = judged.find((one) => one.claim.figure === figure)?.claim;
    const printed = claim ? printedParts(claim)[part] : null;
    if (claim && printed) return { text: claim[part], printed, row: claim.row };
  }
  return null;
}

/** The printed figure with the sign of the result: a fall is above 0 where the result is what is fewer, shares and ratios have none. */
function asResult(printed: Printed, result: number, isFewer: boolean): Printed {
  if (isFewer && printed.hasSign) return { ...printed, amount: 0 - printed.amount };
  return signedAs({ ...printed, amount: Math.abs(printed.amount), hasSign: false }, result);
}
