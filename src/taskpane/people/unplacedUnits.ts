import type { Placement, PlacementRow } from '../../core/placement';
import { peopleInState } from './peopleInState';

/** A unit and post type with people who are surplus and not placed. */
export interface UnplacedUnit {
  readonly row: PlacementRow;
  /** Those whom the staff table names: places in `placement.person`. `row.unnamed` more are not named. */
  readonly entries: readonly number[];
}

/** Units with unplaced people, most of them first, equals in the order of the ledger. */
export function unplacedUnits(placement: Placement): UnplacedUnit[] {
  const byRow = new Map<number, number[]>();
  for (const entry of peopleInState(placement, 'unplaced')) {
    const entries = byRow.get(placement.rowOf[entry]);
    if (entries) entries.push(entry);
    else byRow.set(placement.rowOf[entry], [entry]);
  }
  return placement.rows
    .map((row, place) => ({ row, entries: byRow.get(place) ?? [] }))
    .filter(({ row }) => row.unplaced > 0)
    .sort((a, b) => b.row.unplaced - a.row.unplaced);
}
