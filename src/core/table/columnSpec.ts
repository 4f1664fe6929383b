/** What a column of an input table is called and holds, with the columns that several tables share. */

export type Language = 'en' | 'zh';

export type CellType =
  | 'text'
  | 'whole'
  | 'amount'
  | 'fraction'
  | 'yesNo'
  | 'date'
  | 'month' // a year and a month: 1970-05, 197005, 1970年5月 or a date
  | 'kind'
  | 'operation'
  | 'postType'
  | 'sex'
  | 'category'
  | 'position'
  | 'channel'
  | 'stage'
  | 'normRule'
  | 'severity'
  | 'number';

export interface ColumnSpec {
  readonly key: string;
  readonly en: string;
  readonly zh: string;
  /** Other spellings that are taken for this column. */
  readonly also: readonly string[];
  readonly type: CellType;
  readonly required?: boolean;
}

export function column(
  key: string,
  en: string,
  zh: string,
  type: CellType,
  also: readonly string[] = [],
  required = false,
): ColumnSpec {
  return { key, en, zh, also, type, required };
}

export const countyColumn = column('county', 'County', '县区', 'text', [
  '县（区）',
  '区县',
  '县（市、区）',
  '县市区',
  '地区',
]);
export const unitNames = [
  'Agency',
  'Unit name',
  'Name of unit',
  'Agency name',
  '机构名称',
  '单位',
  '机构',
  '单位全称',
  '机构全称',
];
