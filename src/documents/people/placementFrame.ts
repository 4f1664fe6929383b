import type { SheetLocale } from '../../locales/sheetLocales';
import { isLive } from '../documentChoice';
import type { DocumentChoice } from '../documentChoice';
import { flowsByUnit } from '../../core';
import type { PeopleResults } from '../peopleResults';
import { ledgerColumns, ledgerWidths } from './ledgerColumns';
import type { LedgerColumn, LedgerFigure } from './ledgerColumns';
import { personFields } from './personFields';
import type { PersonField } from './personFields';

/** What every part of the placement ledger needs to know. */
export interface PlacementFrame {
  readonly results: PeopleResults;
  readonly words: SheetLocale;
  readonly choice: DocumentChoice;
  readonly columns: readonly LedgerColumn[];
  /** Fields of the list of people, in the same columns. */
  readonly fields: readonly PersonField[];
  readonly widths: readonly number[];
  readonly live: boolean;
  /** By row of the ledger: agencies that the unit is formed from; empty for one that has no unit after. */
  readonly sources: readonly (readonly number[])[];
  /** By row of the ledger: the people of it, as places in `placement.person`. */
  readonly people: readonly (readonly number[])[];
}

export function placementFrame(results: PeopleResults, words: SheetLocale, choice: DocumentChoice): PlacementFrame {
  const columns = ledgerColumns(results, words);
  const widths = ledgerWidths(columns);
  const fields = personFields(columns, widths, results, words);
  const { rows } = results.placement;
  return {
    ...{ results, words, choice, columns, fields, widths },
    live: isLive(choice) && choice.tableReferences.staff !== null && rows.length > 0,
    sources: sourcesOfRows(results),
    people: peopleOfRows(results),
  };
}

/** The column of a kind; -1 for none. */
export function columnAt({ columns }: PlacementFrame, type: LedgerColumn['type']): number {
  return columns.findIndex((column) => column.type === type);
}

/** The column of a figure; -1 where it has none. */
export function figureAt({ columns }: PlacementFrame, figure: LedgerFigure): number {
  return columns.findIndex((column) => column.type === 'figure' && column.figure === figure);
}

/** The first column that holds a figure. */
export function firstFigure(frame: PlacementFrame): number {
  return columnAt(frame, 'figure');
}

function sourcesOfRows({ reform, placement }: PeopleResults): number[][] {
  const { start, flow } = flowsByUnit(reform);
  return placement.rows.map(({ unitAfter }) => {
    if (unitAfter < 0) return [];
    const flows = [...flow.subarray(start[unitAfter], start[unitAfter + 1])];
    return [...new Set(flows.map((place) => reform.flows.source[place]))];
  });
}

function peopleOfRows({ placement }: PeopleResults): number[][] {
  const people: number[][] = placement.rows.map(() => []);
  placement.rowOf.forEach((row, place) => people[row].push(place));
  return people;
}
