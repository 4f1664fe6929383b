import { SHEET_KEYS } from '../workbook';
import type { SheetKey, SheetsRequest } from '../workbook';

export interface SummaryArguments {
  readonly input: string;
  readonly output: string;
  /** '' = the plan's first option. */
  readonly option: string;
  readonly mode: 'live' | 'values';
  /** null = all that the tables allow. */
  readonly sheets: readonly SheetKey[] | null;
  /** null = as saved in the workbook. */
  readonly moneyUnit: NonNullable<SheetsRequest['moneyUnit']> | null;
  /** Whether the placement ledger names people. */
  readonly withNames: boolean;
  /** Language of what is printed; null = that of the tables. */
  readonly language: 'en' | 'zh' | null;
}

/**
 * `INPUT.xlsx OUTPUT.xlsx [--option A] [--values] [--sheets overview,savings] [--unit wan|yuan] [--language en|zh] [--names]`;
 * null when it is not of that form.
 */
export function parseArguments(given: readonly string[]): SummaryArguments | null {
  const files: string[] = [];
  let option = '';
  let mode: SummaryArguments['mode'] = 'live';
  let language: SummaryArguments['language'] = null;
  let sheets: SummaryArguments['sheets'] = null;
  let withNames = false;
  let moneyUnit: SummaryArguments['moneyUnit'] = null;
  for (let place = 0; place < given.length; place++) {
    const word = given[place];
    if (!word.startsWith('--')) files.push(word);
    else if (word === '--values') mode = 'values';
    else if (word === '--names') withNames = true;
    else {
      const next = given[++place];
      if (next === undefined || next.startsWith('--')) return null;
      if (word === '--option') option = next;
      else if (word === '--sheets' && sheetsNamed(next) !== null) sheets = sheetsNamed(next);
      else if (word === '--unit' && (next === 'wan' || next === 'yuan')) moneyUnit = next;
      else if (word === '--language' && (next === 'en' || next === 'zh')) language = next;
      else return null;
    }
  }
  if (files.length !== 2 || !/\.xlsx$/i.test(files[1])) return null;
  const [input, output] = files;
  return { input, output, option: option.trim().toUpperCase(), mode, sheets, moneyUnit, withNames, language };
}

/** `overview,savings`; null when a name is none of ours. */
function sheetsNamed(list: string): readonly SheetKey[] | null {
  const names = list
    .toLowerCase()
    .split(',')
    .map((name) => name.trim());
  const keys = SHEET_KEYS.filter((key) => names.includes(key.toLowerCase()));
  return names.every((name) => keys.some((key) => key.toLowerCase() === name)) ? keys : null;
}
