import { cellText } from './cells';
import { asDuties, asProceduresOrNorms } from './dutyTables';
import { foldWord } from './foldText';
import type { Language, TableKind } from './headers';
import { hasOneOf } from './hasOneOf';
import { matchHeaders, type HeaderMatch } from './matchHeaders';
import type { CellValue } from './rawTable';
import { asTasks } from './taskTable';

/** Columns that say who a person is. */
const IDENTITY_COLUMNS = ['name', 'sex', 'birth'];
/** Columns that no table of totals by unit has, such as a wage budget. */
const SIGNS_OF_PERSONS = [
  ...IDENTITY_COLUMNS,
  ...['category', 'started', 'channel', 'exitDate', 'hourlyRate', 'weeklyHours'],
];
/** Columns of a table of persons; two of them beside a unit, and a sign of persons, make it one. */
const PERSON_COLUMNS = [
  ...['personId', 'name', 'position', 'rank', 'sex', 'birth', 'category', 'started'],
  ...['annualPay', 'basicPay', 'performance', 'hourlyRate', 'weeklyHours', 'channel', 'exitDate'],
];
/** Headers that number rows of any table, though they may number persons. */
const ROW_NUMBERS = new Set(['编号', '序号', 'No', 'No.'].map(foldWord));
const RATE_SIGNS = ['postType', 'floor', 'ceiling', 'cash'];
const RATE_WORDS = /缴费|险种|单位比例|employer|contribution/i;
const PAY_COLUMNS = ['basicPay', 'allowances', 'performance', 'bonusMonths', 'annualPay'];

/** Headers of tables about persons: such a table is not one of units, even when it names unit and kind. */
const PERSON_HEADERS = new Set(
  [
    'Person ID',
    'Sex',
    'Birth',
    'Position',
    '人员编号',
    '姓名',
    '性别',
    '出生年月',
    '身份证号',
    '身份证号码',
    '职务',
  ].map(foldWord),
);
const POSTS = ['adminPosts', 'politicalLegalPosts', 'institutionPosts', 'workerPosts'];
const STAFF = ['adminStaff', 'politicalLegalStaff', 'institutionStaff', 'workerStaff'];
const GRANTED = [...POSTS, 'chiefs', 'deputies', 'runningCost', 'office'];
const ONLY_AGENCIES = ['code', 'parent', 'domain', ...STAFF, 'leaders', 'duties', 'counted'];
const ONLY_APPROVED = ['option', 'sections', 'document'];

/**
 * Which of our tables a header row heads, and in which language; null = none. Tables share headers such as `Unit`, so
 * the required columns decide, then the columns that only one table has. A row that lacks a required column but is
 * clearly one of ours is recognised too: reading it says what is missing.
 */
export function recogniseHeaders(headers: readonly CellValue[]): { kind: TableKind; language: Language } | null {
  if (headers.length < 2) return null;
  const plan = matchHeaders(headers, 'plan');
  if (isPlan(plan, headers)) return { kind: 'plan', language: plan.language };
  const staff = matchHeaders(headers, 'staff');
  const agencies = matchHeaders(headers, 'agencies');
  const namesPersons = hasOneOf(headers, PERSON_HEADERS);
  const tasks = asTasks(headers, namesPersons);
  if (tasks) return { kind: 'tasks', language: tasks.language };
  const duties = asDuties(headers, { plan, staff, agencies, namesPersons });
  if (duties) return { kind: 'duties', language: duties.language };
  if (isStaff(staff, agencies, headers)) return { kind: 'staff', language: staff.language };
  const approved = matchHeaders(headers, 'approved');
  const unitTable = kindOfUnitTable(agencies, approved);
  if (unitTable && !namesPersons) return { kind: unitTable.kind, language: unitTable.language };
  return kindOfOtherTable(headers);
}

/** Tables without units: procedures, norms, pay, rates, facts and published figures. */
function kindOfOtherTable(headers: readonly CellValue[]): { kind: TableKind; language: Language } | null {
  const ruled = asProceduresOrNorms(headers);
  if (ruled) return { kind: ruled.kind, language: ruled.language };
  const pay = matchHeaders(headers, 'pay');
  if (pay.columns.has('postType') && count(pay, PAY_COLUMNS) > 0) return { kind: 'pay', language: pay.language };
  const rates = matchHeaders(headers, 'rates');
  if (isRates(rates, headers)) return { kind: 'rates', language: rates.language };
  const facts = matchHeaders(headers, 'facts');
  if (count(facts, ['item', 'value']) === 2) return { kind: 'facts', language: facts.language };
  const claims = matchHeaders(headers, 'claims');
  const isClaims = claims.columns.has('figure') && count(claims, ['before', 'after', 'change', 'percent']) >= 2;
  return isClaims ? { kind: 'claims', language: claims.language } : null;
}

/** Items with a rate: shares of anything, unless a column or a word of contributions, or nothing else, stands there. */
function isRates(rates: HeaderMatch, headers: readonly CellValue[]): boolean {
  if (count(rates, ['item', 'rate']) < 2) return false;
  const named = [...rates.columns.values()].some((column) => RATE_WORDS.test(cellText(headers[column])));
  return count(rates, RATE_SIGNS) > 0 || named || rates.extra.length === 0;
}

/**
 * A unit, two columns about persons and a sign of persons, unless posts by type make it a table of units; or people with
 * post types but no unit.
 */
function isStaff(staff: HeaderMatch, agencies: HeaderMatch, headers: readonly CellValue[]): boolean {
  if (!staff.columns.has('unit')) return staff.columns.has('postType') && count(staff, IDENTITY_COLUMNS) > 0;
  const isOfUnits = agencies.columns.has('kind') && count(agencies, [...POSTS, ...STAFF]) > 0;
  const ids = staff.columns.get('personId');
  const hasIds = ids !== undefined && !ROW_NUMBERS.has(foldWord(cellText(headers[ids])));
  const isOfPersons = hasIds || count(staff, SIGNS_OF_PERSONS) > 0;
  return isOfPersons && count(staff, PERSON_COLUMNS) >= 2 && (!isOfUnits || hasOneOf(headers, PERSON_HEADERS));
}

function isPlan(match: HeaderMatch, headers: readonly CellValue[]): boolean {
  const ends = count(match, ['from', 'to']);
  if (match.columns.has('operation')) return ends > 0;
  const isChinese = ends === 2 && /[\u2e80-\u9fff]/.test(cellText(headers[match.columns.get('from')!]));
  return ends === 2 && (isChinese || count(match, ['option', 'duty', 'share', 'namePlate', 'effective']) > 0);
}

function kindOfUnitTable(agencies: HeaderMatch, approved: HeaderMatch): HeaderMatch | null {
  const onlyAgencies = count(agencies, ONLY_AGENCIES);
  const onlyApproved = count(approved, ONLY_APPROVED);
  if (!agencies.columns.has('unit')) {
    const isAgencies = agencies.columns.has('kind') && count(agencies, [...POSTS, ...STAFF, ...ONLY_AGENCIES]) >= 2;
    return isAgencies ? agencies : null;
  }
  if (agencies.columns.has('kind')) return onlyApproved >= 2 && onlyAgencies === 0 ? approved : agencies;
  if (count(approved, GRANTED) > 0 && onlyApproved > 0 && onlyAgencies === 0) return approved;
  return count(agencies, [...POSTS, ...STAFF, 'chiefs', 'deputies']) >= 2 ? agencies : null;
}

/** Whether a table without kinds could be an approved table as well: units and grants, and nothing of the agencies table alone. */
export function mayBeApproved(headers: readonly CellValue[]): boolean {
  const agencies = matchHeaders(headers, 'agencies');
  return agencies.columns.has('unit') && !agencies.columns.has('kind') && count(agencies, ONLY_AGENCIES) === 0;
}

function count(match: HeaderMatch, keys: readonly string[]): number {
  return keys.filter((key) => match.columns.has(key)).length;
}
