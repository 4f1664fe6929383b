import type { FoundParty } from '../../core/counterparts';

const count = (amount: number): string => amount.toLocaleString('en');
const duties = (amount: number): string => (amount === 1 ? '1 duty' : `${count(amount)} duties`);

/** The words of the panel Counterparts; loaded with it. */
const missing = {
  needAgencies: 'No table of agencies was found yet. See the Data tab for the first step.',
  noDuties:
    'There is no Duties table yet. It lists who answers to whom: a row a duty, with the unit that had it before the reform, the superior department, the township office, the section and the deputy in charge. From it the pane finds duties that nobody has after the reform, and units that face too many departments.',
  dutiesUnreadable: 'The Duties table was found but cannot be read. The Data tab says what is missing.',
  insertDuties: 'Insert an empty Duties table',
  working: 'Following the duties…',
};

const figures = {
  title: 'Duties and departments',
  before: 'Duties before',
  after: 'Duties after, with a unit',
  withoutUnit: 'Duties without a unit',
  allPlaced: 'every duty has a unit',
  superiors: 'Superior departments',
  mostSuperiors: 'Faces the most departments',
  mostDuties: 'Has the most duties',
  superiorsOf: (after: number, before: number) =>
    `${count(after)} departments; one former unit at most ${count(before)}`,
  dutiesOf: (after: number, before: number) => `${duties(after)}; former units ${count(before)}`,
};

const orphans = {
  title: 'Duties without a unit',
  none: 'Every duty has a unit after the reform.',
  noTable: 'Duties without a unit show here.',
  superior: (names: string) => names,
  noSuperior: 'no superior department stated',
  formerly: (unit: string) => `formerly ${unit}`,
  planRow: (place: string) => `plan: ${place}`,
  assignTo: (duty: string) => `Assign “${duty}” to`,
  suggestions: 'Assign to',
  sameSuperior: (amount: number) => `faces the same department: ${duties(amount)}`,
  tookOver: 'took over from the former unit',
  other: 'Other unit…',
  search: 'Search units',
  noMatch: 'No unit fits.',
  preview: (operation: string, duty: string, from: string, to: string) =>
    from === '' ? `${operation}: “${duty}” to “${to}”.` : `${operation}: “${duty}” from “${from}” to “${to}”.`,
  addsRow: 'Adds 1 row to the plan.',
  addsRowOption: (option: string) => `Adds 1 row to the plan, option ${option}.`,
  makesPlan: 'There is no plan table yet: one is inserted with this row.',
  confirm: 'Confirm',
  confirming: 'Adding…',
  cancel: 'Cancel',
  assigned: (duty: string, unit: string) => `“${duty}” now goes to “${unit}”. The row stands at the end of the plan.`,
  assignedSeveral: (amount: number, duty: string, unit: string) =>
    `${count(amount)} duties named “${duty}” now go to “${unit}”. The row stands at the end of the plan.`,
  notAssigned: 'Nothing was added. With this row the plan would have these issues:',
  stays: 'Nothing was added: with this row the duty would still have no unit. Change the plan by hand.',
  planUnreadable: 'The plan table cannot be read, so no row can be added. The Data tab says what is missing.',
};

const overloads = {
  title: 'Overloaded units',
  none: 'No unit is above a norm.',
  noNorms:
    'There is no Norms table, so no unit is called overloaded. Limits are yours to set: insert the table with the usual norms, enter a limit in the rows about duties and superior departments, and where it comes from.',
  insertNorms: 'Insert a Norms table',
  unreadable: 'The Norms table was found but cannot be read. The Data tab says what is missing.',
  noLimits:
    'The Norms table has no limit for duties or superior departments yet, so no unit is called overloaded. Enter limits in its rows about them.',
  found: (found: string, limit: string) => `${found} where the norm allows ${limit}`,
  before: (before: string) => `before: ${before}`,
  norm: 'norm',
};

const partyTypes: Record<FoundParty['type'], string> = {
  superior: 'Superior departments',
  unit: 'Units after the reform',
  formerUnit: 'Units before the reform',
  township: 'Townships',
  townshipOffice: 'Township offices',
  duty: 'Duties',
};

const partyType: Record<FoundParty['type'], string> = {
  superior: 'superior department',
  unit: 'unit after the reform',
  formerUnit: 'unit before the reform',
  township: 'township',
  townshipOffice: 'township office',
  duty: 'duty',
};

const search = {
  title: 'Who answers to whom',
  label: 'Search departments, units, townships or duties',
  hint: 'Type a part of the name.',
  found: (amount: number) => (amount === 1 ? '1 found' : `${count(amount)} found`),
  foundAtLeast: (amount: number) => `The first ${count(amount)} found`,
  none: 'Nothing fits. Try a shorter part of the name.',
  types: partyTypes,
  type: partyType,
  duties,
  close: 'Close',
  counterparts: (name: string) => `Counterparts of ${name}`,
  before: 'Before',
  after: 'After',
  beforeAndAfter: 'Before and after',
  facing: { unit: 'By unit', superior: 'Superior departments', township: 'Township offices' },
  noTownship: 'No township office is stated.',
  changes: { withoutUnit: 'without a unit', changed: 'changed', same: 'as before' },
  noUnitStated: '(none stated)',
  noSuperior: '(no superior department stated)',
  sections: (names: string) => `Sections: ${names}`,
  deputies: (names: string) => `Deputies: ${names}`,
  superiorSections: (names: string) => `Superior sections: ${names}`,
  superiors: (names: string) => `Superior departments: ${names}`,
  townshipOffices: (names: string) => `Township offices: ${names}`,
  dutyList: (amount: number) => `Show ${duties(amount)}`,
  moreDuties: (amount: number) => `and ${count(amount)} more, in the table`,
};

const matrix = {
  title: 'Counterpart matrix',
  text: 'Number of duties by superior department and unit after the reform; the darker, the more. Select a number to see its duties; the arrow keys move, with Ctrl to the next number.',
  label: (rows: number, columns: number) =>
    `Matrix of ${count(rows)} superior departments and ${count(columns)} units after the reform`,
  county: 'County',
  noCounty: '(none stated)',
  corner: 'Department',
  total: (amount: number) => `in all ${duties(amount)}`,
  cell: (department: string, unit: string, amount: number) =>
    `${department}, ${unit}: ${amount === 0 ? 'no duties' : duties(amount)}`,
  choose: 'No number is selected.',
};

const approvals = {
  title: 'Approval times',
  text: 'Longest chain of steps, in working days; in brackets with the days of public notices.',
  matter: 'Matter',
  before: 'Before',
  after: 'After',
  saved: 'Saved',
  unknown: '–',
  days: (working: string, withNotice: string) => (working === withNotice ? working : `${working} (${withNotice})`),
  notWorkedOut: '– cannot be worked out: the steps are missing or wrong. See the issues.',
  none: 'The Procedures table has no matter that can be worked out.',
};

const issues = {
  title: 'Issues about duties and approvals',
  none: 'No issues about duties and approvals.',
};

export const counterpartPane = { missing, figures, orphans, overloads, search, matrix, approvals, issues };
