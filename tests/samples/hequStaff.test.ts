import { CATEGORIES, CHANNELS, NO_MONTH, NOT_STATED, POSITIONS, retirementMonth, SEXES } from '../../src/core/staffing';
import { POST_TYPES } from '../../src/core';
import { STAFF_OF } from '../../src/core/results/postColumns';
import { hequ } from '../../assets/samples/hequ/hequ';
import { readSample } from './applySample';

const tables = readSample(hequ('zh'));
const english = readSample(hequ('en'));
const staff = tables.staff!;
const people = Array.from({ length: staff.count }, (_, person) => person);

const ORGAN_KINDS: readonly string[] = ['partyOrgan', 'governmentDepartment'];
const REFORM = 2025 * 12;
const AFTER_FIVE_YEARS = 2030 * 12;

const channelOf = (person: number): string => CHANNELS[staff.channel[person]] ?? '';
const statutory = (person: number): number =>
  retirementMonth(staff.birth[person], SEXES[staff.sex[person]], CATEGORIES[staff.category[person]]);

function countBy(keyOf: (person: number) => string | number, among = people): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const person of among) counts[keyOf(person)] = (counts[keyOf(person)] ?? 0) + 1;
  return counts;
}

test.each([
  ['admin', 301],
  ['politicalLegal', 173],
  ['institution', 1562],
  ['worker', 35],
] as const)('%s: each unit has as many rows as it has people, %i in all', (postType, all) => {
  const { unit, kind, amounts } = tables.agencies!;
  const inPost = amounts[STAFF_OF[postType]];
  const isListed = (place: number): boolean => postType === 'institution' || ORGAN_KINDS.includes(kind[place]);
  const stated = unit.flatMap((name, place) =>
    inPost[place] > 0 && isListed(place) ? [[name, inPost[place] / 1000] as const] : [],
  );
  const ofType = people.filter((person) => POST_TYPES[staff.postType[person]] === postType);
  expect(ofType).toHaveLength(all);
  expect(countBy((person) => staff.unit[person], ofType)).toEqual(Object.fromEntries(stated));
});

test('everybody has an ID of their own, a birth, a sex, a category and a rank of the pay table', () => {
  expect(staff.personId).toEqual(people.map((person) => `S${String(person + 1).padStart(4, '0')}`));
  for (const words of [staff.postType, staff.sex, staff.category]) expect(words).not.toContain(NOT_STATED);
  expect(staff.birth).not.toContain(NO_MONTH);
  const { postType, rank } = tables.pay!;
  const ofPay = new Set(rank.map((name, row) => `${postType[row]} ${name}`));
  const missing = people.filter((person) => !ofPay.has(`${staff.postType[person]} ${staff.rank[person]}`));
  expect(missing.map((person) => staff.rank[person])).toEqual([]);
});

test('nobody is below 22 or above 59 years old when the reform takes effect', () => {
  const ages = people.map((person) => Math.floor((REFORM - staff.birth[person]) / 12));
  expect([Math.min(...ages), Math.max(...ages)]).toEqual([22, 59]);
});

test('the channels of the 903 surplus people and the 16 in enterprises', () => {
  expect(countBy(channelOf)).toEqual({
    '': 659 - 16 + 509,
    retire: 260,
    earlyRetire: 150,
    transferOut: 168,
    resign: 52,
    civilService: 26,
    learningPost: 42,
    villageGrid: 96,
    redeploy: 12,
    waiting: 97,
    enterprise: 16,
  });
});

test('exit dates stand where a channel needs one; early retirement keeps to the rules', () => {
  for (const person of people) {
    const channel = channelOf(person);
    const exit = staff.exit[person];
    expect(exit !== NO_MONTH).toBe(['earlyRetire', 'transferOut', 'resign'].includes(channel));
    if (exit !== NO_MONTH) expect(exit >= REFORM && exit < AFTER_FIVE_YEARS && exit < statutory(person)).toBe(true);
    if (channel === 'earlyRetire') {
      const early = retirementMonth(
        staff.birth[person],
        SEXES[staff.sex[person]],
        CATEGORIES[staff.category[person]],
        36,
      );
      expect(exit).toBeGreaterThanOrEqual(early);
    }
  }
});

test('by age go those with the channel and 129 people in posts; everybody else later', () => {
  const byAge = people.filter((person) => staff.exit[person] === NO_MONTH && statutory(person) < AFTER_FIVE_YEARS);
  const ofChannel = (channel: string): number => byAge.filter((person) => channelOf(person) === channel).length;
  expect([byAge.length, ofChannel('retire'), ofChannel('')]).toEqual([389, 260, 129]);
  expect(byAge.every((person) => statutory(person) >= REFORM)).toBe(true);
});

test('of the 129 people in posts 79 are of institutions and 50 of organs, spread over the years', () => {
  const retiring = people.filter((person) => channelOf(person) === '' && statutory(person) < AFTER_FIVE_YEARS);
  const inOrgans = retiring.filter((person) => POST_TYPES[staff.postType[person]] !== 'institution');
  expect([retiring.length, inOrgans.length]).toEqual([129, 50]);
  const yearOf = (person: number): number => Math.floor(statutory(person) / 12);
  expect(countBy(yearOf, inOrgans)).toEqual({ 2025: 7, 2026: 8, 2027: 10, 2028: 12, 2029: 13 });
});

test('only leaders of organs have a position; no name stands in the table', () => {
  const leaders = people.filter((person) => ['chief', 'deputy'].includes(POSITIONS[staff.position[person]]));
  expect(new Set(leaders.map((person) => POST_TYPES[staff.postType[person]]))).toEqual(
    new Set(['admin', 'politicalLegal']),
  );
  expect(new Set(staff.readNames())).toEqual(new Set(['']));
});

test('both languages hold the same people', () => {
  const columns = ['personId', 'postType', 'position', 'sex', 'birth', 'category', 'channel', 'exit'] as const;
  for (const column of columns) expect(english.staff![column]).toEqual(staff[column]);
  expect(english.pay!.base).toEqual(tables.pay!.base);
  expect(english.pay!.transport).toEqual(tables.pay!.transport);
  expect(english.rates!.rules).toEqual(tables.rates!.rules);
  const places = (pay: typeof tables.pay, ranks: readonly string[]): number[] =>
    ranks.map((rank) => pay!.rank.indexOf(rank));
  expect(places(english.pay, english.staff!.rank)).toEqual(places(tables.pay, staff.rank));
});
