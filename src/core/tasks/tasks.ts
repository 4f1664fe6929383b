import type { Language } from '../table/headers';
import type { RawTable } from '../table/rawTable';

/** A day as Excel's serial number. */
export type Day = number;

/** A row of the task list 任务清单. */
export interface Task {
  readonly county: string;
  readonly task: string;
  /** '' where the task is the county's. */
  readonly unit: string;
  readonly owner: string;
  /** null where blank or not understood (then there is an issue). A month is its last day. */
  readonly due: Day | null;
  /** What the cell says; `isDone` knows whether the day has come. */
  readonly done: boolean;
  /** The day of a done task whose Done cell holds one; of a month without a day the first. null otherwise. */
  readonly doneOn: Day | null;
  readonly evidence: string;
  /** Index in `table.values`. */
  readonly row: number;
}

export interface Tasks {
  readonly language: Language;
  readonly table: RawTable;
  readonly hasCounties: boolean;
  readonly tasks: readonly Task[];
}
