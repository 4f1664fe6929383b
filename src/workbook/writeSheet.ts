import type { SheetDocument } from '../documents';
import { loadGrids } from './loadGrids';
import { Outbox } from './Outbox';
import type { WrittenCells } from './sheetMark';
import { writeCells } from './writeCells';
import { writeCharts } from './writeCharts';
import { writeLooks, writeMerges } from './writeLooks';
import { writePrint } from './writePrint';
import { writeSources } from './writeSources';

/**
 * Writes a document on an empty sheet, in requests of less than 1 MB, and reads it back with the last of them. Gives what
 * stands in its cells.
 */
export async function writeSheet(
  context: Excel.RequestContext,
  name: string,
  document: SheetDocument,
  words: { readonly sourceTitle: string },
  signal?: AbortSignal,
): Promise<WrittenCells> {
  const sheet = context.workbook.worksheets.getItem(name);
  const outbox = new Outbox(context, signal);
  await writeLooks(sheet, document, outbox);
  await writeCells(sheet, document, outbox);
  await writeMerges(sheet, document, outbox);
  await writeSources(sheet, document, words.sourceTitle, outbox);
  await writeCharts(sheet, document, outbox);
  await writePrint(sheet, document, outbox);
  const rows = document.cells.reduce((most, cell) => Math.max(most, cell.row + 1), 1);
  const columns = document.columnWidths.length;
  const whole = { sheetId: name, row: 0, column: 0, rows, columns, property: 'formulas' } as const;
  const [formulas] = await loadGrids(context, [whole], signal);
  return { row: 0, column: 0, formulas };
}
