const things = (count: number, one: string, several: string): string => `${count} ${count === 1 ? one : several}`;

/** Words of the tables that an office hands out: who answers to whom after the reform. */
export const handoutSheets = {
  cityCounty: {
    name: 'City–county table',
    title: 'City–county counterpart table',
    byUnit: '1  By county unit: the departments above it',
    byPartner: '2  By department above: the county units that take over (finding list)',
    own: 'Unit',
    partner: 'Counterpart',
    partners: (count: number) => things(count, 'department', 'departments'),
    partnersAbove: (count: number) => things(count, 'department above', 'departments above'),
    empty: 'The duties table holds no duty, so there are no counterparts to show.',
  },
  countyTownship: {
    name: 'County–township table',
    title: 'County–township counterpart table',
    byUnit: '1  By county unit: its township offices',
    byPartner: '2  By township office: its county units (finding list)',
    own: 'Unit',
    partner: 'Counterpart',
    partners: (count: number) => things(count, 'township office', 'township offices'),
    partnersAbove: (count: number) => things(count, 'township office', 'township offices'),
    empty:
      'The duties table names no township office, so there are no counterparts to show. Fill in its column Township office and create this sheet again.',
  },
  workingGroups: {
    name: 'Working groups',
    title: 'Working groups by department above',
    leader: 'Led by',
    institutions: 'Institutions of the field',
    remark: 'Remark',
    empty: 'No duty with a unit after the reform names a superior department, so there are no working groups to show.',
    groups: (count: number) => things(count, 'group', 'groups'),
    inSeveral: (name: string, groups: number) => `${name} is in ${groups} groups`,
    noLeader: '(nobody named)',
    note: 'A group is made of a unit after the reform and one department above it. The deputy in charge of most of its duties leads it and stands first. Institutions are those below the unit that have a duty of this department or came with it.',
  },
  columns: {
    duties: 'Duties in common',
    count: 'Count',
    former: 'Former unit',
    section: 'Section',
  },
  units: (count: number) => things(count, 'unit', 'units'),
  duties: (count: number) => things(count, 'duty', 'duties'),
  /** A name with the number of duties it has. */
  withDuties: (name: string, duties: number) => `${name} (${things(duties, 'duty', 'duties')})`,
  continued: (name: string) => `${name} (continued)`,
  sameUnit: 'same unit',
  noFormerUnit: 'no unit before',
  /** A former unit and why its duty has no unit now. */
  because: (unit: string, reason: string) => (unit === '' ? reason : `${unit} (${reason})`),
  andMore: (duty: string, more: number) => (more === 0 ? duty : `${duty}, and ${more} more`),
  namesAndMore: (names: string, all: number, shown: number) => `${names} and ${all - shown} more`,
  orphans: (count: number) => `Duties without a unit after the reform: ${count}. Please assign them.`,
  /** The line below the title. */
  summary: (parts: readonly string[]) => parts.join(', '),
  severalNote:
    'A duty with several counterparts stands with each of them; totals count it once. Duties are numbered within each pair.',
  formerNote: 'Sections that share a name are shown with the unit that they come from.',
  orphanNote: (count: number) =>
    count === 1
      ? 'One duty has no unit after the reform: see the last group of part 1. Assign it in the plan and create this sheet again.'
      : `${count} duties have no unit after the reform: see the last group of part 1. Assign them in the plan and create this sheet again.`,
};
