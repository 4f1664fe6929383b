import { THOUSANDTHS } from '../agencies/measures';
import { cellText, quoteCell } from '../table/cells';
import type { OpenTable } from '../table/openTable';
import { Fractions, readAmounts } from '../table/readAmounts';
import { annualPay, isAbsurdPay, isBonusInYuan } from './annualPay';
import { moneyColumn } from './moneyColumn';

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

const WEEKS = 52;
const HOURS_IN_A_WEEK = 168;

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
  const { match, values, issues } = open;
  const keys = KEYS.filter((key) => match.columns.has(key));
  const columns = keys.map((key) => moneyColumn(open, key)!);
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
    if (!isBonusInYuan(bonusMonths[i]) || !Number.isNaN(ownBase[i])) continue;
    payRefused[i] = 1;
    issues.add('bonusNotMonths', 'error', rows[i], column, { found: quoteCell(values[rows[i]][column]) });
  }
}

/** The pay items a year, where no annual pay is stated. */
function addItems(of: ReadonlyMap<PayKey, Float64Array>, { ownBase, ownTransport }: OwnPay): void {
  const basic = of.get('basicPay');
  const allowances = of.get('allowances');
  const performance = of.get('performance');
  const bonusMonths = of.get('bonusMonths');
  const transport = of.get('transport');
  for (let i = 0; i < ownBase.length; i++) {
    if (!Number.isNaN(ownBase[i])) continue;
    const pay = annualPay({
      basicPay: at(basic, i),
      allowances: at(allowances, i),
      performance: at(performance, i),
      bonusMonths: at(bonusMonths, i),
      transport: at(transport, i),
      annualPay: NaN,
    });
    if (pay === null) continue;
    ownBase[i] = pay.base;
    ownTransport[i] = pay.transport;
  }
}

const at = (amounts: Float64Array | undefined, place: number): number => (amounts ? amounts[place] : NaN);

function addHourly(open: OpenTable, rows: Int32Array, of: ReadonlyMap<PayKey, Float64Array>, pay: OwnPay): void {
  const { match, values, issues } = open;
  const rateColumn = match.columns.get('hourlyRate')!;
  const hoursColumn = match.columns.get('weeklyHours') ?? rateColumn;
  const rates = of.get('hourlyRate')!;
  const hours = of.get('weeklyHours');
  for (let i = 0; i < rows.length; i++) {
    if (!Number.isNaN(pay.ownBase[i]) || Number.isNaN(rates[i]) || pay.payRefused[i] === 1) continue;
    const weekly = hours ? hours[i] : NaN;
    const thousandths = HOURS_IN_A_WEEK * THOUSANDTHS;
    if (weekly <= thousandths) pay.ownBase[i] = Math.round((rates[i] * weekly * WEEKS) / THOUSANDTHS);
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
  for (let i = 0; i < rows.length; i++) {
    const annual = ownBase[i] + ownTransport[i];
    const isAbsurd = isAbsurdPay(annual);
    if (!isAbsurd && payRefused[i] === 0) continue;
    if (isAbsurd && payRefused[i] === 0) reportAbsurd(open, rows[i], annual / THOUSANDTHS);
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
