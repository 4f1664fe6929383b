import type { ApprovalTime, Procedures, Stage } from '../../core/approvals';
import type { SheetLocale } from '../../locales/sheetLocales';
import type { ApprovalResults } from '../counterpartResults';
import type { DocumentChoice } from '../documentChoice';
import type { StyleName } from '../sheetDocument';

/** One half of the sheet: the steps of a stage. */
export interface StageColumns {
  readonly step: number;
  readonly department: number;
  readonly afterStep: number;
  readonly days: number;
  readonly notice: number;
  readonly chain: number;
}

export const STAGE_COLUMNS: Readonly<Record<Stage, StageColumns>> = {
  before: { step: 1, department: 2, afterStep: 3, days: 4, notice: 5, chain: 6 },
  after: { step: 7, department: 8, afterStep: 9, days: 10, notice: 11, chain: 12 },
};
const STAGE_WIDTHS = { zh: [19, 24, 16.5, 7, 7, 9], en: [21, 25, 19, 8.5, 8, 8.5] } as const;

/** What every part of the sheet of approval times needs to know. */
export interface ApprovalFrame {
  readonly times: readonly ApprovalTime[];
  readonly procedures: Procedures;
  readonly words: SheetLocale;
  readonly live: boolean;
  readonly widths: readonly number[];
}

/** null without a procedures table. */
export function approvalFrame(
  { reform, tables, times }: ApprovalResults,
  words: SheetLocale,
  choice: DocumentChoice,
): ApprovalFrame | null {
  const { procedures } = tables;
  if (!procedures) return null;
  const widths = STAGE_WIDTHS[reform.agencies.language];
  return {
    times,
    procedures,
    words,
    live: choice.mode === 'live' && choice.tableReferences.procedures !== null && times.length > 0,
    widths: [5, ...widths, ...widths],
  };
}

/** Days as a number of the sheet: whole ones without decimals. */
export function dayStyle(days: number): StyleName {
  return Number.isInteger(days) ? 'whole' : 'decimal';
}

/** Widths of neighbouring columns together. */
export function widthBetween({ widths }: ApprovalFrame, first: number, last: number): number {
  return widths.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
}
