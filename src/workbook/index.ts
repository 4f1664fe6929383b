/** The workbook's public door: the only code that talks to Excel. */
export type { PaneSettings } from './settings';
export type { NewTable } from './insertTables';
export type { AppendOutcome } from './appendPlanRows';
export type { ProgressStep, SheetKey, SheetsHooks, SheetsOutcome, SheetsReport, SheetsRequest } from './sheetsReport';
export { appendPlanRows } from './appendPlanRows';
export { SHEET_KEYS } from './sheetsReport';
export { sheetUnavailable, type SheetUnavailable } from './sheetUnavailable';
export { createSheets } from './createSheets';
export { goToCell } from './goToCell';
export { insertTables } from './insertTables';
export { readRawTables } from './readRawTables';
export { readSettings, saveSettings } from './settings';
export { watchTables } from './watchTables';
