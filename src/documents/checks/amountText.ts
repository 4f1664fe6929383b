import type { Identity, Operand } from '../../core/claims';
import type { CheckLocale } from './checkLocale';

type CheckTexts = CheckLocale['checkSheets'];

/** Figures of an identity that are yuan; the others are counts. */
const YUAN: ReadonlySet<Operand['what']> = new Set<Operand['what']>(['payAndContributions', 'runningCost', 'revenue']);
const DECIMALS = 4;

/** A figure of an identity as it stands in its arithmetic: `1,305 posts`, `133 m yuan`, `1.33亿元`. */
export function operandText({ what, amount }: Operand, texts: CheckTexts): string {
  return YUAN.has(what) ? yuanText(amount, texts) : countText(amount) + (texts.operandUnits[what] ?? '');
}

/** What an identity comes to: a count, a percentage of one decimal, people for one person of one decimal, or yuan for each. */
export function resultText({ key }: Identity, result: number, texts: CheckTexts): string {
  switch (key) {
    case 'unitsFewer':
      return countText(result);
    case 'shareOfRevenue':
    case 'runningCostPercent':
      return texts.percent(fixedText(result * 100, 1));
    case 'supportRatioBefore':
    case 'supportRatioAfter':
      return texts.ratio(fixedText(result, 1));
    default:
      return texts.yuanEach(countText(Math.round(result)));
  }
}

/** With separators of thousands and as many decimals as say something. */
export function countText(amount: number): string {
  return fixedText(Number(amount.toFixed(DECIMALS)));
}

/** Yuan in the largest unit of the language that they reach. */
function yuanText(yuan: number, { yuanUnits }: CheckTexts): string {
  const unit = yuanUnits.find(({ least }) => Math.abs(yuan) >= least) ?? yuanUnits[yuanUnits.length - 1];
  return countText(yuan / unit.least) + unit.name;
}

/** With separators of thousands, a minus where it is below 0, and so many decimals; those it has where none are asked for. */
function fixedText(amount: number, decimals?: number): string {
  const size = Math.abs(amount);
  const [whole, part = ''] = (decimals === undefined ? String(size) : size.toFixed(decimals)).split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ',') + (part === '' ? '' : `.${part}`);
  return amount < 0 ? `−${digits}` : digits;
}
