import type { SheetLocale } from '../locales/sheetLocales';
import { monthText } from '../core/staffing';
import { timeText } from './documentChoice';
import type { DocumentChoice } from './documentChoice';
import { blockPages, heading, notesBelow, sentences } from './load/blockPages';
import { FIRST_ROW, loadSheet, TITLE_HEIGHTS } from './load/loadSheet';
import { joined } from './money/moneyBlock';
import { optionText } from './noteLines';
import { ledgerLine, ledgerTable } from './people/ledgerTable';
import { tablePage, tablePages, tablePlaces } from './people/pagedTable';
import { layPersonList } from './people/personList';
import { placementFrame } from './people/placementFrame';
import type { PlacementFrame } from './people/placementFrame';
import { placementHidden, placementWarning } from './people/placementLive';
import { placementNotes } from './people/placementNotes';
import { remainingBlock } from './people/remainingBlock';
import type { PeopleResults } from './peopleResults';
import { pageCapacity, paperFor, USED_OF_PAGE } from './printScale';
import type { SheetDocument } from './sheetDocument';

/**
 * The ledger of surplus people 超编人员安置台账: surplus, placed by channel, unplaced and overdue by unit and post type; how
 * the surplus goes year by year and whether that is in time; the people named, those who need action first. IDs show their
 * last four characters, names stand there only when they were asked for. In live mode PLACEMENT and REMAINING spill in hidden
 * columns, and the figures are looked up in them; the list of people holds values.
 */
export function placementDocument(results: PeopleResults, words: SheetLocale, choice: DocumentChoice): SheetDocument {
  const { peopleSheets } = words;
  const { placement, reform } = results;
  const frame = placementFrame(results, words, choice);
  const setup = { paper: paperFor(frame.widths), orientation: 'landscape' } as const;
  const room = pageCapacity(frame.widths, setup) * USED_OF_PAGE;
  const titles = TITLE_HEIGHTS.reduce((sum, height) => sum + height, 0);
  const pages = blockPages(room, TITLE_HEIGHTS);
  const table = ledgerTable(frame);
  const ledger = tablePages(table, room, room - titles);
  const places = tablePlaces(ledger, FIRST_ROW);
  if (placement.rows.length === 0) {
    pages.add((row) => nothingSurplus(frame, row));
  } else {
    ledger.forEach((page, i) => {
      if (i > 0) pages.breakPage();
      pages.flow((row) => tablePage(table, row, page, (place) => ledgerLine(frame, place, places)));
    });
    if (results.remaining.rows.length > 0) {
      pages.add((row) => remainingBlock(frame, row, places[places.length - 1]));
    }
    layPersonList(frame, pages, room);
  }
  pages.add((row) => notesBelow(row, words.sheets.notes, placementNotes(frame), frame.widths));
  const made = words.sheets.madeOn(timeText(choice.createdAt));
  const asOf = peopleSheets.asOf(monthText(placement.today));
  const subtitle = [optionText(reform, words, choice), asOf, peopleSheets.people, made].join('    ');
  return loadSheet(
    {
      key: 'placement',
      name: peopleSheets.placementName,
      title: peopleSheets.placementTitle,
      language: reform.agencies.language,
      subtitle,
      subtitleFormula: frame.live ? placementWarning(frame, places, subtitle) : null,
      widths: frame.widths,
      pages,
      hidden: placementHidden(frame, places),
      freezeRows: FIRST_ROW,
      print: { paper: setup.paper, pageBreaks: pages.pageBreaks },
    },
    words,
    choice,
  );
}

function nothingSurplus({ words, columns, widths }: PlacementFrame, row: number) {
  const { peopleSheets } = words;
  return joined(
    heading(row, peopleSheets.ledgerSection, columns.length),
    sentences(row + 1, [peopleSheets.noSurplus], widths),
  );
}
