import { NOT_STATED } from '../staffing/staff';
import { annualCost, rulesFor } from './contributions';
import type { AnnualCost, NotCostedReason } from './costs';
import { foldRank } from './foldRank';
import type { Pay } from './pay';
import type { Rates } from './rates';

/**
 * The place of the pay row for a post type (place in `POST_TYPES`) and rank, or why there is none: the row of the rank, else
 * the row of the post type without a rank. Rank '' (the standard of a post, or of a person whose rank is not stated) is the
 * row without a rank, else the only row. The row's pay may still be NaN.
 */
export function payRowOf(pay: Pay, postType: number, rank: string): number | NotCostedReason {
  if (postType === NOT_STATED) return 'noPostType';
  const rows = pay.index[postType];
  if (rows.size === 0) return 'noPayRow';
  const folded = foldRank(rank);
  const row = rows.get(folded) ?? rows.get('');
  if (row !== undefined) return row;
  return folded === '' && rows.size === 1 ? rows.values().next().value! : 'unknownRank';
}

/**
 * Cost a year of a person or post of a post type (place in `POST_TYPES`) and rank by the tables, or why it is not costed:
 * 12 × (basic + allowances + performance) + bonus months × basic + 12 × transport + the employer's contributions.
 * Example: 12 × (3,000 + 800 + 2,200) + 1 × 3,000 = 75,000 yuan, with contributions of 44.5 % 108,375 yuan.
 */
export function personCost(pay: Pay, rates: Rates | null, postType: number, rank = ''): AnnualCost | NotCostedReason {
  const row = payRowOf(pay, postType, rank);
  if (typeof row === 'string') return row;
  if (Number.isNaN(pay.base[row])) return 'payRowUnusable';
  return annualCost(pay.base[row], pay.transport[row], rulesFor(rates, postType)) ?? 'rateUnusable';
}
