import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { EVENT_CATEGORY } from './HostEvents';
import type { ExcelHost } from './ExcelHost';

export interface ExcelClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** Stops handing events over. */
  dispose(): void;
}

/** The parts of the client's inner side that carry requests and events. */
interface ClientInternals {
  SessionBase: (new () => object) & { _overrideSession: object };
  GenericEventRegistration: { getGenericEventRegistration(controlId: string): object };
  _testSetRichApiMessageReadyImpl(ready: () => Promise<void>): void;
  _testTriggerRichApiMessageEvent(message: { entries: object[] }): void;
}

const SELECTION_EVENT = 2;
const SETTINGS_EVENT = 1;

let clientScript: Script | undefined;

function excelScript(): Script {
  const path = require.resolve('@microsoft/office-js/dist/excel-win32-16.01.js');
  clientScript ??= new Script(readFileSync(path, 'utf8'), { filename: path });
  return clientScript;
}

/**
 * Loads Excel's own client library of Office.js into a context of its own and lets it talk to a host of this
 * workbench, in Node. Events arrive as in Excel, after the request that caused them.
 */
export function loadExcelClient(host: ExcelHost): ExcelClient {
  const sandbox: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    Date,
  };
  Object.assign(sandbox, { window: sandbox, self: sandbox, navigator: { userAgent: 'node' } });
  createContext(sandbox);
  try {
    excelScript().runInContext(sandbox);
  } catch (thrown) {
    if (!sandbox['OfficeExtension'] || !sandbox['Excel']) throw thrown;
  }
  const internals = sandbox['OfficeExtension'] as ClientInternals;
  internals.SessionBase._overrideSession = createSession(host, internals);
  internals._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  let isOpen = true;
  const raise = (entries: { type: number; target: string; content: string }[]): void => {
    const messages = entries.map(({ type, target, content }) => ({
      messageCategory: EVENT_CATEGORY,
      messageType: type,
      targetId: target,
      message: content,
    }));
    setTimeout(() => isOpen && internals._testTriggerRichApiMessageEvent({ entries: messages }), 0);
  };
  host.onEntries((entries) => raise(entries.map(([, type, target, content]) => ({ type, target, content }))));
  host.events.onSettings(() => raise([{ type: SETTINGS_EVENT, target: '', content: '{}' }]));
  host.model.onSelection(() => raise([{ type: SELECTION_EVENT, target: '', content: '{}' }]));
  return {
    Excel: sandbox['Excel'] as typeof Excel,
    OfficeExtension: sandbox['OfficeExtension'] as typeof OfficeExtension,
    dispose: () => {
      isOpen = false;
    },
  };
}

/** What the client sends its requests through. */
function createSession(host: ExcelHost, internals: ClientInternals): object {
  const executeAsync = async (_customData: string, _flags: number, message: { Body: unknown }): Promise<object> => {
    const request = JSON.parse(JSON.stringify(message.Body)) as object;
    const answer: unknown = JSON.parse(JSON.stringify(host.execute(request)));
    return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: answer };
  };
  return Object.assign(new internals.SessionBase(), {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'excel', headers: {} }),
    _createRequestExecutorOrNull: () => ({ executeAsync }),
    getEventRegistration: (controlId: string) =>
      internals.GenericEventRegistration.getGenericEventRegistration(controlId),
  });
}
