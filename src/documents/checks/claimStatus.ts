import type { Identity, JudgedClaim } from '../../core/claims';
import type { CheckLocale } from './checkLocale';

/** Final when every figure that differs has a note; identities that do not tie are named beside it. */
export function claimStatus(
  judged: readonly JudgedClaim[],
  identities: readonly Identity[],
  { checkSheets }: CheckLocale,
): string {
  const wanting = judged.filter(({ wantsNote }) => wantsNote).length;
  const differing = judged.filter(({ verdict }) => verdict === 'differs').length;
  const noted = differing > 0 ? checkSheets.final : checkSheets.allAgree;
  const status = wanting > 0 ? checkSheets.notFinal(wanting) : noted;
  const untied = identities.filter(({ verdict }) => verdict === 'differs').length;
  return untied > 0 ? checkSheets.notTied(status, untied) : status;
}
