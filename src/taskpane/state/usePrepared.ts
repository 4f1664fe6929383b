import { startTransition, useEffect, useState } from 'react';
import { nextTask } from './nextTask';

/**
 * What steps end in, each run in a task of its own so that none of the pane's becomes long; while they run anew, the last
 * result stands. `load` loads their code and starts them; null = nothing is wanted, and null is given; 'later' = what they
 * need is not there yet. A failure is thrown where the pane shows it.
 */
export function usePrepared<R>(load: (() => Promise<Generator<void, R, void>>) | 'later' | null): R | null {
  const [prepared, setPrepared] = useState<{ readonly result: R } | null>(null);
  useEffect(() => {
    if (load === null || load === 'later') return undefined;
    let isOld = false;
    const prepare = async (): Promise<void> => {
      const steps = await load();
      for (;;) {
        await nextTask();
        if (isOld) return;
        const step = steps.next();
        if (step.done) return startTransition(() => setPrepared({ result: step.value }));
      }
    };
    prepare().catch((error: unknown) =>
      setPrepared(() => {
        throw error;
      }),
    );
    return () => {
      isOld = true;
    };
  }, [load]);
  return load !== null && prepared ? prepared.result : null;
}
