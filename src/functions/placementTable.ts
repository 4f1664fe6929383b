import { placementOf, type Placement, type PlacementTotals, type SurplusOrder } from '../core/placement';
import { CHANNELS, type Channel } from '../core/staffing';
import type { Locale } from '../locales/en';
import type { Cell, Cells } from './cells';
import { readMoneyTables } from './readMoneyTables';
import { readReform, type ReformArguments } from './readReform';
import { thisMonth } from './thisMonth';

/** The function's arguments as Excel hands them over. */
export interface PlacementArguments extends ReformArguments {
  readonly staff: unknown;
}

/** The order in which the functions name people; those marked by hand come first. */
const ORDER: SurplusOrder = 'retirement';

/**
 * The ledger of surplus people as a table with headers, a line a unit after the reform and post type with surplus and the
 * total last: surplus = placed + unplaced. Channels that have nobody have no column. It holds no person's data.
 */
export function placementTable(given: PlacementArguments): Cells {
  const { placement, words } = readPlacement(given);
  const { rows, totals, reform } = placement;
  const channels = CHANNELS.filter((channel) => totals.placedBy[channel] > 0);
  const counties = reform.agencies.county !== null;
  const { headers, postTypes } = words.words;
  const says = words.people.placement;
  return [
    [
      ...(counties ? [headers.county] : []),
      ...[headers.unit, headers.postType, headers.posts, headers.inPost, headers.surplus],
      ...channels.map((channel) => says.placedBy(words.money.channels[channel])),
      ...[says.placed, says.unplaced, says.unnamed, says.overdue, says.beyond],
    ],
    ...rows.map((row): Cell[] => {
      const names = [row.unit, postTypes[row.postType], ...figuresOf(row, channels)];
      return counties ? [row.county, ...names] : names;
    }),
    [...(counties ? [''] : []), words.money.allInAll, '', ...figuresOf(totals, channels)],
  ];
}

/** Reads the tables and makes the ledger as the functions show it. Anything that leaves rows or figures out fails with a sentence. */
export function readPlacement(given: PlacementArguments): { readonly placement: Placement; readonly words: Locale } {
  const { reform, words } = readReform(given);
  const { tables } = readMoneyTables({ staff: given.staff }, ['staff'], words, 'placement');
  return { placement: placementOf(reform, tables.staff!, { order: ORDER, today: thisMonth() }), words };
}

function figuresOf(row: PlacementTotals, channels: readonly Channel[]): number[] {
  const placedBy = channels.map((channel) => row.placedBy[channel]);
  const { posts, inPost, surplus, placed, unplaced, unnamed, overdue, beyond } = row;
  return [posts, inPost, surplus, ...placedBy, placed, unplaced, unnamed, overdue, beyond];
}
