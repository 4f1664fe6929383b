import { foldName } from '../table/foldText';
import type { FollowedDuties } from './followed';
import { formerUnitFinder, ITSELF } from './formerUnitFinder';

/** Marks a section that several former units have in one unit after; below every number of a former unit. */
const SEVERAL = -0x80000000;

/** Which former unit has each section in each unit after the reform. */
interface Sections {
  /** By place in the sections' names: one number for names that are compared as the same. */
  readonly numberOf: Int32Array;
  readonly formerUnitOf: (duty: number) => number;
  /** By unit after, with -1 as the last: the former unit of each section by its number, or `SEVERAL`. */
  readonly holders: readonly ReadonlyMap<number, number>[];
  /** By place in the sections' names: the last reading that met it. */
  readonly lastMet: Int32Array;
  readings: number;
}

/** Made when a reading's sections are first asked for; it says nothing that the duties do not. */
const prepared = new WeakMap<FollowedDuties, Sections>();

/**
 * The sections 股室 of some rows (places in `Duties`) as they are shown in a unit after the reform, distinct and in order of
 * first appearance. Where sections of several former units share a name in that unit, `say` joins section and former unit;
 * a section that the unit had itself keeps its plain name. `unitAfter` -1: the duties without a unit.
 * Example: `Office` of the Statistics bureau and `Office` of the Land bureau, both now in one bureau, are
 * `Office (formerly Statistics bureau)` and `Office (formerly Land bureau)`.
 */
export function sectionLabels(
  followed: FollowedDuties,
  unitAfter: number,
  rows: readonly number[],
  say: (section: string, formerUnit: string) => string,
): string[] {
  const sections = sectionsOf(followed);
  const { numberOf, holders, lastMet } = sections;
  const { names, start, place } = followed.sections;
  const held = holders.at(unitAfter)!;
  const labels = new Set<string>();
  const reading = ++sections.readings;
  for (const row of rows) {
    for (let one = start[row]; one < start[row + 1]; one++) {
      const name = place[one];
      if (lastMet[name] === reading) continue;
      const isShared = held.get(numberOf[name]) === SEVERAL;
      const former = isShared ? formerName(followed, sections, row, unitAfter) : '';
      if (!isShared) lastMet[name] = reading;
      labels.add(former === '' ? names[name] : say(names[name], former));
    }
  }
  return [...labels];
}

/** Blank for the unit itself: what it had before needs no mark. */
function formerName(followed: FollowedDuties, { formerUnitOf }: Sections, row: number, unitAfter: number): string {
  const { duties, dutyOfRow, reform } = followed;
  const former = formerUnitOf(dutyOfRow[row]);
  if (former === ITSELF) return '';
  const name = former >= 0 ? reform.agencies.unit[former] : duties.unit[row];
  return unitAfter >= 0 && foldName(name) === foldName(reform.after.unit[unitAfter]) ? '' : name;
}

function sectionsOf(followed: FollowedDuties): Sections {
  let sections = prepared.get(followed);
  if (!sections) prepared.set(followed, (sections = prepare(followed)));
  return sections;
}

function prepare(followed: FollowedDuties): Sections {
  const { sections, count, rowStart, rows, unitAfter, reform } = followed;
  const { names, start, place } = sections;
  const numbers = new Map<string, number>();
  const numberOf = Int32Array.from(names, (name) => {
    const folded = foldName(name);
    const number = numbers.get(folded) ?? numbers.size;
    numbers.set(folded, number);
    return number;
  });
  const formerUnitOf = formerUnitFinder(followed);
  const holders = Array.from({ length: reform.after.count + 1 }, () => new Map<number, number>());
  for (let duty = 0; duty < count; duty++) {
    const held = holders.at(unitAfter[duty])!;
    const former = formerUnitOf(duty);
    for (let at = rowStart[duty]; at < rowStart[duty + 1]; at++) {
      for (let one = start[rows[at]]; one < start[rows[at] + 1]; one++) {
        const holder = held.get(numberOf[place[one]]);
        if (holder === undefined) held.set(numberOf[place[one]], former);
        else if (holder !== former) held.set(numberOf[place[one]], SEVERAL);
      }
    }
  }
  return { numberOf, formerUnitOf, holders, lastMet: new Int32Array(names.length), readings: 0 };
}
