import {
  DEFAULT_ASSUMPTIONS,
  prepareBridge,
  readPay,
  readRates,
  resolveAssumptions,
  type Assumptions,
  type BridgeBase,
  type Pay,
  type Rates,
} from '../../../src/core/money';
import { readStaff, type Staff } from '../../../src/core/staffing';
import {
  applyPlan,
  readAgencies,
  readApproved,
  readFacts,
  readPlan,
  type CellValue,
  type Facts,
  type Issue,
  type Reform,
} from '../../../src/core';
import { frozen } from '../table/texts';

export type Row = readonly CellValue[];

function tableOf(sheet: string, headers: Row, rows: readonly Row[]) {
  return { values: [headers, ...rows], place: { sheet, table: sheet, headerRow: 0, firstColumn: 0 } };
}

function noErrors<T>(read: T | null, issues: readonly Issue[]): T {
  const error = issues.find(({ severity }) => severity === 'error');
  if (!read || error) throw new Error(`not read: ${JSON.stringify(issues)}`);
  return frozen(read);
}

export function staffOf(headers: Row, rows: readonly Row[]): Staff {
  const { staff, issues } = readStaff(tableOf('Staff', headers, rows));
  return noErrors(staff, issues);
}

export function payOf(headers: Row, rows: readonly Row[]): Pay {
  const { pay, issues } = readPay(tableOf('Pay', headers, rows));
  return noErrors(pay, issues);
}

export function ratesOf(rows: readonly Row[]): Rates {
  const { rates, issues } = readRates(tableOf('Rates', ['Item', 'Post type', 'Rate', 'Cash'], rows));
  return noErrors(rates, issues);
}

export function factsOf(rows: readonly Row[]): Facts {
  const { facts, issues } = readFacts(tableOf('Facts', ['Item', 'Value'], rows));
  return noErrors(facts, issues);
}

export interface ReformTables {
  readonly agencies: readonly [headers: Row, ...rows: Row[]];
  readonly plan?: readonly [headers: Row, ...rows: Row[]];
  readonly approved?: readonly [headers: Row, ...rows: Row[]];
  readonly option?: string;
}

export function reformOf({ agencies, plan, approved, option }: ReformTables): Reform {
  const [unitHeaders, ...units] = agencies;
  const read = readAgencies(tableOf('Units', unitHeaders, units)).agencies!;
  const planRead = plan ? readPlan(tableOf('Plan', plan[0], plan.slice(1))).plan : null;
  const granted = approved ? readApproved(tableOf('Granted', approved[0], approved.slice(1))).approved : null;
  const reform = applyPlan(read, planRead, { approved: granted, option });
  const error = reform.issues.find(({ severity }) => severity === 'error');
  if (error) throw new Error(`not applied: ${JSON.stringify(error)}`);
  return frozen(reform);
}

export const UNIT_HEADERS: Row = ['Unit', 'Kind', 'Institution posts', 'Institution in post', 'Running cost'];
export const PLAN_HEADERS: Row = ['Operation', 'From', 'To', 'Kind', 'Effective'];

/**
 * Two centres become one of 10 institution posts. Posts 10 + 6 → 10: 6 cut. Vacant before 2 + 0, after 0 (14 people, 10
 * posts): 2 vacant, 4 filled. Surplus 14 − 10 = 4 people. Running cost 30,000 + 20,000 → 38,000: 12,000 saved.
 */
export const CENTRES: ReformTables = {
  agencies: [
    UNIT_HEADERS,
    ['Centre A', 'Public institution', 10, 8, 30_000],
    ['Centre B', 'Public institution', 6, 6, 20_000],
  ],
  plan: [
    PLAN_HEADERS,
    ['merge', 'Centre A', 'Centre C', 'Public institution', '2025-01-01'],
    ['merge', 'Centre B', 'Centre C', 'Public institution', '2025-01-01'],
  ],
  approved: [
    ['Unit', 'Institution posts', 'Running cost'],
    ['Centre C', 10, 38_000],
  ],
};

/**
 * An institution post: pay 96,000 yuan; pension 16 % = 15,360 in cash; annuity 8 % = 7,680, booked.
 * Cash 111,360 a year (9,280 a month), full cost 119,040 a year.
 */
export const PAY_ROWS: readonly Row[] = [['Institution', 96_000]];
export const RATE_ROWS: readonly Row[] = [
  ['Pension', '', 0.16, 'yes'],
  ['Occupational annuity', '', 0.08, 'no'],
];
export const CASH_FEN = 11_136_000;
export const BOOKED_FEN = 768_000;
export const FULL_FEN = 11_904_000;

export const STAFF_HEADERS: Row = [
  'Person ID', 'Unit', 'Post type', 'Sex', 'Birth', 'Category', 'Channel', 'Exit date', 'Annual pay',
]; // prettier-ignore

/** A person of the small staff table; the rest is blank. */
export interface Person {
  readonly unit?: string;
  readonly type?: string;
  readonly sex?: string;
  readonly birth?: CellValue;
  readonly category?: string;
  readonly channel?: string;
  readonly exit?: CellValue;
  readonly pay?: CellValue;
}

export function peopleOf(people: readonly Person[]): Staff {
  const rows = people.map((person, place): Row => {
    const { unit = 'Centre A', type = 'Institution', sex = 'male', birth = '', category = 'cadre' } = person;
    return [`P${place}`, unit, type, sex, birth, category, person.channel ?? '', person.exit ?? '', person.pay ?? ''];
  });
  return staffOf(STAFF_HEADERS, rows);
}

export interface SmallTables {
  readonly reform?: ReformTables;
  readonly pay?: readonly Row[] | null;
  readonly rates?: readonly Row[] | null;
  readonly facts?: Facts;
}

/** The bridge of the two centres and some people. */
export function baseOf(people: readonly Person[] | null, tables: SmallTables = {}): BridgeBase {
  const { pay = PAY_ROWS, rates = RATE_ROWS } = tables;
  return prepareBridge(reformOf(tables.reform ?? CENTRES), {
    staff: people && peopleOf(people),
    pay: pay && payOf(['Post type', 'Annual pay'], pay),
    rates: rates && ratesOf(rates),
    facts: tables.facts ?? null,
  });
}

/** Five years from 2025 on, nobody hired, no growth, unless said otherwise. */
export function assume(changes: Partial<Assumptions> = {}): Assumptions {
  return frozen({ ...resolveAssumptions({ ...DEFAULT_ASSUMPTIONS, firstYear: 2025 }, null, 0), ...changes });
}
