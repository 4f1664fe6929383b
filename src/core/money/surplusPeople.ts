import { POST_TYPES } from '../agencies/measures';
import { POSTS_OF, STAFF_OF } from '../results/postColumns';
import type { Reform } from '../results/reform';
import { comparablePostTypes } from '../results/surplusRows';
import { TYPE_COUNT } from './typePlace';

/** Surplus people after a reform, never netted, in whole thousandths. */
export interface SurplusPeople {
  /**
   * By cell: unit after × post type, place `unit × TYPE_COUNT + post type`; after them the same for `reform.withoutUnit`,
   * people of abolished units for whom the plan names no unit.
   */
  readonly byCell: Float64Array;
  /** All together: the sum of `surplusRows`. */
  readonly total: number;
}

/** max(0, in post − posts) of every unit after and post type, and the people of abolished units who have no unit. */
export function surplusPeople(reform: Reform): SurplusPeople {
  const { after, withoutUnit } = reform;
  const byCell = new Float64Array((after.count + withoutUnit.length) * TYPE_COUNT);
  let total = 0;
  for (const type of comparablePostTypes(reform)) {
    const place = POST_TYPES.indexOf(type);
    const posts = after.amounts[POSTS_OF[type]];
    const inPost = after.amounts[STAFF_OF[type]];
    for (let unit = 0; unit < after.count; unit++) {
      const surplus = Math.max(0, inPost[unit] - posts[unit]);
      byCell[unit * TYPE_COUNT + place] = surplus;
      total += surplus;
    }
    withoutUnit.forEach((people, group) => {
      byCell[(after.count + group) * TYPE_COUNT + place] = people.inPost[type];
      total += people.inPost[type];
    });
  }
  return { byCell, total };
}
