import type { CellValue, Issue } from '../../../src/core';
import { readPay, readRates, type Pay, type Rates } from '../../../src/core/money';
import { readStaff, type Staff } from '../../../src/core/staffing';
import { frozen } from '../table/texts';

type Rows = readonly (readonly CellValue[])[];

/** Months as core holds them: 2025-01. */
const TODAY = 2025 * 12;

const place = (sheet: string) => ({ sheet, headerRow: 0, firstColumn: 0 });

export function readPayRows(values: Rows): { pay: Pay | null; issues: Issue[] } {
  return readPay({ values: frozen(values), place: place('Pay') });
}

export function readRatesRows(values: Rows): { rates: Rates | null; issues: Issue[] } {
  return readRates({ values: frozen(values), place: place('Rates') });
}

/** The pay table of a test; throws when there is an error in it, unless errors are asked for. */
export function payOf(values: Rows): Pay {
  const { pay, issues } = readPayRows(values);
  return sound(pay, issues);
}

export function ratesOf(values: Rows): Rates {
  const { rates, issues } = readRatesRows(values);
  return sound(rates, issues);
}

export function staffOf(values: Rows): Staff {
  const { staff, issues } = readStaff({ values: frozen(values), place: place('Staff') }, TODAY);
  return sound(staff, issues);
}

function sound<T>(table: T | null, issues: readonly Issue[]): T {
  if (table === null || issues.some(({ severity }) => severity === 'error')) {
    throw new Error(`not read: ${JSON.stringify(issues)}`);
  }
  return table;
}

/** Monthly pay as in the worked examples. */
export const PAY_HEADERS = [
  'Post type',
  'Rank',
  'Basic pay',
  'Allowances',
  'Performance',
  'Year-end bonus',
  'Transport',
  'Annual pay',
];
export const RATE_HEADERS = ['Item', 'Post type', 'Rate', 'Floor', 'Ceiling', 'Cash'];

/** The national defaults with floor 4,200 and ceiling 21,000 yuan a month. */
export const RATES: Rows = [
  RATE_HEADERS,
  ['Pension', '', 0.16, 4200, 21000, ''],
  ['Occupational annuity', '', 0.08, 4200, 21000, 'no'],
  ['Medical', '', 0.08, 4200, 21000, 'yes'],
  ['Unemployment', 'Institution', 0.005, 4200, 21000, 'yes'],
  ['Housing fund', '', 0.12, 4200, 21000, ''],
];
