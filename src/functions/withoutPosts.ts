import type { Plan } from '../core';

/**
 * The plan for units of which no posts are known: the posts that rows state are left out, so that none are missed. A row
 * that states nothing but posts is one of no share: the unit stays and keeps its duties.
 */
export function withoutPosts(plan: Plan): Plan {
  const share = plan.share.map((stated, row) => {
    const isPostsAlone = plan.posts[row] !== null && plan.duty[row] === '' && plan.operation[row] !== 'create';
    return isPostsAlone ? (stated ?? 0) : stated;
  });
  return { ...plan, share, posts: plan.posts.map(() => null) };
}
