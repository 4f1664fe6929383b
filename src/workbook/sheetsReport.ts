import type { Issue } from '../core';
import type { SavedAssumptions } from '../core/money';
import type { MoneyUnit, SheetDocument } from '../documents';

export type SheetKey = SheetDocument['key'];

/** All sheets, in the order in which they stand. */
export const SHEET_KEYS = [
  ...(['overview', 'crosswalk', 'savings', 'bridge'] as const),
  ...(['cityCounty', 'countyTownship', 'matrix', 'workingGroups', 'workload', 'approvalTime'] as const),
  ...(['placement', 'seats', 'checks', 'claims', 'tasks'] as const),
] as const satisfies readonly SheetKey[];

/** What the user asks for: which sheets, live formulas or plain values, which option of the plan ('' = the only or first one). */
export interface SheetsRequest {
  readonly sheets: readonly SheetKey[];
  readonly mode: 'live' | 'values';
  readonly option: string;
  /** Whether the ledger of placements names people; not given: no. Never saved. */
  readonly withNames?: boolean;
  /** Unit of amounts on the sheets about money; not given: as saved in the workbook. */
  readonly moneyUnit?: MoneyUnit;
  /** What is assumed about the years to come; not given: as saved in the workbook. */
  readonly assumptions?: SavedAssumptions;
}

/** What is being done while sheets are created. */
export type ProgressStep = 'read' | 'compute' | SheetKey | 'swap';

export interface SheetsHooks {
  /** `done` of `total` steps are finished and `step` begins; with `done === total` everything is finished. */
  onProgress?(done: number, total: number, step: ProgressStep): void;
  /** Looked at between two exchanges with Excel; the sheets built so far are removed again. */
  readonly signal?: AbortSignal;
}

/**
 * How it ended. written: the sheets are there · cancelled: by the user, nothing changed · noAgencies: no agencies table
 * can be read · noTables: none of the sheets has the tables it is made of · protected: the workbook's structure is protected, so no sheet can be added · editing: a cell is being
 * edited · tooLarge: Excel refused the amount of data · failed: Excel refused a step (`hostCode`), the old sheets stand.
 */
export type SheetsOutcome =
  'written' | 'cancelled' | 'noAgencies' | 'noTables' | 'protected' | 'editing' | 'tooLarge' | 'failed';

/**
 * Why sheets that were asked for live hold values: tables of more than 5 MB together, tables with errors on which formulas
 * stop, or people named in another order than that of the formula.
 */
export type ValuesBecause = 'tooLarge' | 'faulty' | 'order';

export interface SheetsReport {
  readonly outcome: SheetsOutcome;
  readonly written: readonly { readonly key: SheetKey; readonly name: string }[];
  /** Sheets of ours that the user had edited or renamed: kept under these names. */
  readonly keptAs: readonly { readonly name: string }[];
  /** null when the sheets are as they were asked for; the reason of the first one that is not. */
  readonly valuesBecause: ValuesBecause | null;
  /** Names of the written sheets that were asked for live and hold values. */
  readonly valueSheets: readonly string[];
  /** What was remarked about the user's tables and plan. */
  readonly issues: readonly Issue[];
  /** Excel's error code when the outcome is `failed`. */
  readonly hostCode?: string;
}
