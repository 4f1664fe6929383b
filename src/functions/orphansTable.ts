import { hasCounties, orphans } from '../core/counterparts';
import type { Cells } from './cells';
import { listCell } from './listCell';
import { readDutyTables, type DutyArguments } from './readDutyTables';

/** The duties that have no unit after the reform as a table with headers, with the reason; the headers alone when there are none. */
export function orphansTable(given: DutyArguments): Cells {
  const { followed, words } = readDutyTables(given);
  const { headers, orphanReasons } = words.counterparts;
  const counties = hasCounties(followed);
  const names = (texts: readonly string[]) => listCell(texts, words.words.listSeparator, words);
  return [
    [
      ...(counties ? [words.words.headers.county] : []),
      ...[headers.duty, headers.formerUnit, headers.section, headers.superior, headers.townshipOffice, headers.reason],
    ],
    ...orphans(followed).map((orphan) => [
      ...(counties ? [orphan.county] : []),
      ...[orphan.name, orphan.unitName, names(orphan.sections), names(orphan.superiors)],
      ...[names(orphan.townshipOffices), orphanReasons[orphan.reason]],
    ]),
  ];
}
