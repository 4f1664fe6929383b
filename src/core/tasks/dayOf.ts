import { serialOf } from '../table/excelDays';
import type { Day } from './tasks';

/** The local day of a moment as Excel's serial. Example: any time of 2025-06-30 is 45838. */
export function dayOf(moment: Date): Day {
  return serialOf(moment.getFullYear(), moment.getMonth(), moment.getDate());
}
