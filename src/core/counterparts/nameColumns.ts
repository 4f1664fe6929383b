import { deputiesIn } from './deputiesIn';
import type { Duties, NameColumnKey } from './duties';
import type { NamesOfRows } from './followed';
import { namesOfRows } from './namesOfRows';

/** The names in each of the columns of names, by row. */
export function nameColumns(duties: Duties): Readonly<Record<NameColumnKey, NamesOfRows>> {
  return {
    superior: namesOfRows(duties.superior),
    superiorSection: namesOfRows(duties.superiorSection),
    section: namesOfRows(duties.section),
    townshipOffice: namesOfRows(duties.townshipOffice),
    deputy: namesOfRows(duties.deputy, deputiesIn),
  };
}
