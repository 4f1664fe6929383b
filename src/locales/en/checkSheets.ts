import type { Severity } from '../../core/issue';
import { checkTexts } from './checkTexts';

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

const severityCounts: Record<Severity, (count: number) => string> = {
  error: (count) => plural(count, 'error', 'errors'),
  warning: (count) => plural(count, 'warning', 'warnings'),
  note: (count) => plural(count, 'note', 'notes'),
};

/** Words of the sheets Checks, Claims and Tasks. Where a sentence takes facts, it is a function. */
export const checkSheets = {
  ...checkTexts,
  number: 'No.',
  datedNote: 'A dated paper for a meeting: create it again before the next one.',

  checksName: 'Checks',
  checksTitle: 'The plan held against the norms',
  severityCounts,
  findingCounts: (severities: readonly string[]) => `Findings: ${severities.join(', ')}`,
  findingsSection: 'Findings, gravest first',
  severityHead: (severity: string, count: number) => `${severity} (${count})`,
  noNorms:
    'There is no Norms table, so nothing was checked. Add one with the headers Rule, Kind, From, To, Limit, Source.',
  normsSection: 'All norms and how they are kept',
  normHeads: {
    units: 'For',
    found: 'Highest (lowest) found',
    result: 'Result',
  },
  seeSheet: (sheet: string) => `see the sheet ${sheet}`,
  noDuties: 'not checked: no Duties table',
  noStaff: 'not checked: no Staff table',
  checksNotes: [
    'Figures are those after the reform: what the Approved table grants, else the sum of what comes together. Posts of a unit are those of all four types.',
    'Of several norms of one rule that a unit breaks, the gravest is named, and of those the strictest. “Highest (lowest) found” is the figure that comes nearest to breaking the norm or breaks it most.',
  ],
  rowsOfFigure: (place: string) => `Figure in ${place}`,

  claimsName: 'Claims checked',
  claimsTitle: 'Published figures beside recomputed ones',
  verdictCounts: (counts: readonly string[]) => `Printed figures: ${counts.join(', ')}.`,
  verdictCount: (verdict: string, count: number) => `${verdict} ${count}`,
  noVerdict: 'without a verdict',
  claimsSection: '1. Each printed figure',
  claimHeads: {
    figure: 'Figure',
    place: 'Place',
    part: 'Column',
    printed: 'As printed',
    recomputed: 'Recomputed',
    verdict: 'Verdict',
    difference: 'Difference',
    basis: 'Recomputed from',
    source: 'Printed in',
    note: 'Note',
  },
  wantsNote: '▲ Wants a note',
  fromPrinted: (rows: string) => `From the figures printed in the same row: ${rows}`,
  changeOf: 'After less before',
  percentOf: '(After − before) ÷ before',
  savingOf: (pay: string) => `Posts cut × full cost of a post a year (Pay: ${pay})`,
  shareOf: (revenue: string) => `Pay and contributions saved ÷ general public budget revenue: ${revenue}`,
  supportedAfter: (rows: string) => `Supported staff before (${rows}) less those gone`,
  ratioOf: (population: string, staff: string) => `Population (${population}) ÷ supported staff (${staff})`,
  ratioAfterOf: (population: string, staff: string) =>
    `Population (${population}) ÷ (supported staff before (${staff}) less those gone)`,

  identitiesSection: '2. What must tie between figures',
  identityHeads: {
    identity: 'Identity',
    arithmetic: 'Arithmetic',
    printed: 'As printed',
    verdict: 'Verdict',
    operands: 'Where its figures come from',
  },
  notPrinted: 'not printed',
  sourceSeparator: '; ',
  operandClaim: (amount: string, rows: string) => `${amount}: printed, ${rows}`,
  operandFact: (amount: string, rows: string) => `${amount}: Facts, ${rows}`,
  operandTables: (amount: string) => `${amount}: from the tables`,

  scopesSection: '3. One saving over three scopes',
  scope: 'Scope',
  scopeRows: { counts: 'What it counts', arithmetic: 'Arithmetic', each: 'Saving for each' },
  claimsNotes: [
    'Agrees: the recomputed figure, rounded half up to the decimals printed, is the printed one. Truncated: it is the printed one when further decimals are cut off. Within rounding: it can be reached because the printed figures that it follows from are rounded themselves. Differs: anything else.',
    'A figure of another place is held against its own printed figures alone. A figure that differs or does not tie wants a note, in the column Note of the Claims table, before sheets are final.',
  ],

  tasksName: 'Closing tasks',
  tasksTitle: 'Closing work of the reform',
  taskCounts: (tasks: number, done: number, open: number, overdue: number, day: string) =>
    `${plural(tasks, 'task', 'tasks')} as of ${day}: ${done} done, ${open} open, ${overdue} overdue`,
  overdueSection: (count: number) => `Overdue (${count}), the longest overdue first`,
  unitsSection: 'By unit',
  openSection: (count: number) => `Open (${count}), the next due first`,
  doneSection: (count: number) => `Done (${count})`,
  taskHeads: {
    task: 'Task',
    unit: 'Unit',
    owner: 'Owner',
    due: 'Due',
    daysOverdue: 'Days overdue',
    daysLeft: 'Days left',
    evidence: 'Evidence',
    where: 'Cell',
  },
  unitHeads: {
    unit: 'Unit',
    tasks: 'Tasks',
    done: 'Done',
    open: 'Open',
    overdue: 'Overdue',
    withoutDue: 'No due date',
    nextDue: 'Next due',
  },
  total: 'Total',
  noEvidence: '(no evidence)',
  rowOfTask: (rows: string) => `Tasks: ${rows}`,
  unitAt: (unit: string, cell: string) => `${unit} (${cell})`,
  unknownUnits: (units: string) => `Units that are neither before nor after the reform: ${units}.`,
  tasksNotes: [
    'Overdue: not done and the due date has passed. A due date of a month is its last day. Open tasks are not due yet or have no due date. A task is done when its Done column says so or holds a date that is not to come.',
  ],
};
