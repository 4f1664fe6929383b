import type { Swing } from './assumptions';
import { LEAVING_CAUSES, type Bridge, type BridgeBase, type LeavingCause } from './bridge';
import { cashCost } from './cashCost';
import type { AnnuityTreatment } from './costs';
import type { LeavingSlots } from './hires';
import { monthsOffInYear, slotOf, yearOfSlot, type Horizon } from './horizon';
import { fenForMonths } from './monthsOff';
import { TYPE_COUNT, typePlace } from './typePlace';

type Leaving = Pick<
  Bridge,
  'leavingBy' | 'leaving' | 'leavingByPostType' | 'payLeavingFen' | 'bookedFen' | 'leavingNotCosted'
> & { readonly slots: LeavingSlots };

/** Who leaves within the years, by year, cause and post type, and the pay and contributions that end with them. */
export function leavingPeople(
  base: BridgeBase,
  annuity: AnnuityTreatment,
  swing: Swing,
  horizon: Horizon,
  growth: readonly number[],
): Leaving {
  const { leavers, staff, costs } = base;
  const { slotCount, yearCount } = horizon;
  const zeros = (): number[] => new Array<number>(yearCount).fill(0);
  const byCause = LEAVING_CAUSES.map(zeros);
  const people = new Int32Array((TYPE_COUNT + 1) * slotCount);
  const payLeavingFen = zeros();
  const bookedFen = zeros();
  let leavingNotCosted = 0;
  const latest = horizon.firstMonth + slotCount - 2 - Math.min(swing.retirementMonths, swing.exitMonths);
  for (let place = 0; staff && place < leavers.count && leavers.month[place] <= latest; place++) {
    const slot = slotOfLeaver(base, swing, horizon, place);
    if (slot >= slotCount) continue;
    const person = leavers.person[place];
    const type = typePlace(staff.postType[person]);
    byCause[leavers.cause[place]][yearOfSlot(slot)] += 1;
    people[type * slotCount + slot] += 1;
    const total = costs ? costs.totalFen[person] : NaN;
    if (!costs || Number.isNaN(total)) {
      leavingNotCosted += 1;
      continue;
    }
    const cash = cashCost(costs.cashFen[person], costs.annuityFen[person], base.annuityIsCash[type], annuity);
    for (let year = yearOfSlot(slot); year < yearCount; year++) {
      const months = monthsOffInYear(slot, year);
      const cashOfYear = fenForMonths(cash * growth[year], months);
      payLeavingFen[year] += cashOfYear;
      if (total !== cash) bookedFen[year] += fenForMonths(total * growth[year], months) - cashOfYear;
    }
  }
  const leavingByPostType = byTypeAndYear(people, horizon);
  return {
    leavingBy: Object.fromEntries(LEAVING_CAUSES.map((cause, place) => [cause, byCause[place]])) as Record<
      LeavingCause,
      number[]
    >,
    leaving: growth.map((_, year) => byCause.reduce((sum, counts) => sum + counts[year], 0)),
    leavingByPostType,
    payLeavingFen,
    bookedFen,
    leavingNotCosted,
    slots: { people, costsFen: slotCosts(base, annuity, swing, horizon) },
  };
}

function slotOfLeaver({ leavers }: BridgeBase, swing: Swing, horizon: Horizon, place: number): number {
  const shift = leavers.byAge[place] === 1 ? swing.retirementMonths : swing.exitMonths;
  return slotOf(horizon, leavers.month[place], shift);
}

function byTypeAndYear(people: Int32Array, { slotCount, yearCount }: Horizon): number[][] {
  return Array.from({ length: TYPE_COUNT + 1 }, (_, type) => {
    const counts = new Array<number>(yearCount).fill(0);
    for (let slot = 0; slot < slotCount; slot++) counts[yearOfSlot(slot)] += people[type * slotCount + slot];
    return counts;
  });
}

/** Finds the cash costs of the leavers of a post type and slot, lowest first, those not costed last; a post type is gone through once. */
function slotCosts(
  base: BridgeBase,
  annuity: AnnuityTreatment,
  swing: Swing,
  horizon: Horizon,
): LeavingSlots['costsFen'] {
  const { leavers, staff, costs } = base;
  const byType = new Map<number, Map<number, number[]>>();
  const costsOfType = (type: number): Map<number, number[]> => {
    const bySlot = new Map<number, number[]>();
    for (let place = 0; staff && costs && place < leavers.count; place++) {
      const person = leavers.person[place];
      const slot = slotOfLeaver(base, swing, horizon, place);
      if (typePlace(staff.postType[person]) !== type || slot >= horizon.slotCount) continue;
      const cash = cashCost(costs.cashFen[person], costs.annuityFen[person], base.annuityIsCash[type], annuity);
      const ofSlot = bySlot.get(slot);
      if (ofSlot) ofSlot.push(cash);
      else bySlot.set(slot, [cash]);
    }
    for (const ofSlot of bySlot.values()) ofSlot.sort(lowestFirst);
    return bySlot;
  };
  return (type, slot) => {
    const bySlot = byType.get(type) ?? costsOfType(type);
    byType.set(type, bySlot);
    return bySlot.get(slot) ?? [];
  };
}

function lowestFirst(a: number, b: number): number {
  return Number.isNaN(a) ? Number(!Number.isNaN(b)) : Number.isNaN(b) ? -1 : a - b;
}
