import type { PostType } from '../agencies/measures';

/** Posts of one type before and after the reform, and what they would cost: a memo, no saving by itself. */
export interface PostTypeSaving {
  readonly postType: PostType;
  readonly postsBefore: number;
  readonly postsAfter: number;
  /** before − after; below 0 when posts were added. */
  readonly cut: number;
  /** Full cost of a post a year (row of the pay table without a rank, else its only row); null when it has none. */
  readonly postCostFen: number | null;
  /** cut × cost; null when posts were cut or added that have no cost. */
  readonly grossFen: number | null;
}

/** Gross saving (memo), running cost and how they compare. */
export interface Savings {
  readonly byPostType: readonly PostTypeSaving[];
  /** Of the post types that lose posts; posts that others gain are never netted against them. */
  readonly postsCut: number;
  /** Sum over the post types that lose posts; null when one of them is not costed. */
  readonly grossFen: number | null;
  readonly notCosted: readonly PostType[];
  /** null when no table states running costs. */
  readonly runningCost: {
    readonly beforeFen: number;
    readonly afterFen: number;
    readonly savedFen: number;
    readonly percent: number | null;
  } | null;
  /** gross ÷ general public budget revenue of the facts table; null without one of them. */
  readonly shareOfRevenue: number | null;
  /** Surplus people after the reform. */
  readonly surplusPeople: number;
  /** Supported staff before − after as the facts table plans it; null where it does not say. */
  readonly supportedFewer: number | null;
  /** gross ÷ posts cut, ÷ surplus people, ÷ supported people fewer: three scopes of one figure. Fen, not rounded; null where the divisor is 0 or unknown. */
  readonly perPostFen: number | null;
  readonly perSurplusFen: number | null;
  readonly perPersonFewerFen: number | null;
}

export type SavingsRowKey =
  'postType' | 'gross' | 'runningCost' | 'shareOfRevenue' | 'perPost' | 'perSurplus' | 'perPersonFewer';

/** A line of the savings as functions, sheets and pane show it. Amounts in yuan, shares as fractions; null = blank. */
export interface SavingsRow {
  readonly key: SavingsRowKey;
  readonly postType: PostType | null;
  readonly before: number | null;
  readonly after: number | null;
  readonly cut: number | null;
  readonly unitCostYuan: number | null;
  readonly yuan: number | null;
  readonly share: number | null;
}
