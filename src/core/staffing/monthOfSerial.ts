import type { Month } from './staff';

/** Days of the year before each month of a leap year. */
const DAYS_BEFORE = [0, 31, 60, 91, 121, 152, 182, 213, 244, 274, 305, 335, 366];
const FOUR_YEARS = 1461;
/** 2100-03-01, the first day after the 29 February that 2100 does not have. */
const MARCH_2100 = 73_110;

/**
 * The month of an Excel date, a whole serial from 61 (1900-03-01) to 2199-12-31. Excel holds 1900 for a leap year, so its
 * days come in even stretches of four years, a leap year first, up to February 2100.
 * Example: 25705, which is 1970-05-17, gives 23644.
 */
export function monthOfSerial(serial: number): Month {
  const day = serial >= MARCH_2100 ? serial : serial - 1;
  const stretch = Math.floor(day / FOUR_YEARS);
  const inStretch = day - stretch * FOUR_YEARS;
  const year = inStretch < 366 ? 0 : 1 + Math.floor((inStretch - 366) / 365);
  const inYear = year === 0 ? inStretch : (inStretch - 366) % 365;
  const asLeapDay = year > 0 && inYear >= 59 ? inYear + 1 : inYear;
  let month = asLeapDay >> 5;
  if (asLeapDay >= DAYS_BEFORE[month + 1]) month += 1;
  return (1900 + stretch * 4 + year) * 12 + month;
}
