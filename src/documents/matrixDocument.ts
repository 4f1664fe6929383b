import type { SheetLocale } from '../locales/sheetLocales';
import type { CounterpartResults } from './counterpartResults';
import { timeText } from './documentChoice';
import type { DocumentChoice } from './documentChoice';
import { blockPages, notesBelow, sentences } from './load/blockPages';
import type { BlockPages } from './load/blockPages';
import { FIRST_ROW, loadSheet, TITLE_HEIGHTS } from './load/loadSheet';
import { valuesWhereLanguagesDiffer } from './load/valuesWhereLanguagesDiffer';
import { matrixFrame } from './load/matrixFrame';
import type { MatrixFrame } from './load/matrixFrame';
import { rowPages } from './load/rowPages';
import { fixedHeight, headRows, matrixPage } from './load/matrixPage';
import type { MatrixPart } from './load/matrixPage';
import { matrixHidden, matrixWarning } from './load/matrixLive';
import { noteLines, optionText } from './noteLines';
import { pageCapacity } from './printScale';
import type { SheetDocument } from './sheetDocument';
import { tablesOf } from './tablesOf';

/** What the matrix rests on. */
const TABLES = ['agencies', 'plan', 'duties'] as const;

/**
 * The matrix 业务对口矩阵: superior departments down, units after the reform across, the number of duties that they share,
 * and totals of distinct duties. More units than a page can hold beside each other stand in blocks below each other, each
 * with the departments. In live mode COUNTERPARTMATRIX spills in hidden columns, and every figure is looked up in it by
 * the names of its department and unit.
 */
export function matrixDocument(results: CounterpartResults, words: SheetLocale, given: DocumentChoice): SheetDocument {
  const { reform, tables, followed } = results;
  const choice = valuesWhereLanguagesDiffer(given, followed.duties.language, reform.agencies.language);
  const frame = matrixFrame(results, words, choice);
  const { layout, partners } = frame;
  const { loadSheets } = words;
  const setup = { paper: layout.paper, orientation: 'landscape' } as const;
  const capacity = pageCapacity(layout.widths, setup);
  const pages = blockPages(capacity, TITLE_HEIGHTS);
  const isEmpty = partners.length === 0;
  const parts = isEmpty ? [] : addParts(frame, pages, capacity);
  if (isEmpty) pages.add((row) => sentences(row, [loadSheets.matrixEmpty], layout.widths));
  const notes = [
    ...noteLines(reform, tablesOf(tables, TABLES), words, choice, {
      issues: followed.issues,
      liveNote: loadSheets.matrixLiveNote,
    }),
    loadSheets.matrixNote,
    reconciled(frame),
  ];
  const isSingle = layout.blocks.length === 1 && !isEmpty;
  const below = (row: number) => notesBelow(row, words.sheets.notes, notes, layout.widths);
  // A block that flows repeats its high header on each page, so its notes begin where it ends.
  if (isSingle) pages.flow(below);
  else pages.add(below);
  const made = words.sheets.madeOn(timeText(choice.createdAt));
  const subtitle = [optionText(reform, words, choice), loadSheets.matrixUnit, made].join('    ');
  const headers = [FIRST_ROW, FIRST_ROW + headRows(frame, '') - 1] as const;
  return loadSheet(
    {
      key: 'matrix',
      name: loadSheets.matrixName,
      title: loadSheets.matrixTitle,
      language: reform.agencies.language,
      subtitle,
      subtitleFormula: frame.live ? matrixWarning(frame, parts, subtitle) : null,
      widths: layout.widths,
      pages,
      hidden: matrixHidden(frame, parts),
      freezeRows: isSingle ? headers[1] + 1 : FIRST_ROW,
      print: {
        paper: layout.paper,
        pageBreaks: pages.pageBreaks,
        ...(isSingle ? { repeatRows: headers } : {}),
      },
    },
    words,
    choice,
  );
}

/** One block flows over the pages below a header that is repeated; several are cut to pages, each with its own header. */
function addParts(frame: MatrixFrame, pages: BlockPages, capacity: number): MatrixPart[] {
  const { layout, partners, words } = frame;
  const { loadSheets } = words;
  const { blocks } = layout;
  const real = (places: readonly number[]) => places.filter((place) => frame.matrix.units[place].unit >= 0).length;
  const unitCount = real([...frame.unitNames.keys()]);
  const parts: MatrixPart[] = [];
  let shown = 0;
  for (const block of blocks) {
    const isSingle = blocks.length === 1;
    const units = loadSheets.unitsShown(shown + 1, shown + real(block.units), unitCount);
    shown += real(block.units);
    const room = capacity - fixedHeight(frame, units) - ROUNDING;
    const title = parts.length === 0 ? TITLE_HEIGHTS.reduce((sum, height) => sum + height, 0) : 0;
    const slices = isSingle ? [{ first: 0, count: partners.length }] : rowPages(layout.rowHeights, room, room - title);
    slices.forEach((slice, page) => {
      const head = slices.length > 1 ? loadSheets.continued(units, page + 1, slices.length) : units;
      if (parts.length > 0) pages.breakPage();
      pages.add((row) => {
        const shownHead = isSingle ? '' : head;
        const part = { ...slice, block, head: shownHead, headerRow: row + headRows(frame, shownHead) - 1 };
        parts.push(part);
        return matrixPage(frame, part);
      });
    });
  }
  return parts;
}

/** Points kept free at a page's end. */
const ROUNDING = 8;

/** Duties before = duties with a unit after + duties without one. */
function reconciled({ results, words }: MatrixFrame): string {
  const { count, unitAfter } = results.followed;
  const without = unitAfter.filter((unit) => unit < 0).length;
  return words.loadSheets.reconciled(count, count - without, without);
}
