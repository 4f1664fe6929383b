const count = (amount: number): string => amount.toLocaleString('en', { maximumFractionDigits: 2 });
const people = (amount: number): string => (amount === 1 ? '1 person' : `${count(amount)} people`);
const are = (amount: number): string => `${people(amount)} ${amount === 1 ? 'is' : 'are'}`;
const years = (amount: number): string => (amount === 1 ? '1 year' : `${count(amount)} years`);

/** The words of the panel People; loaded with it. */
const missing = {
  needAgencies: 'No table of agencies was found yet. See the Data tab for the first step.',
  noStaff:
    'There is no Staff table yet. It lists who works where, a row a person, with post type, leader position, birth, channel, dates and status. From it the pane keeps the ledger of surplus people and that of leader seats.',
  staffUnreadable: 'The Staff table was found but cannot be read. The Data tab says what is missing.',
  insertStaff: 'Insert an empty Staff table',
  working: 'Keeping the ledgers…',
};

const order = {
  label: 'Who is named surplus',
  hint: 'People with a channel, or marked as surplus in the Staff table, always come first.',
};

const figures = {
  title: 'Surplus people',
  surplus: 'Surplus',
  surplusBasis: 'more people than posts, unit by unit, never netted',
  placed: 'Placed',
  unplaced: 'Unplaced',
  unnamed: (amount: number) => `${people(amount)} not named in the Staff table`,
  overdue: 'Overdue',
  overdueBasis: (month: string) => `the date passed before ${month} and the status is not done`,
  remaining: (year: number) => `Left at the end of ${year}`,
  remainingBasis: (amount: number) => `intended: ${years(amount)}`,
};

/** What is known of one person, in a line; IDs are masked and nobody is named. */
const person = {
  noId: (cell: string) => `cell ${cell}`,
  noChannel: 'no channel',
  dates: {
    placeBy: (month: string) => `to be placed by ${month}`,
    exitDate: (month: string) => `leaves ${month}`,
    placedOn: (month: string) => `placed ${month}`,
  },
};

const unplaced = {
  title: 'Unplaced',
  none: 'Everybody who is surplus is placed.',
  noSurplus: 'No unit has more people than posts.',
  ofUnit: (unplacedPeople: number, surplus: number) =>
    `${count(unplacedPeople)} of ${count(surplus)} surplus not placed`,
  unnamed: (amount: number) => `${people(amount)} not named: mark them in the column Surplus or give them a channel`,
  morePeople: (amount: number) => `Show ${count(amount)} more`,
};

const overdue = { title: 'Overdue', none: 'No date has passed without the status done.' };

const beyond = {
  title: 'Placed beyond the surplus',
  text: 'They have a channel, but their unit and post type have no more surplus. Take the channel away, or check the posts.',
};

const twice = { title: 'Twice in the table' };

const ledger = {
  title: 'Ledger by unit and post type',
  table: 'Surplus people by unit',
  search: 'Search units',
  noMatch: 'No unit fits. Clear the search.',
  unit: 'Unit',
  total: 'Total',
  row: (unit: string, postType: string) => `${unit}, ${postType.toLowerCase()}`,
  figures: {
    surplus: 'Surplus',
    placed: 'Placed',
    unplaced: 'Unplaced',
    overdue: 'Overdue',
    posts: 'Posts',
    inPost: 'In post',
  },
  channels: 'Placed by channel',
  channel: 'Channel',
  people: 'People',
};

const remaining = {
  title: 'When the surplus is gone',
  table: 'Surplus people by year',
  within: (year: number, taken: number, intended: number) =>
    `The surplus is gone at the end of ${year}, after ${years(taken)}: within the ${years(intended)} intended.`,
  late: (last: number, left: number, year: number, intended: number) =>
    `At the end of ${last}, the last of the ${years(intended)} intended, ${are(left)} still surplus. The surplus is gone at the end of ${year}.`,
  never: (last: number, left: number, intended: number) =>
    `At the end of ${last}, the last of the ${years(intended)} intended, ${are(left)} still surplus. For part of the surplus no end can be worked out: people whose retirement month is not known, or surplus that nobody is named for.`,
  usual: (rule: string) =>
    `Reforms of small counties intend 3 to 5 years; the rule “${rule}” in the Norms table sets other years.`,
  norm: 'The years intended are a norm of yours:',
  picture: (first: string, last: string) => `Surplus people left at the end of each year, ${first} to ${last}`,
  start: 'Start',
  startTitle: (amount: string) => `${amount} surplus at the start`,
  column: (year: string, left: string, reduced: string) => `End of ${year}: ${left} left, ${reduced} fewer`,
  intendedEnd: 'intended',
  year: 'Year',
  left: 'Left',
  reduced: 'Fewer',
  byAge: 'By age',
  byLeaving: 'By leaving',
  byPost: 'By another post',
};

const seats = {
  title: 'Leader seats',
  table: 'Leader seats by unit',
  search: 'Search units',
  noMatch: 'No unit fits. Clear the search.',
  none: 'No table states leader seats, and the Staff table has no leaders.',
  unit: 'Unit',
  row: (unit: string, position: string) => `${unit}, ${position}`,
  gone: (unit: string) => `${unit} (not there after the reform)`,
  total: 'Total',
  figures: {
    surplus: 'Surplus',
    vacant: 'Vacant',
    authorised: 'Authorised',
    held: 'Held',
    concurrent: 'County leader',
  },
  positions: { chief: 'chiefs', deputy: 'deputies' },
};

const pool = {
  title: 'In the pool',
  none: 'Nobody is in the pool.',
  expired: 'expired',
  until: (month: string) => `until ${month}`,
};

const left = {
  title: 'Left leader posts',
  none: 'Nobody has left a leader post.',
  summary: (gone: number, promoted: number) =>
    `${people(gone)} left leader posts, ${count(promoted)} of them promoted in rank.`,
  leftIn: (month: string) => `left ${month}`,
  newRank: (rank: string) => `now ${rank}`,
  promoted: 'promoted in rank',
};

const database = {
  title: 'Special database',
  summary: (amount: number) => `${people(amount)} in the special database.`,
  none: 'All are leaders whose units the reform concerns.',
  reasons: {
    notLeader: 'neither leads a unit, nor left a leader post, nor is in the pool',
    unitNotConcerned: 'the reform does not touch the unit',
  },
};

const issues = { title: 'Issues about people and seats', none: 'No issues about people and seats.' };

export const peoplePane = {
  ...{ missing, order, figures, person, unplaced, overdue, beyond, twice, ledger, remaining },
  ...{ seats, pool, left, database, issues },
};
