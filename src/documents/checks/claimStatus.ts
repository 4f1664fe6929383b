import { isFinal, unexplained } from '../../core/claims';
import type { Identity, JudgedClaim } from '../../core/claims';
import type { CheckLocale } from './checkLocale';

/** Final when every figure that differs and every identity that does not tie has a note. */
export function claimStatus(
  judged: readonly JudgedClaim[],
  identities: readonly Identity[],
  { checkSheets }: CheckLocale,
): string {
  const open = unexplained(judged, identities);
  if (!isFinal(open)) return checkSheets.notFinal(open.figures.length, open.identities.length);
  if (identities.some(({ verdict }) => verdict === 'differs')) return checkSheets.finalUntied;
  return judged.some(({ verdict }) => verdict === 'differs') ? checkSheets.final : checkSheets.allAgree;
}
