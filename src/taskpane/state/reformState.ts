import type { RawTable, WorkbookTables } from '../../core';
import type { Failure } from './failure';

/** What the pane knows of the workbook. */
export interface ReformState {
  /** null until the workbook was read once. */
  readonly tables: WorkbookTables | null;
  readonly raw: readonly RawTable[];
  readonly reading: boolean;
  /** How often the tables were read; above 1 a change in the sheets was followed. */
  readonly readings: number;
  readonly readAt: Date | null;
  /** The option the user chose or saved; `effectiveOption` says which one counts. */
  readonly wantedOption: string;
  readonly failure: Failure | null;
  /** Actions that Excel has not answered yet. */
  readonly waiting: number;
}

export type ReformAction =
  | { readonly type: 'readingStarted' }
  | { readonly type: 'read'; readonly raw: readonly RawTable[]; readonly tables: WorkbookTables; readonly at: Date }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'actionStarted' }
  | { readonly type: 'actionEnded' }
  | { readonly type: 'failureClosed' }
  | { readonly type: 'optionChosen'; readonly option: string };

export const NOTHING_READ: ReformState = {
  tables: null,
  raw: [],
  reading: true,
  readings: 0,
  readAt: null,
  wantedOption: '',
  failure: null,
  waiting: 0,
};

export function reduceReform(state: ReformState, action: ReformAction): ReformState {
  switch (action.type) {
    case 'readingStarted':
      return { ...state, reading: true };
    case 'read':
      return {
        ...state,
        reading: false,
        readings: state.readings + 1,
        raw: action.raw,
        tables: action.tables,
        readAt: action.at,
        failure: state.failure?.from === 'reading' ? null : state.failure,
      };
    case 'failed':
      return { ...state, reading: action.failure.from === 'reading' ? false : state.reading, failure: action.failure };
    case 'actionStarted':
      return { ...state, waiting: state.waiting + 1 };
    case 'actionEnded':
      return { ...state, waiting: state.waiting - 1 };
    case 'failureClosed':
      return { ...state, failure: null };
    case 'optionChosen':
      return { ...state, wantedOption: action.option };
  }
}

/** The option that counts: the wanted one while the plan has it, else the plan's first; '' for a plan without options. */
export function effectiveOption(options: readonly string[], wanted: string): string {
  return options.includes(wanted) ? wanted : (options[0] ?? '');
}
