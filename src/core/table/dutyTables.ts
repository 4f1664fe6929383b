import { cellText } from './cells';
import { foldWord } from './foldText';
import { matchHeaders, type HeaderMatch } from './matchHeaders';
import type { CellValue } from './rawTable';

/** Columns about counterparts that no other table of ours has. */
const COUNTERPARTS = ['superior', 'superiorSection', 'townshipOffice'];
/** With those that lists of people and descriptions of units may have, too. */
const SIGNS = [...COUNTERPARTS, 'section', 'deputy'];
/** What only people have; a name and a position may be those of whoever is in charge of a duty. */
const OF_PEOPLE = [
  ...['sex', 'birth', 'category', 'started', 'channel', 'exitDate', 'annualPay', 'basicPay', 'hourlyRate'],
];
const OF_UNITS = [
  ...['adminPosts', 'politicalLegalPosts', 'institutionPosts', 'workerPosts'],
  ...['adminStaff', 'politicalLegalStaff', 'institutionStaff', 'workerStaff'],
  ...['chiefs', 'deputies', 'runningCost', 'office'],
];
/** Headers that stand in tables of any sort. */
const ANYWHERE = new Set(['序号', '编号', '备注', 'No', 'No.', 'Note', 'Notes'].map(foldWord));
const TASK = foldWord('Task');

/** A header row as other tables of ours would have it. */
export interface OtherTables {
  readonly plan: HeaderMatch;
  readonly staff: HeaderMatch;
  readonly agencies: HeaderMatch;
  /** Whether headers of persons stand in it, such as 姓名. */
  readonly namesPersons: boolean;
}

/**
 * The duties table, if a header row is its: a duty and a counterpart beside it, or a duty and a unit and nothing else.
 * Posts and people make it a table of units or of persons; where kinds of units or names of persons stand in it, the
 * counterparts must be such as the duties table alone has.
 * Example: `职责 | 上级部门 | 单位` is one; `单位名称 | 机构性质 | 行政编制 | 职责 | 内设机构` is not.
 */
export function asDuties(headers: readonly CellValue[], others: OtherTables): HeaderMatch | null {
  const duties = matchHeaders(headers, 'duties');
  if (!duties.columns.has('duty') || others.plan.columns.has('option') || isOfUnitsOrPersons(headers, others))
    return null;
  const signs = count(duties, SIGNS);
  const counterparts = count(duties, COUNTERPARTS);
  if (others.agencies.columns.has('kind')) return counterparts > 0 && signs > 1 ? duties : null;
  if (others.namesPersons) return counterparts > 0 ? duties : null;
  return signs > 0 || isPlain(duties, headers) ? duties : null;
}

function isOfUnitsOrPersons(headers: readonly CellValue[], { staff, agencies }: OtherTables): boolean {
  const ids = staff.columns.get('personId');
  const hasIds = ids !== undefined && !ANYWHERE.has(foldWord(cellText(headers[ids])));
  return hasIds || count(agencies, OF_UNITS) > 0 || count(staff, OF_PEOPLE) > 0;
}

/** A duty and a unit and nothing else, under a header that is no task's. */
function isPlain(duties: HeaderMatch, headers: readonly CellValue[]): boolean {
  const header = foldWord(cellText(headers[duties.columns.get('duty')!]));
  if (header === TASK || !duties.columns.has('unit')) return false;
  return duties.extra.every((extra) => ANYWHERE.has(foldWord(extra.header)));
}

/** Tables of procedures and of norms: a matter with steps and their days or stages; a rule and its limit. */
export function asProceduresOrNorms(headers: readonly CellValue[]): HeaderMatch | null {
  const procedures = matchHeaders(headers, 'procedures');
  const isProcedures =
    count(procedures, ['matter', 'step']) === 2 && count(procedures, ['workingDays', 'stage', 'afterStep']) > 0;
  if (isProcedures) return procedures;
  const norms = matchHeaders(headers, 'norms');
  return count(norms, ['rule', 'limit']) === 2 ? norms : null;
}

function count(match: HeaderMatch, keys: readonly string[]): number {
  return keys.filter((key) => match.columns.has(key)).length;
}
