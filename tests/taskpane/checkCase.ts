import { applyPlan, readWorkbookTables, type CellValue, type RawTable, type WorkbookTables } from '../../src/core';
import { DEFAULT_ASSUMPTIONS, prepareBridge } from '../../src/core/money';
import { localeOf } from '../../src/locales/localeOf';
import { prepareChecks, type CheckBase } from '../../src/taskpane/checks/prepareChecks';
import { runToEnd } from '../../src/workbook/runToEnd';

/** 2025-07-01, a day after the first task was due. */
export const AT = new Date(2025, 6, 1);

const rules = localeOf('en').checks.normRules;

function tableOf(sheet: string, values: readonly (readonly CellValue[])[]): RawTable {
  return { values, place: { sheet, table: sheet, headerRow: 2, firstColumn: 0 } };
}

const UNITS = tableOf('Units', [
  ['Unit', 'Kind', 'Administrative posts', 'Administrative in post', 'Chief posts', 'Deputy posts'],
  ['Grain Bureau', 'Government department', 10, 12, 1, 2],
  ['Energy Bureau', 'Government department', 6, 5, 2, 1],
  ['Archive', 'Public institution', 4, 4, 1, 0],
]);

/** The bureaus are merged: 1 organ where there were 2. */
const PLAN = tableOf('Plan', [
  ['Operation', 'From', 'To'],
  ['transfer whole', 'Energy Bureau', 'Grain Bureau'],
]);

/** The archive breaks two of the norms. */
const NORMS = tableOf('Norms', [
  ['Rule', 'Kind', 'From', 'Limit', 'Severity', 'Source'],
  [rules.organCap, '', '', 1, '', 'ours'],
  [rules.leastPosts, 'Public institution', '', 5, '', 'ours'],
  [rules.mixedPosts, 'Public institution', 1, 3, 'error', 'ours'],
  [rules.dutiesPerUnit, '', '', 3, '', ''],
]);

/** One figure is of another place, and one differs without a note. */
const CLAIMS = tableOf('Figures', [
  ['Figure', 'Before', 'After', 'Change', 'Percent', 'Source', 'Note', 'County'],
  ['Units', '3', '2', '', '', 'news', '', ''],
  ['Organs', '2', '1', '-1', '', 'news', '', ''],
  ['Deliberative bodies', '74', '69', '', '6%', 'news', '', 'Another county'],
  ['Public institutions', '2', '1', '', '', 'news', 'counts a closed one', ''],
  ['Something else', 'many', '', '', '', 'news', '', ''],
  ['Leader posts', '7', '6', '', '', 'news', '', ''],
]);

const TASKS = tableOf('Closing', [
  ['Task', 'Unit', 'Owner', 'Due', 'Done', 'Evidence'],
  ['Issue the document', 'Grain Bureau', 'Office', '2025-06-30', '', ''],
  ['Hand over the duties', 'Grain Bureau', '', '2025-07-01', '', ''],
  ['Move the files', 'Archives', 'Office', '', 'yes', ''],
  ['Tell the county', '', 'Office', '', '', ''],
]);

/** The small county, read. */
export function checkTables(more: readonly RawTable[] = [NORMS, CLAIMS, TASKS], plan = PLAN): WorkbookTables {
  return readWorkbookTables([UNITS, plan, ...more]);
}

export function checkBase(tables: WorkbookTables = checkTables()): CheckBase {
  const reform = applyPlan(tables.agencies!, tables.plan, {});
  const money = { base: prepareBridge(reform, tables), assumptions: DEFAULT_ASSUMPTIONS };
  return runToEnd(prepareChecks(reform, tables, { money, at: AT }));
}

export const TABLES_OF_CHECKS = { norms: NORMS, claims: CLAIMS, tasks: TASKS };
