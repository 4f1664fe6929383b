import { foldName } from '../../core';
import type { FollowedDuties, NamesOfRows } from '../../core/counterparts';
import { namesReader } from '../../core/counterparts/namesReader';
import { sectionFinder } from '../../core/counterparts/sectionFinder';
import { formerUnit } from '../../core/counterparts/formerUnit';
import { namesOfRow, rowsOfDuty } from './rowsOfDuty';

/** One unit that has duties of a row of counterparts, on one side of the reform. */
export interface PartySide {
  /** '' = no unit is stated before, or the duties have none after. */
  readonly unitName: string;
  readonly county: string;
  readonly sections: readonly string[];
  readonly deputies: readonly string[];
  readonly dutyCount: number;
}

/** Duties that go together, with the units that have them before and after. */
export interface PartyRow {
  /** Superior department or township office; '' = none stated; null where the rows are by unit after. */
  readonly partner: string | null;
  readonly superiorSections: readonly string[];
  readonly before: readonly PartySide[];
  readonly after: readonly PartySide[];
  /** withoutUnit: a duty has no unit after · changed: a duty has another unit, or one of another name · same. */
  readonly change: 'withoutUnit' | 'changed' | 'same';
  /** In the order of the table. */
  readonly duties: readonly number[];
}

export type PartyRowsBy = 'unit' | 'superior' | 'township';

/** A section that several former units had, as it is shown. */
type SaySection = (section: string, formerUnit: string) => string;

/** The duties with readers of who deals with them. */
interface Reading {
  readonly followed: FollowedDuties;
  readonly sectionsAfter: (unit: number, rows: readonly number[]) => readonly string[];
  readonly sections: ReturnType<typeof namesReader>;
  readonly deputies: ReturnType<typeof namesReader>;
  readonly superiorSections: ReturnType<typeof namesReader>;
}

/**
 * Duties as rows of counterparts, before beside after. By unit: a row a unit after, duties without a unit first. By superior
 * department or township office: a row a partner in the order of the table, duties that state none last; duties without
 * a township office are left out.
 */
export function partyRows(
  followed: FollowedDuties,
  duties: readonly number[],
  by: PartyRowsBy,
  say: SaySection,
): PartyRow[] {
  const sectionsIn = sectionFinder(followed);
  const reading: Reading = {
    followed,
    sectionsAfter: (unit, rows) =>
      sectionsIn(unit, rows).map(({ name, formerUnit }) => (formerUnit === '' ? name : say(name, formerUnit))),
    sections: namesReader(followed.sections),
    deputies: namesReader(followed.deputies),
    superiorSections: namesReader(followed.superiorSections),
  };
  if (by === 'unit') {
    const groups = [...groupBy(duties, (duty) => [followed.unitAfter[duty]])].sort(([a], [b]) => a - b);
    return groups.map(([, group]) => partyRow(reading, null, group, () => true));
  }
  const partners = by === 'superior' ? followed.superiors : followed.townshipOffices;
  const groups = groupBy(duties, (duty) => partnersOf(followed, duty, partners));
  const none = groups.get(NONE);
  groups.delete(NONE);
  const rows = [...groups].map(([partner, group]) =>
    partyRow(reading, partners.names[partner], group, (row) => namesOfRow(partners, row).includes(partner)),
  );
  return none && by === 'superior' ? [...rows, partyRow(reading, '', none, () => true)] : rows;
}

const NONE = -1;

/** Places of the partners that the rows of a duty name; `NONE` alone when they name none. */
function partnersOf(followed: FollowedDuties, duty: number, partners: NamesOfRows): number[] {
  const places = new Set<number>();
  for (const row of rowsOfDuty(followed, duty)) for (const place of namesOfRow(partners, row)) places.add(place);
  return places.size > 0 ? [...places] : [NONE];
}

function groupBy(duties: readonly number[], keysOf: (duty: number) => readonly number[]): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const duty of duties) {
    for (const key of keysOf(duty)) {
      const group = groups.get(key);
      if (group) group.push(duty);
      else groups.set(key, [duty]);
    }
  }
  return groups;
}

function partyRow(
  reading: Reading,
  partner: string | null,
  duties: readonly number[],
  isOfPartner: (row: number) => boolean,
): PartyRow {
  const { followed } = reading;
  const { reform, unitAfter } = followed;
  const sideOf = (group: readonly number[], unitName: string, county: string, unit: number | null): PartySide => {
    const rows = group.flatMap((duty) => [...rowsOfDuty(followed, duty)].filter(isOfPartner));
    const sections = unit === null ? reading.sections(rows) : reading.sectionsAfter(unit, rows);
    return { unitName, county, sections, deputies: reading.deputies(rows), dutyCount: group.length };
  };
  const before = [...formerGroups(followed, duties)].map(([{ unitName, county }, group]) =>
    sideOf(group, unitName, county, null),
  );
  const after = [...groupBy(duties, (duty) => [unitAfter[duty]])]
    .sort(([a], [b]) => a - b)
    .map(([unit, group]) =>
      unit < 0
        ? sideOf(group, '', '', unit)
        : sideOf(group, reform.after.unit[unit], reform.after.county?.[unit] ?? '', unit),
    );
  const rows = duties.flatMap((duty) => [...rowsOfDuty(followed, duty)].filter(isOfPartner));
  const superiorSections = reading.superiorSections(rows);
  return { partner, superiorSections, before, after, change: changeOf(followed, duties), duties };
}

function formerGroups(
  followed: FollowedDuties,
  duties: readonly number[],
): Map<{ unitName: string; county: string }, number[]> {
  const known = new Map<string, Map<string, { unitName: string; county: string }>>();
  const groups = new Map<{ unitName: string; county: string }, number[]>();
  for (const duty of duties) {
    const unit = formerUnit(followed, duty);
    const ofCounty = known.get(foldName(unit.county)) ?? new Map<string, { unitName: string; county: string }>();
    known.set(foldName(unit.county), ofCounty);
    const same = ofCounty.get(foldName(unit.unitName));
    if (same) groups.get(same)!.push(duty);
    else {
      ofCounty.set(foldName(unit.unitName), unit);
      groups.set(unit, [duty]);
    }
  }
  return groups;
}

function changeOf(followed: FollowedDuties, duties: readonly number[]): PartyRow['change'] {
  const { reform, unitAfter } = followed;
  if (duties.some((duty) => unitAfter[duty] < 0)) return 'withoutUnit';
  const isSame = (duty: number): boolean =>
    foldName(formerUnit(followed, duty).unitName) === foldName(reform.after.unit[unitAfter[duty]]);
  return duties.every(isSame) ? 'same' : 'changed';
}
