import { useMemo } from 'react';
import type { Issue, WorkbookTables } from '../../core';
import type { BridgeBase } from '../../core/money';
import type { CounterpartBase } from '../counterparts/prepareCounterparts';

/**
 * The issues of the tables and the plan with those of money and people, where a table about them is there, and with those
 * of duties and approvals.
 */
export function useAllIssues(
  issues: readonly Issue[],
  tables: WorkbookTables | null,
  money: BridgeBase | null,
  counterparts: CounterpartBase | null,
): readonly Issue[] {
  return useMemo(() => {
    const isAboutMoney = tables !== null && (tables.staff ?? tables.pay ?? tables.rates) !== null;
    const more = [...(isAboutMoney && money ? money.issues : []), ...(counterparts?.issues ?? [])];
    return more.length > 0 ? [...new Set([...issues, ...more])] : issues;
  }, [issues, tables, money, counterparts]);
}
