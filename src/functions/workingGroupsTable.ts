import { hasCounties, workingGroups } from '../core/counterparts';
import { sectionLabel } from '../core/counterparts/counterpartLabels';
import type { Cells } from './cells';
import { namesOfDuties } from './dutyNames';
import { listCell } from './listCell';
import { readDutyTables, type DutyArguments } from './readDutyTables';

/**
 * The working groups 对口工作专班 as a table with headers: one for each unit after the reform and superior department, led by
 * the deputy in charge. The last column names the people who are in several groups, and in how many.
 */
export function workingGroupsTable(given: DutyArguments): Cells {
  const { followed, words } = readDutyTables(given, 'agencies');
  const { headers, inGroups, dutySeparator } = words.counterparts;
  const counties = hasCounties(followed);
  const list = (texts: readonly string[]) => listCell(texts, words.words.listSeparator, words);
  return [
    [
      ...(counties ? [words.words.headers.county] : []),
      ...[headers.unitAfter, headers.superior, headers.leader, headers.section, headers.institutions],
      ...[headers.dutyCount, headers.dutyList, headers.inSeveral],
    ],
    ...workingGroups(followed).map((group) => [
      ...(counties ? [group.county] : []),
      ...[group.unitName, group.superior],
      list(group.deputies.map(({ name }) => name)),
      list(group.sections.map((section) => sectionLabel(section, words))),
      list(group.institutions.map(({ unitName }) => unitName)),
      group.duties.length,
      listCell(namesOfDuties(followed, group.duties), dutySeparator, words),
      list(group.deputies.filter(({ groups }) => groups > 1).map(inGroups)),
    ]),
  ];
}
