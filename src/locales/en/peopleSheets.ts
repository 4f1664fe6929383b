import type { SurplusOrder } from '../../core/placement/placement';
import type { DatabaseFlag } from '../../core/seats/seatLedger';

/** Who is named where more people are surplus than are placed or marked, by order. */
const orderNotes: Record<SurplusOrder, string> = {
  retirement: 'the others by their retirement month, the nearest first',
  lastIn: 'the others by the month in which they started work, the latest first',
  marked: 'nobody else',
};

const flagReasons: Record<DatabaseFlag['reason'], string> = {
  notLeader: 'Holds no leader post, left none and is not in the pool',
  unitNotConcerned: 'The reform does not touch the unit',
};

/** Words of the sheets about people: Placement ledger and Seats. Where a sentence takes facts, it is a function. */
export const peopleSheets = {
  asOf: (month: string) => `As of ${month}`,
  people: 'People as counts',
  staffRows: (rows: string) => `Staff: ${rows}`,
  wordSeparator: ', ',

  placementName: 'Placement ledger',
  placementTitle: 'Placement ledger of surplus people',
  ledgerSection: '1. Surplus and placement by unit and post type',
  noSurplus: 'No unit after the reform has more people than posts, so nobody has to be placed.',
  placedGroup: 'Placed, by channel',
  withoutUnit: '(abolished; the plan names no unit)',

  remainingSection: '2. How the surplus goes, year by year',
  year: (year: string) => year,
  atStart: 'Surplus at the start of the year',
  usualYears: '3–5',
  goneWithin: (year: string, first: string, years: string, intended: string) =>
    `The surplus is gone by the end of ${year}. Years needed, counted from ${first}: ${years}. This is within the ${intended} years intended.`,
  goneLater: (year: string, first: string, years: string, intended: string) =>
    `The surplus is gone only by the end of ${year}. Years needed, counted from ${first}: ${years}. This is more than the ${intended} years intended.`,
  notGone: (year: string, people: string, intended: string) =>
    `At the end of ${year} surplus people still remain: ${people}. The surplus is not gone within the ${intended} years intended.`,
  stillThere: (year: string, people: string) => `At the end of ${year} surplus people still remain: ${people}.`,

  listSection: (people: number) =>
    `3. ${people} ${people === 1 ? 'person' : 'people'} named, those who need action first`,
  nobodyNamed: 'The Staff table names nobody of the surplus people.',
  unnamedSentence: (people: string) =>
    `Surplus people whom the Staff table does not name: ${people}. They are in the figures and in no line below.`,
  groupHead: (group: string, people: number) => `${group}: ${people}`,
  personId: 'ID',
  personName: 'Name',
  position: 'Position',
  channel: 'Channel',
  date: 'Date',
  placeBy: 'Place by',
  status: 'Status',
  remark: 'Remark',
  placementNotes: (order: SurplusOrder) => [
    'Surplus is the people above the posts of a unit and post type, never netted: surplus = placed + unplaced in every row and in the total. A unit and post type can be surplus by parts of a person where posts are.',
    `Named are, up to the surplus of each unit and post type: first those with a channel, then those waiting or marked as surplus by hand, then ${orderNotes[order]}; never those marked as not surplus. Who has a channel counts as placed, the others as unplaced.`,
    'Overdue: not done, and the month to place by, of the placement or of leaving has passed. Placed beyond: people with a channel though as many as are surplus have one already; they are in no figure but their own.',
    'By year: whoever of the unit and post type leaves the payroll, or takes a post elsewhere, brings its surplus down, for a post that falls vacant there is not filled. Learning posts, village and grid work and other channels leave the surplus as it is until the person leaves.',
  ],
  notGoneNote: (year: string) => `As the tables are now, the surplus is gone by the end of ${year}.`,
  neverGoneNote:
    'For part of the surplus no end can be worked out: people whose retirement month is not known, or surplus that nobody is named for.',
  withoutNames:
    'Personal data: IDs show their last four characters only, and no names stand here. The sheet can be made with names where the list needs them.',
  withNames:
    'Personal data: this sheet was asked for with names; IDs show their last four characters only. Hand it to those alone who need it.',
  placementLiveNote:
    'Live: the figures by unit and by year are REFORM formulas on the tables of this workbook and follow them. Units, channels and the list of people are as of the time above; a dash stands where a unit is no longer there. Create the sheet again when the line below the title says so.',

  seatsName: 'Seats',
  seatsTitle: 'Ledger of leader seats',
  seatsUnit: 'Seats and people as counts',
  seatsSection: '1. Chief and deputy seats by unit',
  noSeats: 'No unit has leader seats, and the Staff table names no leader.',
  chiefs: 'Chief seats',
  deputies: 'Deputy seats',
  seatHeads: {
    authorised: 'Authorised',
    held: 'Held',
    concurrent: 'County leader',
    surplus: 'Surplus',
    vacant: 'Vacant',
  },
  poolGroup: 'Pool',
  poolHeads: { pool: 'People', poolExpired: 'Expired', poolFirst: 'First end' },
  left: 'Left',
  promoted: 'Promoted',
  seatRemarks: {
    noUnit: 'no unit after the reform',
    overSeats: 'more leaders than seats',
    expired: 'time in the pool is over',
  },
  poolSection: (people: number, expired: number) =>
    `2. Pool: ${people} ${people === 1 ? 'person' : 'people'} by the end of their time${expired > 0 ? `, ${expired} expired` : ''}`,
  noPool: 'Nobody is in the pool.',
  leftSection: (people: number, promoted: number) =>
    `3. Left leader posts: ${people} ${people === 1 ? 'person' : 'people'}, ${promoted} of them promoted in rank`,
  nobodyLeft: 'Nobody has left a leader post.',
  databaseSection: (people: number, flags: number) => `4. Special database: ${people} in it, ${flags} to look at`,
  noFlags: (people: number): string =>
    people === 0
      ? 'The Staff table marks nobody as being in it.'
      : 'Everybody in it is a leader of a unit that the reform touches.',
  rank: 'Rank',
  newRank: 'New rank',
  rankStated: 'yes',
  poolUntil: 'Pool until',
  leftOn: 'Left in',
  reason: 'Why',
  expired: '▲ expired',
  flagReasons,
  seatsTie: (held: string, leaders: string) =>
    `Seats held = leaders counted: ${held} chief and deputy seats held = ${leaders} leaders of the Staff table. Who left a leader post or is in the pool holds none; a county leader who holds a seat besides another post is counted apart.`,
  seatsNotes: [
    'Surplus is held + county leader − authorised where it is above 0, vacant where it is below; chief and deputy seats, and units, are never netted. Blank where no table states the seats.',
    'Expired: the month until which the time in the pool runs has passed. Leaders follow their unit; those of a unit that is no longer there stand under its name, and those of an abolished unit whose seats are stated are all surplus.',
    'The special database is for leaders whom the reform concerns: those who hold or left a leader post or are in the pool, in units that the reform touches.',
  ],
  seatsPrivacy:
    'Personal data: IDs show their last four characters only, and no names stand here. A rank that neither the Pay table nor anybody else of the Staff table has is shown as “yes”.',
  seatsLiveNote:
    'Live: the table of seats is REFORM formulas on the tables of this workbook and follows them. Units and the lists of people are as of the time above; a dash stands where a unit is no longer there. Create the sheet again when the line below the title says so.',
};
