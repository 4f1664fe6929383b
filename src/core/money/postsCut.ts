import { POST_TYPES, THOUSANDTHS, type PostType } from '../agencies/measures';
import type { Issue } from '../issue';
import { POSTS_OF, STAFF_OF } from '../results/postColumns';
import type { Reform } from '../results/reform';
import { comparablePostTypes } from '../results/surplusRows';
import type { PostsCut } from './bridge';
import { budgetedAgencies, budgetedVacanciesGone } from './budgetedVacancies';

/**
 * Posts cut by post type, a row each: before − after, at least 0, of which vacant and filled. Vacant posts cut are the
 * vacancies before less those after, at most the posts cut; vacancies are counted unit by unit, never netted with surplus.
 * Where the agencies table states no people in post of a type, none of its posts is known to be vacant.
 */
export function postsCut(reform: Reform): { posts: PostsCut[]; issues: readonly Issue[] } {
  const { budgeted, issues } = budgetedAgencies(reform);
  const comparable = comparablePostTypes(reform);
  const posts = POST_TYPES.map((postType): PostsCut => {
    const cut = Math.max(0, postsOf(reform.agencies, postType) - postsOf(reform.after, postType));
    if (cut === 0 || !comparable.includes(postType)) return rowOf(postType, cut, 0, 0);
    const vacancies = vacanciesOf(reform.agencies, postType) - vacanciesOf(reform.after, postType);
    const vacant = Math.min(cut, Math.max(0, vacancies));
    const gone = budgeted && vacant > 0 ? budgetedVacanciesGone(reform, budgeted, postType) : 0;
    return rowOf(postType, cut, vacant, Math.min(vacant, gone));
  });
  return { posts, issues };
}

function rowOf(postType: PostType, cut: number, vacant: number, budgetedVacant: number): PostsCut {
  return {
    postType,
    cut: cut / THOUSANDTHS,
    vacant: vacant / THOUSANDTHS,
    budgetedVacant: budgetedVacant / THOUSANDTHS,
    filled: (cut - vacant) / THOUSANDTHS,
  };
}

type Units = Pick<Reform['after'], 'amounts' | 'count'>;

/** Posts of all units, in whole thousandths. */
export function postsOf({ amounts, count }: Units, type: PostType): number {
  const posts = amounts[POSTS_OF[type]];
  let sum = 0;
  for (let unit = 0; unit < count; unit++) sum += posts[unit];
  return sum;
}

function vacanciesOf({ amounts, count }: Units, type: PostType): number {
  const posts = amounts[POSTS_OF[type]];
  const inPost = amounts[STAFF_OF[type]];
  let sum = 0;
  for (let unit = 0; unit < count; unit++) sum += Math.max(0, posts[unit] - inPost[unit]);
  return sum;
}
