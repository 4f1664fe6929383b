import type { Kind } from '../agencies/kinds';
import { isNormForKind } from './isNormForKind';
import type { Norm } from './norms';

/**
 * Whether a norm holds for a unit of a kind with so many posts; both ends of its range are in it.
 * Example: one from 11 to 50 posts holds for a unit of 50, not for one of 51.
 */
export function isNormForUnit(norm: Pick<Norm, 'kind' | 'fromPosts' | 'toPosts'>, kind: Kind, posts: number): boolean {
  const { fromPosts, toPosts } = norm;
  return (
    isNormForKind(norm, kind) && (fromPosts === null || posts >= fromPosts) && (toPosts === null || posts <= toPosts)
  );
}
