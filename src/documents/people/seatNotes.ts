import { noteLines } from '../noteLines';
import { tablesOf } from '../tablesOf';
import type { SeatFrame } from './seatFrame';

/** What the ledger of seats rests on. */
const TABLES = ['agencies', 'plan', 'approved', 'staff'] as const;

/** The notes below the ledger of seats: sources, that seats held are leaders counted, rules and personal data. */
export function seatNotes({ results, words, choice, live }: SeatFrame): readonly string[] {
  const { reform, tables, seats } = results;
  const { peopleSheets } = words;
  const held = seats.totals.chiefs.held + seats.totals.deputies.held;
  const general = noteLines(reform, tablesOf(tables, TABLES), words, live ? choice : { ...choice, mode: 'values' }, {
    issues: seats.issues,
    liveNote: peopleSheets.seatsLiveNote,
  });
  return [
    ...general,
    peopleSheets.seatsTie(String(held), String(seats.leadersCounted)),
    ...peopleSheets.seatsNotes,
    peopleSheets.seatsPrivacy,
  ];
}
