import { THOUSANDTHS } from '../agencies/measures';
import { SURPLUS_YEARS_AHEAD } from '../checks/surplusCases';
import { firstYearOf } from '../money/resolveAssumptions';
import { goneFromSurplus, REDUCTION_CAUSES } from './goneFromSurplus';
import type { Placement } from './placement';

/** A year on the way to no surplus. People in natural units. */
export interface RemainingYear {
  readonly year: number;
  /** Surplus that ends because people of the unit and post type retire. */
  readonly byAge: number;
  /** … because they leave the payroll otherwise: early retirement, transfer out, resignation, enterprise, exit date. */
  readonly byLeaving: number;
  /** … because they took a post elsewhere: civil-service recruitment, redeployment, in place of a hire. */
  readonly byPost: number;
  /** byAge + byLeaving + byPost. */
  readonly reduced: number;
  /** At the end of the year: remaining of the year before − reduced. */
  readonly remaining: number;
}

/** How the surplus goes, and when. */
export interface RemainingSurplus {
  readonly surplus: number;
  /** A row a year asked for; the first one has what went before it too. */
  readonly rows: readonly RemainingYear[];
  /**
   * Year at whose end nothing remains, not before the reform takes effect; null = not within 60 years (people whose age is not
   * known, surplus that nobody is listed for).
   */
  readonly goneIn: number | null;
  /** Years from `firstYear` to `goneIn`, both counted; 0 when there is no surplus. */
  readonly yearsUntilGone: number | null;
  /** Year that the years intended and `yearsUntilGone` are counted from: the one in which the reform takes effect, else the current one. */
  readonly firstYear: number;
  /** Most years intended: the norm `surplusYears`, else `USUAL_SURPLUS_YEARS`. */
  readonly intendedYears: number;
  /** The last of them. */
  readonly lastIntendedYear: number;
  /** Whether it is gone within them. */
  readonly isWithin: boolean;
}

/** A transition of 3–5 years is what reforms of small counties intend. */
export const USUAL_SURPLUS_YEARS = 5;

/**
 * How many surplus people remain at the end of each year: of every unit and post type by itself max(0, surplus − people gone
 * by then), where a post of such a unit that falls vacant is not filled. Gone is whoever leaves the payroll or takes up
 * another post, named surplus or not. When fewer are surplus than go in a year, leaving otherwise counts before another
 * post, and that before age. `years` follow one another; RangeError when there are none.
 * Example: surplus 4, of whom 1 retires in 2025 and 1 in 2027: at the end of 2025 there remain 3, of 2026 3, of 2027 2.
 */
export function remainingSurplus(
  placement: Placement,
  years: readonly number[],
  intendedYears: number,
): RemainingSurplus {
  if (years.length === 0) throw new RangeError('no years');
  const start = firstYearOf(placement.effective, placement.today);
  const first = Math.min(start, years[0]);
  const yearCount = Math.max(start + SURPLUS_YEARS_AHEAD, years[years.length - 1] + 1) - first;
  const reduced = reductions(placement, first, yearCount);
  const surplus = Math.round(placement.totals.surplus * THOUSANDTHS);
  const rows = rowsOf(reduced, surplus, years, first);
  const gone = yearGone(reduced, surplus, first, yearCount);
  const goneIn = gone === null || gone >= start + SURPLUS_YEARS_AHEAD ? null : Math.max(start, gone);
  const lastIntendedYear = start + Math.floor(intendedYears) - 1;
  return {
    surplus: placement.totals.surplus,
    rows,
    goneIn,
    yearsUntilGone: goneIn === null ? null : surplus === 0 ? 0 : goneIn - start + 1,
    firstYear: start,
    intendedYears,
    lastIntendedYear,
    isWithin: goneIn !== null && goneIn <= lastIntendedYear,
  };
}

const CAUSES = REDUCTION_CAUSES.length;

/** Surplus that ends, in whole thousandths, by year and cause: place `year × CAUSES + cause`. */
function reductions(placement: Placement, firstYear: number, yearCount: number): Float64Array {
  const { person, year, cause } = goneFromSurplus(placement, firstYear, yearCount);
  const { rowOfPerson, rows } = placement;
  const reduced = new Float64Array(yearCount * CAUSES);
  const gone = new Int32Array(CAUSES);
  let [row, left] = [-1, 0];
  for (let i = 0; i < person.length;) {
    if (rowOfPerson[person[i]] !== row) {
      row = rowOfPerson[person[i]];
      left = Math.round(rows[row].surplus * THOUSANDTHS);
    }
    const ofYear = year[person[i]];
    gone.fill(0);
    for (; i < person.length && rowOfPerson[person[i]] === row && year[person[i]] === ofYear; i++)
      gone[cause[person[i]]]++;
    for (let why = 0; why < CAUSES && left > 0; why++) {
      const ended = Math.min(left, gone[why] * THOUSANDTHS);
      reduced[ofYear * CAUSES + why] += ended;
      left -= ended;
    }
  }
  return reduced;
}

function rowsOf(reduced: Float64Array, surplus: number, years: readonly number[], first: number): RemainingYear[] {
  let remaining = surplus;
  return years.map((year, place) => {
    const from = place === 0 ? 0 : year - first;
    const [byLeaving, byPost, byAge] = REDUCTION_CAUSES.map((_, cause) => {
      let sum = 0;
      for (let one = from; one <= year - first; one++) sum += reduced[one * CAUSES + cause];
      return sum;
    });
    const all = byLeaving + byPost + byAge;
    remaining -= all;
    const [age, leaving, post, ended, left] = [byAge, byLeaving, byPost, all, remaining].map(
      (sum) => sum / THOUSANDTHS,
    );
    return { year, byAge: age, byLeaving: leaving, byPost: post, reduced: ended, remaining: left };
  });
}

function yearGone(reduced: Float64Array, surplus: number, first: number, yearCount: number): number | null {
  let ended = 0;
  for (let year = 0; year < yearCount; year++) {
    for (let cause = 0; cause < CAUSES; cause++) ended += reduced[year * CAUSES + cause];
    if (ended === surplus) return first + year;
  }
  return null;
}
