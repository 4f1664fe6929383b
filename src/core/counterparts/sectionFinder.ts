import { foldName } from '../table/foldText';
import type { FollowedDuties } from './followed';
import { formerUnitFinder, ITSELF } from './formerUnitFinder';

/** Marks a section that several former units have in one unit after; below every number of a former unit. */
const SEVERAL = -0x80000000;

/** A section as it is shown in a unit after the reform. */
export interface Section {
  readonly name: string;
  /** The former unit, where sections of several former units share the name; '' otherwise, and for the unit's own. */
  readonly formerUnit: string;
}

/** Which former unit has each section in each unit after the reform. */
interface Holders {
  /** By place in the sections' names: one number for names that are compared as the same. */
  readonly numberOf: Int32Array;
  readonly formerUnitOf: (duty: number) => number;
  /** By unit after, with -1 as the last: the former unit of each section by its number, or `SEVERAL`. */
  readonly byUnit: readonly ReadonlyMap<number, number>[];
}

/**
 * A finder of the sections 股室 of some rows (places in `Duties`) as they are shown in a unit after the reform, distinct and in
 * order of first appearance; made once for many sets of rows. Where sections of several former units share a name in that
 * unit, each goes with its former unit; a section that the unit had itself keeps its plain name. `unitAfter` -1: the duties
 * without a unit.
 * Example: `Office` of the Statistics bureau and `Office` of the Land bureau, both now in one bureau, are two sections
 * `Office`, one formerly of the Statistics bureau and one formerly of the Land bureau.
 */
export function sectionFinder(
  followed: FollowedDuties,
): (unitAfter: number, rows: readonly number[]) => readonly Section[] {
  const holders = holdersOf(followed);
  const { names, start, place } = followed.sections;
  const lastMet = new Int32Array(names.length);
  let reading = 0;
  return (unitAfter, rows) => {
    reading += 1;
    const held = holders.byUnit.at(unitAfter)!;
    const found: Section[] = [];
    for (const row of rows) {
      for (let one = start[row]; one < start[row + 1]; one++) {
        const name = place[one];
        if (lastMet[name] === reading) continue;
        const isShared = held.get(holders.numberOf[name]) === SEVERAL;
        if (!isShared) lastMet[name] = reading;
        const section = {
          name: names[name],
          formerUnit: isShared ? formerName(followed, holders, row, unitAfter) : '',
        };
        if (!isShared || !found.some((other) => isSame(other, section))) found.push(section);
      }
    }
    return found;
  };
}

const isSame = (a: Section, b: Section): boolean => a.name === b.name && a.formerUnit === b.formerUnit;

/** Blank for the unit itself: what it had before needs no mark. */
function formerName(followed: FollowedDuties, { formerUnitOf }: Holders, row: number, unitAfter: number): string {
  const { duties, dutyOfRow, reform } = followed;
  const former = formerUnitOf(dutyOfRow[row]);
  if (former === ITSELF) return '';
  const name = former >= 0 ? reform.agencies.unit[former] : duties.unit[row];
  return unitAfter >= 0 && foldName(name) === foldName(reform.after.unit[unitAfter]) ? '' : name;
}

function holdersOf(followed: FollowedDuties): Holders {
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
  return { numberOf, formerUnitOf, byUnit: holders };
}
