import { POST_TYPES, THOUSANDTHS } from '../agencies/measures';
import { TYPE_COUNT } from '../money/typePlace';
import { POSTS_OF, STAFF_OF } from '../results/postColumns';
import type { Reform } from '../results/reform';
import { CHANNELS, type Channel } from '../staffing/staff';
import type { NamedSurplus } from './nameSurplus';
import type { PlacementRow, PlacementTotals } from './placement';
import type { SurplusCells } from './surplusCells';

/** Figures of a row beside those by channel. */
const FIGURES = 8;

/** The rows of the ledger in natural units, and their sum: surplus = placed + unplaced in each. */
export function placementRows(
  reform: Reform,
  cells: SurplusCells,
  named: NamedSurplus,
): { readonly rows: PlacementRow[]; readonly totals: PlacementTotals } {
  const sums = new Float64Array(FIGURES);
  const placedBySums = new Float64Array(CHANNELS.length);
  const rows: PlacementRow[] = [];
  for (let row = 0; row < cells.cell.length; row++) {
    const { posts, inPost, ...names } = placeOf(reform, cells.cell[row]);
    const placedBy = named.placedBy.subarray(row * CHANNELS.length, (row + 1) * CHANNELS.length);
    let placed = 0;
    for (let channel = 0; channel < CHANNELS.length; channel++) {
      placed += placedBy[channel];
      placedBySums[channel] += placedBy[channel];
    }
    const surplus = cells.surplus[row];
    const unplaced = surplus - placed;
    const people = named.overdue[row] * THOUSANDTHS;
    const figures = [posts, inPost, surplus, placed, unplaced, named.unnamed[row], people, named.beyond[row]];
    for (let figure = 0; figure < FIGURES; figure++) sums[figure] += figures[figure];
    rows.push({ ...names, ...figuresOf(figures, placedBy) });
  }
  return { rows, totals: figuresOf(sums, placedBySums) };
}

/** Whole thousandths in the order of the sums. */
function figuresOf(thousandths: ArrayLike<number>, placedBy: Float64Array): PlacementTotals {
  return {
    posts: thousandths[0] / THOUSANDTHS,
    inPost: thousandths[1] / THOUSANDTHS,
    surplus: thousandths[2] / THOUSANDTHS,
    placedBy: byChannel(placedBy),
    placed: thousandths[3] / THOUSANDTHS,
    unplaced: thousandths[4] / THOUSANDTHS,
    unnamed: thousandths[5] / THOUSANDTHS,
    overdue: thousandths[6] / THOUSANDTHS,
    beyond: thousandths[7] / THOUSANDTHS,
  };
}

function byChannel(placedBy: Float64Array): Record<Channel, number> {
  const people = {} as Record<Channel, number>;
  for (let channel = 0; channel < CHANNELS.length; channel++)
    people[CHANNELS[channel]] = placedBy[channel] / THOUSANDTHS;
  return people;
}

/** What a cell is, with its posts and people in whole thousandths. */
function placeOf(
  { after, withoutUnit }: Reform,
  cell: number,
): Pick<PlacementRow, 'county' | 'unit' | 'unitAfter' | 'postType' | 'posts' | 'inPost'> {
  const unitAfter = Math.floor(cell / TYPE_COUNT);
  const postType = POST_TYPES[cell % TYPE_COUNT];
  if (unitAfter < after.count) {
    const posts = after.amounts[POSTS_OF[postType]][unitAfter];
    const inPost = after.amounts[STAFF_OF[postType]][unitAfter];
    return { county: after.county?.[unitAfter] ?? '', unit: after.unit[unitAfter], unitAfter, postType, posts, inPost };
  }
  const { county, unit, inPost } = withoutUnit[unitAfter - after.count];
  return { county, unit, unitAfter: -1, postType, posts: 0, inPost: inPost[postType] };
}
