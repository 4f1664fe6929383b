import type { Operation } from '../../plan/plan';
import { foldName, isBlankName } from '../../table/foldText';
import { likelyNames } from './likelyNames';
import type { Reading } from './reading';
import { AMBIGUOUS } from './unitNames';

const NO_UNITS: readonly number[] = [];

/** Rows of merge, create and rename form their target; done for all rows first, so that rows may chain in any order. */
export function formTargets({ plan, rows, names, targets }: Reading): void {
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place];
    const operation = plan.operation[row];
    if (operation !== 'merge' && operation !== 'create' && operation !== 'rename') continue;
    if (isBlankName(plan.to[row])) continue;
    const node = names.form(countyOf(plan.county, row), plan.to[row]);
    if (node >= 0) targets[row] = node;
  }
}

/**
 * The units that a From cell names. A text that is no unit is taken as several, parted by 、 ； ; or line breaks.
 * Pieces that name no unit are issues and are left out. The list is good until the next call.
 */
export function fromUnits(reading: Reading, row: number, operation: Operation): readonly number[] {
  const { plan, names, issues, single } = reading;
  const text = plan.from[row];
  if (isBlankName(text)) {
    issues.add('cellMissing', 'error', row, 'from', { operation, column: issues.header('from') });
    return NO_UNITS;
  }
  const whole = names.find(countyOf(plan.county, row), text);
  if (whole >= 0) {
    single[0] = whole;
    return single;
  }
  const pieces = text.split(/[、；;\n\r]+/).filter((piece) => !isBlankName(piece));
  const units = new Set<number>();
  for (const piece of pieces) {
    const node = findUnit(reading, row, 'from', piece.trim());
    if (node >= 0) units.add(node);
  }
  return [...units];
}

/** The unit that a row's To cell names; -1 after raising the issue when there is none. */
export function findTo(reading: Reading, row: number): number {
  const known = reading.targets[row];
  return known >= 0 ? known : findUnit(reading, row, 'to', reading.plan.to[row]);
}

/** The unit that a cell names; -1 after raising the issue when there is none. */
export function findUnit(reading: Reading, row: number, key: 'from' | 'to', text: string): number {
  const { plan, names, issues } = reading;
  if (isBlankName(text)) {
    issues.add('cellMissing', 'error', row, key, { operation: plan.operation[row], column: issues.header(key) });
    return -1;
  }
  const node = names.find(countyOf(plan.county, row), text);
  if (node >= 0) return node;
  if (node === AMBIGUOUS) {
    issues.add('ambiguousUnit', 'error', row, key, { unit: text, counties: names.countiesWith(text) });
    return -1;
  }
  const likely = suggestions(reading, text, countyOf(plan.county, row));
  if (key === 'from') issues.add('unknownUnit', 'error', row, key, { unit: text, likely });
  else issues.add('targetNeverCreated', 'error', row, key, { unit: text, likely });
  return -1;
}

function suggestions({ names, agencies, budget }: Reading, text: string, county: string): string[] {
  if (budget.comparisons < names.count) return [];
  budget.comparisons -= names.count;
  const folded = foldName(county);
  const candidates: string[] = [];
  for (let node = 0; node < names.count; node++) {
    if (folded === '' || !agencies.county || foldName(names.countyOf(node)) === folded)
      candidates.push(names.nameOf(node));
  }
  return likelyNames(text, candidates);
}

function countyOf(county: readonly string[] | null, row: number): string {
  return county ? county[row] : '';
}
