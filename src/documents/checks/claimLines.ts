import { inPrintedTerms } from '../../core/claims';
import type { ClaimPart, JudgedClaim, Verdict } from '../../core/claims';
import type { CheckLocale } from './checkLocale';

/** A printed text beside what was recomputed, as texts in the same terms. */
export interface ClaimLine {
  readonly part: ClaimPart;
  readonly printed: string;
  /** '' where nothing could be recomputed, or the printed text is no number. */
  readonly recomputed: string;
  /** Recomputed less printed with its sign and unit; '' where they are equal or one of them is missing. */
  readonly by: string;
  readonly verdict: Verdict | null;
  /** The verdict in words, or why there is none. */
  readonly saying: string;
}

/** The printed texts of a published figure, a line each. */
export function claimLines({ parts }: JudgedClaim, { checks, checkSheets }: CheckLocale): ClaimLine[] {
  return parts.map(({ part, printed, printedAmount, recomputed, verdict }) => {
    const line = { part, printed, recomputed: '', by: '', verdict: null };
    if (recomputed === null) return { ...line, saying: checkSheets.notRecomputed };
    const terms = printedAmount === null ? null : inPrintedTerms(printed, printedAmount, recomputed);
    if (terms === null || verdict === null) return { ...line, saying: checkSheets.notNumber };
    // A difference that shows as 0 says nothing.
    const by = /[1-9]/.test(terms.by) ? terms.by : '';
    return { ...line, ...terms, by, verdict, saying: checks.verdicts[verdict] };
  });
}
