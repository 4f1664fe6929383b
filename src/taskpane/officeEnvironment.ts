import type { Language } from '../core';

/** The pane's language: Chinese when Excel shows Chinese, else English. */
export function languageOf(displayLanguage: string | undefined): Language {
  return /^zh\b/i.test(displayLanguage ?? '') ? 'zh' : 'en';
}

/** Whether this Excel has custom functions and spilling formulas; Excel 2016 and 2019 have not. */
export function supportsLiveFormulas(): boolean {
  const { requirements } = Office.context;
  return (
    requirements.isSetSupported('CustomFunctionsRuntime', '1.1') && requirements.isSetSupported('ExcelApi', '1.12')
  );
}

/** `Office.context.officeTheme`'s background; undefined where Excel does not say. */
export function officeBackground(): string | undefined {
  return (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
}

let remembered = false;

/** After the first use in a workbook the add-in loads with it, so that its functions calculate when it is opened. */
export async function loadWithWorkbook(): Promise<void> {
  if (remembered || !Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  remembered = true;
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
}

/** Opens the pane, where the host can. */
export async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) await Office.addin.showAsTaskpane();
}
