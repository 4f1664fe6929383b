import { foldName, type Reform } from '../../core';
import type { UnitChoice } from './planForm';

/** The units that a plan row can name: those of the agencies table, then those that the plan forms. */
export function unitChoices({ agencies, after }: Reform): UnitChoice[] {
  const known = new Map<string, Set<string>>();
  const choices: UnitChoice[] = [];
  const add = (county: string, unit: string): void => {
    const names = known.get(county) ?? new Set<string>();
    if (unit === '' || names.has(foldName(unit))) return;
    known.set(county, names.add(foldName(unit)));
    choices.push({ county, unit });
  };
  agencies.unit.forEach((unit, place) => add(agencies.county?.[place] ?? '', unit));
  after.unit.forEach((unit, place) => add(after.county?.[place] ?? '', unit));
  return choices;
}

/** The units after the reform; those of one county where one is named. */
export function afterChoices({ after }: Reform, county: string): UnitChoice[] {
  const wanted = foldName(county);
  return after.unit.flatMap((unit, place) => {
    const own = after.county?.[place] ?? '';
    return wanted === '' || foldName(own) === wanted ? [{ county: own, unit }] : [];
  });
}

/** At most `limit` choices that hold the search in their name or county and are not chosen yet. */
export function pickChoices(
  choices: readonly UnitChoice[],
  search: string,
  chosen: readonly UnitChoice[],
  limit: number,
): UnitChoice[] {
  const wanted = foldName(search).toLowerCase();
  const picked: UnitChoice[] = [];
  for (const choice of choices) {
    if (picked.length >= limit) break;
    if (chosen.some((each) => sameChoice(each, choice))) continue;
    const name = foldName(`${choice.county} ${choice.unit}`).toLowerCase();
    if (name.includes(wanted)) picked.push(choice);
  }
  return picked;
}

export function sameChoice(a: UnitChoice, b: UnitChoice): boolean {
  return a.unit === b.unit && a.county === b.county;
}
