import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sheetLocales } from '../../src/locales/sheetLocales';
import { startExcel } from '../../src/summary/startExcel';
import { WorkbookModel } from '../../src/workbench/model/WorkbookModel';
import { createSheets, readRawTables, SHEET_KEYS } from '../../src/workbook';
import type { SheetKey } from '../../src/workbook';

/** Reading, one exchange a sheet or two, and the swap. */
const CASES: readonly { readonly sheets: readonly SheetKey[]; readonly mostExchanges: number }[] = [
  { sheets: ['overview', 'crosswalk'], mostExchanges: 8 },
  { sheets: ['overview', 'crosswalk', 'savings', 'bridge'], mostExchanges: 12 },
  { sheets: SHEET_KEYS, mostExchanges: 24 },
];
const MOST_BYTES = 1_000_000;
const SAMPLE = join(__dirname, '../../assets/samples/hequ.xlsx');

/** Exchanges with Excel and bytes for reading the sample and writing summary sheets. Throws when it is too much. */
export async function run(print: (line: string) => void): Promise<void> {
  for (const { sheets, mostExchanges } of CASES) {
    for (const mode of ['live', 'values'] as const) {
      const excel = await startExcel(await WorkbookModel.open(await readFile(SAMPLE), 'hequ.xlsx'));
      try {
        await readRawTables();
        const reading = { ...excel.host.statistics };
        const report = await createSheets({ sheets, mode, option: '' }, sheetLocales);
        if (report.outcome !== 'written') throw new Error(`The sheets were not written: ${report.outcome}`);
        const { requests, bytesSent, bytesReceived, largestRequest } = excel.host.statistics;
        const exchanges = requests - reading.requests;
        print(`${mode}: reading alone ${reading.requests} syncs, ${kilobytes(reading.bytesReceived)} received`);
        print(
          `${mode}: reading and writing ${report.written.length} sheets ${exchanges} syncs (at most ${mostExchanges}), ` +
            `${kilobytes(bytesSent - reading.bytesSent)} sent, ${kilobytes(bytesReceived - reading.bytesReceived)} received, ` +
            `largest request ${kilobytes(largestRequest)} (at most ${kilobytes(MOST_BYTES)})`,
        );
        if (exchanges > mostExchanges) throw new Error(`${exchanges} syncs are more than ${mostExchanges}.`);
        if (largestRequest > MOST_BYTES)
          throw new Error(`A request of ${largestRequest} bytes is larger than ${MOST_BYTES}.`);
      } finally {
        excel.close();
      }
    }
  }
}

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
