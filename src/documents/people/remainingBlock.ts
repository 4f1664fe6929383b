import { cellAddress } from '../../core';
import type { RemainingYear } from '../../core/placement';
import { literal, sentenceOf } from '../formulaParts';
import { gap, heading } from '../load/blockPages';
import type { SheetBlock } from '../load/blockPages';
import { across, joined, rowHeightOf } from '../money/moneyBlock';
import { cellAt } from '../money/moneyCell';
import type { DocumentCell, StyleName } from '../sheetDocument';
import { countStyle, totalStyle } from './countStyles';
import { figureAt, firstFigure } from './placementFrame';
import type { PlacementFrame } from './placementFrame';
import { yearFormula, yearsTable } from './placementLive';

const LINE_HEIGHT = 18;
const LINES = ['byAge', 'byLeaving', 'byPost', 'reduced', 'remaining'] as const;

/**
 * The surplus year by year, with what reduced it: years stand side by side in the columns of the ledger's figures, in several
 * bands where they are many; then in bold whether it is gone in time. `totalRow` is the row of the ledger's totals.
 */
export function remainingBlock(frame: PlacementFrame, top: number, totalRow: number): SheetBlock {
  const { words, columns, results } = frame;
  const { rows } = results.remaining;
  const perBand = columns.length - firstFigure(frame);
  const head = joined(gap(9), heading(top + 1, words.peopleSheets.remainingSection, columns.length));
  const bands: SheetBlock[] = [];
  let row = top + 2;
  for (let first = 0; first < rows.length; first += perBand) {
    bands.push(band(frame, row, { first, count: Math.min(perBand, rows.length - first), totalRow }));
    row += LINES.length + 2;
  }
  const sentence = { cells: [sentenceCell(frame, row)], merges: [across(row, 0, columns.length - 1)], borders: [] };
  return joined(head, ...bands, { ...sentence, heights: [24] });
}

/** Years that stand side by side. */
interface Band {
  readonly first: number;
  readonly count: number;
  readonly totalRow: number;
}

function band(frame: PlacementFrame, row: number, { first, count, totalRow }: Band): SheetBlock {
  const { words, results, widths, live } = frame;
  const { peopleSheets } = words;
  const from = firstFigure(frame);
  const years = results.remaining.rows.slice(first, first + count);
  const label = (at: number, text: string, style: StyleName) => cellAt(at, 0, text, style);
  const header = years.map(({ year }, i) => cellAt(row, from + i, peopleSheets.year(String(year)), 'header'));
  const starts = years.map((_, i): DocumentCell => {
    const shown = startOf(frame, first + i);
    const before =
      first + i === 0
        ? cellAddress(totalRow, figureAt(frame, 'surplus'))
        : yearFormula(frame, first + i - 1, 'remaining');
    return cellAt(row + 1, from + i, shown, countStyle(shown), live ? before : null);
  });
  const lines = LINES.flatMap((figure, line) => [
    label(row + 2 + line, words.people.remaining[figure], figure === 'remaining' ? 'totalText' : 'text'),
    ...years.map((year, i) => figureCell(frame, { row: row + 2 + line, column: from + i }, first + i, figure, year)),
  ]);
  const height = rowHeightOf([[peopleSheets.year('2030'), widths[from]]]);
  return {
    cells: [
      label(row, words.money.headers.item, 'header'),
      ...header,
      label(row + 1, peopleSheets.atStart, 'text'),
      ...starts,
      ...lines,
    ],
    merges: Array.from({ length: LINES.length + 2 }, (_, line) => across(row + line, 0, from - 1)),
    borders: [{ row, column: 0, rows: LINES.length + 2, columns: from + count }],
    heights: [Math.max(LINE_HEIGHT, height), ...new Array<number>(LINES.length + 1).fill(LINE_HEIGHT)],
  };
}

function figureCell(
  frame: PlacementFrame,
  { row, column }: { readonly row: number; readonly column: number },
  place: number,
  figure: (typeof LINES)[number],
  year: RemainingYear,
): DocumentCell {
  const people = year[figure];
  const isPart = figure !== 'remaining' && figure !== 'reduced';
  const formula = yearFormula(frame, place, figure);
  const blankAtZero = formula === null ? null : `IF(${formula}=0,"",${formula})`;
  const style = figure === 'remaining' ? totalStyle(people) : countStyle(people);
  return isPart
    ? cellAt(row, column, people === 0 ? '' : people, style, blankAtZero)
    : cellAt(row, column, people, style, formula);
}

function startOf({ results }: PlacementFrame, place: number): number {
  const { surplus, rows } = results.remaining;
  return place === 0 ? surplus : rows[place - 1].remaining;
}

/** Whether the surplus is gone in time: by the years that the block shows. */
function sentenceCell(frame: PlacementFrame, row: number): DocumentCell {
  const { remaining } = frame.results;
  const { rows, firstYear, intendedYears, lastIntendedYear } = remaining;
  const say = sentencesOf(frame);
  const last = rows[rows.length - 1];
  const gone = rows.find((year) => year.remaining === 0);
  const needed = gone ? gone.year - firstYear + 1 : 0;
  const text = gone
    ? (gone.year <= lastIntendedYear ? say.within : say.later)(String(gone.year), String(needed))
    : say.open(String(last.remaining));
  if (!frame.live) return cellAt(row, 0, text, 'groupBold');
  const { column, isBroken } = yearsTable(frame);
  const at = `MATCH(0,${column('remaining')},0)`;
  const year = `INDEX(${column('year')},${at})`;
  const years = `(${year}-${firstYear - 1})`;
  const found = [
    `IF(ISNUMBER(${at}),`,
    `IF(${years}<=${intendedYears},${sentenceOf(say.within, year, years)},${sentenceOf(say.later, year, years)}),`,
    `${sentenceOf(say.open, `INDEX(${column('remaining')},${rows.length + 1})`)})`,
  ].join('');
  return cellAt(row, 0, text, 'groupBold', `IF(${isBroken},${literal(frame.words.loadSheets.gone)},${found})`);
}

function sentencesOf({ results, words }: PlacementFrame): {
  readonly within: (year: string, years: string) => string;
  readonly later: (year: string, years: string) => string;
  readonly open: (people: string) => string;
} {
  const { peopleSheets } = words;
  const { rows, firstYear, lastIntendedYear } = results.remaining;
  const { years: stated, norm } = results.intended;
  const first = String(firstYear);
  const intended = norm === null ? peopleSheets.usualYears : String(stated);
  const last = rows[rows.length - 1].year;
  return {
    within: (year, years) => peopleSheets.goneWithin(year, first, years, intended),
    later: (year, years) => peopleSheets.goneLater(year, first, years, intended),
    open: (people) =>
      last >= lastIntendedYear
        ? peopleSheets.notGone(String(last), people, intended)
        : peopleSheets.stillThere(String(last), people),
  };
}
