import type { Language } from '../table/headers';
import type { RawTable } from '../table/rawTable';

/** The items of the facts table 县情 that the product knows; other rows are carried. */
export const FACT_ITEMS = [
  'registeredPopulation', // 户籍人口
  'residentPopulation', // 常住人口
  'supportedStaff', // 财政供养人员
  'supportedStaffAfter', // 改革后财政供养人员
  'generalPublicBudgetRevenue', // 一般公共预算收入
  'publicExpenditure', // 公用经费支出
] as const;

export type FactItem = (typeof FACT_ITEMS)[number];

export interface Fact {
  readonly item: FactItem;
  readonly amount: number;
  readonly asOf: string;
  readonly source: string;
  /** Index of the row in the table (the header row is 0). */
  readonly row: number;
}

/** The facts table 县情, read. */
export interface Facts {
  readonly language: Language;
  readonly table: RawTable;
  readonly facts: ReadonlyMap<FactItem, Fact>;
}
