import { getOrMake } from '../getOrMake';
import { foldName } from '../table/foldText';
import { deputiesIn } from './deputiesIn';
import type { Counterpart, FollowedDuties } from './followed';
import { isBareTitle } from './isBareTitle';
import { sectionFinder } from './sectionFinder';

/** A deputy or section of one group, before it is known in how many groups it is. */
export interface Member {
  /** The same person or section has the same number in every group. */
  readonly id: number;
  readonly name: string;
  readonly formerUnit: string;
  readonly duties: number;
}

/** Names the deputies and sections of groups. */
export interface MemberFinder {
  deputies(pair: Counterpart): Member[];
  sections(pair: Counterpart): Member[];
}

/**
 * Finds the deputies in charge and the sections of a unit's counterpart, by the rows that state the pair, and tells which
 * are the same in several. A person is known by the name in the county, one stated by a bare title by the unit; a section by
 * its name in the unit, and by its former unit where several former units had one of that name.
 */
export function memberFinder(followed: FollowedDuties): MemberFinder {
  const people = new Numbers();
  const sections = new Numbers();
  const sectionsIn = sectionFinder(followed);
  const deputiesOf = titledDeputies();
  return {
    deputies: (pair) =>
      gather(followed, pair, (row) =>
        deputiesOf(followed.duties.deputy[row]).map(({ name, isBare }) => {
          const scope = isBare ? pair.unit : foldName(pair.county);
          return { id: people.of(scope, foldName(name), ''), name, formerUnit: '' };
        }),
      ),
    sections: (pair) =>
      gather(followed, pair, (row) =>
        sectionsIn(pair.unit, [row]).map(({ name, formerUnit }) => {
          return { id: sections.of(pair.unit, foldName(name), foldName(formerUnit)), name, formerUnit };
        }),
      ),
  };
}

/** The distinct members that the rows of a pair name, in the order of the duties, each with its number of duties. */
function gather(
  { dutyOfRow }: FollowedDuties,
  { rows }: Counterpart,
  named: (row: number) => readonly Omit<Member, 'duties'>[],
): Member[] {
  const members: { -readonly [K in keyof Member]: Member[K] }[] = [];
  const lastDuty: number[] = [];
  const placeOf = new Map<number, number>();
  const isByDuty = rows.every((row, place) => place === 0 || dutyOfRow[rows[place - 1]] <= dutyOfRow[row]);
  for (const row of isByDuty ? rows : [...rows].sort((a, b) => dutyOfRow[a] - dutyOfRow[b])) {
    for (const { id, name, formerUnit } of named(row)) {
      const place = getOrMake(placeOf, id, () => members.push({ id, name, formerUnit, duties: 0 }) - 1);
      if (lastDuty[place] !== dutyOfRow[row]) members[place].duties += 1;
      lastDuty[place] = dutyOfRow[row];
    }
  }
  return members;
}

/** The deputies of a cell; few different cells stand in such a column, so each is read once. */
function titledDeputies(): (cell: string) => readonly { readonly name: string; readonly isBare: boolean }[] {
  const known = new Map<string, readonly { readonly name: string; readonly isBare: boolean }[]>();
  return (cell) => getOrMake(known, cell, () => deputiesIn(cell).map((name) => ({ name, isBare: isBareTitle(name) })));
}

/** Gives every combination of a scope and two names a number. */
class Numbers {
  private readonly known = new Map<number | string, Map<string, Map<string, number>>>();
  private count = 0;

  of(scope: number | string, name: string, formerUnit: string): number {
    const names = getOrMake(this.known, scope, () => new Map<string, Map<string, number>>());
    const ofName = getOrMake(names, name, () => new Map<string, number>());
    return getOrMake(ofName, formerUnit, () => this.count++);
  }
}
