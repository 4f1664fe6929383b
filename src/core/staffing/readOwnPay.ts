import { cellText, quoteCell } from '../table/cells';
import type { OpenTable } from '../table/openTable';
import { Fractions, readAmounts, type AmountColumn } from '../table/readAmounts';
import { unitScale } from '../table/unitScale';

/** A person's own pay by column, as `Staff` holds it; NaN and 0 where it is refused. */
export interface OwnPay {
  readonly ownBase: Float64Array;
  readonly ownTransport: Float64Array;
  readonly payRefused: Uint8Array;
}

const KEYS = [
  ...['annualPay', 'basicPay', 'allowances', 'performance', 'bonusMonths', 'transport', 'hourlyRate', 'weeklyHours'],
] as const;
type PayKey = (typeof KEYS)[number];

const MONTHS = 12;
const WEEKS = 52;
const HOURS_IN_A_WEEK = 168;

/** A year-end bonus of more months of basic pay is taken for one stated in yuan. */
export const MOST_BONUS_MONTHS = 36;

/** Pay a year outside these limits is taken for a mistake: yuan. */
export const LEAST_ANNUAL_YUAN = 1000;
export const MOST_ANNUAL_YUAN = 5_000_000;

/**
 * The pay that the rows of the staff table state themselves, a year, in whole thousandths of yuan: the annual pay, else
 * the pay items when basic pay, allowances or performance is stated, else hourly rate × weekly hours × 52; NaN where the
 * row states none of them. A cell that cannot be used, an hourly rate without hours and pay that cannot be meant (below
 * 1,000 or above 5,000,000 yuan) are issues, and that pay is refused.
 */
export function readOwnPay(open: OpenTable, rows: Int32Array): OwnPay {
  const amounts = readPayColumns(open, rows);
  const pay: OwnPay = {
    ownBase: new Float64Array(rows.length).fill(NaN),
    ownTransport: new Float64Array(rows.length),
    payRefused: amounts.refused,
  };
  if (amounts.of.size === 0) return pay;
  const annual = amounts.of.get('annualPay');
  if (annual) pay.ownBase.set(annual);
  const hasItems = amounts.of.has('basicPay') || amounts.of.has('allowances') || amounts.of.has('performance');
  if (hasItems) {
    refuseBonusInYuan(open, rows, amounts.of.get('bonusMonths'), pay);
    addItems(amounts.of, pay);
  }
  if (amounts.of.has('hourlyRate')) addHourly(open, rows, amounts.of, pay);
  refuseAbsurd(open, rows, pay);
  return pay;
}

function readPayColumns(
  open: OpenTable,
  rows: Int32Array,
): { readonly of: ReadonlyMap<PayKey, Float64Array>; readonly refused: Uint8Array } {
  const { match, headers, values, issues } = open;
  const keys = KEYS.filter((key) => match.columns.has(key));
  const columns = keys.map((key): AmountColumn => {
    const column = match.columns.get(key)!;
    const scale = unitScale(cellText(headers[column]));
    return { column, type: 'amount', scale, blank: NaN, consequence: 'notCosted' };
  });
  const fractions = new Fractions();
  const badRows = new Set<number>();
  const read = readAmounts(values, rows, columns, { issues, fractions, badRows });
  fractions.report(issues);
  const refused = new Uint8Array(rows.length);
  if (badRows.size > 0) for (let i = 0; i < rows.length; i++) if (badRows.has(rows[i])) refused[i] = 1;
  return { of: new Map(keys.map((key, place) => [key, read[place]])), refused };
}

function refuseBonusInYuan(
  { match, values, issues }: OpenTable,
  rows: Int32Array,
  bonusMonths: Float64Array | undefined,
  { ownBase, payRefused }: OwnPay,
): void {
  if (bonusMonths === undefined) return;
  const column = match.columns.get('bonusMonths')!;
  for (let i = 0; i < rows.length; i++) {
    if (!(bonusMonths[i] > MOST_BONUS_MONTHS * 1000) || !Number.isNaN(ownBase[i])) continue;
    payRefused[i] = 1;
    issues.add('bonusNotMonths', 'error', rows[i], column, { found: quoteCell(values[rows[i]][column]) });
  }
}

/** 12 × (basic + allowances + performance) + bonus months × basic, and 12 × transport, where no annual pay is stated. */
function addItems(of: ReadonlyMap<PayKey, Float64Array>, { ownBase, ownTransport }: OwnPay): void {
  const basic = of.get('basicPay');
  const allowances = of.get('allowances');
  const performance = of.get('performance');
  const bonusMonths = of.get('bonusMonths');
  const transport = of.get('transport');
  for (let i = 0; i < ownBase.length; i++) {
    if (!Number.isNaN(ownBase[i])) continue;
    const isBlank = isNotStated(basic, i) && isNotStated(allowances, i) && isNotStated(performance, i);
    if (isBlank) continue;
    const basicPay = orZero(basic, i);
    const monthly = basicPay + orZero(allowances, i) + orZero(performance, i);
    ownBase[i] = MONTHS * monthly + Math.round((orZero(bonusMonths, i) * basicPay) / 1000);
    ownTransport[i] = MONTHS * orZero(transport, i);
  }
}

const isNotStated = (amounts: Float64Array | undefined, place: number): boolean =>
  amounts === undefined || Number.isNaN(amounts[place]);
const orZero = (amounts: Float64Array | undefined, place: number): number => (amounts ? amounts[place] || 0 : 0);

function addHourly(open: OpenTable, rows: Int32Array, of: ReadonlyMap<PayKey, Float64Array>, pay: OwnPay): void {
  const { match, values, issues } = open;
  const rateColumn = match.columns.get('hourlyRate')!;
  const hoursColumn = match.columns.get('weeklyHours') ?? rateColumn;
  const rates = of.get('hourlyRate')!;
  const hours = of.get('weeklyHours');
  for (let i = 0; i < rows.length; i++) {
    if (!Number.isNaN(pay.ownBase[i]) || Number.isNaN(rates[i]) || pay.payRefused[i] === 1) continue;
    const weekly = hours ? hours[i] : NaN;
    const thousandths = HOURS_IN_A_WEEK * 1000;
    if (weekly <= thousandths) pay.ownBase[i] = Math.round((rates[i] * weekly * WEEKS) / 1000);
    else {
      pay.payRefused[i] = 1;
      const code = Number.isNaN(weekly) ? 'hoursMissing' : 'badHours';
      const found = quoteCell(values[rows[i]][code === 'hoursMissing' ? rateColumn : hoursColumn]);
      issues.add(code, 'error', rows[i], hoursColumn, { found });
    }
  }
}

/** Refuses pay that cannot be meant, and takes every refused amount off, so that nobody adds it by mistake. */
function refuseAbsurd(open: OpenTable, rows: Int32Array, { ownBase, ownTransport, payRefused }: OwnPay): void {
  const least = LEAST_ANNUAL_YUAN * 1000;
  const most = MOST_ANNUAL_YUAN * 1000;
  for (let i = 0; i < rows.length; i++) {
    const annual = ownBase[i] + ownTransport[i];
    const isAbsurd = annual < least || annual > most;
    if (!isAbsurd && payRefused[i] === 0) continue;
    if (isAbsurd && payRefused[i] === 0) reportAbsurd(open, rows[i], annual / 1000);
    payRefused[i] = 1;
    ownBase[i] = NaN;
    ownTransport[i] = 0;
  }
}

/** At the first cell of pay that is filled. */
function reportAbsurd({ match, values, issues }: OpenTable, row: number, annualYuan: number): void {
  const columns = KEYS.flatMap((key) => match.columns.get(key) ?? []);
  const column = columns.find((one) => cellText(values[row][one]) !== '') ?? columns[0];
  issues.add('absurdPay', 'error', row, column, { found: quoteCell(values[row][column]), annualYuan });
}
