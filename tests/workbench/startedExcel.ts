import { WorkbookModel } from '../../src/workbench/model/WorkbookModel';
import { ExcelHost } from '../../src/workbench/protocol/ExcelHost';
import { loadExcelClient, type ExcelClient } from '../../src/workbench/protocol/loadExcelClient';

export interface StartedExcel extends ExcelClient {
  readonly model: WorkbookModel;
  readonly host: ExcelHost;
  /** `Excel.run` of Excel's own client. */
  run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result>;
}

/** Excel's own client at work on a workbook, a blank one unless given. */
export function startExcel(model = WorkbookModel.blank()): StartedExcel {
  const host = new ExcelHost(model);
  const client = loadExcelClient(host);
  return { ...client, model, host, run: (batch) => client.Excel.run(batch) };
}

/** Code, and place of the failure, of the error that a batch ends with. */
export async function failureOf(batch: Promise<unknown>): Promise<string> {
  try {
    await batch;
  } catch (thrown) {
    return (thrown as { code?: string }).code ?? String(thrown);
  }
  return 'no failure';
}

/** Lets events that were raised arrive. */
export const arrivedEvents = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
