import type { Kind } from '../../../src/core/agencies/kinds';
import type { Category, Sex } from '../../../src/core/staffing/staff';
import { SeededSequence } from '../SeededSequence';
import type { Bilingual } from '../sample';
import type { Fate } from './fates';
import { lifeDates } from './lifeDates';
import { REFORM, startOf, type Person } from './person';
import { rankAtAge, rankName, type Ladder } from './ranks';
import { staffSlots, type UnitSlots } from './staffSlots';

/** While people are made, their rank is a place on a ladder. */
interface LadderPerson extends Omit<Person, 'rank' | 'postType' | 'position'> {
  readonly ladder: Ladder;
  readonly rank: number;
}

const SEED = 20_250_101;

/** Weights of the ladders by kind of unit; institutions otherwise are mostly of professionals. */
const LADDERS: Readonly<Partial<Record<Kind, readonly (readonly [Ladder, number])[]>>> = {
  institutionCivilService: [
    ['management', 88],
    ['skilled', 12],
  ],
  lawEnforcementTeam: [
    ['management', 74],
    ['skilled', 26],
  ],
};
const USUAL_LADDERS: readonly (readonly [Ladder, number])[] = [
  ['management', 27],
  ['professional', 53],
  ['skilled', 20],
];

const SEXES: Readonly<Record<Category, readonly (readonly [Sex, number])[]>> = {
  cadre: [
    ['male', 54],
    ['female', 46],
  ],
  worker: [
    ['male', 68],
    ['female', 32],
  ],
};

/**
 * Everybody in the institutions before the reform, unit by unit in the order of the agencies table, leaders first. No
 * position is stated of them: the tables state leader seats of the organs alone.
 */
export function institutionPeople(): Person[] {
  const sequence = new SeededSequence(SEED);
  const people = staffSlots(sequence).flatMap((slots) => peopleOf(sequence, slots));
  return people.map(({ ladder, rank, ...person }): Person => ({
    ...person,
    ...{ postType: 'institution', position: 'none', rank: rankName(ladder, rank) },
  }));
}

function peopleOf(sequence: SeededSequence, { unit, kind, fates }: UnitSlots): LadderPerson[] {
  const people = fates.map((fate) => person(sequence, unit, kind, fate));
  const bySuitability = [...people].sort((a, b) => unsuitability(a) - unsuitability(b));
  const leaders = bySuitability.slice(0, leaderCount(people.length));
  const others = people.filter((one) => !leaders.includes(one)).sort((a, b) => a.birth - b.birth);
  return [...leaders.map((one, place) => leader(one, place === 0, kind)), ...others];
}

/** A leader on the management ladder has at least the rank of the post: 8, and 7 for the chief of a section-level institution. */
function leader(one: LadderPerson, isChief: boolean, kind: Kind): LadderPerson {
  const rank = isChief && kind === 'institutionCivilService' ? 7 : 8;
  return { ...one, rank: one.ladder === 'management' ? Math.min(one.rank, rank) : one.rank };
}

function person(sequence: SeededSequence, unit: Bilingual, kind: Kind, fate: Fate): LadderPerson {
  const isForCadres = fate.channel === 'civilService' || fate.channel === 'learningPost';
  for (;;) {
    const ladder = sequence.pickByWeight(LADDERS[kind] ?? USUAL_LADDERS);
    const category: Category = ladder === 'skilled' ? 'worker' : 'cadre';
    const sex = sequence.pickByWeight(SEXES[category]);
    const dates = isForCadres && category === 'worker' ? null : lifeDates(sequence, fate, sex, category);
    if (dates === null) continue;
    const rank = rankAtAge(sequence, ladder, Math.floor((REFORM - dates.birth) / 12));
    const started = startOf(sequence, dates.birth, category);
    return { unit, ladder, rank, sex, category, started, fate, ...dates };
  }
}

/** Leaders are cadres, best in their late forties, who are not placed elsewhere. */
function unsuitability({ category, birth, fate }: LadderPerson): number {
  const isPlacedElsewhere = fate.channel !== null && fate.channel !== 'retire' && fate.channel !== 'enterprise';
  const yearsOff = Math.abs((REFORM - birth) / 12 - 48);
  return (category === 'worker' ? 200 : 0) + (isPlacedElsewhere ? 100 : 0) + yearsOff;
}

function leaderCount(people: number): number {
  if (people >= 18) return 3;
  return people >= 8 ? 2 : 1;
}
