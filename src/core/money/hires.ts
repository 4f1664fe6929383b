import { cashCost } from './cashCost';
import type { Bridge, BridgeBase } from './bridge';
import type { Assumptions } from './assumptions';
import { monthsOffInYear, yearOfSlot, type Horizon } from './horizon';
import { fenForMonths } from './monthsOff';

/** Takes the noise of binary fractions off a ratio times people: 0.29 × 100 is 29. */
const NOISE = 1e-9;

/** Who leaves within the years, as hires need it. */
export interface LeavingSlots {
  /** Leavers by post type (the last: not stated) × slot: place `type × slotCount + slot`. */
  readonly people: Int32Array;
  /** Cash costs a year of the leavers of a post type and slot, lowest first; called only where a post has no cost. */
  readonly costsFen: (postType: number, slot: number) => readonly number[];
}

/**
 * Permitted hires by year and what they cost. For each post type ⌊ratio × leavers so far⌋ people have been hired; a hire
 * is triggered by the leaver who makes the number whole, counts in the year of that leaver, and is paid from the month
 * after that leaver's last. Of each post type the first are not made for whom people of the payroll step in 顶岗. A hire
 * costs what the post costs in cash, else what the leaver cost.
 */
export function hiresOf(
  base: BridgeBase,
  { hiringRatio, annuity }: Assumptions,
  horizon: Horizon,
  growth: readonly number[],
  leaving: LeavingSlots,
): Pick<Bridge, 'hired' | 'hiresFen'> {
  const hired = new Array<number>(horizon.yearCount).fill(0);
  const hiresFen = new Array<number>(horizon.yearCount).fill(0);
  const pay = (slot: number, people: number, annualFen: number): void => {
    for (let year = yearOfSlot(slot); year < horizon.yearCount; year++) {
      hiresFen[year] += people * fenForMonths(annualFen * growth[year], monthsOffInYear(slot, year));
    }
  };
  for (let type = 0; hiringRatio > 0 && type < base.replacingHires.length; type++) {
    const post = base.postCosts[type];
    const postFen = post ? cashCost(post.cashFen, post.annuityFen, base.annuityIsCash[type], annuity) : null;
    let left = 0;
    let made = base.replacingHires[type];
    for (let slot = 0; slot < horizon.slotCount; slot++) {
      const people = leaving.people[type * horizon.slotCount + slot];
      const triggered = Math.floor(hiringRatio * (left + people) + NOISE) - made;
      if (people > 0 && triggered > 0) {
        hired[yearOfSlot(slot)] += triggered;
        if (postFen !== null) pay(slot, triggered, postFen);
        else {
          const costs = leaving.costsFen(type, slot);
          for (const fen of triggerCosts(costs, left, made, hiringRatio)) pay(slot, 1, fen);
        }
        made += triggered;
      }
      left += people;
    }
  }
  return { hired, hiresFen };
}

/** Costs of the leavers of a slot who trigger the hires after the first `made`, when `left` people left in earlier slots; a leaver who is not costed gives none. */
function triggerCosts(costs: readonly number[], left: number, made: number, ratio: number): number[] {
  let due = made;
  return costs.filter((fen, place) => {
    const isTrigger = Math.floor(ratio * (left + place + 1) + NOISE) > due;
    if (isTrigger) due += 1;
    return isTrigger && !Number.isNaN(fen);
  });
}
