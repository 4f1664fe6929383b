import type { CellValue } from '../../src/core';
import { localeOf } from '../../src/locales/localeOf';
import { builtFunction } from './builtFunction';
import { sequence } from './sequence';
import { median, numberText, timed } from './timing';

const AGENCIES = 100_000;
const UNITS_IN_ONE = 5;
const RUNS = 11;
const LIMIT = 3;

const FIGURES = [
  'Administrative posts', 'Political-legal posts', 'Institution posts', 'Worker posts',
  'Administrative in post', 'Political-legal in post', 'Institution in post', 'Worker in post',
  'Chief posts', 'Deputy posts', 'Leaders in post', 'Duties', 'Running cost',
]; // prettier-ignore

type Rows = CellValue[][];

/** Unit, kind and 13 columns of figures. */
function agencyRows(): Rows {
  const next = sequence(7);
  const rows: Rows = [['Unit', 'Kind', ...FIGURES]];
  for (let unit = 0; unit < AGENCIES; unit++) {
    const figures = FIGURES.map((_, column) => (column === FIGURES.length - 1 ? next(9_000_000) / 100 : next(40)));
    rows.push([
      `Unit ${unit} of the county`,
      unit % 3 === 0 ? 'Government department' : 'Public institution',
      ...figures,
    ]);
  }
  return rows;
}

/** Every unit is merged, five into one, in the order of the agencies or in any order. */
function planRows(mixed: boolean): Rows {
  const units = Array.from({ length: AGENCIES }, (_, unit) => unit);
  const next = sequence(11);
  if (mixed) {
    for (let last = AGENCIES - 1; last > 0; last--) {
      const other = next(last + 1);
      [units[last], units[other]] = [units[other], units[last]];
    }
  }
  const rows: Rows = [['Operation', 'From', 'To', 'Kind']];
  for (const unit of units) {
    const target = Math.floor(unit / UNITS_IN_ONE);
    rows.push(['merge', `Unit ${unit} of the county`, `Merged bureau ${target}`, 'Government department']);
  }
  return rows;
}

/** What anybody would write: one loop that adds the same columns into a map by target unit. */
function plainLoop(agencies: Rows, plan: Rows): Map<string, Float64Array> {
  const targets = new Map<string, string>();
  for (let row = 1; row < plan.length; row++) targets.set(plan[row][1] as string, plan[row][2] as string);
  const sums = new Map<string, Float64Array>();
  for (let row = 1; row < agencies.length; row++) {
    const cells = agencies[row];
    const name = cells[0] as string;
    const target = targets.get(name) ?? name;
    let sum = sums.get(target);
    if (!sum) sums.set(target, (sum = new Float64Array(FIGURES.length)));
    for (let column = 0; column < FIGURES.length; column++) sum[column] += cells[column + 2] as number;
  }
  return sums;
}

const words = localeOf('en');

/** The shipped function: dist/functions.js run as a plain script. */
const STRUCTURE = builtFunction('STRUCTURE');

function structure(agencyValues: Rows, planValues: Rows): (string | number | boolean)[][] {
  return STRUCTURE(agencyValues, planValues, null, null);
}

function assertSame(table: (string | number | boolean)[][], sums: Map<string, Float64Array>): void {
  const [headers, ...rows] = table;
  const unit = headers.indexOf(words.words.headers.unit);
  const columns = Object.values(words.words.measures)
    .map((header) => headers.indexOf(header))
    .filter((column) => column >= 0);
  if (rows.length !== sums.size || columns.length !== FIGURES.length)
    throw new Error(`${rows.length} units and ${columns.length} columns, not ${sums.size} and ${FIGURES.length}`);
  for (const row of rows) {
    const sum = sums.get(row[unit] as string)!;
    columns.forEach((column, place) => {
      if (Math.abs((row[column] as number) - sum[place]) > 1e-6 * Math.max(1, sum[place])) {
        throw new Error(`${row[unit]}, ${headers[column]}: ${row[column]}, not ${sum[place]}`);
      }
    });
  }
}

/** The built STRUCTURE on 100,000 agencies and 100,000 plan rows from raw arrays, beside the plain loop, interleaved; the results are compared first. */
export async function run(print: (line: string) => void): Promise<void> {
  const agencies = agencyRows();
  print(
    `STRUCTURE: ${numberText(AGENCIES)} agencies × ${FIGURES.length + 2} columns, ${numberText(AGENCIES)} plan rows`,
  );
  const ratio = compare(agencies, planRows(false), `plan in the order of the agencies, at most ${LIMIT}`, print);
  compare(agencies, planRows(true), 'plan in any order', print);
  if (ratio > LIMIT)
    throw new Error(`STRUCTURE takes ${ratio.toFixed(2)} times the plain loop; at most ${LIMIT} is agreed`);
}

function compare(agencies: Rows, plan: Rows, name: string, print: (line: string) => void): number {
  assertSame(structure(agencies, plan), plainLoop(agencies, plan));
  const ours: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < RUNS; round++) {
    plain.push(timed(() => plainLoop(agencies, plan)));
    ours.push(timed(() => structure(agencies, plan)));
  }
  const ratio = median(ours.map((time, round) => time / plain[round]));
  print(
    `  ${name}: median of ${RUNS} runs ${median(ours).toFixed(0)} ms · plain loop ${median(plain).toFixed(0)} ms · median of the pairs' ratios ${ratio.toFixed(2)}; results agree`,
  );
  return ratio;
}
