import type { RawTable } from '../core';
import { readWorkbook } from './readWorkbook';

/** Every table of ours in the workbook, with where it stands: Excel Tables, and plain ranges on sheets without one. */
export async function readRawTables(): Promise<RawTable[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => [...(await readWorkbook(context)).tables]);
}
