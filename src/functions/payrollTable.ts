import { FEN, costStaff, payroll, type PayrollBy, type PayrollRow } from '../core/money';
import { POST_TYPES, type PostType } from '../core';
import type { Locale } from '../locales/en';
import type { Cell, Cells } from './cells';
import { failOnMoneyErrors, readMoneyTables } from './readMoneyTables';
import { readReform } from './readReform';
import { inLanguageOf } from './speaker';
import { isLeftOut } from './tableArgument';
import { BY_CHOICE, wordOr } from './wordArgument';

/** The function's arguments as Excel hands them over. */
export interface PayrollArguments {
  readonly staff: unknown;
  readonly pay: unknown;
  readonly rates: unknown;
  readonly by?: unknown;
  readonly agencies?: unknown;
  readonly plan?: unknown;
  readonly option?: unknown;
}

/**
 * The payroll of a year as a table with headers, a line a unit, post type or rank and the total last: people, those who
 * are not costed, pay, each contribution and the sum, in yuan. With agencies and a plan the units are those after the
 * reform. All amounts are whole fen before they are shown, so the total is the sum of the lines to the fen.
 */
export function payrollTable(given: PayrollArguments): Cells {
  const { agencies, plan, option } = given;
  const applied = isLeftOut(agencies) && isLeftOut(plan) ? null : readReform({ agencies, plan, option });
  const { tables, words } = readMoneyTables(given, ['staff'], applied?.words, 'pay');
  const by = wordOr<PayrollBy>('unit', given.by, 'by', BY_CHOICE, inLanguageOf(words));
  const staff = tables.staff!;
  const costs = costStaff(staff, tables.pay, tables.rates);
  failOnMoneyErrors(costs.issues, words);
  const rows = payroll(staff, costs, by, applied?.reform);
  const counties = by === 'unit' && staff.county !== null;
  const { headers } = words.money;
  const lead = { unit: words.words.headers.unit, postType: words.words.headers.postType, rank: headers.rank };
  return [
    [
      ...(counties ? [words.words.headers.county] : []),
      ...[lead[by], headers.people, headers.notCosted, headers.payAYear, ...costs.items, headers.totalAYear],
    ],
    ...rows.map((row) => lineOf(row, labelOf(row, by, words), counties)),
    lineOf(totalOf(rows, costs.items.length), words.money.allInAll, counties),
  ];
}

function lineOf(row: PayrollRow, label: string, counties: boolean): Cell[] {
  const { people, notCosted, payFen, contributionsFen, totalFen } = row;
  const amounts = [payFen, ...contributionsFen, totalFen].map((fen) => fen / FEN);
  return [...(counties ? [row.county] : []), label, people, notCosted, ...amounts];
}

function labelOf({ label }: PayrollRow, by: PayrollBy, { money, words }: Locale): string {
  if (label === '') return money.notStated;
  return by === 'postType' && POST_TYPES.includes(label as PostType) ? words.postTypes[label as PostType] : label;
}

function totalOf(rows: readonly PayrollRow[], items: number): PayrollRow {
  const sum = (figureOf: (row: PayrollRow) => number) => rows.reduce((total, row) => total + figureOf(row), 0);
  return {
    county: '',
    label: '',
    people: sum((row) => row.people),
    notCosted: sum((row) => row.notCosted),
    payFen: sum((row) => row.payFen),
    contributionsFen: Array.from({ length: items }, (_, item) => sum((row) => row.contributionsFen[item])),
    totalFen: sum((row) => row.totalFen),
  };
}
