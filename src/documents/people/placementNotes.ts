import { noteLines } from '../noteLines';
import { tablesOf } from '../tablesOf';
import type { PlacementFrame } from './placementFrame';

/** What the ledger rests on. */
const TABLES = ['agencies', 'plan', 'approved', 'staff', 'norms'] as const;

/** The notes below the ledger: sources, rules, who is named in which order, what is left open, and personal data. */
export function placementNotes({ results, words, choice, live }: PlacementFrame): readonly string[] {
  const { reform, tables, placement, remaining, names } = results;
  const { peopleSheets } = words;
  const { rows, goneIn, surplus } = remaining;
  const isOpen = surplus > 0 && !rows.some((year) => year.remaining === 0);
  const general = noteLines(reform, tablesOf(tables, TABLES), words, live ? choice : { ...choice, mode: 'values' }, {
    issues: placement.issues,
    liveNote: peopleSheets.placementLiveNote,
  });
  return [
    ...general,
    ...peopleSheets.placementNotes(placement.order),
    ...(isOpen ? [goneIn === null ? peopleSheets.neverGoneNote : peopleSheets.notGoneNote(String(goneIn))] : []),
    names === null ? peopleSheets.withoutNames : peopleSheets.withNames,
  ];
}
