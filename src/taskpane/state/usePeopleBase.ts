import { useMemo } from 'react';
import type { Reform } from '../../core';
import type { SurplusOrder } from '../../core/placement';
import { monthOf } from '../../core/staffing/monthText';
import type { PeopleBase } from '../people/preparePeople';
import type { ReformState } from './reformState';
import { usePrepared } from './usePrepared';

/**
 * What the panel People stands on, made once for each reading and order, after the pane has shown it. null until it is
 * made, and without an agencies or a staff table; `order` null = not known yet. Its code is loaded when there is a staff
 * table. The month of the reading is today.
 */
export function usePeopleBase(
  reform: Reform | null,
  { tables, readAt }: Pick<ReformState, 'tables' | 'readAt'>,
  order: SurplusOrder | null,
): PeopleBase | null {
  const load = useMemo(() => {
    if (!reform || !tables?.staff || !readAt || order === null) return null;
    return async () => {
      const { preparePeople } = await import(/* webpackChunkName: "people-base" */ '../people/preparePeople');
      return preparePeople(reform, tables, { order, today: monthOf(readAt) });
    };
  }, [reform, tables, readAt, order]);
  return usePrepared(load);
}
