import { DEFAULT_ASSUMPTIONS, readAssumptions, writeAssumptions } from '../core/money';
import type { SavedAssumptions } from '../core/money';
import { SURPLUS_ORDERS, type SurplusOrder } from '../core/placement/placement';
import type { MoneyUnit } from '../documents';
import { SHEET_KEYS } from './sheetsReport';
import type { SheetKey } from './sheetsReport';

/** What the task pane remembers with the workbook. */
export interface PaneSettings {
  readonly option: string;
  readonly mode: 'live' | 'values';
  /** Those of them that the tables allow are made. */
  readonly sheets: readonly SheetKey[];
  /** Caps on the number of units that the user set; null = none. */
  readonly caps: { readonly organs: number | null; readonly institutions: number | null };
  /** What is assumed about the years to come. */
  readonly assumptions: SavedAssumptions;
  readonly moneyUnit: MoneyUnit;
  /** Who is named surplus first where a unit has more people than posts. */
  readonly surplusOrder: SurplusOrder;
}

/** The settings that the sheets follow. */
export type SheetSettings = Pick<PaneSettings, 'assumptions' | 'moneyUnit' | 'surplusOrder'>;

const PREFIX = 'reformsheet.';
const STANDARD: PaneSettings = {
  option: '',
  mode: 'live',
  sheets: SHEET_KEYS,
  caps: { organs: null, institutions: null },
  assumptions: DEFAULT_ASSUMPTIONS,
  moneyUnit: 'wan',
  surplusOrder: 'retirement',
};

/** The pane's settings as saved in the workbook; the standard ones where nothing, or nothing usable, was saved. */
export async function readSettings(): Promise<PaneSettings> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const option = queueSetting(context, 'option');
    const mode = queueSetting(context, 'mode');
    const sheets = queueSetting(context, 'sheets');
    const caps = queueSetting(context, 'caps');
    const ofSheets = queueSheetSettings(context);
    await context.sync();
    const savedOption = option();
    const savedMode = mode();
    return {
      option: typeof savedOption === 'string' ? savedOption : STANDARD.option,
      mode: savedMode === 'live' || savedMode === 'values' ? savedMode : STANDARD.mode,
      sheets: knownSheets(sheets()),
      caps: knownCaps(caps()),
      ...ofSheets(),
    };
  });
}

/** Saves what the patch names and leaves the rest. */
export async function saveSettings(patch: Partial<PaneSettings>): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const save = (name: string, text: string | undefined) => {
      if (text !== undefined) context.workbook.settings.add(`${PREFIX}${name}`, text);
    };
    save('option', patch.option);
    save('mode', patch.mode);
    save('sheets', patch.sheets?.join(','));
    save('caps', patch.caps && `${patch.caps.organs ?? ''},${patch.caps.institutions ?? ''}`);
    save('assumptions', patch.assumptions && writeAssumptions(patch.assumptions));
    save('moneyUnit', patch.moneyUnit);
    save('surplusOrder', patch.surplusOrder);
    await context.sync();
  });
}

/** Queues the reading of what the sheets follow; after the next exchange the function given back says them. */
export function queueSheetSettings(context: Excel.RequestContext): () => SheetSettings {
  const assumptions = queueSetting(context, 'assumptions');
  const moneyUnit = queueSetting(context, 'moneyUnit');
  const surplusOrder = queueSetting(context, 'surplusOrder');
  return () => {
    const unit = moneyUnit();
    const order = surplusOrder();
    return {
      assumptions: readAssumptions(assumptions()),
      moneyUnit: unit === 'yuan' || unit === 'wan' ? unit : STANDARD.moneyUnit,
      surplusOrder: SURPLUS_ORDERS.find((known) => known === order) ?? STANDARD.surplusOrder,
    };
  };
}

/** What was saved under the name, after the next exchange; undefined when nothing was. */
function queueSetting(context: Excel.RequestContext, name: string): () => unknown {
  const setting = context.workbook.settings.getItemOrNullObject(`${PREFIX}${name}`).load('value');
  return () => (setting.isNullObject ? undefined : (setting.value as unknown));
}

function knownSheets(saved: unknown): readonly SheetKey[] {
  const names = typeof saved === 'string' ? saved.split(',') : [];
  const known = SHEET_KEYS.filter((key) => names.includes(key));
  return known.length > 0 ? known : STANDARD.sheets;
}

/** Saved as `22,40`; a blank side is no cap. */
function knownCaps(saved: unknown): PaneSettings['caps'] {
  const sides = typeof saved === 'string' ? saved.split(',') : [];
  const cap = (text: string | undefined): number | null => (/^\d+$/.test(text ?? '') ? Number(text) : null);
  return { organs: cap(sides[0]), institutions: cap(sides[1]) };
}
