import { POST_TYPES, THOUSANDTHS, type PostType } from '../agencies/measures';
import { POSTS_OF, STAFF_OF } from './postColumns';
import type { Reform, SurplusRow } from './reform';

/** Post types of which the table states both posts and people: only these have a surplus or a vacancy. */
export function comparablePostTypes(reform: Reform): PostType[] {
  const { stated } = reform.agencies;
  return POST_TYPES.filter((type) => stated.has(POSTS_OF[type]) && stated.has(STAFF_OF[type]));
}

/**
 * Surplus and vacancy after the reform, a row a unit and post type that has posts or people: max(0, in post − posts)
 * and max(0, posts − in post), never netted. People of an abolished unit for whom the plan names no unit follow as
 * surplus under that unit's name, with no posts and `unitAfter` -1.
 */
export function surplusRows(reform: Reform): SurplusRow[] {
  const { after } = reform;
  const types = comparablePostTypes(reform);
  const rows: SurplusRow[] = [];
  for (let unit = 0; unit < after.count; unit++) {
    for (const type of types) {
      const posts = after.amounts[POSTS_OF[type]][unit];
      const inPost = after.amounts[STAFF_OF[type]][unit];
      if (posts !== 0 || inPost !== 0) {
        rows.push(surplusRow(after.county?.[unit] ?? '', after.unit[unit], unit, type, posts, inPost));
      }
    }
  }
  for (const people of reform.withoutUnit) {
    for (const type of types) {
      if (people.inPost[type] !== 0)
        rows.push(surplusRow(people.county, people.unit, -1, type, 0, people.inPost[type]));
    }
  }
  return rows;
}

function surplusRow(
  county: string,
  unit: string,
  unitAfter: number,
  postType: PostType,
  posts: number,
  inPost: number,
): SurplusRow {
  return {
    county,
    unit,
    unitAfter,
    postType,
    posts: posts / THOUSANDTHS,
    inPost: inPost / THOUSANDTHS,
    surplus: Math.max(0, inPost - posts) / THOUSANDTHS,
    vacancy: Math.max(0, posts - inPost) / THOUSANDTHS,
  };
}
