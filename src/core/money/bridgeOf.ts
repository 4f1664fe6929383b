import { type Assumptions, type Swing, NO_SWING } from './assumptions';
import type { Bridge, BridgeBase } from './bridge';
import { cashCost } from './cashCost';
import { hiresOf } from './hires';
import { horizonOf } from './horizon';
import { leavingPeople } from './leavingPeople';
import { fenForMonths, monthsInEffect } from './monthsOff';
import { FEN } from './costs';
import { POST_TYPES } from '../agencies/measures';

/**
 * The way from people leaving to cash, by year, under assumptions. A person saves nothing before leaving and from then on
 * the months off the payroll; amounts of the k-th year grow by (1 + growth)^k and are rounded to the fen once a person
 * and year. Running cost and budgeted vacant posts count from the month in which the reform takes effect. Everything is
 * whole fen, and net = payLeaving − hires + vacancy + runningCost − oneOff to the fen. RangeError when years are missing
 * or do not follow one another.
 * Example: a man of 111,360 yuan cash a year who is last paid in March 2025 saves 9 months, 83,520 yuan, in 2025.
 */
export function bridgeOf(base: BridgeBase, assumptions: Assumptions, swing: Swing = NO_SWING): Bridge {
  const { years } = assumptions;
  const horizon = horizonOf(years);
  const growth = years.map((_, year) => (1 + assumptions.payGrowth) ** year);
  const { slots, ...people } = leavingPeople(base, assumptions.annuity, swing, horizon, growth);
  const { hired, hiresFen } = hiresOf(base, assumptions, horizon, growth, slots);
  const fewer = people.leaving.map((count, year) => count - hired[year]);
  const vacancyFen = vacancySaving(base, assumptions, growth);
  const savedFen = (base.savings.runningCost?.savedFen ?? 0) * swing.runningCostFactor;
  const runningCostFen = years.map((year) => fenForMonths(savedFen, monthsInEffect(year, base.effective)) + 0);
  const oneOffFen = oneOffs(assumptions, swing.oneOffFactor);
  const netFen = years.map(
    (_, year) =>
      people.payLeavingFen[year] - hiresFen[year] + vacancyFen[year] + runningCostFen[year] - oneOffFen[year],
  );
  return {
    assumptions,
    years,
    ...people,
    hired,
    fewer,
    fewerCumulative: addedUp(fewer),
    hiresFen,
    vacancyFen,
    runningCostFen,
    oneOffFen,
    netFen,
    cumulativeFen: addedUp(netFen),
  };
}

/** Cash of the budgeted vacant posts cut, by year. */
function vacancySaving(base: BridgeBase, { years, annuity }: Assumptions, growth: readonly number[]): number[] {
  return years.map((calendarYear, year) => {
    let sum = 0;
    for (const { postType, budgetedVacant } of base.posts) {
      const type = POST_TYPES.indexOf(postType);
      const post = base.postCosts[type];
      if (budgetedVacant === 0 || !post) continue;
      const annualFen = cashCost(post.cashFen, post.annuityFen, base.annuityIsCash[type], annuity) * growth[year];
      const months = monthsInEffect(calendarYear, base.effective);
      sum += Math.round(budgetedVacant * fenForMonths(annualFen, months));
    }
    return sum;
  });
}

function oneOffs({ years, oneOffs }: Assumptions, factor: number): number[] {
  const sums = new Array<number>(years.length).fill(0);
  for (const { year, yuan } of oneOffs) {
    if (year >= years[0] && year <= years[years.length - 1]) sums[year - years[0]] += Math.round(yuan * FEN * factor);
  }
  return sums;
}

function addedUp(amounts: readonly number[]): number[] {
  let sum = 0;
  return amounts.map((amount) => (sum += amount));
}
