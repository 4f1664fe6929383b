import { capital } from '../normPlace';
import { CHANNELS } from '../../core/staffing';
import type { Channel } from '../../core/staffing';
import type { PlacementRow } from '../../core/placement';
import type { SheetLocale } from '../../locales/sheetLocales';
import type { PeopleResults } from '../peopleResults';
import { paperFor } from '../printScale';
import { wordWidth } from './wordWidth';

/** The figures of a row of the ledger, channels among them. */
export type LedgerFigure =
  'posts' | 'inPost' | 'surplus' | 'placed' | 'unplaced' | 'unnamed' | 'overdue' | 'beyond' | Channel;

export type LedgerColumn =
  | {
      readonly type: 'number' | 'county' | 'unit' | 'former' | 'postType';
      readonly head: string;
      readonly width: number;
    }
  | {
      readonly type: 'figure';
      readonly figure: LedgerFigure;
      readonly head: string;
      readonly width: number;
      /** Columns with the same heading over them; '' for a heading of their own over both rows. */
      readonly over: string;
    };

/** Channels that have a column although nobody is placed by them. */
const USUAL_CHANNELS: readonly Channel[] = ['retire', 'civilService', 'learningPost', 'villageGrid'];

/**
 * The columns of the sheet: unit, post type and figures. Of the channels the usual ones and those that have people, of the
 * people not named and beyond the surplus only where there are some.
 */
export function ledgerColumns({ placement, reform }: PeopleResults, words: SheetLocale): readonly LedgerColumn[] {
  const { loadSheets } = words;
  const { placement: says } = words.people;
  const { headers } = words.words;
  const { totals } = placement;
  const isEnglish = reform.agencies.language === 'en';
  const figure = (name: LedgerFigure, head: string, over = ''): LedgerColumn => {
    return { type: 'figure', figure: name, head, width: Math.max(isEnglish ? 9 : 8.5, wordWidth(head)), over };
  };
  const channels = CHANNELS.filter(
    (channel) => channel !== 'waiting' && (USUAL_CHANNELS.includes(channel) || totals.placedBy[channel] !== 0),
  );
  const { placedGroup } = words.peopleSheets;
  return [
    { type: 'number', head: loadSheets.number, width: 5.5 },
    ...(reform.agencies.county === null ? [] : [{ type: 'county', head: headers.county, width: 9 } as const]),
    { type: 'unit', head: loadSheets.unit, width: isEnglish ? 25 : 23 },
    { type: 'former', head: loadSheets.formerUnits, width: isEnglish ? 25 : 23 },
    { type: 'postType', head: headers.postType, width: isEnglish ? 14 : 13 },
    figure('posts', headers.posts),
    figure('inPost', headers.inPost),
    figure('surplus', headers.surplus),
    figure('placed', says.placed, placedGroup),
    ...channels.map((channel) => figure(channel, capital(words.money.channels[channel]), placedGroup)),
    figure('unplaced', says.unplaced),
    ...(totals.unnamed === 0 ? [] : [figure('unnamed', says.unnamed)]),
    figure('overdue', says.overdue),
    ...(totals.beyond === 0 ? [] : [figure('beyond', says.beyond)]),
  ];
}

/** Widths of the columns; where the larger paper is needed, names of units get more of it. */
export function ledgerWidths(columns: readonly LedgerColumn[]): number[] {
  const widths = columns.map(({ width }) => width);
  if (paperFor(widths) === 'A4') return widths;
  return columns.map(({ type, width }) => width + (type === 'former' ? 14 : type === 'unit' ? 9 : 0));
}

/** A figure of a row, or of the sums of all. */
export function ledgerFigure(
  row: Pick<PlacementRow, Exclude<LedgerFigure, Channel> | 'placedBy'>,
  figure: LedgerFigure,
): number {
  return isChannel(figure) ? row.placedBy[figure] : row[figure];
}

export function isChannel(figure: LedgerFigure): figure is Channel {
  return (CHANNELS as readonly string[]).includes(figure);
}

/** Figures that are left blank where they are 0, so that the others are seen. */
export function isBlankAtZero(figure: LedgerFigure): boolean {
  return isChannel(figure) || figure === 'unnamed' || figure === 'overdue' || figure === 'beyond';
}
