import type { Identity, JudgedClaim, Operand } from '../../core/claims';
import { countText, operandText, resultText } from './amountText';
import type { CheckLocale } from './checkLocale';

/** `36 − 22 + 186 − 40 = 160`, `133 m yuan ÷ 1,023 m yuan = 13.0 %`; null where the identity could not be worked out. */
export function arithmeticText(
  identity: Identity,
  judged: readonly JudgedClaim[],
  { checkSheets }: CheckLocale,
): string | null {
  const { key, operands, result } = identity;
  if (result === null) return null;
  const isSum = key === 'unitsFewer';
  const terms = operands.map(
    (operand) => (isSum ? fewerText(operand, judged, checkSheets) : null) ?? operandText(operand, checkSheets),
  );
  return checkSheets.equals(
    terms.join(isSum ? checkSheets.plus : checkSheets.over),
    resultText(identity, result, checkSheets),
  );
}

/** What is fewer as its row prints it, `36 − 22`; null where it does not print both. */
export function fewerText(
  operand: Operand,
  judged: readonly JudgedClaim[],
  texts: CheckLocale['checkSheets'],
): string | null {
  const claim = operand.from === 'claim' ? judged.find((one) => one.claim.row === operand.row) : undefined;
  const { before, after } = claim?.printed ?? { before: null, after: null };
  const isBoth = before !== null && after !== null && before - after === operand.amount;
  return isBoth ? countText(before) + texts.less + countText(after) : null;
}
