import { CATEGORIES, CHANNELS, NO_MONTH, NOT_STATED, retirementMonth, SEXES } from '../../src/core/staffing';
import { POST_TYPES } from '../../src/core';
import { hequ } from '../../assets/samples/hequ/hequ';
import { readSample } from './applySample';

const tables = readSample(hequ('zh'));
const english = readSample(hequ('en'));
const staff = tables.staff!;
const people = Array.from({ length: staff.count }, (_, person) => person);

const REFORM = 2025 * 12;
const AFTER_FIVE_YEARS = 2030 * 12;

const channelOf = (person: number): string => CHANNELS[staff.channel[person]] ?? '';
const statutory = (person: number): number =>
  retirementMonth(staff.birth[person], SEXES[staff.sex[person]], CATEGORIES[staff.category[person]]);

function countBy(keyOf: (person: number) => string | number): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const person of people) counts[keyOf(person)] = (counts[keyOf(person)] ?? 0) + 1;
  return counts;
}

test('each unit has as many rows as it has institution staff, and no other unit has any', () => {
  const { unit, amounts } = tables.agencies!;
  const stated = unit.flatMap((name, place) =>
    amounts.institutionStaff[place] > 0 ? [[name, amounts.institutionStaff[place] / 1000] as const] : [],
  );
  expect(countBy((person) => staff.unit[person])).toEqual(Object.fromEntries(stated));
  expect(Object.keys(countBy((person) => POST_TYPES[staff.postType[person]]))).toEqual(['institution']);
});

test('everybody has an ID of their own, a birth, a sex, a category and a rank of the pay table', () => {
  expect(staff.personId).toEqual(people.map((person) => `S${String(person + 1).padStart(4, '0')}`));
  for (const words of [staff.postType, staff.sex, staff.category]) expect(words).not.toContain(NOT_STATED);
  expect(staff.birth).not.toContain(NO_MONTH);
  const ranks = new Set(tables.pay!.rank);
  expect(staff.rank.filter((rank) => !ranks.has(rank))).toEqual([]);
});

test('nobody is below 22 or above 59 years old when the reform takes effect', () => {
  const ages = people.map((person) => Math.floor((REFORM - staff.birth[person]) / 12));
  expect([Math.min(...ages), Math.max(...ages)]).toEqual([22, 59]);
});

test('the channels of the 903 surplus people and the 16 in enterprises', () => {
  expect(countBy(channelOf)).toEqual({
    '': 659 - 16,
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

test('every unit has a chief, and nobody who waits for a place leads one of eight people or more', () => {
  const chiefs = people.filter((person) => staff.position[person] === 0);
  expect(new Set(chiefs.map((person) => staff.unit[person])).size).toBe(chiefs.length);
  expect(chiefs.length).toBe(new Set(staff.unit).size);
  const sizes = countBy((person) => staff.unit[person]);
  const waiting = chiefs.filter((person) => channelOf(person) === 'waiting' && sizes[staff.unit[person]] >= 8);
  expect(waiting).toEqual([]);
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
