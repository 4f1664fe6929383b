import type { Language } from '../table/headers';
import type { RawTable } from '../table/rawTable';

/** Published figures that the product can recompute. */
export const CLAIM_FIGURES = [
  'organs',
  'leaderPosts',
  'institutions',
  'units',
  'institutionPosts',
  'surplus',
  'runningCost',
  'office',
  'payAndContributions', // 人员工资和缴费支出
  'shareOfRevenue', // 占一般公共预算收入比重
  'supportedStaff',
  'supportRatio',
  'deliberativeBodies',
] as const;
export type ClaimFigure = (typeof CLAIM_FIGURES)[number];

/** A row of the claims table 公布数据. Texts as printed, '' where blank. */
export interface Claim {
  /** null for a figure that the product does not know. */
  readonly figure: ClaimFigure | null;
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly change: string;
  readonly percent: string;
  readonly source: string;
  /** Why a figure differs 差异说明; '' where nothing is said. */
  readonly note: string;
  /** The place that the figure is of; '' = the county of the workbook. */
  readonly county: string;
  /** Index in `table.values`. */
  readonly row: number;
}

export interface Claims {
  readonly language: Language;
  readonly table: RawTable;
  readonly rows: readonly Claim[];
}
