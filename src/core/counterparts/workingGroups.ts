import { getOrMake } from '../getOrMake';
import { compareTexts } from '../results/apply/compareUnits';
import { counterparts } from './counterparts';
import type { Counterpart, FollowedDuties } from './followed';
import { memberFinder, type Member } from './groupMembers';
import { supervisedUnits, type SupervisedUnit } from './supervisedUnits';
import type { GroupMember, WorkingGroup } from './workloadTypes';

/**
 * The working groups 工作专班 after the reform: one for each unit and superior department, by unit, then by department in the
 * order of the table. Duties without a unit or without a superior department are in none. Who is in charge of most of its
 * duties leads it (of several with as many the first by name); members are the sections of its duties and the institutions
 * of the field.
 * Example: where 副局长（甲） is in charge of two duties for 市统计局 and 副局长（乙） of one, the first leads that group.
 */
export function workingGroups(followed: FollowedDuties): WorkingGroup[] {
  const pairs = counterparts(followed, 'county', 'after').filter(({ unit, partner }) => unit >= 0 && partner !== '');
  const finder = memberFinder(followed);
  const found = pairs.map((pair) => ({ pair, deputies: finder.deputies(pair), sections: finder.sections(pair) }));
  const groupsOfPerson = countGroups(found.map(({ deputies }) => deputies));
  const groupsOfSection = countGroups(found.map(({ sections }) => sections));
  const institutions = institutionFinder(followed, pairs);
  return found.map(({ pair, deputies, sections }) => ({
    unit: pair.unit,
    unitName: pair.unitName,
    county: pair.county,
    superior: pair.partner,
    deputies: deputies
      .map((member) => groupMember(member, groupsOfPerson))
      .sort((a, b) => b.duties - a.duties || compareTexts(a.name, b.name)),
    sections: sections.map((member) => groupMember(member, groupsOfSection)),
    institutions: institutions(pair),
    duties: pair.duties,
  }));
}

/** By number of the person or section: the groups it is in. */
function countGroups(groups: readonly (readonly Member[])[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const members of groups) for (const { id } of members) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function groupMember({ id, name, formerUnit, duties }: Member, groups: ReadonlyMap<number, number>): GroupMember {
  return { name, formerUnit, duties, groups: groups.get(id)! };
}

/**
 * Finds the institutions of a group's field: supervised by its unit, with duties of its department themselves, or supervised
 * before by a former unit that duties of the group come from.
 */
function institutionFinder(
  followed: FollowedDuties,
  pairs: readonly Counterpart[],
): (pair: Counterpart) => WorkingGroup['institutions'] {
  const { reform, unitBefore } = followed;
  const supervised = supervisedUnits(followed);
  const dutiesOf = new Map<number, Map<string, number>>();
  for (const { unit, partner, duties } of pairs) {
    getOrMake(dutiesOf, unit, () => new Map<string, number>()).set(partner, duties.length);
  }
  return ({ unit, partner, duties }) => {
    if (supervised[unit].length === 0) return [];
    const formerUnits = new Set(duties.map((duty) => unitBefore[duty]));
    const isOfField = ({ formerParents }: SupervisedUnit): boolean =>
      [...formerParents].some((parent) => formerUnits.has(parent));
    return supervised[unit]
      .map((one) => ({ ...one, duties: dutiesOf.get(one.unit)?.get(partner) ?? 0 }))
      .filter((one) => one.duties > 0 || isOfField(one))
      .map((one) => ({ unit: one.unit, unitName: reform.after.unit[one.unit], duties: one.duties }));
  };
}
