import { useMemo } from 'react';
import type { Reform, WorkbookTables } from '../../core';
import type { CounterpartBase } from '../counterparts/prepareCounterparts';
import { usePrepared } from './usePrepared';

/**
 * What the panel Counterparts stands on, made once for each reading, after the pane has shown it. null until it is made,
 * and without duties and procedures. Its code is loaded when there is a table for it.
 */
export function useCounterpartBase(reform: Reform | null, tables: WorkbookTables | null): CounterpartBase | null {
  const load = useMemo(() => {
    if (!tables || (tables.duties ?? tables.procedures) === null) return null;
    return async () => {
      const { prepareCounterparts } = await import(
        /* webpackChunkName: "counterparts-base" */ '../counterparts/prepareCounterparts'
      );
      return prepareCounterparts(reform, tables);
    };
  }, [reform, tables]);
  return usePrepared(load);
}
