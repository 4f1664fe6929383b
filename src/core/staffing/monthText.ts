import type { Month } from './staff';

/** A month as `1970-05`. */
export function monthText(month: Month): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** The month of a date, in local time. */
export function monthOf(date: { getFullYear(): number; getMonth(): number }): Month {
  return date.getFullYear() * 12 + date.getMonth();
}
