import type { Fact, FactItem, Facts } from '../core';
import type { SheetLocale } from '../locales/sheetLocales';
import { isLive } from './documentChoice';
import type { DocumentChoice } from './documentChoice';
import type { Area, DocumentCell } from './sheetDocument';
import { factCell, factSaying, figureRow, ratioRow } from './supportRows';
import { lineCount } from './textWidth';

export interface SupportBlock {
  readonly cells: readonly DocumentCell[];
  readonly merges: readonly Area[];
  readonly borders: readonly Area[];
  readonly endRow: number;
}

/** Points of a line of the sentence. */
const NOTE_LINE = 12.5;

/** Where the block stands, and how high its rows are, in points. */
export interface SupportPlace {
  readonly row: number;
  readonly column: number;
  readonly rowHeight: number;
}

/** Columns of the block: item, before, after, change. */
export const SUPPORT_WIDTHS = [28, 12, 12, 10];

const BASES = [
  ['registeredPopulation', 'registered'],
  ['residentPopulation', 'resident'],
] as const satisfies readonly (readonly [FactItem, 'registered' | 'resident'])[];

/**
 * The support ratio 财政供养比 (population ÷ supported staff) before and after, always with its population basis, scope
 * and date as the facts table states them; a sentence that says what is missing when it cannot be computed.
 */
export function supportBlock(
  facts: Facts | null,
  words: SheetLocale,
  choice: DocumentChoice,
  place: SupportPlace,
): SupportBlock {
  const headers = words.words.headers;
  const heads = [words.sheets.supportBlock, headers.before, headers.after, headers.changeBy];
  const head = heads.map((content, i): DocumentCell => ({
    row: place.row,
    column: place.column + i,
    content,
    style: 'header',
  }));
  const staff = facts?.facts.get('supportedStaff');
  const bases = BASES.filter(([item]) => facts?.facts.has(item));
  if (!facts || !staff || bases.length === 0) return withSentence(head, place.row + 1, words.sheets.noFacts, place);

  const after = facts.facts.get('supportedStaffAfter');
  const live = isLive(choice);
  const staffRow = place.row + 1;
  const cells: DocumentCell[] = [
    ...head,
    ...figureRow(
      words.sheets.supportedStaff,
      factCell(staff, facts, words, live),
      after && factCell(after, facts, words, live),
      staffRow,
      place.column,
      live,
    ),
  ];
  const sayings = [factSaying(words.words.facts.supportedStaff, staff, words)];
  let row = staffRow + 1;
  for (const [item, basis] of bases) {
    const population = facts.facts.get(item) as Fact;
    const title = words.words.facts[item];
    const shown = factCell(population, facts, words, live);
    cells.push(...figureRow(words.sheets.population(title), shown, shown, row, place.column, false));
    cells.push(
      ...ratioRow(
        words.sheets.supportRatio(words.sheets[basis]),
        population,
        staff,
        after,
        staffRow,
        row,
        place.column,
        live,
      ),
    );
    sayings.push(factSaying(title, population, words));
    row += 2;
  }
  if (!after) sayings.push(words.sheets.noSupportedAfter);
  return withSentence(cells, row, words.sheets.ratioBasis(sayings), place);
}

function withSentence(cells: readonly DocumentCell[], row: number, text: string, place: SupportPlace): SupportBlock {
  const width = SUPPORT_WIDTHS.reduce((sum, columnWidth) => sum + columnWidth, 0);
  const rows = Math.ceil((lineCount(text, width) * NOTE_LINE + 2) / place.rowHeight);
  return {
    cells: [...cells, { row, column: place.column, content: text, style: 'note' }],
    merges: [{ row, column: place.column, rows, columns: SUPPORT_WIDTHS.length }],
    borders: [{ row: place.row, column: place.column, rows: row - place.row, columns: 4 }],
    endRow: row + rows,
  };
}
