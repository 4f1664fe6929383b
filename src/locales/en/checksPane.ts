const count = (amount: number): string => amount.toLocaleString('en', { maximumFractionDigits: 2 });
const some = (amount: number, one: string, many: string): string => `${count(amount)} ${amount === 1 ? one : many}`;
const days = (amount: number): string => some(amount, 'day', 'days');

/** The words of the panel Checks; loaded with it. */
const missing = {
  needAgencies: 'No table of agencies was found yet. See the Data tab for the first step.',
  working: 'Checking…',
  norms: {
    text: 'There is no Norms table yet. It holds the limits that the structure after the reform must keep: units, leader seats, posts, duties. The usual ones come with their sources; the province’s limits are yours to enter.',
    insert: 'Insert the usual norms',
    unreadable: 'The Norms table was found but cannot be read. The Data tab says what is missing.',
  },
  claims: {
    text: 'There is no Claims table yet. It holds the figures as they were published; each is set beside what the tables give.',
    insert: 'Insert an empty Claims table',
    unreadable: 'The Claims table was found but cannot be read. The Data tab says what is missing.',
  },
  tasks: {
    text: 'There is no Tasks table yet. It lists the closing work: documents issued, duties and people handed over, bodies really ended. It is made from the plan; who is in charge and the due dates are yours to enter.',
    insert: 'Insert the tasks of this plan',
    unreadable: 'The Tasks table was found but cannot be read. The Data tab says what is missing.',
  },
};

const figures = {
  title: 'What wants attention',
  findings: 'Findings against norms',
  errors: (amount: number) => some(amount, 'error', 'errors'),
  warnings: (amount: number) => some(amount, 'warning', 'warnings'),
  notes: (amount: number) => some(amount, 'note', 'notes'),
  differing: 'Published figures that differ',
  ofPrinted: (amount: number) => `of ${some(amount, 'figure', 'figures')} printed`,
  wanting: (amount: number) => (amount === 1 ? '1 wants a note' : `${count(amount)} want a note`),
  overdue: 'Tasks overdue',
  tasks: (done: number, open: number) => `${count(done)} done, ${count(open)} open`,
  noTable: 'no table yet',
  unknown: '–',
};

const findings = {
  title: 'Findings',
  /** A rule with the limit as the most or the least that it allows. */
  atMost: (found: string, limit: string) => `${found}; at most ${limit} allowed`,
  atLeast: (found: string, limit: string) => `${found}; at least ${limit} wanted`,
  noLimits: 'No row of the Norms table can be used yet. Enter limits in the column Limit.',
};

const norms = {
  title: 'What was checked',
  list: (amount: number) => `Show ${amount === 1 ? 'the norm' : `all ${count(amount)} norms`}`,
  limit: (limit: string) => `limit ${limit}`,
  least: (limit: string) => `at least ${limit}`,
  most: (found: string) => `highest ${found}`,
  fewest: (found: string) => `lowest ${found}`,
  broken: 'broken',
  noDuties: 'not checked: no Duties table',
  noStaff: 'not checked: no Staff table',
};

const claims = {
  title: 'Published figures',
  printed: 'printed',
  recomputed: 'recomputed',
  by: (by: string) => `difference ${by}`,
  wantsNote: 'Not final: say why in the column Note, or correct the figure.',
  toNote: 'Write a note',
  note: (note: string) => `Note: ${note}`,
  source: (source: string) => `Printed in: ${source}`,
};

const identities = {
  title: 'What must tie',
  printed: (printed: string) => `printed ${printed}`,
  notPrinted: 'not printed',
};

const scopes = { title: 'One saving over three scopes', unknown: '–' };

const tasks = {
  title: 'Closing tasks',
  all: (amount: number, day: string) => `${some(amount, 'task', 'tasks')} as of ${day}`,
  overdueTitle: 'Overdue tasks',
  openTitle: 'Open tasks',
  noneOpen: 'No task is open.',
  due: (day: string) => `due ${day}`,
  daysOverdue: (amount: number) => `${days(amount)} overdue`,
  daysLeft: (amount: number) => (amount === 0 ? 'due today' : `${days(amount)} left`),
  byUnit: 'Tasks by unit',
  search: 'Search units',
  noMatch: 'No unit fits. Clear the search.',
  unit: 'Unit',
  figures: { overdue: 'Overdue', open: 'Open', done: 'Done', tasks: 'Tasks' },
  total: 'Total',
};

const issues = { title: 'Issues about norms, published figures and tasks', none: 'No issues about them.' };

export const checksPane = { missing, figures, findings, norms, claims, identities, scopes, tasks, issues };
