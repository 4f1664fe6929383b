import { POST_TYPES } from '../agencies/measures';
import { NOT_STATED } from '../staffing/staff';

/** How many post types there are. */
export const TYPE_COUNT = POST_TYPES.length;

/**
 * The place of a post type (place in `POST_TYPES`, or `NOT_STATED`) in lists by post type that have people whose post type
 * is not stated in the last of their `TYPE_COUNT` + 1 places.
 */
export function typePlace(postType: number): number {
  return postType === NOT_STATED ? TYPE_COUNT : postType;
}
