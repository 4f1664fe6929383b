import type { SheetFacts } from './readWorkbook';
import { MARK, readMark } from './sheetMark';
import type { SwapPlan } from './swapSheets';

/**
 * Puts the workbook back after a failure or cancelling: removes new sheets whose old sheet is still there or that are not
 * complete, and gives old sheets their names again. Looks at what is really there, because a request can stop half way.
 */
export async function removeUnfinished(
  sheetsBefore: readonly SheetFacts[],
  temporaryNames: readonly string[],
  plans: readonly SwapPlan[],
): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    const known = new Map(sheetsBefore.map((sheet) => [sheet.id, sheet]));
    const added = worksheets.items
      .filter((sheet) => !known.has(sheet.id))
      .map((sheet) => ({ sheet, mark: sheet.customProperties.getItemOrNullObject(MARK).load('value') }));
    await context.sync();

    const present = new Set(worksheets.items.map((sheet) => sheet.id));
    for (const { sheet, mark } of added) {
      const read = mark.isNullObject ? null : readMark(mark.value);
      if (!read && !temporaryNames.includes(sheet.name)) continue;
      const plan = plans.find(({ built }) => built.document.key === read?.key);
      const swapped =
        plan !== undefined && plan.replaced.length > 0 && plan.replaced.every((old) => !present.has(old.id));
      if (!swapped) sheet.delete();
    }
    for (const sheet of worksheets.items) {
      const before = known.get(sheet.id);
      if (before && before.name !== sheet.name && isOurDoing(before, plans)) sheet.name = before.name;
    }
    await context.sync();
  });
}

function isOurDoing(sheet: SheetFacts, plans: readonly SwapPlan[]): boolean {
  return plans.some(({ replaced, kept }) => replaced.includes(sheet) || kept.some((one) => one.sheet === sheet));
}
