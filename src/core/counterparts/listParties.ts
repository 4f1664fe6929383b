import { foldName } from '../table/foldText';
import { countyOfDuty } from './countyOfDuty';
import { distinctNames } from './distinctNames';
import { dutiesOfTownships } from './dutiesOfTownships';
import type { FollowedDuties, NamesOfRows } from './followed';
import { groupByPlace, type Grouped } from './groupByPlace';
import { PARTY_TYPES, type FoundParty } from './workloadTypes';

/** Everything that has duties, those with most first, and the duties of each in order. */
export interface Parties {
  readonly found: readonly FoundParty[];
  readonly dutiesOf: (party: Pick<FoundParty, 'type' | 'place'>) => readonly number[];
}

/**
 * Superior departments, units after, former units, townships, township offices and duties, each with its duties before or
 * after. Units without duties are among them; a former unit with the name and just the duties of its unit after is not,
 * nor is a township as a unit.
 */
export function listParties(followed: FollowedDuties): Parties {
  const { reform, count, unitBefore, unitAfter, superiors, townshipOffices } = followed;
  const { agencies, after } = reform;
  const bySuperior = dutiesOfNames(followed, superiors);
  const byOffice = dutiesOfNames(followed, townshipOffices);
  const byUnit = groupByPlace(unitAfter, after.count);
  const byFormerUnit = groupByPlace(unitBefore, agencies.count);
  const byTownship = dutiesOfTownships(followed);
  const dutiesOf: Parties['dutiesOf'] = ({ type, place }) => {
    if (type === 'duty') return place >= 0 && place < count ? [place] : [];
    if (type === 'unit') return members(byUnit, place);
    if (type === 'formerUnit') return members(byFormerUnit, place);
    const lists = type === 'superior' ? bySuperior : type === 'township' ? byTownship : byOffice;
    return lists[place] ?? [];
  };
  const found: FoundParty[] = [];
  const add = (type: FoundParty['type'], place: number, name: string, county: string): void => {
    found.push({ type, name, county, place, duties: dutiesOf({ type, place }).length });
  };
  superiors.names.forEach((name, place) => add('superior', place, name, ''));
  for (let unit = 0; unit < after.count; unit++)
    if (!isTownshipThatStays(followed, unit)) add('unit', unit, after.unit[unit], after.county?.[unit] ?? '');
  for (let agency = 0; agency < agencies.count; agency++) {
    const isTownship = agencies.kind[agency] === 'township';
    if (!isTownship && isUnchanged(followed, agency, byFormerUnit, byUnit)) continue;
    add(isTownship ? 'township' : 'formerUnit', agency, agencies.unit[agency], agencies.county?.[agency] ?? '');
  }
  townshipOffices.names.forEach((name, place) => add('townshipOffice', place, name, ''));
  for (let duty = 0; duty < count; duty++) add('duty', duty, nameOfDuty(followed, duty), countyOfDuty(followed, duty));
  found.sort(
    (a, b) => b.duties - a.duties || PARTY_TYPES.indexOf(a.type) - PARTY_TYPES.indexOf(b.type) || a.place - b.place,
  );
  return { found, dutiesOf };
}

function members({ start, member }: Grouped, place: number): number[] {
  return place >= 0 && place < start.length - 1 ? Array.from(member.subarray(start[place], start[place + 1])) : [];
}

/** The duties of every name, each once and in order. */
function dutiesOfNames(followed: FollowedDuties, names: NamesOfRows): number[][] {
  const duties: number[][] = names.names.map(() => []);
  const gatherer = distinctNames(followed, names);
  for (let duty = 0; duty < followed.count; duty++) {
    gatherer.clear();
    gatherer.add(duty);
    for (let place = 0; place < gatherer.count; place++) duties[gatherer.met[place]].push(duty);
  }
  return duties;
}

/** A township that goes on under its name is found among the agencies. */
function isTownshipThatStays({ reform: { agencies, after } }: FollowedDuties, unit: number): boolean {
  const origin = after.origin[unit];
  return origin >= 0 && agencies.kind[origin] === 'township' && isSameName(after.unit[unit], agencies.unit[origin]);
}

function isUnchanged(
  { reform: { agencies, after }, homeOfAgency, unitAfter }: FollowedDuties,
  agency: number,
  before: Grouped,
  now: Grouped,
): boolean {
  const unit = homeOfAgency[agency];
  if (unit < 0 || !isSameName(after.unit[unit], agencies.unit[agency])) return false;
  const duties = members(before, agency);
  return duties.length === now.start[unit + 1] - now.start[unit] && duties.every((duty) => unitAfter[duty] === unit);
}

const isSameName = (a: string, b: string): boolean => a === b || foldName(a) === foldName(b);

function nameOfDuty({ duties, rows, rowStart }: FollowedDuties, duty: number): string {
  return duties.duty[rows[rowStart[duty]]];
}
