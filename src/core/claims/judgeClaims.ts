import type { Issue } from '../issue';
import { CellIssues } from '../table/cellIssues';
import { quoteCell } from '../table/cells';
import { isBlankMark } from '../table/parseNumber';
import type { Claims } from './claims';
import { hasNote } from './hasNote';
import { inPrintedTerms } from './inPrintedTerms';
import { ownFigures, type OwnFigures } from './ownFigures';
import { CLAIM_PARTS, printedParts, signedAs, type ClaimPart, type PrintedParts } from './printedParts';
import { recomputeClaims, type ClaimSources, type RecomputedClaim } from './recomputeClaims';
import { isWithin, verdictOf, worseVerdict, type Verdict } from './verdict';

/** One printed text of a claim and what it was held against. */
export interface JudgedPart {
  readonly part: ClaimPart;
  readonly printed: string;
  /** As a number in natural units; null when the text is no number: then there is no verdict. */
  readonly printedAmount: number | null;
  /** In natural units; null = cannot be recomputed. */
  readonly recomputed: number | null;
  /** tables: from the workbook's tables · printed: from the row's own printed figures. */
  readonly from: 'tables' | 'printed' | null;
  readonly verdict: Verdict | null;
}

/** A published figure with a verdict on each of its printed texts. */
export interface JudgedClaim extends RecomputedClaim {
  /** Only parts that are printed. */
  readonly parts: readonly JudgedPart[];
  /** The worst of its parts; null when none could be held against anything. */
  readonly verdict: Verdict | null;
  /** It differs and the Note column is blank: sheets are not final. */
  readonly wantsNote: boolean;
}

/**
 * Gives each printed text of the published figures its verdict. It is held against what the tables give for it; where
 * they give nothing, or the figure is of another place, a change and a percentage are held against the row's own
 * printed figures. That those are rounded counts beside the tables only where the tables' figure is one that they can
 * stand for. A text that differs while the row's Note is blank is a warning at its cell.
 * Example: 74 → 69 printed with 6 % is truncated, 3.23 → 1.67 with 47.5 % differs, and 271 → 21 with 92 % agrees.
 */
export function judgeClaims(
  claims: Claims,
  sources: ClaimSources,
): { readonly judged: readonly JudgedClaim[]; readonly issues: readonly Issue[] } {
  const judged = recomputeClaims(claims, sources).map(judge);
  const issues = new CellIssues(claims.table, 'claims');
  for (const claim of judged) if (claim.wantsNote) reportDiffering(claim, issues);
  return { judged, issues: issues.finish() };
}

function judge(recomputed: RecomputedClaim): JudgedClaim {
  const { claim } = recomputed;
  const read = printedParts(claim);
  const own = ownFigures(claim, read);
  const printed = CLAIM_PARTS.filter((part) => claim[part] !== '' && !isBlankMark(claim[part]));
  const parts = printed.map((part) => judgePart(part, recomputed, read, own));
  const verdict = parts.reduce<Verdict | null>((worst, part) => worseVerdict(worst, part.verdict), null);
  return { ...recomputed, parts, verdict, wantsNote: verdict === 'differs' && !hasNote(claim) };
}

function judgePart(part: ClaimPart, claim: RecomputedClaim, read: PrintedParts, own: OwnFigures): JudgedPart {
  const ofRow = part === 'change' || part === 'percent' ? own[part] : null;
  const ofTables = fromTables(part, claim, ofRow !== null);
  const recomputed = ofTables ?? ofRow?.amount ?? null;
  const reach = ofRow?.reach ?? null;
  const isReachable = reach !== null && recomputed !== null && isWithin(recomputed, reach);
  const text = read[part];
  const printed = text && signedAs(text, part === 'before' || part === 'after' ? null : recomputed);
  return {
    part,
    printed: claim.claim[part],
    printedAmount: printed?.amount ?? null,
    recomputed,
    from: ofTables !== null ? 'tables' : ofRow ? 'printed' : null,
    verdict:
      printed === null || recomputed === null ? null : verdictOf(printed, recomputed, isReachable ? reach : null),
  };
}

/**
 * What the tables give for a printed text. A share of the revenue is one figure, whichever column it stands in; beside pay
 * and contributions the tables' percentage is that share, and no change of them.
 */
function fromTables(part: ClaimPart, recomputed: RecomputedClaim, hasOwn: boolean): number | null {
  const { figure } = recomputed.claim;
  if (figure === 'shareOfRevenue') return recomputed.percent;
  if (figure === 'payAndContributions' && part === 'percent' && hasOwn) return null;
  return recomputed[part];
}

function reportDiffering({ claim, parts }: JudgedClaim, issues: CellIssues): void {
  for (const { part, printed, printedAmount, recomputed, verdict } of parts) {
    if (verdict !== 'differs' || printedAmount === null || recomputed === null) continue;
    issues.list.add('claimDiffers', 'warning', claim.row, issues.column(part), {
      figure: quoteCell(claim.text),
      printed: quoteCell(printed),
      recomputed: quoteCell(textOf(printed, printedAmount, recomputed)),
    });
  }
}

const textOf = (printed: string, amount: number, recomputed: number): string =>
  inPrintedTerms(printed, amount, recomputed)?.recomputed ?? String(Number(recomputed.toPrecision(6)));
