import { applyPlan, readAgencies, readApproved, readPlan, type CellValue } from '../../src/core';
import {
  bridgeOf,
  DEFAULT_ASSUMPTIONS,
  prepareBridge,
  readPay,
  readRates,
  scenarios,
  sensitivities,
  type Assumptions,
} from '../../src/core/money';
import { readStaff } from '../../src/core/staffing';
import { localeOf } from '../../src/locales/localeOf';
import { builtFunction, type Cells } from './builtFunction';
import { sequence } from './sequence';
import { plainBridge, type PlainBridge, type Tables } from './plainBridge';
import { median, numberText, timed } from './timing';

const PEOPLE = 100_000;
const PEOPLE_IN_PANE = 4_000;
const PEOPLE_IN_UNIT = 40;
const UNITS_IN_ONE = 5;
const POSTS_GRANTED = 180;
const RUNS = 11;
const LIMIT = 5;
const YEARS = [2025, 2026, 2027, 2028, 2029];

type Rows = CellValue[][];

const CHANNELS = ['', '', '', '', 'redeployment', 'village and grid work', 'retirement', 'early retirement', 'waiting'];
const RANKS = ['Nine', 'Ten', 'Eleven', 'Twelve', 'Thirteen'];

/** Every five units become one that keeps 180 posts and 100,000 yuan of running cost; the staff table is in the order of the units, with births and exits as text; person IDs ascend, or stand in any order. */
function tablesOf(people: number, mixedIds = false): Tables {
  const next = sequence(5);
  const units = people / PEOPLE_IN_UNIT;
  const agencies: Rows = [['Unit', 'Kind', 'Institution posts', 'Institution in post', 'Running cost']];
  const plan: Rows = [['Operation', 'From', 'To', 'Kind', 'Effective']];
  const approved: Rows = [['Unit', 'Institution posts', 'Running cost']];
  for (let unit = 0; unit < units; unit++) {
    const name = `Unit ${unit} of the county`;
    agencies.push([name, 'Public institution', PEOPLE_IN_UNIT - 6 + next(8), PEOPLE_IN_UNIT, next(9_000_000) / 100]);
    const centre = `Merged centre ${Math.floor(unit / UNITS_IN_ONE)}`;
    plan.push(['merge', name, centre, 'Public institution', '2025-01-01']);
    if (unit % UNITS_IN_ONE === 0) approved.push([centre, POSTS_GRANTED, 100_000]);
  }
  const staff: Rows = [['Person ID', 'Unit', 'Post type', 'Rank', 'Sex', 'Birth', 'Category', 'Channel', 'Exit date']];
  for (let person = 0; person < people; person++) {
    const birth = `${1965 + next(35)}-${String(1 + next(12)).padStart(2, '0')}`;
    const exit = next(20) === 0 ? `${2025 + next(8)}-${String(1 + next(12)).padStart(2, '0')}` : '';
    staff.push([
      mixedIds ? `P${(person * 7919) % people}` : `P${String(person).padStart(6, '0')}`,
      `Unit ${Math.floor(person / PEOPLE_IN_UNIT)} of the county`,
      'Institution',
      RANKS[next(RANKS.length)],
      next(2) === 0 ? 'male' : 'female',
      birth,
      next(3) === 0 ? 'worker' : 'cadre',
      CHANNELS[next(CHANNELS.length)],
      exit,
    ]);
  }
  const pay: Rows = [
    ['Post type', 'Rank', 'Annual pay'],
    ['Institution', '', 80_000],
    ...RANKS.map((rank, place): CellValue[] => ['Institution', rank, 70_000 + 12_345.67 * place]),
  ];
  const rates: Rows = [
    ['Item', 'Rate', 'Floor', 'Ceiling', 'Cash'],
    ['Pension', 0.16, 4_500, 22_500, 'yes'],
    ['Occupational annuity', 0.08, 4_500, 22_500, 'no'],
    ['Medical', 0.08, 4_500, 22_500, 'yes'],
    ['Unemployment', 0.005, 4_500, 22_500, 'yes'],
    ['Housing fund', 0.12, 2_200, 30_000, 'yes'],
  ];
  return { agencies, plan, approved, staff, pay, rates };
}

const words = localeOf('en').money;

/** The rows of the function's table that the plain loop reckons too, in whole fen, posts and people. */
function asPlain(table: Cells): PlainBridge {
  const row = (item: string): number[] => {
    const found = table.find(([name]) => name === item);
    if (!found) throw new Error(`no row ${item}`);
    return found.slice(2) as number[];
  };
  const total = (item: string): number => row(item)[0];
  const byYear = (item: string): number[] => row(item).slice(1);
  const fen = (item: string): number[] => byYear(item).map((yuan) => Math.round(yuan * 100));
  const { bridge } = words;
  return {
    postsCut: total(bridge.postsCut),
    vacantPostsCut: total(bridge.vacantPostsCut),
    surplusPeople: total(bridge.surplusPeople),
    placed: total(bridge.placed),
    waiting: total(bridge.waiting),
    leaving: byYear(bridge.leaving),
    payLeavingFen: fen(bridge.payLeaving),
    bookedFen: fen(bridge.booked),
    runningCostFen: fen(bridge.runningCost),
    netFen: fen(bridge.net),
  };
}

function assertSame(ours: PlainBridge, plain: PlainBridge): void {
  if (plain.leaving.some((people) => people === 0) || plain.surplusPeople === 0) throw new Error('nothing to compare');
  for (const key of Object.keys(plain) as (keyof PlainBridge)[]) {
    const [one, other] = [String(ours[key]), String(plain[key])];
    if (one !== other) throw new Error(`${key}: ${one}, not ${other}`);
  }
}

/** The built BRIDGE over 100,000 people and 5 years from raw arrays, beside the plain loop, interleaved; the results are compared first. */
export async function run(print: (line: string) => void): Promise<void> {
  const BRIDGE = builtFunction('BRIDGE');
  const ordered = tablesOf(PEOPLE);
  print(
    `BRIDGE: ${numberText(PEOPLE)} people × ${YEARS.length} years, ${numberText(ordered.agencies.length - 1)} agencies`,
  );
  const ratios = [
    compare(BRIDGE, ordered, `person IDs ascending, at most ${LIMIT}`, print),
    compare(BRIDGE, tablesOf(PEOPLE, true), `person IDs in any order, at most ${LIMIT}`, print),
  ];
  again(print);
  const ratio = Math.max(...ratios);
  if (ratio > LIMIT)
    throw new Error(`BRIDGE takes ${ratio.toFixed(2)} times the plain loop; at most ${LIMIT} is agreed`);
}

function compare(
  BRIDGE: (...args: unknown[]) => Cells,
  tables: Tables,
  name: string,
  print: (line: string) => void,
): number {
  const { agencies, plan, approved, staff, pay, rates } = tables;
  const span = `${YEARS[0]}-${YEARS.at(-1)!}`;
  const bridge = (): Cells => BRIDGE(agencies, plan, staff, pay, rates, span, 0, '', approved);
  const plain = (): PlainBridge => plainBridge(tables, YEARS);
  assertSame(asPlain(bridge()), plain());
  const ours: number[] = [];
  const theirs: number[] = [];
  const trusting: number[] = [];
  for (let round = 0; round < RUNS; round++) {
    theirs.push(timed(plain));
    ours.push(timed(bridge));
    trusting.push(timed(() => plainBridge(tables, YEARS, true)));
  }
  const ratioTo = (times: readonly number[]): number => median(ours.map((time, round) => time / times[round]));
  const ratio = ratioTo(theirs);
  print(
    `  ${name}: median of ${RUNS} runs ${median(ours).toFixed(0)} ms · plain loop ${median(theirs).toFixed(0)} ms · median of the pairs' ratios ${ratio.toFixed(2)}; results agree; to a loop that trusts the IDs ${ratioTo(trusting).toFixed(2)}`,
  );
  return ratio;
}

/** What changing an assumption costs the pane: the bridge, the scenarios and the sensitivities once more. */
function again(print: (line: string) => void): void {
  const tables = tablesOf(PEOPLE_IN_PANE);
  const read = () => {
    const { agencies } = readAgencies({ values: tables.agencies });
    const { plan } = readPlan({ values: tables.plan });
    const { approved } = readApproved({ values: tables.approved });
    const reform = applyPlan(agencies!, plan, { approved });
    const { staff } = readStaff({ values: tables.staff });
    const { pay } = readPay({ values: tables.pay });
    const { rates } = readRates({ values: tables.rates });
    return prepareBridge(reform, { staff, pay, rates });
  };
  const base = read();
  const { firstYear: _first, yearCount: _count, ...defaults } = DEFAULT_ASSUMPTIONS;
  const assumptions: Assumptions = { ...defaults, years: YEARS, hiringRatio: 0.2, payGrowth: 0.03 };
  const evaluate = (): number => {
    const widths = sensitivities(base, assumptions);
    return bridgeOf(base, assumptions).netFen[0] + scenarios(base, assumptions).low.netFen[0] + widths.length;
  };
  if (!Number.isSafeInteger(evaluate())) throw new Error('no whole fen');
  const reads: number[] = [];
  const evaluations: number[] = [];
  for (let round = 0; round < RUNS; round++) {
    reads.push(timed(read));
    evaluations.push(timed(evaluate));
  }
  const ratio = median(evaluations.map((time, round) => time / reads[round]));
  print(
    `  an assumption changed at ${numberText(PEOPLE_IN_PANE)} people (bridge, scenarios, sensitivities): ${median(evaluations).toFixed(1)} ms, ${ratio.toFixed(2)} of reading and preparing`,
  );
}
