import type { CellValue } from '../../src/core';
import { builtFunction, type Cells } from './builtFunction';
import { sequence } from './sequence';
import { median, numberText, timed } from './timing';

const PEOPLE = 100_000;
const UNITS = 400;
const RUNS = 15;
const LIMIT = 3;

const POST_TYPES = ['Administrative', 'Institution', 'Worker'];
const RANKS = 12;
const FLOOR = 4200;
const CEILING = 21_000;

type Rows = CellValue[][];

/** ID, unit, post type, rank, sex, birth and category of each person, unit by unit or in any order. */
function staffRows(mixed: boolean): Rows {
  const next = sequence(5);
  const rows: Rows = [];
  for (let person = 0; person < PEOPLE; person++) {
    const unit = mixed ? next(UNITS) : Math.floor((person * UNITS) / PEOPLE);
    rows.push([
      `P${String(person).padStart(6, '0')}`,
      `Unit ${unit} of the county`,
      POST_TYPES[next(3)],
      `Grade ${next(RANKS)}`,
      next(2) === 0 ? 'male' : 'female',
      `${1966 + next(35)}-${String(next(12) + 1).padStart(2, '0')}`,
      next(4) === 0 ? 'worker' : 'cadre',
    ]);
  }
  return [['Person ID', 'Unit', 'Post type', 'Rank', 'Sex', 'Birth', 'Category'], ...rows];
}

function payRows(): Rows {
  const rows: Rows = [['Post type', 'Rank', 'Basic pay', 'Allowances', 'Performance', 'Year-end bonus', 'Transport']];
  POST_TYPES.forEach((postType, type) => {
    for (let rank = 0; rank < RANKS; rank++) {
      rows.push([postType, `Grade ${rank}`, 2000 + 311.27 * rank, 500 + 83 * type, 1500 + 120.5 * rank, 1, 100 * type]);
    }
  });
  return rows;
}

function ratesRows(): Rows {
  const limits = [FLOOR, CEILING];
  return [
    ['Item', 'Post type', 'Rate', 'Floor', 'Ceiling', 'Cash'],
    ['Pension', '', 0.16, ...limits, 'yes'],
    ['Occupational annuity', '', 0.08, ...limits, 'no'],
    ['Medical', '', 0.08, ...limits, 'yes'],
    ['Unemployment', 'Institution', 0.005, ...limits, 'yes'],
    ['Work injury', '', 0.002, ...limits, 'yes'],
    ['Housing fund', '', 0.12, ...limits, 'yes'],
  ];
}

/** People, pay, each contribution and the total by unit, in yuan. */
type Sums = Map<string, Float64Array>;

/** What anybody would write: look up the pay by post type and rank, reckon the contributions, add by unit. */
function plainLoop(staff: Rows, pay: Rows, rates: Rows): Sums {
  const standards = new Map<CellValue, Map<CellValue, CellValue[]>>();
  for (let row = 1; row < pay.length; row++) {
    const ranks = standards.get(pay[row][0]) ?? new Map<CellValue, CellValue[]>();
    standards.set(pay[row][0], ranks.set(pay[row][1], pay[row]));
  }
  const items = rates.length - 1;
  const sums: Sums = new Map();
  for (let row = 1; row < staff.length; row++) {
    const person = staff[row];
    const unit = person[1] as string;
    const standard = standards.get(person[2])!.get(person[3])!;
    const basic = standard[2] as number;
    const monthly = basic + (standard[3] as number) + (standard[4] as number);
    const base = 12 * monthly + (standard[5] as number) * basic;
    let total = base + 12 * (standard[6] as number);
    let sum = sums.get(unit);
    if (!sum) sums.set(unit, (sum = new Float64Array(items + 3)));
    sum[0] += 1;
    sum[1] += total;
    for (let item = 0; item < items; item++) {
      const rule = rates[item + 1];
      if (rule[1] !== '' && rule[1] !== person[2]) continue;
      const monthlyBase = Math.min(Math.max(base / 12, rule[3] as number), rule[4] as number);
      const contribution = Math.round(12 * monthlyBase * (rule[2] as number) * 100) / 100;
      sum[2 + item] += contribution;
      total += contribution;
    }
    sum[items + 2] += total;
  }
  return sums;
}

/** The shipped function: dist/functions.js run as a plain script. */
const PAYROLL = builtFunction('PAYROLL');

function payroll(staff: Rows, pay: Rows, rates: Rows): Cells {
  return PAYROLL(staff, pay, rates, null, null, null, null);
}

/** Header, a row a unit, and the total last: unit, people, not costed, pay, the items, total. */
function assertSame([, ...table]: Cells, sums: Sums): void {
  const rows = table.slice(0, -1);
  if (rows.length !== sums.size) throw new Error(`${rows.length} units, not ${sums.size}`);
  for (const [unit, people, notCosted, ...amounts] of rows) {
    const sum = sums.get(unit as string)!;
    if (notCosted !== 0) throw new Error(`${unit}: ${notCosted} people are not costed`);
    [people, ...amounts].forEach((figure, place) => {
      // The plain loop rounds no pay to the fen and adds in floating point: half a fen a person.
      if (!(Math.abs((figure as number) - sum[place]) <= 0.0051 * (people as number))) {
        throw new Error(`${unit}, figure ${place + 1}: ${figure}, not ${sum[place]}`);
      }
    });
  }
}

/** The built PAYROLL of 100,000 people from raw arrays, beside the plain loop, interleaved; the results are compared first. */
export async function run(print: (line: string) => void): Promise<void> {
  print(
    `PAYROLL: ${numberText(PEOPLE)} people in ${numberText(UNITS)} units, ${POST_TYPES.length * RANKS} standards, 6 rates`,
  );
  const ratio = compare(staffRows(false), `people unit by unit, at most ${LIMIT}`, print);
  compare(staffRows(true), 'people in any order', print);
  if (ratio > LIMIT)
    throw new Error(`PAYROLL takes ${ratio.toFixed(2)} times the plain loop; at most ${LIMIT} is agreed`);
}

function compare(staff: Rows, name: string, print: (line: string) => void): number {
  const [pay, rates] = [payRows(), ratesRows()];
  assertSame(payroll(staff, pay, rates), plainLoop(staff, pay, rates));
  const oursTimes: number[] = [];
  const plainTimes: number[] = [];
  for (let round = 0; round < RUNS; round++) {
    plainTimes.push(timed(() => plainLoop(staff, pay, rates)));
    oursTimes.push(timed(() => payroll(staff, pay, rates)));
  }
  const ratio = median(oursTimes.map((time, round) => time / plainTimes[round]));
  print(
    `  ${name}: median of ${RUNS} runs ${median(oursTimes).toFixed(0)} ms · plain loop ${median(plainTimes).toFixed(0)} ms · median of the pairs' ratios ${ratio.toFixed(2)}; results agree`,
  );
  return ratio;
}
