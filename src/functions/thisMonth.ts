import { monthOf, type Month } from '../core/staffing';

/** The current month, in local time: births after it are refused. */
export function thisMonth(): Month {
  return monthOf(new Date());
}
