import type { Severity, TableKind } from '../../core';

/** The words of the task pane. */
const tabs = {
  label: 'Parts of the pane',
  data: 'Data',
  plan: 'Plan',
  money: 'Money',
  counterparts: 'Counterparts',
  people: 'People',
  checks: 'Checks',
  sheets: 'Sheets',
};

const status = {
  reading: 'Reading the tables…',
  waiting: 'Waiting for Excel. If a cell is being edited, press Enter or Esc in the sheet.',
  updated: (time: string) => `Tables read at ${time}`,
  announceUpdate: (issues: number) =>
    `The tables changed and were read again. ${issues === 0 ? 'No issues.' : `Issues: ${issues}.`}`,
  loadingPart: 'Loading…',
};

/** What went wrong, and what to do. */
const failures = {
  retry: 'Retry',
  dismiss: 'Close',
  cellInEdit:
    'A cell is being edited, so the workbook cannot be read or written. Press Enter or Esc in the sheet, then choose Retry.',
  protectedSheet: 'The sheet or the workbook is protected. Choose Review, then Unprotect, and choose Retry.',
  placeGone: 'The sheet or the cell is no longer there. Choose Retry to read the tables again.',
  tooLarge:
    'Excel refused the request because it is too large. Close other workbooks, or split the table, and choose Retry.',
  sampleMissing: (file: string) =>
    `The sample “${file}” could not be loaded from the address of the add-in. Check the network and choose Retry, or tell whoever installed the add-in.`,
  unexpected: (message: string) =>
    `Something went wrong: ${message} Choose Retry. If it happens again, close the pane and open it again.`,
  paneStopped: (message: string) => `The pane had to stop: ${message} Nothing in the workbook was changed by this.`,
  restart: 'Start the pane again',
};

const support = {
  oldExcel:
    'This Excel has no custom functions and no spilling formulas (Excel 2016 and 2019 do not). The tables, checks and summary sheets with values work; live formulas and REFORM functions need Excel 2021 or Microsoft 365.',
};

const severities: Record<Severity, string> = { error: 'Errors', warning: 'Warnings', note: 'Notes' };

const missingTables: Record<TableKind, string> = {
  agencies: 'every unit before the reform, with its kind, posts and people. Without it there is nothing to calculate.',
  plan: 'what becomes of the units: merged, transferred, abolished … Without it every unit is kept.',
  approved:
    'the posts and leader seats that the approving document grants. Without it the sums of the old units stand.',
  facts: 'population and supported staff. Without it the overview has no support ratio.',
  staff: 'who works where, birth, sex and category. Without it nobody is known to leave the payroll.',
  pay: 'what a post or person of each type and rank is paid. Without it nothing has a cost but what Staff states itself.',
  rates: 'what the employer pays on top of pay. Without it contributions are left out.',
  claims: 'the figures as published. Without it nothing is set beside the recomputed ones.',
  duties: 'who answers to whom. Without it there are no counterpart tables.',
  procedures: 'the steps of approvals before and after. Without it no approval time is worked out.',
  norms: 'limits of your own. Without it nothing is held against a norm.',
  tasks: 'the closing work of the reform. Without it nothing is known to be done or overdue.',
};

const data = {
  tablesTitle: 'Tables in this workbook',
  place: (sheet: string, address: string) => `${sheet}!${address}`,
  rows: (count: number) => (count === 1 ? '1 row' : `${count.toLocaleString('en')} rows`),
  notUsed: 'Not used: another table of this kind comes first.',
  goTo: (place: string) => `Go to ${place}`,
  missingTitle: 'Not found',
  issuesTitle: 'Issues',
  noIssues: 'No issues: every row was taken.',
  issueFilter: 'Show',
  all: 'All',
  showing: (shown: number, total: number) => `${shown.toLocaleString('en')} of ${total.toLocaleString('en')} shown`,
  showMore: 'Show more',
  startTitle: 'First step',
  startText:
    'No table of agencies was found. A table is recognised by its headers, in English or Chinese, on any sheet: it needs at least the columns Unit and Kind.',
  startSteps: [
    'Have a workbook already? Give its columns these headers and the pane finds the table by itself.',
    'Starting afresh? Insert empty templates and paste your rows into them.',
    'Only want to look? Insert the sample tables: a whole county with its reform plan.',
  ],
  insertTitle: 'New tables',
  insertText: 'They are put on new sheets. Your own sheets stay as they are.',
  insertSample: 'Insert sample tables',
  insertTemplates: 'Insert empty templates',
  inserted: (sheets: string) => `Inserted on new sheets: ${sheets}.`,
  inserting: 'Inserting…',
};

const templates = {
  notes: {
    agencies: 'One row a unit, before the reform. Unit and Kind are required; posts and people are whole numbers.',
    plan: 'One row an operation. Blank option = every option. Share: 50% or 0.5.',
    approved:
      'What the approving document grants. A figure here overrides the sum of the old units; a blank cell keeps it.',
    facts: 'One row an item. “As of” says the scope and the date of the figure.',
    staff:
      'One row a person. Unit as in the Agencies table; Birth as 1970-05. Annual pay blank = by post type and rank from the Pay table.',
    pay: 'One row a post type and rank; a blank rank stands for the post type. Pay in yuan a month, the bonus in months of basic pay; or Annual pay alone.',
    rates:
      'One row an item. Blank post type = all. Floor and Ceiling in yuan a month. Cash no = booked, not paid, until retirement.',
    claims: 'One row a figure, as printed: decimals and percent signs stay.',
    duties: 'One row a duty. Unit as it was before the reform. Several names in a cell are parted by semicolons.',
    procedures: 'One row a step. Stage before or after; After step blank = begins at once.',
    tasks: 'One row a task. Due is a date; Done is yes or the date; Evidence names the document.',
    norms: 'One row a norm. Enter your limits and where they come from; a blank limit is not used.',
  } as Record<TableKind, string>,
};

const plan = {
  needAgencies: 'No table of agencies was found yet. See the Data tab for the first step.',
  noPlan: 'There is no plan table yet, so every unit is kept.',
  planUnreadable:
    'The plan table was found but cannot be read, so every unit is kept. The Data tab says what is missing.',
  insertPlan: 'Insert an empty plan table',
  option: 'Option of the plan',
  countersTitle: 'Before and after',
  counter: (before: string, after: string) => `${before} before, ${after} after`,
  noChange: 'no change',
  noPercent: 'none before',
  cap: (measure: string) => `Cap on ${measure}`,
  capsTitle: 'Caps',
  capHint: 'The cap on the number of units, as your superior office set it. Leave blank if there is none.',
  capBad: 'Write a whole number, 0 or more, or leave it blank.',
  within: (spare: number) => (spare === 0 ? 'at the cap' : `within the cap, ${spare} to spare`),
  over: (by: number) => `${by} over the cap`,
  unitsTitle: 'Units before and after',
  search: 'Search units',
  changedOnly: 'Changed units only',
  noMatch: 'No unit fits. Clear the search, or show all units.',
  before: 'Before',
  after: 'After',
  withdrawnGroup: 'Abolished: withdrawn',
  enterpriseGroup: 'Left for enterprise',
  fromNothing: 'newly created',
  partOf: 'part',
  posts: (posts: string) => `${posts} posts`,
  unitCount: (shown: string, total: string) => `${shown} of ${total} units after the reform shown`,
  closeDetail: 'Close detail',
  inPost: 'In post',
  seats: 'Leader seats',
  whereFrom: 'Where from',
  whereTo: 'Where to',
  approvedNote: 'The approved table states figures for this unit; they override the sums:',
  viewLabel: 'How the units are shown',
  viewList: 'List',
  picture: 'Picture of the flow',
  pictureText: 'Line width is posts moved. Select a unit to follow it; the arrow keys move between units.',
  legend: { joins: 'merged, co-located, created', moves: 'transferred', stays: 'goes on', ends: 'abolished, left' },
  legendLabel: 'Colours',
  pictureLabel: 'Flow from the units before to the units after',
  nodeBefore: (unit: string, posts: string, targets: string) =>
    `${unit}, before the reform, ${posts} posts, goes to ${targets}`,
  nodeAfter: (unit: string, posts: string, sources: string) =>
    `${unit}, after the reform, ${posts} posts, comes from ${sources}`,
  linkTitle: (from: string, operation: string, to: string, posts: string) =>
    `${from} → ${to}: ${operation}, ${posts} posts`,
  nothingChanges: 'The plan changes no unit yet.',
  showAll: 'Show all units',
  loadingPicture: 'Drawing…',
};

export const pane = {
  title: 'Reformsheet',
  tabs,
  status,
  failures,
  support,
  severities,
  missingTables,
  data,
  templates,
  plan,
};
