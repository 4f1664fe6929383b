import { POST_TYPES, THOUSANDTHS, type PostType } from '../../agencies/measures';
import { POSTS_OF } from '../postColumns';
import { SHARE_TOLERANCE, WHOLE_SHARE } from './moves';
import type { Reading } from './reading';

/** Shares of one unit may not come to more than 100 %; when they do, none of them is applied. */
export function checkShares({ moves, issues, names }: Reading, unit: number, parts: readonly number[]): void {
  let share = 0;
  for (const move of parts) share += moves.part.get(move)!.share;
  if (share <= WHOLE_SHARE + SHARE_TOLERANCE) return;
  const stated = parts.filter((move) => moves.part.get(move)!.share > 0);
  const rows = stated.map((move) => moves.row[move]);
  for (const move of stated) moves.live[move] = 0;
  issues.add('sharesAbove', 'error', rows[0], 'share', {
    unit: names.nameOf(unit),
    percent: share / (WHOLE_SHARE / 100),
    ...issues.spots(rows, 'share'),
  });
}

/**
 * Posts and duties that rows state are taken from what a unit of before has itself; what a formed unit has shows later.
 * Where no duties are counted, a named duty moves by its name alone.
 */
export function checkPosts(reading: Reading, unit: number, parts: readonly number[]): void {
  const { agencies, moves } = reading;
  if (unit >= agencies.count) return;
  for (const type of POST_TYPES) {
    const there = agencies.amounts[POSTS_OF[type]][unit];
    const asking = parts.filter((move) => moves.live[move] && moves.part.get(move)!.posts?.[type] !== undefined);
    let asked = 0;
    for (const move of asking) asked += moves.part.get(move)!.posts![type]!;
    if (asked > there) dropPosts(reading, unit, type, asking, asked, there);
  }
  if (!agencies.stated.has('duties')) return;
  const naming = parts.filter((move) => moves.live[move] && moves.part.get(move)!.duty);
  const duties = agencies.amounts.duties[unit];
  if (duties === 0 || naming.length * THOUSANDTHS <= duties) return;
  reportDuties(reading, unit, naming, duties);
  for (const move of naming) moves.live[move] = 0;
}

export function dropPosts(
  reading: Reading,
  unit: number,
  postType: PostType,
  asking: readonly number[],
  asked: number,
  there: number,
): void {
  const { moves, issues, names } = reading;
  for (const move of asking) moves.live[move] = 0;
  const rows = asking.map((move) => moves.row[move]);
  issues.add('morePostsMoved', 'error', rows[0], POSTS_OF[postType], {
    unit: names.nameOf(unit),
    postType,
    moved: asked / THOUSANDTHS,
    there: there / THOUSANDTHS,
    ...issues.spots(rows, POSTS_OF[postType]),
  });
}

export function reportDuties(
  { moves, issues, names }: Reading,
  unit: number,
  naming: readonly number[],
  duties: number,
): void {
  const rows = naming.map((move) => moves.row[move]);
  issues.add('moreDutiesMoved', 'error', rows[0], 'duty', {
    unit: names.nameOf(unit),
    moved: naming.length,
    there: duties / THOUSANDTHS,
    ...issues.spots(rows, 'duty'),
  });
}
