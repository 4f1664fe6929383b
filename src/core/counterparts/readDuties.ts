import type { Issue } from '../issue';
import { openTable } from '../table/openTable';
import type { RawTable } from '../table/rawTable';
import { readTexts } from '../table/readTexts';
import type { Duties } from './duties';
import { readDutyRows } from './readDutyRows';

const COLUMNS = [
  ...(['county', 'unit', 'superior', 'superiorSection', 'section', 'townshipOffice', 'deputy'] as const),
];

/**
 * Reads the duties table 职责对口表: a duty of a unit and its counterparts a row. Rows that are no duties (totals, headings,
 * blanks, the header once more) are left out and noted; a row with a unit or counterparts and no duty is left out with an
 * error. Marks such as `—` and `无` are blanks; a cell that shows an error is reported and blank. Whether units exist and
 * duties repeat is for `followDuties` to say. null without the columns of duties and units.
 * Example: the row `统计监测 | 市统计局 | 发展和改革局` below `职责 | 上级部门 | 单位` is one duty of 发展和改革局.
 */
export function readDuties(table: RawTable): { duties: Duties | null; issues: Issue[] } {
  const open = openTable(table, 'duties');
  const { match, issues, values } = open;
  if (!open.isComplete) return { duties: null, issues: issues.finish() };
  const { row, duty } = readDutyRows(open);
  const columns = COLUMNS.map((key) => match.columns.get(key));
  const [county, unit, ...counterparts] = readTexts(values, row, columns, issues, 'blank');
  const [superior, superiorSection, section, townshipOffice, deputy] = counterparts;
  if (row.length === 0) issues.add('noRows', 'warning', open.headerRow, -1, {});
  const duties: Duties = {
    language: match.language,
    table,
    count: row.length,
    county: match.columns.has('county') ? county : null,
    ...{ duty, superior, superiorSection, unit, section, townshipOffice, deputy, row },
  };
  return { duties, issues: issues.finish() };
}
