import { seatLedgerOf, type SeatCount, type SeatRow, type SeatTotals } from '../core/seats';
import { readStaff } from '../core/staffing';
import { figureOrBlank, type Cell, type Cells } from './cells';
import type { PlacementArguments } from './placementTable';
import { failOnMoneyErrors } from './readMoneyTables';
import { readReform } from './readReform';
import { tableArgument } from './tableArgument';
import { thisMonth } from './thisMonth';

/**
 * The ledger of leader seats as a table with headers, a row a unit with seats or leaders and the total last. Surplus and
 * vacant seats are blank where no table states seats, and for units that are not known or went to an enterprise; abolished
 * units have 0 seats. The county stands first when the agencies or the staff have counties. Words are those of the agencies table.
 */
export function seatsTable(given: PlacementArguments): Cells {
  const { reform, words } = readReform(given);
  const staff = tableArgument(given.staff, 'staff', (raw) => {
    const read = readStaff(raw, thisMonth(), 'seats');
    return { table: read.staff, issues: read.issues };
  });
  failOnMoneyErrors(staff.issues, words);
  const ledger = seatLedgerOf(reform, staff.table, thisMonth());
  const counties = reform.agencies.county !== null || staff.table.county !== null;
  const { seats } = words.people;
  const { county, unit } = words.words.headers;
  const line = (name: string, of: string, row: SeatRow | SeatTotals): Cell[] => [
    ...(counties ? [of] : []),
    ...[name, ...countCells(row.chiefs), ...countCells(row.deputies)],
    ...[row.pool, row.poolExpired, row.left, row.promoted],
  ];
  return [
    [
      ...(counties ? [county] : []),
      ...[unit, ...Object.values(seats.chiefs), ...Object.values(seats.deputies)],
      ...[seats.pool, seats.poolExpired, seats.left, seats.promoted],
    ],
    ...ledger.rows.map((row) => line(row.unit, row.county, row)),
    line(words.money.allInAll, '', ledger.totals),
  ];
}

function countCells({ authorised, held, concurrent, surplus, vacant }: SeatCount): Cell[] {
  return [figureOrBlank(authorised), held, concurrent, figureOrBlank(surplus), figureOrBlank(vacant)];
}
