import { readSettings, type SheetsReport } from '../../workbook';
import { loadWithWorkbook, showPane, supportsLiveFormulas } from '../officeEnvironment';
import { setLastOutcome } from './lastOutcome';
import { loadWriting } from './loadWriting';

/**
 * The ribbon's *Create sheets*: writes the sheets with the settings saved in the workbook. The pane need not be open;
 * it is opened when there is something to tell.
 */
export async function createSheetsCommand(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const { createSheets, sheetLocales } = await loadWriting();
    const settings = await readSettings();
    const mode = supportsLiveFormulas() ? settings.mode : 'values';
    const report = await createSheets({ sheets: settings.sheets, mode, option: settings.option }, sheetLocales);
    setLastOutcome({ report, error: null });
    if (report.outcome === 'written') await loadWithWorkbook();
    if (needsTelling(report)) await showPane();
  } catch (error) {
    setLastOutcome({ report: null, error });
    await showPane();
  } finally {
    event.completed();
  }
}

function needsTelling({ outcome, keptAs, issues, valuesBecause }: SheetsReport): boolean {
  return (
    outcome !== 'written' ||
    keptAs.length > 0 ||
    valuesBecause !== null ||
    issues.some(({ severity }) => severity === 'error')
  );
}
