import { useCallback, useEffect, useRef, useState } from 'react';
import { DEFAULT_ASSUMPTIONS, type SavedAssumptions } from '../../../core/money';
import type { PaneSettings } from '../../../workbook';
import { usePane } from '../../state/PaneContext';

const SETTLE_MILLISECONDS = 400;

/** The assumptions as they stand in the form, and how they are changed. */
export interface AssumptionsForm {
  readonly saved: SavedAssumptions;
  /** Counts the resets, so that half-typed entries go with them. */
  readonly resets: number;
  change(patch: Partial<SavedAssumptions>): void;
  reset(): void;
}

/** The assumptions kept in the workbook; a change counts at once and is saved when typing has paused. */
export function useAssumptions(settings: PaneSettings): AssumptionsForm {
  const { attempt, saveSetting } = usePane();
  const [draft, setDraft] = useState<SavedAssumptions | null>(null);
  const [resets, setResets] = useState(0);
  const unsaved = useRef<SavedAssumptions | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const save = useCallback((): void => {
    clearTimeout(timer.current);
    const assumptions = unsaved.current;
    unsaved.current = null;
    if (assumptions) void attempt(() => saveSetting({ assumptions }));
  }, [attempt, saveSetting]);
  useEffect(() => save, [save]);
  const saved = draft ?? settings.assumptions;
  const put = (next: SavedAssumptions): void => {
    setDraft(next);
    unsaved.current = next;
    clearTimeout(timer.current);
    timer.current = setTimeout(save, SETTLE_MILLISECONDS);
  };
  const reset = (): void => {
    put(DEFAULT_ASSUMPTIONS);
    setResets(resets + 1);
  };
  return { saved, resets, change: (patch) => put({ ...saved, ...patch }), reset };
}
