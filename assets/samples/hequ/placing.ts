import { retirementMonth } from '../../../src/core/staffing/retirementMonth';
import type { Channel, Month } from '../../../src/core/staffing/staff';
import type { Bilingual } from '../sample';
import { SAMPLE_TODAY } from './fates';
import { REFORM, type Person } from './person';

/** How far a person's placement is. */
export interface Placing {
  readonly status: Bilingual;
  readonly placeBy?: Month;
  readonly placedOn?: Month;
}

const STATUS = {
  done: { zh: '已办理', en: 'done' },
  inPlace: { zh: '已到位', en: 'in place' },
  underWay: { zh: '办理中', en: 'under way' },
  planned: { zh: '拟安置', en: 'planned' },
  waiting: { zh: '待安置', en: 'waiting' },
} as const satisfies Record<string, Bilingual>;

/** So many people of a channel, in the order of the table, with one status and months that are spread over a range. */
interface Batch {
  readonly people: number;
  readonly status: keyof typeof STATUS;
  readonly placeBy?: Month;
  /** First and last month of taking up the place. */
  readonly placedOn?: readonly [Month, Month];
}

const month = (year: number, monthOfYear: number): Month => 12 * year + monthOfYear - 1;

/** The people of the channels that end in a place, and of those who wait. Five of them are overdue: two on village and grid work, three who wait. */
const BATCHES: Readonly<Partial<Record<Channel, readonly Batch[]>>> = {
  civilService: [
    { people: 18, status: 'inPlace', placedOn: [month(2025, 9), month(2026, 9)] },
    { people: 8, status: 'planned', placeBy: month(2027, 12), placedOn: [month(2027, 9), month(2027, 9)] },
  ],
  learningPost: [
    { people: 36, status: 'inPlace', placedOn: [month(2025, 4), month(2026, 6)] },
    { people: 6, status: 'underWay', placeBy: month(2026, 12) },
  ],
  villageGrid: [
    { people: 84, status: 'inPlace', placedOn: [month(2025, 3), month(2026, 8)] },
    { people: 10, status: 'underWay', placeBy: month(2026, 12) },
    { people: 2, status: 'underWay', placeBy: month(2026, 9) },
  ],
  redeploy: [
    { people: 9, status: 'inPlace', placedOn: [month(2025, 6), month(2026, 10)] },
    { people: 3, status: 'planned', placeBy: month(2027, 3), placedOn: [month(2027, 3), month(2027, 3)] },
  ],
  waiting: [
    { people: 3, status: 'waiting', placeBy: month(2026, 6) },
    { people: 34, status: 'waiting', placeBy: month(2027, 12) },
    { people: 36, status: 'waiting', placeBy: month(2028, 12) },
    { people: 24, status: 'waiting', placeBy: month(2029, 12) },
  ],
};

/** Of those whose date of transfer has passed the last ones, who have not left: overdue. */
const TRANSFERS_OVERDUE = 3;

/** How far the placement of each person is; undefined for those without a channel. */
export function placings(people: readonly Person[]): (Placing | undefined)[] {
  const places = new Map<Channel, number>();
  const overdue = overdueTransfers(people);
  return people.map((person): Placing | undefined => {
    const { channel } = person.fate;
    if (channel === null) return undefined;
    const place = places.get(channel) ?? 0;
    places.set(channel, place + 1);
    if (channel === 'enterprise') return { status: STATUS.done, placedOn: REFORM };
    return BATCHES[channel] ? inBatch(channel, BATCHES[channel], place) : byDate(person, overdue.has(person));
  });
}

function overdueTransfers(people: readonly Person[]): ReadonlySet<Person> {
  const passed = people.filter(({ fate, exit }) => fate.channel === 'transferOut' && (exit ?? Infinity) < SAMPLE_TODAY);
  return new Set(passed.sort((a, b) => (b.exit ?? 0) - (a.exit ?? 0)).slice(0, TRANSFERS_OVERDUE));
}

function inBatch(channel: Channel, batches: readonly Batch[], place: number): Placing {
  let first = 0;
  for (const { people, status, placeBy, placedOn } of batches) {
    const placeInBatch = place - first;
    first += people;
    if (place >= first) continue;
    const span = placedOn ? placedOn[1] - placedOn[0] + 1 : 1;
    return { status: STATUS[status], placeBy, placedOn: placedOn && placedOn[0] + ((placeInBatch * STRIDE) % span) };
  }
  throw new Error(`The sample has more people of the channel ${channel} than its batches.`);
}

/** Neighbours in the table take up their places in months apart. */
const STRIDE = 5;

/** Who leaves the payroll: done in the month of leaving, planned until then. */
function byDate({ birth, sex, category, exit }: Person, isOverdue: boolean): Placing {
  const leaves = exit ?? retirementMonth(birth, sex, category);
  if (isOverdue) return { status: STATUS.underWay };
  return leaves < SAMPLE_TODAY ? { status: STATUS.done, placedOn: leaves } : { status: STATUS.planned };
}
