import { layTable } from '../checks/layTable';
import { gap, heading, sentences } from '../load/blockPages';
import type { BlockPages, SheetBlock } from '../load/blockPages';
import { joined } from '../money/moneyBlock';
import { groupRow, listRow } from './listTable';
import { personGroups, personTexts, stateText } from './personLines';
import type { PlacementFrame } from './placementFrame';

/** Lays the list of the people named, those who need action first, on pages of `capacity` points. */
export function layPersonList(frame: PlacementFrame, pages: BlockPages, capacity: number): void {
  const { words, columns, results, widths, fields } = frame;
  const { peopleSheets } = words;
  const { totals, person } = results.placement;
  const title = peopleSheets.listSection(person.length);
  const unnamed = totals.unnamed > 0 ? [peopleSheets.unnamedSentence(String(totals.unnamed))] : [];
  if (person.length === 0) {
    const texts = [peopleSheets.nobodyNamed, ...unnamed];
    pages.add((row) => joined(gap(9), heading(row + 1, title, columns.length), sentences(row + 2, texts, widths)));
    return;
  }
  if (unnamed.length > 0) pages.add((row) => sentences(row, unnamed, widths));
  layTable(pages, { title, columns: fields, parts: partsOf(frame) }, widths, capacity);
}

/** The rows of the list: a heading for each group, which stays with the first of its people, and those. */
function partsOf(frame: PlacementFrame): ((row: number) => SheetBlock)[] {
  const { words, columns, fields, widths } = frame;
  let number = 0;
  return personGroups(frame).flatMap(({ of, people }) =>
    people.map((place, i) => {
      const texts = personTexts(frame, place, ++number);
      const line = (row: number): SheetBlock => listRow(row, fields, texts, widths);
      if (i > 0) return line;
      const head = words.peopleSheets.groupHead(stateText(words, of), people.length);
      return (row: number) => joined(groupRow(row, head, columns.length), line(row + 1));
    }),
  );
}
