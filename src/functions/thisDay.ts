import { dayOf, type Day } from '../core/tasks';

/** The current day, in local time. */
export function thisDay(): Day {
  return dayOf(new Date());
}
