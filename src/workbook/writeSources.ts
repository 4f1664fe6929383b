import type { DocumentCell, SheetDocument } from '../documents';
import type { Outbox } from './Outbox';
import { asRectangles } from './rectangles';
import { rangeAt } from './writeLooks';

const BYTES_A_SOURCE = 900;

/**
 * Shows where a figure comes from when its cell is selected: the input message of a rule that every content passes.
 * `title` stands above the message (at most 32 characters).
 */
export async function writeSources(
  sheet: Excel.Worksheet,
  document: SheetDocument,
  title: string,
  outbox: Outbox,
): Promise<void> {
  const bySource = new Map<string, DocumentCell[]>();
  for (const cell of document.cells) {
    if (cell.source === undefined || cell.source === '') continue;
    const cells = bySource.get(cell.source) ?? [];
    cells.push(cell);
    bySource.set(cell.source, cells);
  }
  for (const [message, cells] of bySource) {
    for (const area of asRectangles(cells)) {
      await outbox.reserve(BYTES_A_SOURCE + message.length * 3);
      const { dataValidation } = rangeAt(sheet, area);
      dataValidation.rule = { custom: { formula: '=TRUE' } };
      dataValidation.prompt = { showPrompt: true, title, message };
    }
  }
}
