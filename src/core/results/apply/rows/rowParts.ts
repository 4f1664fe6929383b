import { POST_TYPES } from '../../../agencies/measures';
import type { Operation } from '../../../plan/plan';
import { WHOLE_SHARE, type StatedPart } from '../moves';
import type { Reading } from '../reading';
import { isBlankName } from '../../../table/foldText';

/** The part that a row states: null when neither share, posts nor a duty is stated, or when the share is all of the unit. */
export function statedPart({ plan }: Reading, row: number, ofUnit: boolean): StatedPart | null {
  const posts = plan.posts[row];
  const given = plan.share[row];
  const duty = !ofUnit && !isBlankName(plan.duty[row]);
  if (posts === null && given === null && !duty) return null;
  if (ofUnit && posts === null && given === 1) return null;
  const share = given === null ? 0 : Math.round(given * WHOLE_SHARE);
  return { share: Number.isFinite(share) && share >= 0 ? share : 2 * WHOLE_SHARE, posts, duty, ofUnit };
}

/** Says which of the cells share, posts and duty a row states although its operation takes the whole unit. */
export function unusedPart(
  { plan, issues }: Reading,
  row: number,
  keys: readonly ('share' | 'posts' | 'duty')[],
): null {
  const operation: Operation = plan.operation[row];
  const posts = plan.posts[row];
  for (const key of keys) {
    if (key === 'share' && plan.share[row] !== null && plan.share[row] !== 1)
      issues.add('cellNotUsed', 'warning', row, 'share', { operation });
    if (key === 'duty' && !isBlankName(plan.duty[row]))
      issues.add('cellNotUsed', 'warning', row, 'duty', { operation });
    const type = key === 'posts' && posts ? POST_TYPES.find((one) => posts[one] !== undefined) : undefined;
    if (type) issues.add('cellNotUsed', 'warning', row, `${type}Posts`, { operation });
  }
  return null;
}

/** Posts stated for several units at once: nobody knows how many each gives. */
export function severalPosts(
  { issues, names }: Reading,
  row: number,
  sources: readonly number[],
  part: StatedPart | null,
): boolean {
  if (!part?.posts || sources.length < 2) return false;
  issues.add('postsOfSeveral', 'error', row, 'from', { units: sources.map((node) => names.nameOf(node)) });
  return true;
}
