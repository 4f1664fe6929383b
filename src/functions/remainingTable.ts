import { firstYearOf } from '../core/money';
import { remainingSurplus, USUAL_SURPLUS_YEARS, type RemainingSurplus } from '../core/placement';
import type { Locale } from '../locales/en';
import type { Cells } from './cells';
import { readPlacement, type PlacementArguments } from './placementTable';
import { failOnMoneyErrors } from './readMoneyTables';
import { inLanguageOf } from './speaker';
import { yearsArgument } from './yearsArgument';

/** The function's arguments as Excel hands them over. */
export interface RemainingArguments extends PlacementArguments {
  readonly years: unknown;
}

/**
 * The surplus that remains at the end of each year as a table with headers, a line a year: what ends by retirement, by
 * leaving otherwise and by another post. The last column says yes from the year on in which nothing remains, no from the last
 * of the years intended on when something remains after it, and is blank before.
 */
export function remainingTable(given: RemainingArguments): Cells {
  const { placement, words } = readPlacement(given);
  failOnMoneyErrors(placement.issues, words);
  const { effective, today } = placement;
  const years = yearsArgument(given.years, firstYearOf(effective, today), inLanguageOf(words));
  const result = remainingSurplus(placement, years, USUAL_SURPLUS_YEARS);
  const says = words.people.remaining;
  return [
    [
      ...[says.year, says.byAge, says.byLeaving, says.byPost, says.reduced, says.remaining],
      says.within(result.intendedYears),
    ],
    ...result.rows.map(({ year, byAge, byLeaving, byPost, reduced, remaining }) => [
      ...[year, byAge, byLeaving, byPost, reduced, remaining],
      within(year, result, words),
    ]),
  ];
}

function within(year: number, { goneIn, lastIntendedYear, isWithin }: RemainingSurplus, { words }: Locale): string {
  if (isWithin) return goneIn !== null && year >= goneIn ? words.yes : '';
  return year >= lastIntendedYear ? words.no : '';
}
