import type { Language } from '../table/headers';
import type { RawTable } from '../table/rawTable';
import type { Kind } from '../agencies/kinds';
import type { PostType } from '../agencies/measures';

/** Operations 改革方式. */
export const OPERATIONS = [
  'merge', // 合并组建
  'coLocate', // 合署办公
  'namePlate', // 加挂牌子
  'transfer', // 职责划转
  'transferWhole', // 整体划转
  'abolish', // 撤销
  'rename', // 更名
  'convertToEnterprise', // 转企
  'reSubordinate', // 调整隶属 / 属地管理
  'regrade', // 升格 / 降格
  'create', // 组建
  'keep', // 保留
] as const;

export type Operation = (typeof OPERATIONS)[number];

/** The plan table, read: an operation a place in every array. All options are in it; `applyPlan` picks one. */
export interface Plan {
  readonly language: Language;
  readonly table: RawTable;
  readonly count: number;
  readonly county: readonly string[] | null;
  /** Upper-cased; '' = every option. */
  readonly option: readonly string[];
  readonly operation: readonly Operation[];
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly kind: readonly (Kind | null)[];
  readonly grade: readonly string[];
  readonly duty: readonly string[];
  /** 0…1; null = not stated. */
  readonly share: readonly (number | null)[];
  /** Posts that move, in whole thousandths; null = not stated. */
  readonly posts: readonly (Readonly<Partial<Record<PostType, number>>> | null)[];
  readonly namePlate: readonly string[];
  readonly effective: readonly string[];
  readonly document: readonly string[];
  readonly note: readonly string[];
  readonly step: readonly (number | null)[];
  /** Index of each row in `table.values` (the header row is 0). */
  readonly row: Int32Array;
}
