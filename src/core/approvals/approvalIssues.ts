import type { InCells } from '../plan/planIssues';
import type { Stage } from './procedures';

/** Facts of the issues that the procedures table can raise, by code. A matter's stage with an error is not worked out. */
export interface ApprovalIssueFacts {
  matterMissing: { readonly step: string };
  stepMissing: { readonly matter: string };
  unknownStage: { readonly found: string };
  /** The working days are blank. */
  daysMissing: { readonly matter: string; readonly step: string };
  /** More working days than a year and a half has (400): probably a date or a wrong unit. */
  tooManyDays: { readonly found: string; readonly limit: number };
  /** The same step twice in one matter and stage. */
  stepTwice: {
    readonly step: string;
    readonly matter: string;
    readonly stage: Stage;
    readonly firstRow: number;
    readonly firstCell: string | null;
  };
  /** The step before is no step of the matter in this stage. */
  unknownStep: { readonly found: string; readonly matter: string; readonly likely: readonly string[] };
  /** Steps wait for each other in a ring. */
  stepCycle: InCells & { readonly matter: string; readonly stage: Stage; readonly steps: readonly string[] };
  /** A matter has steps in one stage only: nothing to compare. */
  oneStageOnly: { readonly matter: string; readonly stage: Stage };
}
