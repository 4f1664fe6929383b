import { monthText } from '../core/staffing';
import type { SheetLocale } from '../locales/sheetLocales';
import { timeText } from './documentChoice';
import type { DocumentChoice } from './documentChoice';
import { blockPages, heading, notesBelow, sentences } from './load/blockPages';
import type { SheetBlock } from './load/blockPages';
import { FIRST_ROW, loadSheet, TITLE_HEIGHTS } from './load/loadSheet';
import { joined } from './money/moneyBlock';
import { optionText } from './noteLines';
import { tablePage, tablePages, tablePlaces } from './people/pagedTable';
import { seatFrame } from './people/seatFrame';
import type { SeatFrame } from './people/seatFrame';
import { laySeatLists } from './people/seatLists';
import { seatsHidden, seatsWarning } from './people/seatLive';
import { seatNotes } from './people/seatNotes';
import { seatLine, seatTable } from './people/seatTable';
import type { PeopleResults } from './peopleResults';
import { pageCapacity, paperFor, USED_OF_PAGE } from './printScale';
import type { SheetDocument } from './sheetDocument';

/**
 * The ledger of leader seats 领导职数台账: chief and deputy seats of each unit, authorised, held, held by county leaders,
 * surplus and vacant; the pool by the end of its people's time; who left; whom the special database should not hold. IDs show
 * their last four characters, no names stand there. In live mode SEATS spills in hidden columns, and the figures of the table are
 * looked up in it; the lists of people hold values.
 */
export function seatsDocument(results: PeopleResults, words: SheetLocale, choice: DocumentChoice): SheetDocument {
  const { peopleSheets } = words;
  const { seats, reform } = results;
  const frame = seatFrame(results, words, choice);
  const setup = { paper: paperFor(frame.widths), orientation: 'landscape' } as const;
  const room = pageCapacity(frame.widths, setup) * USED_OF_PAGE;
  const titles = TITLE_HEIGHTS.reduce((sum, height) => sum + height, 0);
  const pages = blockPages(room, TITLE_HEIGHTS);
  const table = seatTable(frame);
  const parts = tablePages(table, room, room - titles);
  const places = tablePlaces(parts, FIRST_ROW);
  if (seats.rows.length === 0) {
    pages.add((row) => noSeats(frame, row));
  } else {
    parts.forEach((page, i) => {
      if (i > 0) pages.breakPage();
      pages.flow((row) => tablePage(table, row, page, (place) => seatLine(frame, place, places)));
    });
  }
  laySeatLists(frame, pages, room);
  pages.add((row) => notesBelow(row, words.sheets.notes, seatNotes(frame), frame.widths));
  const made = words.sheets.madeOn(timeText(choice.createdAt));
  const asOf = peopleSheets.asOf(monthText(seats.today));
  const subtitle = [optionText(reform, words, choice), asOf, peopleSheets.seatsUnit, made].join('    ');
  return loadSheet(
    {
      key: 'seats',
      name: peopleSheets.seatsName,
      title: peopleSheets.seatsTitle,
      language: reform.agencies.language,
      subtitle,
      subtitleFormula: frame.live ? seatsWarning(frame, places, subtitle) : null,
      widths: frame.widths,
      pages,
      hidden: seatsHidden(frame, places),
      freezeRows: FIRST_ROW,
      print: { paper: setup.paper, pageBreaks: pages.pageBreaks },
    },
    words,
    choice,
  );
}

function noSeats({ words, columns, widths }: SeatFrame, row: number): SheetBlock {
  const { peopleSheets } = words;
  return joined(
    heading(row, peopleSheets.seatsSection, columns.length),
    sentences(row + 1, [peopleSheets.noSeats], widths),
  );
}
