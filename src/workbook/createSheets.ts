import type { SheetLocale, SheetDocument } from '../documents';
import { CancelledByUser, hostCode, refusalOf, stopIfCancelled } from './excelErrors';
import { readWorkbook } from './readWorkbook';
import type { SheetFacts } from './readWorkbook';
import { reformDocuments } from './reformDocuments';
import type { ReformDocument } from './reformDocuments';
import { removeUnfinished } from './removeUnfinished';
import { MARK, writeMark } from './sheetMark';
import { freeName } from './sheetNames';
import type { ProgressStep, SheetsHooks, SheetsOutcome, SheetsReport, SheetsRequest } from './sheetsReport';
import { planSwaps, swapSheets } from './swapSheets';
import type { BuiltSheet, SwapPlan } from './swapSheets';
import { writeSheet } from './writeSheet';

type Locales = { readonly en: SheetLocale; readonly zh: SheetLocale };

/** What has been done so far; a failure undoes it by this. */
interface Progress {
  sheetsBefore: readonly SheetFacts[];
  temporaryNames: string[];
  plans: readonly SwapPlan[];
  issues: SheetsReport['issues'];
  changed: boolean;
}

/**
 * Reads the tables, applies the plan and writes the sheets asked for: built completely under other names, then swapped
 * for the old ones. The user's own sheets are never touched; a sheet of ours that the user edited is kept under another
 * name. Whatever goes wrong before the swap is complete, the workbook is as it was.
 */
export async function createSheets(
  request: SheetsRequest,
  locales: Locales,
  hooks: SheetsHooks = {},
): Promise<SheetsReport> {
  const progress: Progress = { sheetsBefore: [], temporaryNames: [], plans: [], issues: [], changed: false };
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => build(context, request, locales, hooks, progress));
  } catch (error) {
    const outcome = error instanceof CancelledByUser ? 'cancelled' : outcomeOf(error);
    if (progress.changed) await removeUnfinished(progress.sheetsBefore, progress.temporaryNames, progress.plans);
    const code = hostCode(error);
    return { ...nothingWritten(outcome, progress.issues), ...(code === null ? {} : { hostCode: code }) };
  }
}

async function build(
  context: Excel.RequestContext,
  request: SheetsRequest,
  locales: Locales,
  hooks: SheetsHooks,
  progress: Progress,
): Promise<SheetsReport> {
  let steps: ProgressStep[] = ['read', 'compute', ...request.sheets, 'swap'];
  const begin = (step: ProgressStep) => {
    hooks.onProgress?.(steps.indexOf(step), steps.length, step);
    stopIfCancelled(hooks.signal);
  };
  begin('read');
  const read = await readWorkbook(context, hooks.signal);
  begin('compute');
  const made = reformDocuments(read.tables, { ...read.settings, ...stated(request) }, locales, new Date());
  progress.issues = made.issues;
  if (made.documents === null) return nothingWritten('noAgencies', made.issues);
  if (made.documents.length === 0) return nothingWritten('noTables', made.issues);
  if (read.structureProtected) return nothingWritten('protected', made.issues);

  progress.sheetsBefore = read.sheets.filter(({ mark }) => mark?.state !== 'building');
  progress.changed = true;
  for (const { id, mark } of read.sheets)
    if (mark?.state === 'building') context.workbook.worksheets.getItem(id).delete();
  const names = read.sheets.map((sheet) => sheet.name);
  const built: BuiltSheet[] = [];
  steps = ['read', 'compute', ...made.documents.map(({ document }) => document.key), 'swap'];
  for (const { document } of made.documents) {
    begin(document.key);
    const temporaryName = freeName(`~${document.key}`, names);
    names.push(temporaryName);
    progress.temporaryNames.push(temporaryName);
    addBuildingSheet(context, document, temporaryName);
    const sourceTitle = made.words.words.headers.source;
    const written = await writeSheet(context, temporaryName, document, { sourceTitle }, hooks.signal);
    built.push({ document, temporaryName, written });
  }
  begin('swap');
  progress.plans = planSwaps(built, progress.sheetsBefore, made.words.sheets.editedName);
  await swapSheets(context, progress.plans);
  hooks.onProgress?.(steps.length, steps.length, 'swap');
  return {
    outcome: 'written',
    written: progress.plans.map((plan) => ({ key: plan.built.document.key, name: plan.name })),
    keptAs: progress.plans.flatMap((plan) => plan.kept.map(({ name }) => ({ name }))),
    ...valuesIn(made.documents, progress.plans),
    issues: made.issues,
  };
}

/** A new sheet that is marked as unfinished from its first moment, so that it can always be told from the user's. */
function addBuildingSheet(context: Excel.RequestContext, document: SheetDocument, name: string): void {
  context.application.suspendApiCalculationUntilNextSync();
  const sheet = context.workbook.worksheets.add(name);
  sheet.customProperties.add(MARK, writeMark({ key: document.key, state: 'building' }));
}

/** The request without what is left to the settings saved in the workbook. */
function stated({ assumptions, moneyUnit, ...request }: SheetsRequest) {
  return { ...request, ...(assumptions && { assumptions }), ...(moneyUnit && { moneyUnit }) };
}

/** Why and where values stand instead of formulas. */
function valuesIn(
  documents: readonly ReformDocument[],
  plans: readonly SwapPlan[],
): Pick<SheetsReport, 'valuesBecause' | 'valueSheets'> {
  const values = documents.filter(({ valuesBecause }) => valuesBecause !== null);
  return {
    valuesBecause: values[0]?.valuesBecause ?? null,
    valueSheets: plans
      .filter(({ built }) => values.some(({ document }) => document === built.document))
      .map(({ name }) => name),
  };
}

function outcomeOf(error: unknown): SheetsOutcome {
  const refusal = refusalOf(error);
  return refusal === 'gone' || refusal === 'other' ? 'failed' : refusal;
}

function nothingWritten(outcome: SheetsOutcome, issues: SheetsReport['issues']): SheetsReport {
  return { outcome, written: [], keptAs: [], valuesBecause: null, valueSheets: [], issues };
}
