import type { PostType } from '../../../src/core/agencies/measures';
import type { Category, Month, Sex } from '../../../src/core/staffing/staff';
import { SeededSequence } from '../SeededSequence';
import type { Bilingual } from '../sample';
import { retiringInOrgans, STAYS, type Fate } from './fates';
import { leadershipOf } from './leadership';
import { leadersOf, type LeaderOutcome, type LeaderSlot } from './leaders';
import { lifeDates } from './lifeDates';
import { organRank, PROMOTIONS, type OrganLadder } from './organRanks';
import { GOVERNMENT_DEPARTMENTS, PARTY_ORGANS, type OrganRow } from './organs';
import { REFORM, startOf, type Person } from './person';

const SEED = 20_250_131;

/** A place in an organ: its post type, and the leader who fills it, if one does. */
interface OrganSlot {
  readonly organ: OrganRow;
  readonly postType: PostType;
  readonly leader: LeaderSlot | null;
}

/** Ages, in years when the reform takes effect, of those who do not retire in its five years. */
const AGES: Readonly<Record<LeaderOutcome | 'staff', readonly [from: number, to: number]>> = {
  stays: [37, 54],
  becomesDeputy: [43, 54],
  left: [46, 57],
  promoted: [45, 57],
  pool: [41, 54],
  appointed: [31, 42],
  staff: [22, 59],
};

/** Who retires in the five years: so many of those who left, of those promoted, and the rest of those without a seat. */
const RETIRING = { left: 22, promoted: 7 } as const;

const SEXES = {
  leader: weights(78, 22),
  admin: weights(60, 40),
  politicalLegal: weights(83, 17),
  institution: weights(54, 46),
  worker: weights(90, 10),
} as const satisfies Readonly<Record<PostType | 'leader', readonly (readonly [Sex, number])[]>>;

function weights(male: number, female: number): readonly (readonly [Sex, number])[] {
  return [
    ['male', male],
    ['female', female],
  ];
}

/** Everybody in the organs before the reform, organ by organ in the order of the agencies table, leaders first. */
export function organPeople(): Person[] {
  const sequence = new SeededSequence(SEED);
  const slots = [...PARTY_ORGANS, ...GOVERNMENT_DEPARTMENTS].flatMap(slotsOf);
  const fates = fatesOf(sequence, slots);
  const people = slots.map((slot, place) => person(sequence, slot, fates.get(place) ?? STAYS));
  const leaderships = leadershipOf(
    sequence,
    slots.map(({ organ, leader }, place) => ({ organ: organ.name.zh, leader, retires: people[place].fate.leavesIn })),
  );
  return people.map((one, place) => ({ ...one, leadership: leaderships[place] }));
}

/** Leaders have the posts that most of the organ have; then the others, workers last. */
function slotsOf(organ: OrganRow): OrganSlot[] {
  const leaders = leadersOf(organ);
  const political = organ.politicalLegalInPost ?? 0;
  const ofLeaders: PostType = organ.inPost >= leaders.length ? 'admin' : 'politicalLegal';
  const left: Readonly<Record<'admin' | 'politicalLegal' | 'worker', number>> = {
    admin: organ.inPost - (ofLeaders === 'admin' ? leaders.length : 0),
    politicalLegal: political - (ofLeaders === 'politicalLegal' ? leaders.length : 0),
    worker: organ.workersInPost ?? 0,
  };
  if (left.politicalLegal < 0) throw new Error(`${organ.name.zh} has fewer people than leaders.`);
  const staff = (['admin', 'politicalLegal', 'worker'] as const).flatMap((postType) =>
    Array.from({ length: left[postType] }, (): OrganSlot => ({ organ, postType, leader: null })),
  );
  return [...leaders.map((leader): OrganSlot => ({ organ, postType: ofLeaders, leader })), ...staff];
}

/** The fates of those who retire, by place: leaders who left first, then members of the staff. Who holds a seat or waits for one stays. */
function fatesOf(sequence: SeededSequence, slots: readonly OrganSlot[]): ReadonlyMap<number, Fate> {
  const placesOf = (outcome: LeaderOutcome | undefined): number[] =>
    sequence.shuffled([...slots.keys()].filter((place) => slots[place].leader?.outcome === outcome));
  const retiring = sequence.shuffled(retiringInOrgans());
  const places = [
    ...placesOf('left').slice(0, RETIRING.left),
    ...placesOf('promoted').slice(0, RETIRING.promoted),
    ...placesOf(undefined),
  ];
  return new Map(retiring.map((fate, place) => [places[place], fate]));
}

function person(sequence: SeededSequence, { organ, postType, leader }: OrganSlot, fate: Fate): Person {
  const category: Category = postType === 'worker' ? 'worker' : 'cadre';
  const [from, to] = AGES[leader?.outcome ?? 'staff'];
  const sex = sequence.pickByWeight(SEXES[leader ? 'leader' : postType]);
  for (;;) {
    const dates = lifeDates(sequence, fate, sex, category);
    if (dates === null) throw new Error(`Nobody of this sex and category can have the fate ${JSON.stringify(fate)}.`);
    const age = ageAt(REFORM, dates.birth);
    if (fate === STAYS && (age < from || age > to)) continue;
    const rank = rankOf(sequence, { organ, postType, leader }, age);
    const started = startOf(sequence, dates.birth, category);
    return {
      unit: organ.name,
      postType,
      position: leader?.position ?? 'none',
      rank,
      sex,
      category,
      started,
      fate,
      ...dates,
    };
  }
}

function rankOf(sequence: SeededSequence, { organ, postType, leader }: OrganSlot, age: number): Bilingual {
  if (leader?.outcome === 'promoted') return PROMOTIONS[leader.position].from;
  const isPolice = postType === 'politicalLegal' && organ.name.zh === POLICE;
  const ladder: OrganLadder = postType === 'worker' ? 'worker' : isPolice ? 'police' : 'civil';
  return organRank(sequence, ladder, leader?.position ?? 'staff', age);
}

/** The only organ of the people's police. */
const POLICE = '县公安局';

const ageAt = (month: Month, birth: Month): number => Math.floor((month - birth) / 12);
