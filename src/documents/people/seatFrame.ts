import type { SheetLocale } from '../../locales/sheetLocales';
import { isLive } from '../documentChoice';
import type { DocumentChoice } from '../documentChoice';
import type { PeopleResults } from '../peopleResults';
import { seatColumns } from './seatColumns';
import type { SeatColumn } from './seatColumns';

/** What every part of the sheet of leader seats needs to know. */
export interface SeatFrame {
  readonly results: PeopleResults;
  readonly words: SheetLocale;
  readonly choice: DocumentChoice;
  readonly columns: readonly SeatColumn[];
  readonly widths: readonly number[];
  /** Whether SEATS puts a county in front. */
  readonly hasCounty: boolean;
  readonly live: boolean;
}

export function seatFrame(results: PeopleResults, words: SheetLocale, choice: DocumentChoice): SeatFrame {
  const { reform, seats } = results;
  const hasCounty = reform.agencies.county !== null || seats.staff.county !== null;
  const columns = seatColumns(hasCounty, words, reform.agencies.language === 'en');
  return {
    ...{ results, words, choice, columns, hasCounty },
    widths: columns.map(({ width }) => width),
    live: isLive(choice) && choice.tableReferences.staff !== null && seats.rows.length > 0,
  };
}

/** The column of a kind; -1 for none. */
export function seatColumnAt({ columns }: SeatFrame, type: SeatColumn['type']): number {
  return columns.findIndex((column) => column.type === type);
}
