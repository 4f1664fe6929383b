import { startTransition, useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { applyPlan, planOptions, readWorkbookTables, type Issue, type Reform } from '../../core';
import { readRawTables, readSettings, saveSettings, watchTables, type PaneSettings } from '../../workbook';
import { monthOf } from '../../core/staffing/monthText';
import { nextTask } from './nextTask';
import { effectiveOption, NOTHING_READ, reduceReform, type ReformState } from './reformState';

const SETTLE_MILLISECONDS = 350;

/** The workbook's tables and what the reform makes of them, kept up to date with the sheets. */
export interface ReformView {
  readonly state: ReformState;
  readonly settings: PaneSettings | null;
  readonly options: readonly string[];
  readonly option: string;
  /** null without an agencies table. */
  readonly reform: Reform | null;
  /** Of the tables and of the plan as applied. */
  readonly issues: readonly Issue[];
  chooseOption(option: string): void;
  saveSetting(patch: Partial<PaneSettings>): Promise<void>;
  /** Reads the tables again; needed after changes of our own, which the watcher leaves out. */
  readAgain(): Promise<void>;
  /** Does what the user asked for; a failure is shown in the pane with a Retry. True when it worked. */
  attempt(action: () => Promise<void>): Promise<boolean>;
  closeFailure(): void;
}

export function useReform(): ReformView {
  const [state, dispatch] = useReducer(reduceReform, NOTHING_READ);
  const [settings, dispatchSettings] = useReducer(mergeSettings, null);
  const latest = useRef(0);

  const readAgain = useCallback(async (): Promise<void> => {
    const turn = ++latest.current;
    dispatch({ type: 'readingStarted' });
    try {
      const raw = await readRawTables();
      await nextTask();
      if (turn !== latest.current) return;
      const at = new Date();
      const tables = readWorkbookTables(raw, monthOf(at));
      // Drawn piece by piece: large tables must not hold up what the user does.
      startTransition(() => dispatch({ type: 'read', raw, tables, at }));
    } catch (error) {
      if (turn === latest.current)
        dispatch({ type: 'failed', failure: { from: 'reading', error, retry: () => void readAgain() } });
    }
  }, []);

  const attempt = useCallback(async (action: () => Promise<void>): Promise<boolean> => {
    dispatch({ type: 'actionStarted' });
    try {
      await action();
      return true;
    } catch (error) {
      dispatch({ type: 'failed', failure: { from: 'action', error, retry: () => void attempt(action) } });
      return false;
    } finally {
      dispatch({ type: 'actionEnded' });
    }
  }, []);

  useEffect(() => {
    let unmounted = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let stop: (() => Promise<void>) | undefined;
    const changed = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => void readAgain(), SETTLE_MILLISECONDS);
    };
    void attempt(async () => {
      const saved = await readSettings();
      dispatchSettings(saved);
      dispatch({ type: 'optionChosen', option: saved.option });
    });
    void readAgain();
    void attempt(async () => {
      const stopWatching = await watchTables(changed);
      if (unmounted) await stopWatching();
      else stop = stopWatching;
    });
    return () => {
      unmounted = true;
      clearTimeout(timer);
      void stop?.();
    };
  }, [attempt, readAgain]);

  const saveSetting = useCallback(async (patch: Partial<PaneSettings>): Promise<void> => {
    dispatchSettings(patch);
    await saveSettings(patch);
  }, []);

  const chooseOption = useCallback(
    (option: string): void => {
      dispatch({ type: 'optionChosen', option });
      void attempt(() => saveSetting({ option }));
    },
    [attempt, saveSetting],
  );

  const closeFailure = useCallback(() => dispatch({ type: 'failureClosed' }), []);
  const { tables, wantedOption } = state;
  const options = useMemo(() => planOptions(tables?.plan ?? null), [tables]);
  const option = effectiveOption(options, wantedOption);
  const reform = useMemo(
    () => (tables?.agencies ? applyPlan(tables.agencies, tables.plan, { option, approved: tables.approved }) : null),
    [tables, option],
  );
  const issues = useMemo(() => [...(tables?.issues ?? []), ...(reform?.issues ?? [])], [tables, reform]);
  return {
    state,
    settings,
    options,
    option,
    reform,
    issues,
    chooseOption,
    saveSetting,
    readAgain,
    attempt,
    closeFailure,
  };
}

function mergeSettings(settings: PaneSettings | null, patch: Partial<PaneSettings>): PaneSettings | null {
  return settings === null ? (patch as PaneSettings) : { ...settings, ...patch };
}
