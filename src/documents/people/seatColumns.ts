import type { SeatCount, SeatRow, SeatTotals } from '../../core/seats';
import type { SheetLocale } from '../../locales/sheetLocales';
import { wordWidth } from './wordWidth';

const SEAT_FIGURES = ['authorised', 'held', 'concurrent', 'surplus', 'vacant'] as const satisfies (keyof SeatCount)[];
/** What is counted of a unit. */
export type SeatFigure =
  | { readonly of: 'chiefs' | 'deputies'; readonly figure: (typeof SEAT_FIGURES)[number] }
  | { readonly of: 'people'; readonly figure: 'pool' | 'poolExpired' | 'left' | 'promoted' };

export type SeatColumn =
  | {
      readonly type: 'number' | 'county' | 'unit' | 'poolFirst' | 'remark';
      readonly head: string;
      readonly width: number;
      readonly over: string;
    }
  | {
      readonly type: 'figure';
      readonly head: string;
      readonly width: number;
      /** Heading over it and its neighbours; '' for none. */
      readonly over: string;
      readonly counted: SeatFigure;
      /** Its place in the table that SEATS puts out, counted from 0 behind the names. */
      readonly place: number;
    };

/** Figures that SEATS puts out. */
export const SEATS_FIGURES = 2 * SEAT_FIGURES.length + 4;

/** The columns of the sheet: chiefs, deputies, the pool, who left and who was promoted. */
export function seatColumns(hasCounty: boolean, words: SheetLocale, isEnglish: boolean): readonly SeatColumn[] {
  const { peopleSheets, loadSheets } = words;
  const width = isEnglish ? 9.5 : 8;
  let place = 0;
  const figure = (head: string, over: string, counted: SeatFigure): SeatColumn => ({
    ...{ type: 'figure', head, width: Math.max(width, wordWidth(head)), over, counted },
    place: place++,
  });
  const seats = (of: 'chiefs' | 'deputies'): SeatColumn[] =>
    SEAT_FIGURES.map((name) => figure(peopleSheets.seatHeads[name], peopleSheets[of], { of, figure: name }));
  const { poolHeads, poolGroup } = peopleSheets;
  return [
    { type: 'number', head: loadSheets.number, width: 5.5, over: '' },
    ...(hasCounty ? [{ type: 'county', head: words.words.headers.county, width: 9, over: '' } as const] : []),
    { type: 'unit', head: loadSheets.unit, width: isEnglish ? 37 : 27, over: '' },
    ...seats('chiefs'),
    ...seats('deputies'),
    figure(poolHeads.pool, poolGroup, { of: 'people', figure: 'pool' }),
    figure(poolHeads.poolExpired, poolGroup, { of: 'people', figure: 'poolExpired' }),
    { type: 'poolFirst', head: poolHeads.poolFirst, width: 9.5, over: poolGroup },
    figure(peopleSheets.left, '', { of: 'people', figure: 'left' }),
    figure(peopleSheets.promoted, '', { of: 'people', figure: 'promoted' }),
    { type: 'remark', head: peopleSheets.remark, width: isEnglish ? 30 : 27, over: '' },
  ];
}

/** A figure of a unit, or of the sums of all; null where no table states the seats. */
export function seatFigure(row: SeatRow | SeatTotals, counted: SeatFigure): number | null {
  return counted.of === 'people' ? row[counted.figure] : row[counted.of][counted.figure];
}

/** Figures that are left blank where they are 0, so that the others are seen: all but authorised and held. */
export function isSeatBlankAtZero({ figure }: SeatFigure): boolean {
  return figure !== 'authorised' && figure !== 'held';
}
