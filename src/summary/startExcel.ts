import type { WorkbookModel } from '../workbench/model/WorkbookModel';
import { ExcelHost } from '../workbench/protocol/ExcelHost';
import { loadExcelClient } from '../workbench/protocol/loadExcelClient';
import { loadCustomFunctions } from './loadCustomFunctions';

export interface RunningExcel {
  readonly model: WorkbookModel;
  readonly host: ExcelHost;
  /** Gives back the global `Excel`. */
  close(): void;
}

/** Lets the code for Excel work on a workbook: the global `Excel` is Office.js's own, and `REFORM.*` calculate. */
export async function startExcel(model: WorkbookModel): Promise<RunningExcel> {
  const { metadata, call } = await loadCustomFunctions();
  model.registerFunctions(metadata, call);
  const host = new ExcelHost(model);
  const client = loadExcelClient(host);
  const before = Object.getOwnPropertyDescriptor(globalThis, 'Excel');
  Object.assign(globalThis, { Excel: client.Excel });
  return {
    model,
    host,
    close: () => {
      client.dispose();
      if (before) Object.defineProperty(globalThis, 'Excel', before);
      else Reflect.deleteProperty(globalThis, 'Excel');
    },
  };
}
