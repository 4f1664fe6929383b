import type { NormRule } from '../../core/checks/norms';
import type { Verdict } from '../../core/claims/verdict';
import type { ClosingTaskKey } from '../../core/tasks/closingTasks';
import type { Severity } from '../../core/issue';
import { normRemedies } from './normRemedies';

const normRules: Record<NormRule, string> = {
  organCap: 'organs in all',
  institutionCap: 'public institutions in all',
  deliberativeCap: 'deliberative bodies in all',
  leaderCap: 'leader seats in all',
  leastPosts: 'least posts of a unit',
  leaderSeats: 'leader seats of a unit',
  chiefSeats: 'chief seats of a unit',
  deputySeats: 'deputy seats of a unit',
  mixedPosts: 'posts of the other sort',
  deliberativePosts: 'posts of a deliberative body',
  outsideCount: 'units counted that stand outside',
  outsideReform: 'units changed that stand outside',
  superiorsPerUnit: 'superior departments per unit',
  dutiesPerUnit: 'duties per unit',
  dutiesPerPerson: 'duties per person in post',
  superiorsPerPerson: 'superior departments per person in post',
  surplusYears: 'years until no surplus is left',
};

const severities: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'note' };

/** Headers of what `REFORM.CHECK` puts out. */
const checkHeaders = {
  rule: 'Rule',
  unit: 'Unit',
  found: 'Found',
  limit: 'Limit',
  severity: 'Severity',
  where: 'Where',
  remedy: 'What would mend it',
  basis: 'Basis',
};

/** A place in a table that came to a formula, whose sheet is not known. */
const inTable = (table: string, place: string): string =>
  `${table.charAt(0).toUpperCase()}${table.slice(1)}, ${place.charAt(0).toLowerCase()}${place.slice(1)}`;

const verdicts: Record<Verdict, string> = {
  agrees: 'agrees',
  truncated: 'truncated',
  withinRounding: 'within rounding',
  differs: 'differs',
};

/** Headers of what `REFORM.RECONCILE` puts out. */
const claimHeaders = {
  figure: 'Figure',
  before: 'Before',
  after: 'After',
  percentPrinted: 'Percent printed',
  percentRecomputed: 'Percent recomputed',
  verdict: 'Verdict',
};

/** Headers of what `REFORM.TASKS` puts out, with the words that stand for no unit and for the sum of all. */
const taskHeaders = {
  unit: 'Unit',
  tasks: 'Tasks in all',
  done: 'Tasks done',
  open: 'Open tasks',
  overdue: 'Overdue tasks',
  withoutDue: 'Without a due date',
  nextDue: 'Next due date',
  noUnit: '(no unit)',
  total: 'Total',
};

/** The closing work of a reform, as a task of a unit's. */
const closingTasks: Record<ClosingTaskKey, string> = {
  document: 'Issue the three-determinations document',
  duties: 'Hand over the duties, with their files and systems',
  people: 'Transfer the people, with their posts and pay',
  bodyEnded: 'End the body in fact: no meetings, seal handed in',
  teamsMerged: 'Merge the law-enforcement teams into one',
  databaseScope: 'Keep the special database to leaders concerned by the reform',
};

/** Terms of checks, published figures and tasks, and the headers of what their functions put out. */
export const checkWords = {
  normRules,
  remedies: normRemedies,
  severities,
  checkHeaders,
  inTable,
  verdicts,
  claimHeaders,
  taskHeaders,
  closingTasks,
  /** Stands beside the list of tasks that a new workbook gets. */
  closingTasksNote:
    'The closing work that this plan wants. Enter who is in charge and a due date for each; delete what does not apply.',
};
