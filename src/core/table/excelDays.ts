/** Days as Excel counts them: serial numbers. */
export const MILLISECONDS_A_DAY = 86_400_000;
/** The serial of 1 January 1970. */
export const SERIAL_OF_1970 = 25_569;
/** Serials of 1950-01-01 and 2199-12-31. A smaller number such as 2025 is a year, a larger one such as 20250101 a text. */
export const FIRST_SERIAL = 18_264;
export const LAST_SERIAL = 109_574;

/** The serial of a day; months count from 0. Example: 2025, 5 and 30 are 45838, the 30th of June. */
export function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month, day) / MILLISECONDS_A_DAY + SERIAL_OF_1970;
}
