import { useSyncExternalStore } from 'react';
import type { SheetsReport } from '../../workbook';

/** How the last run of the ribbon's *Create sheets* ended; the pane shows it. */
export type CommandOutcome =
  { readonly report: SheetsReport; readonly error: null } | { readonly report: null; readonly error: unknown };

let last: CommandOutcome | null = null;
const listeners = new Set<() => void>();

export function setLastOutcome(outcome: CommandOutcome | null): void {
  last = outcome;
  for (const listener of listeners) listener();
}

export function useLastOutcome(): CommandOutcome | null {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => last,
  );
}
