import type { WorkbookTables } from '../core';
import type { SheetKey } from './sheetsReport';

/** Why a summary sheet cannot be made. */
export type SheetUnavailable = 'noPay' | 'payUnreadable' | 'noPayNorStaff';

/**
 * Why a sheet cannot be made of the tables; null when it can. Savings need what a post costs; the bridge needs that or
 * people, who may state their own pay.
 */
export function sheetUnavailable(key: SheetKey, { pay, staff, found }: WorkbookTables): SheetUnavailable | null {
  if (pay || (key !== 'savings' && key !== 'bridge')) return null;
  if (key === 'bridge' && staff) return null;
  if (found.some(({ kind }) => kind === 'pay')) return 'payUnreadable';
  return key === 'savings' ? 'noPay' : 'noPayNorStaff';
}
