import { readFacts, type Facts, type Issue, type RawTable } from '../core';
import { isListedInResult, readPay, readRates, type Pay, type Rates } from '../core/money';
import { readStaff, type Staff, type StaffScope } from '../core/staffing';
import type { Locale } from '../locales/en';
import { localeOf } from '../locales/localeOf';
import { failOnErrors } from './failOnErrors';
import { isLeftOut, tableArgument, type TableArgument } from './tableArgument';
import { thisMonth } from './thisMonth';

/** The tables of people and money as Excel hands them over; each may be left out. */
export interface MoneyArguments {
  readonly staff?: unknown;
  readonly pay?: unknown;
  readonly rates?: unknown;
  readonly facts?: unknown;
}

export interface MoneyTables {
  readonly staff: Staff | null;
  readonly pay: Pay | null;
  readonly rates: Rates | null;
  readonly facts: Facts | null;
  /** What reading them raised and does not stop a formula. */
  readonly issues: readonly Issue[];
}

interface Reading<T> {
  readonly table: T | null;
  readonly issues: Issue[];
}

/**
 * Reads the tables of people and money. `needed` are those that must not be left out. Anything that leaves figures out
 * fails with a sentence, but for what the result itself lists as not costed. `words`: those of the agencies, where the
 * formula has them; else the language of the staff table, else that of the pay table. `scope`: what is wanted of the
 * staff; not given: pay, and who leaves when.
 */
export function readMoneyTables(
  given: MoneyArguments,
  needed: readonly TableArgument[],
  words?: Locale,
  scope: StaffScope = 'leaving',
): { readonly tables: MoneyTables; readonly words: Locale } {
  const read = <T>(kind: keyof MoneyArguments, reader: (raw: RawTable) => Reading<T>) =>
    isLeftOut(given[kind]) && !needed.includes(kind) ? null : tableArgument(given[kind], kind, reader);
  const staff = read('staff', (raw) => tableOf(readStaff(raw, thisMonth(), scope), ({ staff: table }) => table));
  const pay = read('pay', (raw) => tableOf(readPay(raw), ({ pay: table }) => table));
  const rates = read('rates', (raw) => tableOf(readRates(raw), ({ rates: table }) => table));
  const facts = read('facts', (raw) => tableOf(readFacts(raw), ({ facts: table }) => table));
  const spoken = words ?? localeOf((staff ?? pay ?? rates ?? facts)?.table.language ?? 'en');
  const issues = [staff, pay, rates, facts].flatMap((one) => one?.issues ?? []);
  failOnMoneyErrors(issues, spoken);
  return {
    tables: {
      staff: staff?.table ?? null,
      pay: pay?.table ?? null,
      rates: rates?.table ?? null,
      facts: facts?.table ?? null,
      issues,
    },
    words: spoken,
  };
}

/** As `failOnErrors`, but for issues whose people the result itself lists as not costed or as staying. */
export function failOnMoneyErrors(issues: readonly Issue[], words: Locale): void {
  failOnErrors(issues, words, (issue) => !isListedInResult(issue));
}

function tableOf<R extends { readonly issues: Issue[] }, T>(read: R, table: (read: R) => T | null): Reading<T> {
  return { table: table(read), issues: read.issues };
}
