import { WorkbookModel } from '../model/WorkbookModel';
import { bytesOf, type Addin } from './addin';
import { Session } from './Session';

/** Opens a workbook from its bytes and makes the add-in's functions known to it. Rejects when the bytes are no .xlsx workbook. */
export async function openBytes(bytes: Uint8Array, name: string, addin: Addin | null): Promise<Session> {
  return startSession(await WorkbookModel.open(bytes, name), addin);
}

/** Opens a sample of this server; an empty workbook, with a sentence that says so, when there is none of that name. */
export async function openSample(name: string, addin: Addin | null): Promise<Session> {
  const bytes = await bytesOf(`/samples/${encodeURIComponent(name)}`);
  if (bytes) return openBytes(bytes, name, addin);
  const session = newWorkbook(addin);
  session.report((words) => words.problems.notFound(name));
  return session;
}

export function newWorkbook(addin: Addin | null): Session {
  return startSession(WorkbookModel.blank(), addin);
}

function startSession(model: WorkbookModel, addin: Addin | null): Session {
  if (addin) model.registerFunctions(addin.metadata, addin.call);
  return new Session(model);
}

/** Saves the workbook as a download of its name. A failure is told in a sentence, and thrown on: it is a fault of the workbench. */
export async function saveWorkbook(session: Session): Promise<void> {
  const { name } = session.model;
  try {
    download(await session.model.save(), name.replace(/(\.xlsx)?$/i, '.xlsx'));
    session.saved();
  } catch (failure) {
    session.report((words) => words.problems.notWritten(name));
    throw failure;
  }
}

function download(bytes: Uint8Array, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
