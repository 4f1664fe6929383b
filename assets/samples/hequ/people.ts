import type { Kind } from '../../../src/core/agencies/kinds';
import type { Category, Month, Position, Sex } from '../../../src/core/staffing/staff';
import { SeededSequence } from '../SeededSequence';
import type { Bilingual } from '../sample';
import { REFORM_YEARS, type Fate } from './fates';
import { lifeDates } from './lifeDates';
import { rankAtAge, type Ladder } from './ranks';
import { staffSlots, type UnitSlots } from './staffSlots';

/** An invented member of the staff. */
export interface Person {
  readonly unit: Bilingual;
  readonly position: Position;
  readonly ladder: Ladder;
  readonly rank: number;
  readonly sex: Sex;
  readonly birth: Month;
  readonly category: Category;
  readonly started: Month;
  readonly fate: Fate;
  readonly exit: Month | null;
}

const SEED = 20_250_101;

const REFORM: Month = 12 * REFORM_YEARS[0];
/** Nobody starts after the last autumn before the reform. */
const LAST_START: Month = REFORM - 4;

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

/** Everybody in the institutions before the reform, unit by unit in the order of the agencies table, leaders first. */
export function hequPeople(): Person[] {
  const sequence = new SeededSequence(SEED);
  return staffSlots(sequence).flatMap((slots) => peopleOf(sequence, slots));
}

function peopleOf(sequence: SeededSequence, { unit, kind, fates }: UnitSlots): Person[] {
  const people = fates.map((fate) => person(sequence, unit, kind, fate));
  const bySuitability = [...people].sort((a, b) => unsuitability(a) - unsuitability(b));
  const leaders = bySuitability.slice(0, leaderCount(people.length));
  const others = people.filter((one) => !leaders.includes(one)).sort((a, b) => a.birth - b.birth);
  return [...leaders.map((one, place) => leader(one, place === 0 ? 'chief' : 'deputy', kind)), ...others];
}

/** A leader on the management ladder has at least the rank of the post: 8, and 7 for the chief of a section-level institution. */
function leader(one: Person, position: Position, kind: Kind): Person {
  const rank = position === 'chief' && kind === 'institutionCivilService' ? 7 : 8;
  return { ...one, position, rank: one.ladder === 'management' ? Math.min(one.rank, rank) : one.rank };
}

function person(sequence: SeededSequence, unit: Bilingual, kind: Kind, fate: Fate): Person {
  const isForCadres = fate.channel === 'civilService' || fate.channel === 'learningPost';
  for (;;) {
    const ladder = sequence.pickByWeight(LADDERS[kind] ?? USUAL_LADDERS);
    const category: Category = ladder === 'skilled' ? 'worker' : 'cadre';
    const sex = sequence.pickByWeight(SEXES[category]);
    const dates = isForCadres && category === 'worker' ? null : lifeDates(sequence, fate, sex, category);
    if (dates === null) continue;
    const rank = rankAtAge(sequence, ladder, Math.floor((REFORM - dates.birth) / 12));
    const started = startOf(sequence, dates.birth, category);
    return { unit, position: 'none', ladder, rank, sex, category, started, fate, ...dates };
  }
}

/** Cadres start after their studies, in July to September; workers at 19 to 21, in any month. */
function startOf(sequence: SeededSequence, birth: Month, category: Category): Month {
  const birthYear = Math.floor(birth / 12);
  const age = category === 'worker' ? sequence.pick([19, 20, 21]) : sequence.pick([20, 21, 22, 23, 24]);
  const month = category === 'worker' ? Math.floor(12 * sequence.next()) : sequence.pick([6, 7, 8]);
  return Math.min(12 * (birthYear + age) + month, LAST_START);
}

/** Leaders are cadres, best in their late forties, who are not placed elsewhere. */
function unsuitability({ category, birth, fate }: Person): number {
  const isPlacedElsewhere = fate.channel !== null && fate.channel !== 'retire' && fate.channel !== 'enterprise';
  const yearsOff = Math.abs((REFORM - birth) / 12 - 48);
  return (category === 'worker' ? 200 : 0) + (isPlacedElsewhere ? 100 : 0) + yearsOff;
}

function leaderCount(people: number): number {
  if (people >= 18) return 3;
  return people >= 8 ? 2 : 1;
}
