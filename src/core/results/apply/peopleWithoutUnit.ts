import { POST_TYPES, type PostType } from '../../agencies/measures';
import { STAFF_OF } from '../postColumns';
import type { PeopleWithoutUnit } from '../reform';
import { STAFF_PLACES } from './amountVectors';
import { abolishedUnit, ENTERPRISE } from './endings';
import type { Settled } from './settled';
import type { TracedParts } from './traceParts';

/** People of abolished units who go nowhere, by abolished unit in the order of the agencies. */
export function peopleWithoutUnit({ reading, endings }: Settled, traced: TracedParts): PeopleWithoutUnit[] {
  const { agencies, names, moves } = reading;
  const byUnit = new Map<number, { agencies: Set<number>; inPost: Record<PostType, number> }>();
  for (let part = 0; part < traced.source.length; part++) {
    const end = traced.end[part];
    if (end >= ENTERPRISE) continue;
    const source = traced.source[part];
    const amounts = traced.amounts[part];
    const staff = POST_TYPES.map((type, place) =>
      amounts ? amounts[STAFF_PLACES[place]] : agencies.amounts[STAFF_OF[type]][source],
    );
    if (staff.every((count) => count === 0)) continue;
    const unit = abolishedUnit(end);
    let people = byUnit.get(unit);
    if (!people)
      byUnit.set(
        unit,
        (people = { agencies: new Set(), inPost: { admin: 0, politicalLegal: 0, institution: 0, worker: 0 } }),
      );
    people.agencies.add(source);
    for (let place = 0; place < POST_TYPES.length; place++) people.inPost[POST_TYPES[place]] += staff[place];
  }
  return [...byUnit]
    .sort(([a], [b]) => a - b)
    .map(([unit, people]) => ({
      unit: names.nameOf(unit),
      county: names.countyOf(unit),
      planRow: moves.row[endings.ending[unit]],
      agencies: [...people.agencies].sort((a, b) => a - b),
      inPost: people.inPost,
    }));
}
