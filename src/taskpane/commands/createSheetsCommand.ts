import { localeOf } from '../../locales/localeOf';
import { readSettings, type SheetsReport } from '../../workbook';
import { loadWithWorkbook, showPane, supportsLiveFormulas } from '../officeEnvironment';
import { setLastOutcome } from './lastOutcome';

/**
 * The ribbon's *Create sheets*: writes the sheets with the settings saved in the workbook. The pane need not be open;
 * it is opened when there is something to tell.
 */
export async function createSheetsCommand(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const { createSheets } = await import(/* webpackChunkName: "write" */ '../../workbook/createSheets');
    const settings = await readSettings();
    const mode = supportsLiveFormulas() ? settings.mode : 'values';
    const locales = { en: localeOf('en'), zh: localeOf('zh') };
    const report = await createSheets({ sheets: settings.sheets, mode, option: settings.option }, locales);
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

function needsTelling({ outcome, keptAs, issues }: SheetsReport): boolean {
  return outcome !== 'written' || keptAs.length > 0 || issues.some(({ severity }) => severity === 'error');
}
