import type { Language } from '../table/headers';
import type { RawTable } from '../table/rawTable';

export const STAGES = ['before', 'after'] as const;
export type Stage = (typeof STAGES)[number];

/** The procedures table 审批流程, read: a step a place in every array. */
export interface Procedures {
  readonly language: Language;
  readonly table: RawTable;
  readonly count: number;
  readonly matter: readonly string[];
  readonly stage: readonly Stage[];
  readonly step: readonly string[];
  readonly department: readonly string[];
  /** Whole thousandths of a day; NaN where the cell is blank or cannot be read. */
  readonly workingDays: Float64Array;
  /** Whole thousandths of a day; 0 where blank, NaN where the cell cannot be read. */
  readonly noticeDays: Float64Array;
  /** Steps that must be finished first, as written; none = the step begins at once. */
  readonly afterSteps: readonly (readonly string[])[];
  readonly row: Int32Array;
  /** Steps that rows left out belong to: what they are part of is not worked out. */
  readonly leftOut: readonly LeftOutStep[];
}

/** A row that was left out although it is a step. `stage` null: one of the two; `step` '': not known. */
export interface LeftOutStep {
  readonly matter: string;
  readonly stage: Stage | null;
  readonly step: string;
}

/** The longest chain of steps of a matter in one stage. */
export interface CriticalPath {
  /** Working days of the chain that takes most of them; notices are not counted. */
  readonly workingDays: number;
  /** Places in `Procedures`, first step first. */
  readonly steps: readonly number[];
  /** Most days of a chain when the days of public notices are added to the working days. */
  readonly daysWithNotice: number;
  readonly stepsWithNotice: readonly number[];
  /** All steps of the stage, and the different departments that take part. */
  readonly stepCount: number;
  readonly departments: readonly string[];
}

/** One matter before and after the reform. */
export interface ApprovalTime {
  readonly matter: string;
  /** Its steps in each stage: places in `Procedures`, in the order of the table. */
  readonly steps: Readonly<Record<Stage, readonly number[]>>;
  /** null = no steps, or they cannot be worked out (a cycle, a step missing, unreadable days). */
  readonly before: CriticalPath | null;
  readonly after: CriticalPath | null;
  /** before − after; null when one of them is. */
  readonly savedWorkingDays: number | null;
  readonly savedDaysWithNotice: number | null;
}
