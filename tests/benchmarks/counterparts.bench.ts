import type { CellValue } from '../../src/core';
import { localeOf } from '../../src/locales/localeOf';
import { builtFunction, type Cells } from './builtFunction';
import { sequence } from './sequence';
import { median, numberText, timed } from './timing';

const DUTIES = 100_000;
const DUTIES_IN_UNIT = 40;
const UNITS_IN_ONE = 5;
const DEPARTMENTS = 60;
const RUNS = 11;
const LIMIT = 3;

type Rows = CellValue[][];

const HEADERS = [
  'Duty', 'Superior department', 'Superior section', 'Unit', 'Section', 'Township office', 'Deputy in charge',
]; // prettier-ignore
const [DUTY, SUPERIOR, SUPERIOR_SECTION, UNIT, SECTION, , DEPUTY] = HEADERS.keys();

/** Forty duties of each of 2,500 units, for 60 departments, in the order of the units or in any order. */
function dutyRows(mixed: boolean): Rows {
  const next = sequence(13);
  const rows: Rows = [];
  for (let duty = 0; duty < DUTIES; duty++) {
    const unit = Math.floor(duty / DUTIES_IN_UNIT);
    const department = next(DEPARTMENTS);
    rows.push([
      `Duty ${duty % DUTIES_IN_UNIT} of the field ${next(90)}`,
      `City department ${department}`,
      `City section ${department}-${next(6)}`,
      `Bureau ${unit} of the county`,
      `Section ${next(5)} of bureau ${unit}`,
      `Township office ${next(8)}`,
      `Deputy ${next(4)} of bureau ${unit}`,
    ]);
  }
  if (mixed) {
    for (let last = DUTIES - 1; last > 0; last--) {
      const other = next(last + 1);
      [rows[last], rows[other]] = [rows[other], rows[last]];
    }
  }
  return [HEADERS, ...rows];
}

/** Every five units become one. */
function planRows(): Rows {
  const rows: Rows = [['Operation', 'From', 'To']];
  for (let unit = 0; unit < DUTIES / DUTIES_IN_UNIT; unit++)
    rows.push(['merge', `Bureau ${unit} of the county`, `Merged bureau ${Math.floor(unit / UNITS_IN_ONE)}`]);
  return rows;
}

/** What a department and a unit share. */
interface Group {
  readonly superiorSections: Set<string>;
  readonly sections: Set<string>;
  readonly deputies: Set<string>;
  readonly formerUnits: Set<string>;
  readonly duties: string[];
}

const newGroup = (): Group => ({
  superiorSections: new Set(),
  sections: new Set(),
  deputies: new Set(),
  formerUnits: new Set(),
  duties: [],
});

const words = localeOf('en');
const list = (texts: Iterable<string>): string => [...texts].join(words.words.listSeparator);

/** What anybody would write: one loop that puts the rows into groups by department and unit after, and a row a group. */
function plainLoop(duties: Rows, plan: Rows): Cells {
  const targets = new Map<string, string>();
  for (let row = 1; row < plan.length; row++) targets.set(plan[row][1] as string, plan[row][2] as string);
  const groups = new Map<string, Map<string, Group>>();
  for (let row = 1; row < duties.length; row++) {
    const cells = duties[row] as string[];
    const unit = targets.get(cells[UNIT]) ?? cells[UNIT];
    let ofDepartment = groups.get(cells[SUPERIOR]);
    if (!ofDepartment) groups.set(cells[SUPERIOR], (ofDepartment = new Map()));
    let group = ofDepartment.get(unit);
    if (!group) ofDepartment.set(unit, (group = newGroup()));
    group.superiorSections.add(cells[SUPERIOR_SECTION]);
    group.sections.add(cells[SECTION]);
    group.deputies.add(cells[DEPUTY]);
    group.formerUnits.add(cells[UNIT]);
    group.duties.push(cells[DUTY]);
  }
  const table: Cells = [];
  for (const [department, ofDepartment] of groups) {
    for (const [unit, { superiorSections, sections, deputies, formerUnits, duties: names }] of ofDepartment) {
      const lists = [list(sections), list(deputies), list(formerUnits)];
      const all = names.join(words.counterparts.dutySeparator);
      table.push([department, list(superiorSections), unit, ...lists, names.length, all]);
    }
  }
  return table;
}

/** Rows by department and unit: the plain loop meets them in another order. */
function assertSame(ours: Cells, plain: Cells): void {
  const [headers, ...rows] = ours;
  if (rows.length !== plain.length || headers.length !== plain[0].length)
    throw new Error(`${rows.length} × ${headers.length} cells, not ${plain.length} × ${plain[0].length}`);
  const byDepartment = new Map<unknown, Map<unknown, Cells[number]>>();
  for (const row of rows) {
    const ofDepartment = byDepartment.get(row[0]) ?? new Map<unknown, Cells[number]>();
    byDepartment.set(row[0], ofDepartment.set(row[2], row));
  }
  for (const row of plain) {
    const found = byDepartment.get(row[0])?.get(row[2]);
    row.forEach((cell, column) => {
      if (found?.[column] !== cell)
        throw new Error(`${row[0]}, ${row[2]}, ${headers[column]}: ${found?.[column]}, not ${cell}`);
    });
  }
}

/** The built COUNTERPARTS over 100,000 duties from raw arrays, beside the plain loop, interleaved; the results are compared first. */
export async function run(print: (line: string) => void): Promise<void> {
  const COUNTERPARTS = builtFunction('COUNTERPARTS');
  const plan = planRows();
  print(
    `COUNTERPARTS: ${numberText(DUTIES)} duties × ${HEADERS.length} columns, ${numberText(plan.length - 1)} units, ${DEPARTMENTS} departments`,
  );
  const ratios = [
    compare(COUNTERPARTS, dutyRows(false), plan, `duties in the order of the units, at most ${LIMIT}`, print),
    compare(COUNTERPARTS, dutyRows(true), plan, `duties in any order, at most ${LIMIT}`, print),
  ];
  const ratio = Math.max(...ratios);
  if (ratio > LIMIT)
    throw new Error(`COUNTERPARTS takes ${ratio.toFixed(2)} times the plain loop; at most ${LIMIT} is agreed`);
}

function compare(
  COUNTERPARTS: (...args: unknown[]) => Cells,
  duties: Rows,
  plan: Rows,
  name: string,
  print: (line: string) => void,
): number {
  assertSame(COUNTERPARTS(duties, plan), plainLoop(duties, plan));
  const ours: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < RUNS; round++) {
    plain.push(timed(() => plainLoop(duties, plan)));
    ours.push(timed(() => COUNTERPARTS(duties, plan)));
  }
  const ratio = median(ours.map((time, round) => time / plain[round]));
  print(
    `  ${name}: median of ${RUNS} runs ${median(ours).toFixed(0)} ms · plain loop ${median(plain).toFixed(0)} ms · median of the pairs' ratios ${ratio.toFixed(2)}; results agree`,
  );
  return ratio;
}
