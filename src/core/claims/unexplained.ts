import { hasNote } from './hasNote';
import type { Identity } from './identities';
import type { JudgedClaim } from './judgeClaims';

/** What keeps published figures from being final. */
export interface Unexplained {
  /** Figures that differ and whose Note column is blank. */
  readonly figures: readonly JudgedClaim[];
  /** Identities that do not tie and whose printed figure has no note. */
  readonly identities: readonly Identity[];
}

/**
 * What differs or does not tie without a word on why. The note of the row that prints the figure of an identity explains
 * both that figure and the identity.
 * Example: 36 → 22 organs and 186 → 40 institutions beside a printed `-150` units do not tie until the row of units has a note.
 */
export function unexplained(judged: readonly JudgedClaim[], identities: readonly Identity[]): Unexplained {
  const noted = new Set(judged.filter(({ claim }) => hasNote(claim)).map(({ claim }) => claim.row));
  return {
    figures: judged.filter(({ wantsNote }) => wantsNote),
    identities: identities.filter(
      ({ verdict, printedRow }) => verdict === 'differs' && (printedRow === null || !noted.has(printedRow)),
    ),
  };
}

/** Figures are final when nothing is left unexplained. */
export const isFinal = ({ figures, identities }: Unexplained): boolean =>
  figures.length === 0 && identities.length === 0;
