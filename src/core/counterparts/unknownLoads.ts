import { POST_TYPES } from '../agencies/measures';
import type { Reform } from '../results/reform';

/** Which figures of a workload no table states: blank where they are shown, not 0. */
export interface UnknownLoads {
  readonly postsBefore: boolean;
  readonly postsAfter: boolean;
  readonly people: boolean;
}

/**
 * Posts that neither the agencies nor, after the reform, an approved table or a create row state; people in post that the
 * agencies do not state.
 * Example: a table of agencies with Unit and Kind alone leaves all three unknown.
 */
export function unknownLoads({ agencies, approved, created }: Reform): UnknownLoads {
  const isStated = (figures: 'Posts' | 'Staff') => POST_TYPES.some((type) => agencies.stated.has(`${type}${figures}`));
  const isGranted =
    approved !== null &&
    POST_TYPES.some((type) => approved.amounts[`${type}Posts`].some((posts) => !Number.isNaN(posts)));
  const postsBefore = !isStated('Posts');
  return { postsBefore, postsAfter: postsBefore && !isGranted && created.size === 0, people: !isStated('Staff') };
}
