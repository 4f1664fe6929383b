import type { TableKind, WorkbookTables } from '../core';
import type { SheetKey } from './sheetsReport';

/** Why a summary sheet cannot be made. */
export type SheetUnavailable =
  | 'noPay'
  | 'payUnreadable'
  | 'noPayNorStaff'
  | 'noDuties'
  | 'dutiesUnreadable'
  | 'noProcedures'
  | 'proceduresUnreadable'
  | 'noStaff'
  | 'staffUnreadable'
  | 'noNorms'
  | 'normsUnreadable'
  | 'noClaims'
  | 'claimsUnreadable'
  | 'noTasks'
  | 'tasksUnreadable';

/**
 * Why a sheet cannot be made of the tables; null when it can. Savings need what a post costs; the bridge needs that or
 * people, who may state their own pay; counterparts need duties, approval times procedures, ledgers of people staff; checks, published figures and tasks need
 * their own.
 */
export function sheetUnavailable(key: SheetKey, tables: WorkbookTables): SheetUnavailable | null {
  const isFound = (kind: TableKind): boolean => tables.found.some((found) => found.kind === kind);
  switch (key) {
    case 'overview':
    case 'crosswalk':
      return null;
    case 'savings':
      if (tables.pay) return null;
      return isFound('pay') ? 'payUnreadable' : 'noPay';
    case 'bridge':
      if (tables.pay || tables.staff) return null;
      return isFound('pay') ? 'payUnreadable' : 'noPayNorStaff';
    case 'approvalTime':
      if (tables.procedures) return null;
      return isFound('procedures') ? 'proceduresUnreadable' : 'noProcedures';
    case 'placement':
    case 'seats':
      if (tables.staff) return null;
      return isFound('staff') ? 'staffUnreadable' : 'noStaff';
    case 'checks':
      if (tables.norms) return null;
      return isFound('norms') ? 'normsUnreadable' : 'noNorms';
    case 'claims':
      if (tables.claims) return null;
      return isFound('claims') ? 'claimsUnreadable' : 'noClaims';
    case 'tasks':
      if (tables.tasks) return null;
      return isFound('tasks') ? 'tasksUnreadable' : 'noTasks';
    default:
      if (tables.duties) return null;
      return isFound('duties') ? 'dutiesUnreadable' : 'noDuties';
  }
}
