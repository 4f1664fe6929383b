import type { PostType } from '../agencies/measures';

/** Facts of the issues that the pay and rates tables, or costing people by them, can raise, by code. */
export interface MoneyIssueFacts {
  /** A rate that is blank, below 0 or above 100 %; `likely` is the percentage probably meant, such as 16 % for 16. People it applies to are not costed. */
  badRate: { readonly found: string; readonly likely: number | null };
  /** A rate above 30 %, far above any of the national ones; `likely` is the percentage probably meant, such as 0.5 % for 0.5. Taken as written. */
  highRate: { readonly found: string; readonly percent: number; readonly likely: number | null };
  /** A rate with more than four decimals of a percent. */
  rateRounded: { readonly found: string; readonly percent: number };
  /** A row with a rate and no item: left out. */
  itemMissing: { readonly found: string };
  /** Neither yes nor no in the Cash column: taken as yes. */
  cashUnclear: { readonly found: string };
  /** Floor above ceiling, or a ceiling of 0: people it applies to are not costed. */
  floorAboveCeiling: { readonly item: string; readonly floor: number; readonly ceiling: number };
  /** The same item twice for the same post type: the first counts. */
  rateTwice: { readonly item: string; readonly firstRow: number; readonly firstCell: string | null };
  /** The same post type and rank twice: the first counts. */
  payRowTwice: { readonly rank: string; readonly firstRow: number; readonly firstCell: string | null };
  /** A row of the pay table without any pay: people of this rank are not costed. */
  payRowBlank: { readonly rank: string };
  /** Pay of a row below 1,000 yuan or above 5 million a year: not used. */
  absurdStandard: { readonly annualYuan: number };
  /** A year-end bonus of more than 36 months of basic pay, probably stated in yuan: the row is not used. */
  bonusNotMonths: { readonly found: string };
  /** The post type of a row of the pay or rates table is none of the four, or blank in the pay table: the row is left out. */
  unknownPostType: { readonly found: string };
  /** The rank of a person is in no row of the pay table for the post type and there is no row without a rank: not costed. */
  unknownRank: { readonly rank: string; readonly postType: PostType | null; readonly known: readonly string[] };
  /** The person states no rank and the pay table has several for the post type, none of them without a rank: not costed. */
  rankMissing: { readonly postType: PostType; readonly known: readonly string[] };
  /** The pay table has no row for the post type: its people and posts are not costed. */
  payRowMissing: { readonly postType: PostType; readonly people: number };
  /** No post type, and pay of its own or contributions hang on it: not costed. */
  postTypeMissing: { readonly people: number };
  /** A second item that is the occupational annuity by its words: the assumption on the annuity turns the first alone. */
  annuityTwice: { readonly item: string; readonly first: string };
}
