import { startTransition, useEffect, useState } from 'react';
import type { Reform, WorkbookTables } from '../../core';
import type { CounterpartBase } from '../counterparts/prepareCounterparts';
import { nextTask } from './nextTask';

/**
 * What the panel Counterparts stands on, made once for each reading, in short steps after the pane has shown it; while it
 * is made anew, the last one stands. null until it is made, and without duties and procedures. Its code is loaded when
 * there is a table for it.
 */
export function useCounterpartBase(reform: Reform | null, tables: WorkbookTables | null): CounterpartBase | null {
  const [base, setBase] = useState<CounterpartBase | null>(null);
  const isWanted = tables !== null && (tables.duties ?? tables.procedures) !== null;
  useEffect(() => {
    if (!tables || !isWanted) return undefined;
    let isOld = false;
    const prepare = async (): Promise<void> => {
      const { prepareCounterparts } = await import(
        /* webpackChunkName: "counterparts-base" */ '../counterparts/prepareCounterparts'
      );
      const steps = prepareCounterparts(reform, tables);
      for (;;) {
        await nextTask();
        if (isOld) return;
        const step = steps.next();
        if (step.done) return startTransition(() => setBase(step.value));
      }
    };
    prepare().catch((error: unknown) =>
      setBase(() => {
        throw error;
      }),
    );
    return () => {
      isOld = true;
    };
  }, [reform, tables, isWanted]);
  return isWanted ? base : null;
}
