import type { Measure, PostType } from '../agencies/measures';

/** The column of posts of each post type. */
export const POSTS_OF = {
  admin: 'adminPosts',
  politicalLegal: 'politicalLegalPosts',
  institution: 'institutionPosts',
  worker: 'workerPosts',
} as const satisfies Record<PostType, Measure>;

/** The column of people in post of each post type. */
export const STAFF_OF = {
  admin: 'adminStaff',
  politicalLegal: 'politicalLegalStaff',
  institution: 'institutionStaff',
  worker: 'workerStaff',
} as const satisfies Record<PostType, Measure>;
