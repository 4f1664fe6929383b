import { earliestRetirement } from '../staffing/retirementMonth';
import { CATEGORIES, CHANNELS, LEAVING_CHANNELS, NO_MONTH, NOT_STATED, SEXES } from '../staffing/staff';
import type { Channel, Month, Staff } from '../staffing/staff';
import { LEAVING_CAUSES, type Leavers, type LeavingCause } from './bridge';
import { AT_START } from './horizon';
import { orderByMonth } from './orderByMonth';
import { statutoryMonths } from './statutoryMonths';
import { STAFF_OUTCOMES, type UnitsOfStaff } from './unitsOfStaff';

const CAUSE = Object.fromEntries(LEAVING_CAUSES.map((cause, place) => [cause, place])) as Record<LeavingCause, number>;
const RETIRE = CAUSE.retire;
const EARLY_RETIRE = CHANNELS.indexOf('earlyRetire');
const ENTERPRISE = CHANNELS.indexOf('enterprise');
const GONE_TO_ENTERPRISE = STAFF_OUTCOMES.indexOf('enterprise');

/** The cause of an exit date by channel; `CHANNELS.length` stands for no channel. */
const CAUSE_OF_EXIT = [...CHANNELS, null].map(
  (channel) => CAUSE[LEAVING_CHANNELS.includes(channel as Channel) ? (channel as LeavingCause) : 'exitDate'],
);

/** Channels whose people go with their unit when it becomes an enterprise: none, or one that does not keep them on the payroll. */
const GOES_WITH_UNIT = [...CHANNELS, null].map(
  (channel) => channel === null || ['enterprise', 'waiting', 'transferOut', 'resign'].includes(channel),
);

/**
 * Who leaves the payroll, when and why; the others stay. An exit date wins over everything; else early retirement comes
 * as early as the rules allow, not before the reform takes effect; else people with the channel enterprise, and those of
 * a unit that wholly becomes one unless their channel keeps them on the payroll, leave when the reform takes effect;
 * else by age. Whoever reaches the statutory month before their unit or channel takes them off the payroll retires then.
 * Without a birth date, without sex, or (women) without category nobody has a retirement month: shown as staying.
 */
export function leaversOf(
  staff: Staff,
  units: UnitsOfStaff,
  effective: Month | null,
): { leavers: Leavers; staying: number[] } {
  const { count } = staff;
  const statutoryOf = statutoryMonths(staff);
  const months = new Int32Array(count).fill(NO_MONTH);
  const causes = new Int8Array(count);
  const staying: number[] = [];
  let leaving = 0;
  for (let person = 0; person < count; person++) {
    const channel = staff.channel[person] === NOT_STATED ? CHANNELS.length : staff.channel[person];
    const statutory = statutoryOf[person];
    let month = statutory;
    let cause = RETIRE;
    if (staff.exit[person] !== NO_MONTH) {
      month = staff.exit[person];
      cause = CAUSE_OF_EXIT[channel];
    } else if (channel === EARLY_RETIRE) {
      month = statutory === NO_MONTH ? NO_MONTH : earlyMonth(staff, person, statutory, effective);
      cause = CAUSE.earlyRetire;
    } else if (channel === ENTERPRISE || (units.outcome[person] === GONE_TO_ENTERPRISE && GOES_WITH_UNIT[channel])) {
      const converted = effective === null ? AT_START : effective - 1;
      if (statutory === NO_MONTH || converted <= statutory) {
        month = converted;
        cause = CAUSE.enterprise;
      }
    }
    months[person] = month;
    causes[person] = cause;
    if (month === NO_MONTH) staying.push(person);
    else leaving++;
  }
  return { leavers: sortLeavers(staff, months, causes, leaving), staying };
}

function sortLeavers(staff: Staff, months: Int32Array, causes: Int8Array, leaving: number): Leavers {
  const person = orderByMonth(months, leaving);
  const month = new Int32Array(leaving);
  const cause = new Int8Array(leaving);
  const byAge = new Uint8Array(leaving);
  for (let place = 0; place < leaving; place++) {
    const who = person[place];
    month[place] = months[who];
    cause[place] = causes[who];
    byAge[place] = causes[who] === RETIRE && staff.exit[who] === NO_MONTH ? 1 : 0;
  }
  return { count: leaving, person, month, cause, byAge };
}

function earlyMonth({ birth, sex, category }: Staff, person: number, statutory: Month, effective: Month | null): Month {
  const earliest = earliestRetirement(birth[person], SEXES[sex[person]], CATEGORIES[category[person]]);
  return effective === null ? earliest : Math.min(statutory, Math.max(earliest, effective - 1));
}
