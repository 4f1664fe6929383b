import type { SheetKey } from './sheetsReport';

/** What the task pane remembers with the workbook. */
export interface PaneSettings {
  readonly option: string;
  readonly mode: 'live' | 'values';
  readonly sheets: readonly SheetKey[];
  /** Caps on the number of units that the user set; null = none. */
  readonly caps: { readonly organs: number | null; readonly institutions: number | null };
}

const PREFIX = 'reformsheet.';
const STANDARD: PaneSettings = {
  option: '',
  mode: 'live',
  sheets: ['overview', 'crosswalk'],
  caps: { organs: null, institutions: null },
};

/** The pane's settings as saved in the workbook; the standard ones where nothing, or nothing usable, was saved. */
export async function readSettings(): Promise<PaneSettings> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const settings = context.workbook.settings;
    const option = settings.getItemOrNullObject(`${PREFIX}option`).load('value');
    const mode = settings.getItemOrNullObject(`${PREFIX}mode`).load('value');
    const sheets = settings.getItemOrNullObject(`${PREFIX}sheets`).load('value');
    const caps = settings.getItemOrNullObject(`${PREFIX}caps`).load('value');
    await context.sync();
    return {
      option: !option.isNullObject && typeof option.value === 'string' ? option.value : STANDARD.option,
      mode: !mode.isNullObject && (mode.value === 'live' || mode.value === 'values') ? mode.value : STANDARD.mode,
      sheets: sheets.isNullObject ? STANDARD.sheets : knownSheets(sheets.value),
      caps: caps.isNullObject ? STANDARD.caps : knownCaps(caps.value),
    };
  });
}

/** Saves what the patch names and leaves the rest. */
export async function saveSettings(patch: Partial<PaneSettings>): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const settings = context.workbook.settings;
    if (patch.option !== undefined) settings.add(`${PREFIX}option`, patch.option);
    if (patch.mode !== undefined) settings.add(`${PREFIX}mode`, patch.mode);
    if (patch.sheets !== undefined) settings.add(`${PREFIX}sheets`, patch.sheets.join(','));
    if (patch.caps !== undefined)
      settings.add(`${PREFIX}caps`, `${patch.caps.organs ?? ''},${patch.caps.institutions ?? ''}`);
    await context.sync();
  });
}

function knownSheets(saved: unknown): readonly SheetKey[] {
  const names = typeof saved === 'string' ? saved.split(',') : [];
  const known = STANDARD.sheets.filter((key) => names.includes(key));
  return known.length > 0 ? known : STANDARD.sheets;
}

/** Saved as `22,40`; a blank side is no cap. */
function knownCaps(saved: unknown): PaneSettings['caps'] {
  const sides = typeof saved === 'string' ? saved.split(',') : [];
  const cap = (text: string | undefined): number | null => (/^\d+$/.test(text ?? '') ? Number(text) : null);
  return { organs: cap(sides[0]), institutions: cap(sides[1]) };
}
