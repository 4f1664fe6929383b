import { foldName } from '../table/foldText';
import { cellNumbers } from './cellNumbers';
import type { FollowedDuties } from './followed';
import { formerUnitFinder, ITSELF } from './formerUnitFinder';
import { groupByPlace, type Grouped } from './groupByPlace';
import { namesIn } from './namesIn';

/** What is prepared of duties that have been followed; units are prepared when they are first asked for. */
interface Prepared {
  /** By row: the number of its cell; 0 = blank. */
  readonly cellOfRow: Int32Array;
  /** By number of the cell: the sections that it names. */
  readonly namesOfCell: readonly (readonly string[])[];
  /** By place of the unit: its duties. */
  readonly dutiesOfUnit: Grouped;
  readonly formerUnitOf: (duty: number) => number;
  /** By place of the unit: folded names of the sections that several of its former units have. */
  readonly shared: (ReadonlySet<string> | undefined)[];
  /** By number of the cell: the question that met it last, so that each cell of a question is looked at once. */
  readonly lastQuestion: Int32Array;
  questions: number;
}

const prepared = new WeakMap<FollowedDuties, Prepared>();

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
  const made = prepare(followed);
  const { cellOfRow, namesOfCell, lastQuestion } = made;
  const shared = sharedSections(followed, unitAfter);
  const question = ++made.questions;
  const labels: string[] = [];
  let mayRepeat = shared.size > 0;
  for (const row of rows) {
    const cell = cellOfRow[row];
    // The same cell of another former unit may have another label.
    if (cell === 0 || (shared.size === 0 && lastQuestion[cell] === question)) continue;
    lastQuestion[cell] = question;
    mayRepeat ||= namesOfCell[cell].length > 1;
    for (const name of namesOfCell[cell]) {
      const former = shared.size > 0 && shared.has(foldName(name)) ? formerName(followed, row, unitAfter) : '';
      labels.push(former === '' ? name : say(name, former));
    }
  }
  return mayRepeat ? [...new Set(labels)] : labels;
}

/** Blank for the unit itself: what it had before needs no mark. */
function formerName(followed: FollowedDuties, row: number, unitAfter: number): string {
  const { duties, dutyOfRow, reform } = followed;
  const former = prepare(followed).formerUnitOf(dutyOfRow[row]);
  if (former === ITSELF) return '';
  const name = former >= 0 ? reform.agencies.unit[former] : duties.unit[row];
  return unitAfter >= 0 && foldName(name) === foldName(reform.after.unit[unitAfter]) ? '' : name;
}

function sharedSections(followed: FollowedDuties, unitAfter: number): ReadonlySet<string> {
  const { cellOfRow, namesOfCell, dutiesOfUnit, formerUnitOf, shared } = prepare(followed);
  const place = placeOf(followed, unitAfter);
  const known = shared[place];
  if (known) return known;
  const { rowStart, rows } = followed;
  const holders = new Map<string, number>();
  const found = new Set<string>();
  const lastFormer = new Map<number, number>();
  for (let at = dutiesOfUnit.start[place]; at < dutiesOfUnit.start[place + 1]; at++) {
    const duty = dutiesOfUnit.member[at];
    const former = formerUnitOf(duty);
    for (let one = rowStart[duty]; one < rowStart[duty + 1]; one++) {
      const cell = cellOfRow[rows[one]];
      if (cell === 0 || lastFormer.get(cell) === former) continue;
      lastFormer.set(cell, former);
      for (const name of namesOfCell[cell]) {
        const folded = foldName(name);
        const holder = holders.get(folded);
        if (holder === undefined) holders.set(folded, former);
        else if (holder !== former) found.add(folded);
      }
    }
  }
  return (shared[place] = found);
}

function prepare(followed: FollowedDuties): Prepared {
  const known = prepared.get(followed);
  if (known) return known;
  const { duties, reform, unitAfter } = followed;
  const { texts, ofRow } = cellNumbers(duties.section);
  const made: Prepared = {
    cellOfRow: ofRow,
    namesOfCell: texts.map(namesIn),
    dutiesOfUnit: groupByPlace(
      unitAfter.map((unit) => placeOf(followed, unit)),
      reform.after.count + 1,
    ),
    formerUnitOf: formerUnitFinder(followed),
    shared: [],
    lastQuestion: new Int32Array(texts.length),
    questions: 0,
  };
  prepared.set(followed, made);
  return made;
}

/** Duties without a unit come after those of all units. */
function placeOf({ reform }: FollowedDuties, unitAfter: number): number {
  return unitAfter < 0 ? reform.after.count : unitAfter;
}
