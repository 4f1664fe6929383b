import { CHANNELS, LEAVING_CHANNELS, NO_MONTH, type Month, type Staff } from '../../core/staffing';

/** Columns of the staff table that say by when, or when, somebody is placed. */
export type DateColumn = 'placeBy' | 'exitDate' | 'placedOn';

export interface PersonDate {
  readonly column: DateColumn;
  readonly month: Month;
}

/** The columns of dates that a person's placement hangs on: when it is due, then when it takes place by its channel. */
export function dateColumns({ channel }: Staff, person: number): readonly DateColumn[] {
  const leaves = LEAVING_CHANNELS.includes(CHANNELS[channel[person]]);
  return leaves ? ['placeBy', 'exitDate', 'placedOn'] : ['placeBy', 'placedOn', 'exitDate'];
}

/**
 * The first date that a person's row states, in the order of `columns`; null when it states none. `before`: only a month
 * before this one.
 */
export function personDate(
  staff: Staff,
  person: number,
  columns: readonly DateColumn[],
  before = Infinity,
): PersonDate | null {
  const months = { placeBy: staff.placeBy, exitDate: staff.exit, placedOn: staff.placedOn };
  const column = columns.find((each) => months[each][person] !== NO_MONTH && months[each][person] < before);
  return column ? { column, month: months[column][person] } : null;
}
