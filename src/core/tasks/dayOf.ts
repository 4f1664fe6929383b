import type { Day } from './tasks';

const MILLISECONDS_A_DAY = 86_400_000;
/** Excel's serial of 1 January 1970. */
export const SERIAL_OF_1970 = 25_569;

/** The local day of a moment as Excel's serial. Example: any time of 2025-06-30 is 45838. */
export function dayOf(moment: Date): Day {
  return Date.UTC(moment.getFullYear(), moment.getMonth(), moment.getDate()) / MILLISECONDS_A_DAY + SERIAL_OF_1970;
}
