import type { Area } from '../model/address';
import type { WorkbookModel } from '../model/WorkbookModel';
import { EntryRefused } from '../model/EntryRefused';
import type { Batch, BatchAnswer } from './batch';
import { BatchRun } from './BatchRun';
import { HostEvents, type EventEntry } from './HostEvents';
import { HostError, accessDenied, invalidArgument } from './HostError';
import { HostRange } from './objects/HostRange';
import { HostTableCollection } from './objects/HostTableCollection';
import { HostWorkbook } from './objects/HostWorkbook';
import { HostWorksheet } from './objects/HostWorksheet';
import type { HostContext } from './HostContext';
import type { HostObject } from './HostObject';
import { Services } from './Services';
import { usesWorkbook } from './usesWorkbook';

/** Excel on the web refuses requests and responses above this size. */
export const MAX_PAYLOAD_BYTES = 5 * 1024 * 1024;

export interface HostStatistics {
  requests: number;
  /** Bytes of all requests, as JSON in UTF-8. */
  bytesSent: number;
  /** Bytes of all answers. */
  bytesReceived: number;
  largestRequest: number;
  largestResponse: number;
}

/**
 * Answers the batches of the Office.js client over one workbook, as Excel does: objects, values, errors with Excel's
 * codes, limits and events. A member that this host lacks is answered with ApiNotFound.
 */
export class ExcelHost {
  readonly statistics: HostStatistics = {
    requests: 0,
    bytesSent: 0,
    bytesReceived: 0,
    largestRequest: 0,
    largestResponse: 0,
  };
  /** A cell is being edited: every batch that does something with the workbook is refused. */
  editing = false;
  /** Test aid: the action with this number (from 0) of the next batch fails, once. */
  failAtAction?: number;
  readonly services: Services;
  readonly events: HostEvents;
  readonly workbook: HostWorkbook;
  private readonly references = new Map<string, HostObject>();
  private readonly eventReferences: string[] = [];
  private readonly context: HostContext;
  private nextReference = 1;

  constructor(readonly model: WorkbookModel) {
    this.services = new Services();
    this.events = new HostEvents(model, (sheetName, area) => this.keepEventRange(sheetName, area));
    this.context = {
      model,
      events: this.events,
      reference: (id) => this.references.get(id),
      worksheetObject: (sheet) => new HostWorksheet(this.context, sheet),
      tablesObject: (sheet, area, fullyContained) =>
        new HostTableCollection(this.context, sheet, { ...area, fullyContained }),
    };
    this.workbook = new HostWorkbook(this.context);
  }

  /** Runs one batch. */
  execute(batch: object): object {
    const request = batch as Batch;
    const requestBytes = byteLength(request);
    this.count(requestBytes, 0);
    if (requestBytes > MAX_PAYLOAD_BYTES)
      return refusal('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
    if (this.editing && usesWorkbook(request))
      return refusal(
        'InvalidOperationInCellEditMode',
        'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and try again.',
      );
    const failAt = this.failAtAction;
    delete this.failAtAction;
    const run = new BatchRun(request, this.workbook, this.services, {
      keep: (target) => this.keep(target),
      find: (id) => this.references.get(id),
      release: (id) => void this.references.delete(id),
      failAt,
    });
    const answer = this.events.duringAddIn(() => run.run(describeError));
    this.model.resumeCalculation();
    this.model.calculate();
    const answerBytes = byteLength(answer);
    this.statistics.bytesReceived += answerBytes;
    this.statistics.largestResponse = Math.max(this.statistics.largestResponse, answerBytes);
    if (answerBytes > MAX_PAYLOAD_BYTES)
      return refusal('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
    return answer;
  }

  /** Hands over event entries `[category, type, targetId, json, 0]` as they arise. */
  onEntries(listener: (entries: EventEntry[]) => void): void {
    this.events.onEntries(listener);
  }

  /**
   * Calls a custom function through the page, with the message Excel sends for a cell's formula; settles when the page
   * hands the result back. Rejects with the error's code and message.
   */
  callFunction(id: string, args: unknown[], options: { address?: string } = {}): Promise<unknown> {
    return this.services.callFunction((entry) => this.events.send([entry]), id, args, options);
  }

  /** Ranges of the last events stay reachable for `getRange` of the event. */
  private keepEventRange(sheetName: string, area: Area): string {
    const id = this.keep(new HostRange(this.context, this.model.sheet(sheetName), area));
    this.eventReferences.push(id);
    if (this.eventReferences.length > 100) this.references.delete(this.eventReferences.shift()!);
    return id;
  }

  private keep(target: HostObject): string {
    const id = `ref${this.nextReference++}`;
    this.references.set(id, target);
    return id;
  }

  private count(requestBytes: number, answerBytes: number): void {
    this.statistics.requests += 1;
    this.statistics.bytesSent += requestBytes;
    this.statistics.bytesReceived += answerBytes;
    this.statistics.largestRequest = Math.max(this.statistics.largestRequest, requestBytes);
  }
}

function byteLength(message: unknown): number {
  const text = JSON.stringify(message);
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 0x7f) bytes += code > 0x7ff && (code < 0xd800 || code > 0xdfff) ? 2 : 1;
  }
  return bytes;
}

function refusal(code: string, message: string): BatchAnswer {
  return { Results: [], TraceIds: [], Error: { Code: code, Message: message, Location: '', ActionIndex: 0 } };
}

/** Excel's code for what went wrong; an error of this host itself is reported as such. */
function describeError(thrown: unknown): HostError {
  if (thrown instanceof HostError) return thrown;
  if (thrown instanceof EntryRefused && thrown.reason === 'move')
    return new HostError('NotImplemented', thrown.message, 'Range');
  if (thrown instanceof EntryRefused)
    return thrown.reason === 'protected' ? accessDenied('Range') : invalidArgument('Range.formulas', thrown.message);
  const text = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return new HostError('GeneralException', `Fault in the host: ${text}`);
}
