import type { UnitChoice } from './planForm';

/** A unit's name, with its county behind it where the tables have counties. */
export function choiceLabel({ county, unit }: UnitChoice): string {
  if (county === '') return unit;
  return /\p{Script=Han}/u.test(county) ? `${unit}（${county}）` : `${unit} (${county})`;
}
