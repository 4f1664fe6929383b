/** The words of the panel Money; loaded with it. */
const missing = {
  needAgencies: 'No table of agencies was found yet. See the Data tab for the first step.',
  noTables: 'There is no Pay table, so posts and people have no cost.',
  noRates: 'There is no Rates table, so contributions are left out and every cost is pay alone.',
  noStaff:
    'There is no Staff table, so nobody is known to leave: cash holds running cost and one-off costs alone, and the bridge is not drawn. The headline and its three scopes still work.',
  noFacts: 'There is no Facts table, so the share of revenue and the support ratio are left out.',
  insertDefaults: 'Insert Pay and Rates tables',
  insertText:
    'They come with the national contribution rates, each with its source. The pay rows are yours to fill in.',
  inserting: 'Inserting…',
  inserted: (sheets: string) => `Inserted on new sheets: ${sheets}. Check them against the rules of your province.`,
  wage: 'Average monthly wage of the province (yuan)',
  wageHint: 'Gives floors (60 %) and ceilings (300 %) of the contribution base. Leave blank to fill them in later.',
  wageBad: 'Write an amount between 1,000 and 100,000 yuan a month, or leave it blank.',
};

const results = {
  title: 'What the reform saves',
  working: 'Calculating…',
  yearNet: (year: number) => `Net in cash, ${year}`,
  cumulative: (first: number, last: number) => `Net in cash, ${first} to ${last}`,
  payback: 'Payback year',
  paybackIn: (year: number, place: number) => `${year} (year ${place})`,
  noPayback: (last: number) => `not by ${last}`,
  nothingToPayBack: 'No one-off costs to pay back.',
  present: 'Present value',
  presentBasis: (rate: string, first: number, last: number, timing: string) =>
    `${rate} a year, ${first} to ${last}, paid ${timing} of the year`,
  fewer: 'People fewer on the payroll',
  fewerBasis: (year: number) => `by the end of ${year}`,
};

const assumptions = {
  title: 'Assumptions',
  kept: 'Kept in this workbook; the sheets print them.',
  reset: 'Back to the defaults',
  firstYear: 'First year',
  firstYearHint: (year: number) => `Blank = ${year}, when the reform takes effect.`,
  firstYearHintToday: (year: number) => `Blank = ${year}: the plan states no Effective date.`,
  firstYearBad: (least: string, most: string) => `Write a year from ${least} to ${most}, or leave it blank.`,
  yearCount: 'Number of years',
  yearCountBad: (least: string, most: string) => `Write a whole number from ${least} to ${most}.`,
  hiring: 'Permitted hires (%)',
  hiringHint: 'New hires for every hundred who leave.',
  hiringBad: (least: string, most: string) => `Write a percentage from ${least} to ${most}.`,
  growth: 'Pay growth a year (%)',
  growthBad: (least: string, most: string) => `Write a percentage from ${least} to ${most}.`,
  discount: 'Discount rate a year (%)',
  discountBad: (least: string, most: string) => `Write a percentage from ${least} to ${most}.`,
  timing: 'Paid within the year',
  timings: { end: 'at the end', mid: 'in the middle', start: 'at the start' },
  annuity: 'Occupational annuity',
  annuities: { asRates: 'as in Rates', cash: 'paid in cash', booked: 'booked, not paid' },
  unit: 'Amounts in',
  units: { yuan: 'yuan', wan: '10,000 yuan' },
  oneOffs: 'One-off costs',
  noOneOffs: 'None yet, such as severance, moving or systems.',
  oneOffYear: 'Year',
  oneOffAmount: (unit: string) => `Amount (${unit})`,
  oneOffLabel: 'What for',
  oneOffYearBad: (least: string, most: string) => `Write a year from ${least} to ${most}.`,
  oneOffAmountBad: (least: string, most: string) => `Write an amount from ${least} to ${most}.`,
  oneOffOutside: (first: number, last: number) => `Outside ${first} to ${last}: not counted.`,
  addOneOff: 'Add a one-off cost',
  oneOffsFull: (most: number) => `The workbook keeps up to ${most} one-off costs. Put some together to add another.`,
  removeOneOff: (label: string) => `Remove ${label}`,
  unnamed: 'this cost',
};

const bridge = {
  title: 'From the headline to cash',
  inUnit: (unit: string) => `in ${unit}`,
  year: 'Year',
  picture: (year: string, gross: string, net: string) =>
    `Bridge from the headline of ${gross} to ${net} net in cash in ${year}`,
  text: 'Posts cut times full cost is no saving by itself. The steps show what is left of it in the cash of the year.',
  needStaff: 'Needs a Staff table: only people who leave bring the headline down to cash.',
  needPay: 'Without a Pay table posts have no cost, so there is no headline to start from.',
  noHeadline:
    'There is no headline: the Pay table has no usable row for a post type that is cut. The issues below name it.',
};

const cash = {
  title: 'Cash by year',
  text: 'Columns: net as assumed. Lines: from low, with everything uncertain against the saving, to high.',
  picture: (first: string, last: string) => `Net saving in cash by year, ${first} to ${last}`,
  column: (year: string, low: string, base: string, high: string) =>
    `${year}: ${base} as assumed, ${low} low, ${high} high`,
  year: 'Year',
  low: 'Low',
  base: 'Net',
  high: 'High',
  cumulative: 'Added up',
};

const tornado = {
  title: 'What moves the result most',
  text: (present: string) => `Present value when one assumption is turned at a time; as assumed ${present}.`,
  picture: 'What moves the present value, the widest first',
  none: 'Nothing that could be turned changes the present value.',
  bar: (name: string, lowSetting: string, highSetting: string) => `${name} (${lowSetting} / ${highSetting})`,
  range: (low: string, high: string) => `${low} … ${high}`,
  months: (months: number) =>
    months === 0 ? 'as planned' : `${Math.abs(months)} months ${months > 0 ? 'later' : 'earlier'}`,
  factor: (percent: string) => `${percent} of plan`,
  booked: 'booked',
  cash: 'in cash',
};

const support = {
  title: 'Support ratio',
  needStaff: 'Needs a Staff table: the path follows the people who leave.',
  needFacts: 'Needs a Facts table with a population and the supported staff.',
  path: 'Support ratio by year',
  year: 'Year',
  before: 'before',
  fewer: 'People fewer',
  supported: 'Supported',
  ratio: (population: string) => `Ratio, ${population.toLowerCase()}`,
  planned: 'as planned',
  basis: (item: string, amount: string, asOf: string) =>
    asOf === '' ? `${item} ${amount}. ` : `${item} ${amount} (${asOf}). `,
  reaches: (year: number, planned: string) => `The planned ${planned} is reached in ${year}.`,
  short: (year: number, more: string, planned: string) =>
    `At the end of ${year} there are ${more} more people than the planned ${planned}.`,
};

const scopes = {
  title: 'One headline, three scopes',
  headline: 'Posts cut × full cost, a year',
  text: 'The same amount looks different by what it is divided by.',
  perPost: 'per post cut',
  perSurplus: 'per surplus person',
  perPersonFewer: 'per supported person fewer',
  divisor: {
    perPost: (count: string) => `${count} posts cut`,
    perSurplus: (count: string) => `${count} surplus people`,
    perPersonFewer: (count: string) => `${count} people fewer (Facts)`,
  },
  amounts: { yuan: (amount: string) => `${amount} yuan`, wan: (amount: string) => `${amount} × 10,000 yuan` },
  share: (percent: string) => `${percent} of general public budget revenue`,
  unknown: '–',
};

const people = {
  title: 'People',
  surplus: 'Surplus and where it goes',
  beyond: (count: string) => `${count} more are placed than their unit has surplus.`,
  leaving: 'Leaving the payroll',
  noLeaving: 'Nobody in the staff table leaves within these years.',
  year: 'Year',
  total: 'Total',
  staying: (count: string) => `${count} people have no retirement month and are shown as staying.`,
  notCosted: 'Not costed',
  notCostedReason: (reason: string, count: string) => `${reason}: ${count}`,
  leavingNotCosted: (count: string) =>
    `${count} people who leave are not costed: they count as people, not in the money.`,
  allCosted: 'Everybody in the staff table is costed.',
};

const issues = {
  title: 'Issues about money and people',
  none: 'No issues about money and people.',
};

export const moneyPane = { missing, results, assumptions, bridge, cash, tornado, support, scopes, people, issues };
