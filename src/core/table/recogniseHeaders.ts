import { cellText } from './cells';
import { foldWord } from './foldText';
import type { Language, TableKind } from './headers';
import { matchHeaders, type HeaderMatch } from './matchHeaders';
import type { CellValue } from './rawTable';

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
/** Headers that only the product's own results have. */
const RESULT_HEADERS = new Set(
  ['Formed from', 'Change of unit', 'Outcome', '由何单位组建', '调整情况', '去向'].map(foldWord),
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
  const agencies = matchHeaders(headers, 'agencies');
  const approved = matchHeaders(headers, 'approved');
  const unitTable = kindOfUnitTable(agencies, approved);
  if (unitTable && !hasOneOf(headers, PERSON_HEADERS)) return { kind: unitTable.kind, language: unitTable.language };
  const facts = matchHeaders(headers, 'facts');
  if (count(facts, ['item', 'value']) === 2) return { kind: 'facts', language: facts.language };
  return null;
}

/** Whether a header row is that of a result of ours, such as what `REFORM.STRUCTURE` spills: never an input in a plain range. */
export function isResultHeader(headers: readonly CellValue[]): boolean {
  return hasOneOf(headers, RESULT_HEADERS);
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

function hasOneOf(headers: readonly CellValue[], words: ReadonlySet<string>): boolean {
  return headers.some((header) => typeof header === 'string' && header.length < 40 && words.has(foldWord(header)));
}
