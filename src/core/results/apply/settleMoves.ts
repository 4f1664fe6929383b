import { POST_TYPES } from '../../agencies/measures';
import { checkPosts, checkShares } from './checkParts';
import { PART, type Moves, type StatedPart } from './moves';
import type { Reading } from './reading';

/**
 * Rules out what cannot be meant, by unit, whatever the order of the rows: a unit that several rows send to different
 * places (none is applied and the unit stays), a row that is there twice (applied once), shares above 100 %, more posts
 * or duties than a unit has (those rows are not applied).
 */
export function settleMoves(reading: Reading): void {
  settleEndings(reading);
  const parts = partsByUnit(reading.moves);
  for (const [unit, moves] of parts) {
    const once = dropRepeated(reading, unit, moves);
    checkShares(reading, unit, once);
    checkPosts(reading, unit, once);
  }
}

function settleEndings(reading: Reading): void {
  const { moves, names, said } = reading;
  const endings = new Int32Array(names.count).fill(-1);
  const several = new Map<number, number[]>();
  for (let move = 0; move < moves.count; move++) {
    if (moves.kind[move] === PART) continue;
    const unit = moves.from[move];
    if (endings[unit] < 0) endings[unit] = move;
    else if (several.has(unit)) several.get(unit)!.push(move);
    else several.set(unit, [endings[unit], move]);
  }
  const kept = new Map<number, number[]>();
  for (const { node, row } of said.keeps) {
    const ending = endings[node];
    if (ending < 0 || keepsItself(reading, ending)) continue;
    if (!several.has(node)) several.set(node, [ending]);
    kept.set(node, [...(kept.get(node) ?? []), row]);
  }
  for (const [unit, conflicting] of several) settleEnding(reading, unit, conflicting, kept.get(unit) ?? []);
}

/** A unit that is kept may get a new name or be co-located. */
function keepsItself({ moves, plan }: Reading, move: number): boolean {
  const operation = plan.operation[moves.row[move]];
  return operation === 'rename' || operation === 'coLocate';
}

function settleEnding(
  reading: Reading,
  unit: number,
  conflicting: readonly number[],
  keepRows: readonly number[],
): void {
  const { moves, plan, issues, names } = reading;
  const [first, ...others] = conflicting;
  const same = others.every(
    (move) =>
      moves.to[move] === moves.to[first] &&
      moves.kind[move] === moves.kind[first] &&
      plan.operation[moves.row[move]] === plan.operation[moves.row[first]],
  );
  const rows = [...conflicting.map((move) => moves.row[move]), ...keepRows];
  if (same && keepRows.length === 0) {
    for (const move of others) leaveOutRepeat(moves, move, first);
    issues.add('rowTwice', 'warning', rows[0], 'from', { unit: names.nameOf(unit), ...issues.spots(rows, 'from') });
    return;
  }
  for (const move of conflicting) moves.live[move] = 0;
  const operations = [...new Set(rows.map((row) => plan.operation[row]))].sort();
  issues.add('unitMovedTwice', 'error', rows[0], 'from', {
    unit: names.nameOf(unit),
    operations,
    ...issues.spots(rows, 'from'),
  });
}

function partsByUnit(moves: Moves): Map<number, number[]> {
  const parts = new Map<number, number[]>();
  for (let move = 0; move < moves.count; move++) {
    if (moves.kind[move] !== PART) continue;
    const ofUnit = parts.get(moves.from[move]);
    if (ofUnit) ofUnit.push(move);
    else parts.set(moves.from[move], [move]);
  }
  return parts;
}

/** Two rows that state the very same part of the same unit for the same target are one row, there twice. */
function dropRepeated({ moves, plan, issues, names }: Reading, unit: number, given: readonly number[]): number[] {
  const kept: number[] = [];
  const seen = new Map<number, Map<string, number[]>>();
  for (const move of given) {
    const alike = placeOf(seen, moves.to[move], plan.duty[moves.row[move]]);
    const again = alike.find(
      (other) =>
        samePart(moves.part.get(other)!, moves.part.get(move)!) &&
        plan.operation[moves.row[other]] === plan.operation[moves.row[move]],
    );
    alike.push(move);
    if (again === undefined) kept.push(move);
    else {
      leaveOutRepeat(moves, move, again);
      const rows = [moves.row[again], moves.row[move]];
      issues.add('rowTwice', 'warning', rows[0], 'from', { unit: names.nameOf(unit), ...issues.spots(rows, 'from') });
    }
  }
  return kept;
}

function leaveOutRepeat(moves: Moves, move: number, counts: number): void {
  moves.live[move] = 0;
  moves.repeats.set(move, counts);
}

/** The list of a target and duty, made when it is not there. */
function placeOf(lists: Map<number, Map<string, number[]>>, target: number, duty: string): number[] {
  let byDuty = lists.get(target);
  if (!byDuty) lists.set(target, (byDuty = new Map()));
  let list = byDuty.get(duty);
  if (!list) byDuty.set(duty, (list = []));
  return list;
}

function samePart(a: StatedPart, b: StatedPart): boolean {
  return a.share === b.share && a.duty === b.duty && POST_TYPES.every((type) => a.posts?.[type] === b.posts?.[type]);
}
