import { rowsAddress } from '../../core';
import type { Counterpart, FollowedDuties } from '../../core/counterparts';
import type { SheetLocale } from '../../locales/sheetLocales';
import { sourceWithin } from '../sourceText';
import type { HandoutColumn } from './fittedWidths';
import type { HandoutCell, HandoutRow } from './handoutRow';
import type { PeopleReader } from './peopleReader';

export type PairColumnKey =
  'number' | 'county' | 'own' | 'partner' | 'superiorSection' | 'section' | 'duties' | 'count' | 'deputy' | 'former';

/** Words that a table of units and their counterparts has of its own: who the counterparts are. */
export type PairWords = SheetLocale['handoutSheets']['cityCounty' | 'countyTownship'];

/** What both parts of a table of units and their counterparts are made of. */
export interface PairTable {
  readonly followed: FollowedDuties;
  readonly columns: readonly HandoutColumn<PairColumnKey>[];
  readonly words: SheetLocale;
  readonly peopleOf: PeopleReader;
  readonly own: PairWords;
  /** By unit, then by counterpart; what is without a unit comes last. */
  readonly pairs: readonly Counterpart[];
  /** Several counties: they are told apart. */
  readonly counties: boolean;
}

/** A row with these cells in their columns and nothing in the others. */
export function rowOf<Key extends string>(
  columns: readonly HandoutColumn<Key>[],
  cells: Readonly<Partial<Record<Key, HandoutCell>>>,
): HandoutRow {
  return { cells: columns.map(({ key }) => cells[key] ?? null) };
}

/** A number of duties with the rows of the duties table that it counts. */
export function countCell({ duties }: FollowedDuties, count: number, rows: readonly number[], words: SheetLocale) {
  const places = rowsAddress(
    duties.table,
    rows.map((row) => duties.row[row]),
    200,
  );
  const cell: HandoutCell = { content: count, style: 'centre', source: sourceWithin(words.sheets.countFrom(places)) };
  return cell;
}

/** Number of distinct duties in pairs. */
export function dutyCount(pairs: readonly Counterpart[]): number {
  return new Set(pairs.flatMap((pair) => pair.duties)).size;
}

/** Number of distinct counterparts in pairs; "none stated" is none. */
export function partnerCount(pairs: readonly Counterpart[]): number {
  return new Set(pairs.map(({ partner }) => partner).filter((partner) => partner !== '')).size;
}
