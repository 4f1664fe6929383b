import type { LoadRule } from '../../core/checks/norms';

/** A norm that is broken, in the words of the column Norm; figures come as they are shown. */
const broken: Record<LoadRule, (found: string, limit: string) => string> = {
  superiorsPerUnit: (found, limit) => `superior departments ${found}, limit ${limit}`,
  dutiesPerUnit: (found, limit) => `duties ${found}, limit ${limit}`,
  dutiesPerPerson: (found, limit) => `duties per person in post ${found}, limit ${limit}`,
  superiorsPerPerson: (found, limit) => `superior departments per person in post ${found}, limit ${limit}`,
};

/** Words of the sheets matrix, workload and approval time. Where a sentence takes facts, it is a function. */
export const loadSheets = {
  gone: '—',
  stale: 'The tables have changed since this sheet was made: please create it again',
  failed: 'The tables hold errors, so the REFORM formulas stop; see the task pane, Data',
  unit: 'Unit after the reform',

  matrixName: 'Matrix',
  matrixTitle: 'Matrix of superior departments and county units',
  matrixUnit: 'Number of duties; blank = none',
  total: 'Total',
  unitsShown: (first: number, last: number, count: number) => `Units ${first} to ${last} of ${count}`,
  continued: (part: string, page: number, pages: number) => `${part} (page ${page} of ${pages})`,
  matrixEmpty: 'No duty states a superior department or a unit.',
  matrixNote:
    'Each figure is the number of duties that a unit after the reform has with a superior department. A duty with several superior departments counts in the row of each; totals count each duty once, so a column may add up to more than its total.',
  reconciled: (before: number, withUnit: number, without: number) =>
    `${before} duties before the reform = ${withUnit} with a unit after it + ${without} without a unit.`,
  dutyRows: (rows: string) => `Duties: ${rows}`,
  matrixLiveNote:
    'Live: the figures are REFORM formulas on the tables of this workbook and follow them. Departments, units and the rows named at the figures are as of the time above; a dash stands where a name is no longer there. Create the sheet again when departments or units were added or taken away.',

  workloadName: 'Workload',
  workloadTitle: 'Workload of units before and after the reform',
  workloadUnit: 'Duties, posts and people as counts',
  number: 'No.',
  formerUnits: 'Former units',
  before: 'Before the reform',
  after: 'After the reform',
  loadHeads: {
    superiors: 'Superiors',
    mostSuperiors: 'Most of one unit',
    duties: 'Duties',
    posts: 'Posts',
    people: 'In post',
    dutiesPerPerson: 'Duties per person',
    superiorsPerPerson: 'Superiors per person',
  },
  normHead: 'Norm',
  overNorm: (sentence: string, place: string) => `▲ Above the norm: ${sentence}${place === '' ? '' : ` (${place})`}`,
  sentenceSeparator: '\n',
  broken,
  overSection: (count: number) => `Above the norm: ${count} ${count === 1 ? 'finding' : 'findings'}, worst first`,
  loadSection: 'All units',
  overHeads: {
    rule: 'Rule',
    found: 'Found',
    limit: 'Limit',
    times: 'Times the limit',
    place: 'Cell and source of the norm',
  },
  noneOver: 'No unit is above a norm of the Norms table.',
  noNorms:
    'There is no Norms table, so no unit is called overloaded. Add one with the headers Rule, Kind, From, To, Limit, Source.',
  normPlace: (row: string, source: string) => [row, source].filter((part) => part !== '').join(', '),
  workloadNotes: [
    '“Before” adds up the former units whose duties go to the unit as a whole; a superior department that several of them answer to counts once. “Most of one unit” is what one of them faced before.',
    'People are those in post of all types; a figure per person is blank where nobody is in post. A duty of a unit counts once, however many superior departments it has.',
  ],
  workloadLiveNote:
    'Live: the figures and the column Norm are REFORM formulas on the tables of this workbook and follow them. Units, limits, former units and the order at the top are as of the time above; a dash stands where a unit is no longer there. Create the sheet again when units or norms have changed.',

  approvalName: 'Approval time',
  approvalTitle: 'Approval time before and after the reform',
  approvalUnit: 'Working days of the longest chain of steps',
  matter: 'Matter',
  workingDays: 'Working days',
  withNotice: 'Days with public notice',
  saved: 'Saved',
  beforeShort: 'Before',
  afterShort: 'After',
  steps: 'Steps',
  departments: 'Departments',
  shorter: 'Change',
  fromTo: (before: string, after: string) => `${before} → ${after}`,
  step: 'Step',
  department: 'Department',
  afterStep: 'After step',
  daysHead: 'Working days',
  noticeHead: 'Notice days',
  chainHead: 'Longest chain',
  onChain: '●',
  onNoticeChain: '○',
  chainTotal: 'Longest chain',
  noticeTotal: 'Longest with notices',
  matterHead: (number: number, matter: string, days: string) => `${number}. ${matter}${days === '' ? '' : `: ${days}`}`,
  matterDays: (before: string, after: string, saved: string) => `${before} → ${after} working days, ${saved} saved`,
  notWorkedOut: 'not worked out',
  noSteps: 'no steps',
  noMatters: 'The Procedures table has no matter that can be used.',
  approvalNotes: [
    'Steps that do not wait for each other run side by side: the time of a matter is its longest chain of steps in working days, not their sum. Days of public notice are shown apart; “with public notice” is the longest chain when they are added.',
    '● marks a step on the longest chain in working days: only shortening it makes the matter faster. ○ marks a step on the longest chain with public notice, where that is another one.',
    'Days saved are never added to amounts of money.',
  ],
  notWorkedOutNote:
    'Not worked out: steps wait for each other in a ring, name a step that is not there, stand twice or have no working days. The task pane names their cells.',
  approvalMade: (time: string, version: string) => `Made on ${time} with Reformsheet ${version}.`,
  approvalLiveNote:
    'Live: the days of the table at the top are REFORM formulas on the Procedures table and follow it. The steps below it are as of the time above; when the table has changed, the line below the title says so.',
};
