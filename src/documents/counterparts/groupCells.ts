import type { GroupMember, WorkingGroup } from '../../core/counterparts';
import type { SheetLocale } from '../../locales/sheetLocales';
import { partnerLabel, sectionLabel } from '../../core/counterparts/counterpartLabels';
import { countCell } from './pairTable';
import type { HandoutCell } from './handoutRow';
import type { CounterpartResults } from '../counterpartResults';

/** The cells of one working group, beside its number and unit. */
export function groupCells(group: WorkingGroup, { followed }: CounterpartResults, words: SheetLocale) {
  const { workingGroups, withDuties } = words.handoutSheets;
  const text = (content: string): HandoutCell => ({ content, style: 'group' });
  const labelOf = (member: GroupMember): string => sectionLabel(member, words);
  const listed = (members: readonly GroupMember[]): string =>
    members.length === 1
      ? labelOf(members[0])
      : members.map((member) => withDuties(labelOf(member), member.duties)).join('\n');
  const rows = group.duties.flatMap((duty) =>
    Array.from(followed.rows.subarray(followed.rowStart[duty], followed.rowStart[duty + 1])),
  );
  const inSeveral = group.deputies.filter(({ groups }) => groups > 1);
  return {
    partner: text(partnerLabel(group.superior, words)),
    leader:
      group.deputies.length === 0
        ? { content: workingGroups.noLeader, style: 'groupBold' }
        : text(listed(group.deputies)),
    sections: text(listed(group.sections)),
    institutions: text(
      group.institutions
        .map(({ unitName, duties }) => (duties > 0 ? withDuties(unitName, duties) : unitName))
        .join('\n'),
    ),
    count: countCell(followed, group.duties.length, rows, words),
    remark: text(inSeveral.map(({ name, groups }) => workingGroups.inSeveral(name, groups)).join('\n')),
  } satisfies Record<string, HandoutCell>;
}
