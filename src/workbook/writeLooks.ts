import { columnPoints } from '../documents';
import type { Area, DocumentCell, SheetDocument } from '../documents';
import { mergeRuns } from './mergeRuns';
import type { Outbox } from './Outbox';
import { asRectangles, equalRuns } from './rectangles';
import { BODY_SIZE, FONTS, LOOKS } from './styles';
import type { CellLook } from './styles';

const BYTES_A_STEP = 400;
/** 180 sets signs below each other. */
const TEXT_DEGREES = { zh: 180, en: 90 } as const;

/** Fonts, formats, widths, heights, merges and borders. */
export async function writeLooks(sheet: Excel.Worksheet, document: SheetDocument, outbox: Outbox): Promise<void> {
  await writeWhole(sheet, document, outbox);
  for (const [style, areas] of styledAreas(document)) {
    if (Object.keys(LOOKS[style]).length === 0) continue;
    for (const area of areas) {
      await outbox.reserve(BYTES_A_STEP * 4);
      setLook(rangeAt(sheet, area), LOOKS[style], document.language);
    }
  }
}

/** After the contents: merging keeps the first cell, borders go round merged cells. */
export async function writeMerges(sheet: Excel.Worksheet, document: SheetDocument, outbox: Outbox): Promise<void> {
  for (const run of mergeRuns(document.merges)) {
    await outbox.reserve(BYTES_A_STEP);
    rangeAt(sheet, run).merge(run.across);
  }
  for (const area of document.borders) {
    await outbox.reserve(BYTES_A_STEP * 12);
    setBorders(rangeAt(sheet, area));
  }
}

export function rangeAt(sheet: Excel.Worksheet, area: Area): Excel.Range {
  return sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
}

async function writeWhole(sheet: Excel.Worksheet, document: SheetDocument, outbox: Outbox): Promise<void> {
  const rows = document.cells.reduce((most, cell) => Math.max(most, cell.row + 1), 1);
  const columns = document.columnWidths.length;
  await outbox.reserve(BYTES_A_STEP * 4);
  const whole = sheet.getRangeByIndexes(0, 0, rows, columns);
  whole.format.font.name = FONTS[document.language].body;
  whole.format.font.size = BODY_SIZE;
  whole.format.verticalAlignment = 'Center';
  for (const { first, count, amount } of equalRuns(document.columnWidths.entries())) {
    await outbox.reserve(BYTES_A_STEP);
    sheet.getRangeByIndexes(0, first, 1, count).format.columnWidth = columnPoints(amount);
  }
  for (const { first, count, amount } of equalRuns(document.rowHeights)) {
    await outbox.reserve(BYTES_A_STEP);
    sheet.getRangeByIndexes(first, 0, count, 1).format.rowHeight = amount;
  }
  for (const { first, count } of equalRuns(document.hiddenColumns.map((column) => [column, 1] as const))) {
    await outbox.reserve(BYTES_A_STEP);
    sheet.getRangeByIndexes(0, first, 1, count).columnHidden = true;
  }
}

/** Rectangles by style; a merged cell counts with its whole area, so that few rectangles come out. */
function styledAreas(document: SheetDocument): Map<DocumentCell['style'], Area[]> {
  const merged = new Map<number, Map<number, Area>>();
  for (const area of document.merges) {
    const ofRow = merged.get(area.row) ?? new Map<number, Area>();
    merged.set(area.row, ofRow.set(area.column, area));
  }
  const places = new Map<DocumentCell['style'], { row: number; column: number }[]>();
  for (const cell of document.cells) {
    const list = places.get(cell.style) ?? [];
    places.set(cell.style, list);
    const area = merged.get(cell.row)?.get(cell.column);
    for (let row = 0; row < (area?.rows ?? 1); row++) {
      for (let column = 0; column < (area?.columns ?? 1); column++)
        list.push({ row: cell.row + row, column: cell.column + column });
    }
  }
  return new Map([...places].map(([style, cells]) => [style, asRectangles(cells)]));
}

function setLook(range: Excel.Range, look: CellLook, language: SheetDocument['language']): void {
  const { format } = range;
  if (look.numberFormat !== undefined) range.numberFormat = look.numberFormat as unknown as string[][];
  if (look.heading && language === 'zh') format.font.name = FONTS.zh.heading;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = look.horizontal;
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.upright) {
    format.textOrientation = TEXT_DEGREES[language];
    // Signs below each other that wrap go to the cell's left edge.
    format.wrapText = language !== 'zh';
  }
}

function setBorders(range: Excel.Range): void {
  for (const side of [
    'EdgeTop',
    'EdgeBottom',
    'EdgeLeft',
    'EdgeRight',
    'InsideHorizontal',
    'InsideVertical',
  ] as const) {
    const border = range.format.borders.getItem(side);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = '#7F7F7F';
  }
}
