import { useMemo } from 'react';
import type { Issue, WorkbookTables } from '../../core';
import type { BridgeBase } from '../../core/money';
import type { CheckBase } from '../checks/prepareChecks';
import type { CounterpartBase } from '../counterparts/prepareCounterparts';
import type { PeopleBase } from '../people/preparePeople';
import { distinctIssues } from '../../core/distinctIssues';

/** What was made of the tables beside the reform, each with issues of its own; null = not made. */
export interface Bases {
  readonly money: BridgeBase | null;
  readonly counterparts: CounterpartBase | null;
  readonly people: PeopleBase | null;
  readonly checks: CheckBase | null;
}

/**
 * The issues of the tables and the plan with those of money and people, where a table about them is there, and with those
 * of duties and approvals, of the ledgers of people and of published figures and tasks. What two of them say alike stands once.
 */
export function useAllIssues(
  issues: readonly Issue[],
  tables: WorkbookTables | null,
  { money, counterparts, people, checks }: Bases,
): readonly Issue[] {
  return useMemo(() => {
    const isAboutMoney = tables !== null && (tables.staff ?? tables.pay ?? tables.rates) !== null;
    const more = [isAboutMoney ? money : null, counterparts, people, checks].flatMap((base) => base?.issues ?? []);
    return more.length > 0 ? distinctIssues([...issues, ...more]) : issues;
  }, [issues, tables, money, counterparts, people, checks]);
}
