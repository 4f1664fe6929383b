import type { CellValue } from '../../src/core';
import { localeOf } from '../../src/locales/localeOf';
import { builtFunction, type Cells } from './builtFunction';
import { plainPlacement, type PlacementTables } from './plainPlacement';
import { sequence } from './sequence';
import { median, numberText, timed } from './timing';

const PEOPLE = 100_000;
const PEOPLE_IN_UNIT = 40;
const UNITS_IN_ONE = 5;
const POSTS_GRANTED = 150;
const RUNS = 11;
const LIMIT = 5;

type Rows = CellValue[][];

const CHANNELS = ['', '', '', '', '', 'redeployment', 'village and grid work', 'retirement', 'transfer out', 'waiting'];
const STATUSES = ['', 'done', 'under way', 'done'];

/** Every five units become one of 150 institution posts, with 200 people in post: 50 are surplus in each. Months are texts. */
function tablesOf(mixed: boolean): PlacementTables {
  const next = sequence(17);
  const month = (from: number, years: number): string =>
    `${from + next(years)}-${String(1 + next(12)).padStart(2, '0')}`;
  const agencies: Rows = [['Unit', 'Kind', 'Institution posts', 'Institution in post']];
  const plan: Rows = [['Operation', 'From', 'To', 'Kind', 'Effective']];
  const approved: Rows = [['Unit', 'Institution posts']];
  for (let unit = 0; unit < PEOPLE / PEOPLE_IN_UNIT; unit++) {
    const name = `Unit ${unit} of the county`;
    const centre = `Merged centre ${Math.floor(unit / UNITS_IN_ONE)}`;
    agencies.push([name, 'Public institution', PEOPLE_IN_UNIT, PEOPLE_IN_UNIT]);
    plan.push(['merge', name, centre, 'Public institution', '2025-01-01']);
    if (unit % UNITS_IN_ONE === 0) approved.push([centre, POSTS_GRANTED]);
  }
  const staff: Rows = [
    ['Person ID', 'Unit', 'Post type', 'Sex', 'Birth', 'Category', 'Channel', 'Exit date', 'Status', 'Surplus', 'Place by', 'Placed on'],
  ]; // prettier-ignore
  for (let person = 0; person < PEOPLE; person++) {
    const channel = CHANNELS[next(CHANNELS.length)];
    const leaves = channel === 'retirement' || channel === 'transfer out';
    const placed = channel !== '' && channel !== 'waiting';
    staff.push([
      `P${String(person).padStart(6, '0')}`,
      `Unit ${Math.floor(person / PEOPLE_IN_UNIT)} of the county`,
      'Institution',
      next(2) === 0 ? 'male' : 'female',
      month(1966, 35),
      next(3) === 0 ? 'worker' : 'cadre',
      channel,
      leaves ? month(2026, 4) : '',
      placed ? STATUSES[next(STATUSES.length)] : '',
      next(30) === 0 ? 'yes' : '',
      next(4) === 0 ? month(2025, 3) : '',
      placed && !leaves ? month(2025, 3) : '',
    ]);
  }
  if (mixed) {
    for (let last = PEOPLE; last > 1; last--) {
      const other = 1 + next(last);
      [staff[last], staff[other]] = [staff[other], staff[last]];
    }
  }
  return { agencies, plan, approved, staff };
}

const words = localeOf('en');

/** Row by row the same cells; channels by their names. */
function assertSame(ours: Cells, plain: Cells): void {
  if (ours.length !== plain.length) throw new Error(`${ours.length} rows, not ${plain.length}`);
  if (ours.some((row) => row.length !== plain[0].length)) throw new Error(`not ${plain[0].length} columns`);
  plain.forEach((row, place) =>
    row.forEach((cell, column) => {
      if (ours[place][column] !== cell)
        throw new Error(`row ${place}, ${plain[0][column]}: ${ours[place][column]}, not ${cell}`);
    }),
  );
}

/** The built PLACEMENT over 100,000 people from raw arrays, beside the plain loop, interleaved; the results are compared first. */
export async function run(print: (line: string) => void): Promise<void> {
  const PLACEMENT = builtFunction('PLACEMENT');
  const ordered = tablesOf(false);
  print(
    `PLACEMENT: ${numberText(PEOPLE)} people × ${ordered.staff[0].length} columns, ${numberText(ordered.agencies.length - 1)} agencies`,
  );
  const ratios = [
    compare(PLACEMENT, ordered, `people in the order of the units, at most ${LIMIT}`, print),
    compare(PLACEMENT, tablesOf(true), `people in any order, at most ${LIMIT}`, print),
  ];
  const ratio = Math.max(...ratios);
  if (ratio > LIMIT)
    throw new Error(`PLACEMENT takes ${ratio.toFixed(2)} times the plain loop; at most ${LIMIT} is agreed`);
}

function compare(
  PLACEMENT: (...args: unknown[]) => Cells,
  tables: PlacementTables,
  name: string,
  print: (line: string) => void,
): number {
  const { agencies, plan, approved, staff } = tables;
  const placement = (): Cells => PLACEMENT(staff, agencies, plan, '', approved);
  const plain = (): Cells => plainPlacement(tables, words);
  assertSame(placement(), plain());
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < RUNS; round++) {
    theirs.push(timed(plain));
    ours.push(timed(placement));
  }
  const ratio = median(ours.map((time, round) => time / theirs[round]));
  print(
    `  ${name}: median of ${RUNS} runs ${median(ours).toFixed(0)} ms · plain loop ${median(theirs).toFixed(0)} ms · median of the pairs' ratios ${ratio.toFixed(2)}; results agree`,
  );
  return ratio;
}
