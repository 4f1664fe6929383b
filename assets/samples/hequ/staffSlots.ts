import type { Kind } from '../../../src/core/agencies/kinds';
import { apportion } from '../apportion';
import type { SeededSequence } from '../SeededSequence';
import type { Bilingual } from '../sample';
import { fatesInPost, surplusFates, TO_ENTERPRISE, type Fate } from './fates';
import { institutionsAfter, type InstitutionAfter } from './institutions';
import { ENTERPRISES } from './leavingInstitutions';
import { DIVISION } from './plan';

/** The people of a unit before the reform: a fate each. */
export interface UnitSlots {
  readonly unit: Bilingual;
  readonly kind: Kind;
  readonly fates: readonly Fate[];
}

/** Every unit with institution staff, in the order of the agencies table, with what becomes of its people. */
export function staffSlots(sequence: SeededSequence): UnitSlots[] {
  const institutions = institutionsAfter();
  const surplus = institutions.map(surplusByMember);
  const sizes = institutions.flatMap(({ members }, place) =>
    members.map(({ name, kind, inPost }, member) => ({ name, kind, inPost, surplus: surplus[place][member] })),
  );
  const inPost = sizes.reduce((sum, unit) => sum + unit.inPost - unit.surplus, 0);
  const surplusLeft = sequence.shuffled(surplusFates());
  const inPostLeft = sequence.shuffled(fatesInPost(inPost));
  const units = sizes.map((unit): UnitSlots => {
    const fates = [...surplusLeft.splice(0, unit.surplus), ...inPostLeft.splice(0, unit.inPost - unit.surplus)];
    return { unit: unit.name, kind: unit.kind, fates };
  });
  const enterprises = ENTERPRISES.map(({ name, kind, inPost: people }): UnitSlots => {
    return { unit: name, kind, fates: Array.from({ length: people }, () => TO_ENTERPRISE) };
  });
  return [...units, ...enterprises];
}

/** How many people of each old unit are surplus. Those of the divided unit follow two units, so none of them is taken. */
function surplusByMember({ name, grantedPosts, members }: InstitutionAfter): number[] {
  const people = members.reduce((sum, { inPost }) => sum + inPost, 0) + movedByDivision(name.zh);
  const weights = members.map((member) => (member.name.zh === DIVISION.unit ? 0 : member.inPost));
  return apportion(Math.max(0, people - grantedPosts), weights);
}

/** People that a unit after gains (or, below 0, loses) because the divided unit stands whole in its main part. */
function movedByDivision(unitAfter: string): number {
  const { unit, main, other } = DIVISION;
  if (unitAfter !== main.unit && unitAfter !== other.unit) return 0;
  const divided = institutionsAfter()
    .flatMap(({ members }) => members)
    .find(({ name }) => name.zh === unit);
  const moved = (divided?.inPost ?? NaN) * other.share;
  if (!Number.isInteger(moved)) throw new Error(`${unit} cannot be divided into whole people.`);
  return unitAfter === other.unit ? moved : -moved;
}
