import type { SheetDocument } from '../documents';
import type { SheetFacts } from './readWorkbook';
import { fingerprintOf, MARK, spillAreas, writeMark } from './sheetMark';
import type { SheetMark, WrittenCells } from './sheetMark';
import { firstFree, freeName, withEnd } from './sheetNames';

/** A complete new sheet that still bears a temporary name. */
export interface BuiltSheet {
  readonly document: SheetDocument;
  readonly temporaryName: string;
  /** What stands in its cells, as read back. */
  readonly written: WrittenCells;
}

/** What happens to the sheets that are there, decided before anything is changed. */
export interface SwapPlan {
  readonly built: BuiltSheet;
  /** Name that the new sheet gets. */
  readonly name: string;
  /** Where it goes; null = at the end. */
  readonly position: number | null;
  /** Our old sheet as we wrote it: goes. */
  readonly replaced: readonly SheetFacts[];
  /** Our old sheet that the user edited or renamed: becomes the user's, under this name. */
  readonly kept: readonly { readonly sheet: SheetFacts; readonly name: string }[];
}

/** Decides the names. A sheet that is not marked as ours keeps its name whatever it is. */
export function planSwaps(
  built: readonly BuiltSheet[],
  sheets: readonly SheetFacts[],
  editedName: (name: string, number: number) => string,
): SwapPlan[] {
  const taken = sheets.map((sheet) => sheet.name);
  return built.map((one) => {
    const ours = sheets.filter(({ mark }) => mark?.key === one.document.key && mark.state === 'complete');
    const replaced = ours.filter(isUntouched);
    const kept = ours
      .filter((sheet) => !isUntouched(sheet))
      .map((sheet) => ({ sheet, name: wasRenamed(sheet) ? sheet.name : keptName(sheet.name, taken, editedName) }));
    const gone = new Set(
      [...replaced, ...kept.filter(({ sheet, name }) => sheet.name !== name).map(({ sheet }) => sheet)].map(
        (s) => s.name,
      ),
    );
    const name = freeName(one.document.name, [
      ...taken.filter((other) => !gone.has(other)),
      ...kept.map((k) => k.name),
    ]);
    taken.push(name);
    return { built: one, name, position: replaced[0]?.position ?? kept[0]?.sheet.position ?? null, replaced, kept };
  });
}

/** Swaps in one exchange: changes all names, removes the old sheets last and shows the first new one. */
export async function swapSheets(context: Excel.RequestContext, plans: readonly SwapPlan[]): Promise<void> {
  const { worksheets } = context.workbook;
  plans.forEach((plan) => {
    plan.kept.forEach(({ sheet, name }) => {
      if (sheet.name !== name) worksheets.getItem(sheet.id).name = name;
    });
    plan.replaced.forEach((sheet, i) => {
      worksheets.getItem(sheet.id).name = withEnd(plan.built.temporaryName, ` old ${i + 1}`);
    });
  });
  plans.forEach((plan) => {
    const sheet = worksheets.getItem(plan.built.temporaryName);
    sheet.customProperties.add(MARK, writeMark(finalMark(plan)));
    sheet.name = plan.name;
    if (plan.position !== null) sheet.position = plan.position;
  });
  plans.forEach((plan) => plan.replaced.forEach((sheet) => worksheets.getItem(sheet.id).delete()));
  plans.forEach((plan) => plan.kept.forEach(({ sheet }) => giveToUser(worksheets.getItem(sheet.id), plan)));
  if (plans.length > 0) worksheets.getItem(plans[0].name).activate();
  await context.sync();
}

/** From now on the sheet is the user's; it stays marked so that its figures are not taken for input. */
function giveToUser(sheet: Excel.Worksheet, { built }: SwapPlan): void {
  sheet.customProperties.add(MARK, writeMark({ key: built.document.key, state: 'kept' }));
}

function finalMark(plan: SwapPlan): SheetMark {
  const { document, written } = plan.built;
  const spills = spillAreas(document).map((area) => [area.row, area.column, area.rows, area.columns] as const);
  return { key: document.key, state: 'complete', name: plan.name, fingerprint: fingerprintOf(written, spills), spills };
}

function isUntouched(sheet: SheetFacts): boolean {
  return !wasRenamed(sheet) && sheet.mark?.state === 'complete' && sheet.mark.fingerprint === sheet.fingerprint;
}

function wasRenamed({ mark, name }: SheetFacts): boolean {
  return mark?.state === 'complete' && mark.name !== name;
}

function keptName(name: string, taken: string[], editedName: (name: string, number: number) => string): string {
  const free = firstFree(taken, (number) => {
    const end = editedName('', number);
    return withEnd(name, end);
  });
  taken.push(free);
  return free;
}
