import type { HeadlineStepKey, BridgeRowKey } from '../../core/money/bridge';

/** Where each row of the bridge comes from, in a few words. */
const bridgeFrom: Record<BridgeRowKey, string> = {
  gross: 'posts cut × row of the Pay table without a rank, with contributions',
  postsCut: 'Agencies: posts before less posts after, by post type',
  vacantPostsCut: 'of the posts cut, those vacant before and gone after',
  budgetedVacantPostsCut: 'units whose Vacancies budgeted says yes',
  filledPostsCut: 'posts cut less the vacant ones',
  surplusPeople: 'surplus after the reform, by unit and post type',
  placedBy: 'Staff: Channel',
  placed: 'sum of the channels above',
  waiting: 'surplus people without a channel',
  placedBeyond: 'more people placed than their unit has surplus',
  leavingBy: 'Staff: exit date, else by birth, sex and category',
  leaving: 'sum of the above; one person counts once',
  hired: 'people leaving × permitted hires, less hires replaced',
  fewer: 'people leaving less hires',
  fewerCumulative: 'added up by year',
  staying: 'Staff: birth, sex or category is missing',
  notCosted: 'in the people, not in the money',
  payLeaving: 'pay and cash contributions; in the year of leaving the months off the payroll',
  hiresPay: 'pay and cash contributions from the month after the leaver',
  vacancySaving: 'budgeted vacant posts × cash cost of a post',
  runningCost: 'Agencies: running cost before less after, once in effect',
  oneOff: 'assumption',
  net: 'sum of the rows above',
  cumulative: 'added up by year',
  booked: 'booked contributions of the leavers; no cash of the year',
};

const stepMeanings: Record<HeadlineStepKey, string> = {
  gross: 'posts cut × full cost of a post',
  vacant: 'nobody was paid for a vacant post, but for those in the budget',
  stillPaid:
    'the post is cut and its holder still paid at the end of the year; above 0 when more people leave than filled posts were cut',
  hired: 'pay and contributions of the permitted hires',
  payDifference: 'real pay of the leavers against the standard, months of the year of leaving, pay growth',
  booked: 'booked contributions are not paid in the year',
  runningCost: 'running cost saved',
  oneOff: 'one-off costs of the year',
  net: 'sum of the steps; the net saving of that year in the table above',
};

const chartSteps: Record<HeadlineStepKey, string> = {
  gross: 'Memo',
  vacant: 'Vacant',
  stillPaid: 'Still paid',
  hired: 'Hires',
  payDifference: 'Real pay',
  booked: 'Booked',
  runningCost: 'Running cost',
  oneOff: 'One-off',
  net: 'Net cash',
};

/** Words of the sheets about money. Where a sentence takes facts, it is a function. */
export const moneySheets = {
  savingsName: 'Savings',
  savingsTitle: 'What the reform saves',
  bridgeName: 'Bridge',
  bridgeTitle: 'From posts to people to cash',
  amountsIn: { yuan: 'Amounts in yuan', wan: 'Amounts in 10,000 yuan' },
  inUnit: { yuan: ' (yuan)', wan: ' (10,000 yuan)' },
  sections: {
    assumptions: '1. Assumptions',
    charts: '2. Charts',
    memo: '3. Posts cut × full cost (a memo, no saving by itself)',
    scopes: '4. One memo amount, several scopes',
    cash: '5. Cash by year',
    outcome: '6. Low, base and high; present value',
    path: '7. Support ratio by year',
    claims: '8. Published figures and recomputed ones',
    bridge: '3. Posts, people and money',
    steps: (year: number) => `4. From the memo amount to the cash of ${year}`,
    bridgePath: '5. Support ratio by year',
  },

  legendLive:
    'The shaded cells are the assumptions. Change one and the formulas of this sheet follow; to keep a change, make it in the Money panel and create the sheet again.',
  legendValues:
    'The shaded cells are the assumptions. This sheet holds values: change an assumption in the Money panel and create the sheet again.',
  firstYear: 'First year',
  years: 'Year',
  horizon: (first: string, last: string, count: number) =>
    `${first}–${last}, ${count} ${count === 1 ? 'year' : 'years'} in all`,
  hiringRatio: 'Permitted hires',
  hiringMeaning: 'hires for each person who leaves; 0 % = nobody is hired',
  payGrowth: 'Pay growth a year',
  growthMeaning: 'growth of pay and contributions from the second year on',
  discountRate: 'Discount rate a year',
  discountMeaning: 'brings the net of each year to the start of the first year',
  timing: 'Paid at',
  timingMeaning: (choices: string) => `when in its year an amount is paid: ${choices}`,
  annuity: 'Occupational annuity',
  annuityMeaning: (choices: string) => `${choices}; what is booked is no cash of the year`,
  wordSeparator: ', ',
  oneOffs: 'One-off costs',

  postsBefore: 'Posts before',
  postsAfter: 'Posts after',
  cut: 'Posts cut',
  postCost: 'Cost of a post a year',
  annual: 'Amount a year',
  total: 'Total',
  memoNote:
    'The memo amount is posts cut × full cost of a post a year (pay and employer contributions). Nobody is paid for a vacant post and surplus people are still paid: a budget falls only when people leave the payroll, see part 5.',
  postsAdded:
    'Posts that a post type gains stand in its row; the totals of posts cut and of the amount are not reduced by them.',
  notCostedPosts: (postTypes: string) =>
    `Posts of these types changed, but the Pay table has no usable standard for them, so there is no sum: ${postTypes}.`,
  payRow: (rows: string) => `Pay: ${rows}`,

  scope: 'Scope',
  memo: 'Memo amount',
  divisor: 'Divided by',
  result: 'Result',
  divisorMeaning: 'What it is divided by',
  scopes: {
    perPost: 'For each post cut',
    perSurplus: 'For each surplus person',
    perPersonFewer: 'For each supported person fewer',
    share: 'Of general public budget revenue',
  },
  divisors: {
    perPost: 'posts cut',
    perSurplus: 'surplus people after the reform',
    perPersonFewer: 'supported staff before less after, from the Facts table',
    share: 'general public budget revenue, from the Facts table',
  },
  noSupportedFewer: 'the Facts table does not state supported staff before and after',
  noRevenue: 'the Facts table does not state general public budget revenue',
  noSurplus: 'nobody is surplus after the reform',
  noPostsCut: 'no post is cut',

  low: 'Net saving, low',
  base: 'Net saving, base',
  high: 'Net saving, high',
  presentValue: 'Present value',
  presentValueOf: (rate: string, first: string, last: string, count: number, timing: string) =>
    `at ${rate} a year over the ${count} ${count === 1 ? 'year' : 'years'} ${first}–${last}, payments: ${timing}, as of the start of ${first}`,
  payback: 'Payback year',
  paybackMeaning: 'from its end on the net saving added up is never below 0',
  noPayback: 'not within the years',
  scenarioNote:
    'Low and high change at once, against the saving or for it: permitted hires by 20 points, pay growth by 2 points, leaving 12 months later or earlier, running cost saved × 0.8 or 1.2, one-off costs × 1.2 or 0.8.',
  scenariosStale:
    'An assumption was changed on this sheet: low and high are still those of its creation. Change it in the Money panel and create the sheet again.',

  fewer: 'People fewer on the payroll',
  supportedAtEnd: 'Supported staff at the end of the year',
  pathNote: (basis: string) =>
    `${basis} Supported staff before as the Facts table states it, less the people fewer of each year.`,
  noPath:
    'Not computed: no Facts table with a population and the supported staff was found. Add one with the headers Item, Value, As of, Source.',

  chartUnit: 'million yuan',
  chartUnitYuan: 1_000_000,
  waterfallChart: (year: number, unit: string) => `From the memo amount to the cash of ${year} (${unit})`,
  peopleChart: 'People leaving and people fewer',
  cashChart: (unit: string) => `Net saving by year (${unit})`,
  chartSteps,
  seriesBase: 'Base (not shown)',
  seriesLevel: 'Start and result',
  seriesRise: 'More',
  seriesFall: 'Less',
  seriesBelow: (series: string) => `${series} (below 0)`,
  seriesLow: 'Low',
  seriesMiddle: 'Base',
  seriesHigh: 'High',

  figure: 'Figure',
  part: 'Column',
  printed: 'As printed',
  recomputed: 'Recomputed',
  difference: 'Difference',
  differs: (by: string) => `differs by ${by}`,

  noPay:
    'No Pay table was found, so posts have no cost. Add one with the headers Post type, Rank, Basic pay, Allowances, Performance, or insert it from the Money panel.',
  noRates:
    'No Rates table was found, so costs hold pay alone, without employer contributions. Add one with the headers Item, Post type, Rate, Floor, Ceiling, Cash, or insert it from the Money panel.',
  noStaff:
    'No Staff table was found, so nobody can be shown as leaving: the cash holds running cost, budgeted vacant posts and one-off costs alone. Add one with the headers Person ID, Unit, Post type, Sex, Birth, Category.',
  noRunningCost: 'The Agencies table has no column Running cost, so there is none here.',

  in: 'In',
  groups: { posts: 'Posts', people: 'People', yuan: 'Money' },
  units: { posts: 'posts', people: 'people', yuan: { yuan: 'yuan', wan: '10,000 yuan' } },
  from: 'Where it comes from',
  bridgeFrom,
  step: 'Step',
  stepMeanings,
  stepsStale:
    'The first year was changed: “People still paid” is part of “Real pay, months, growth” here. Create the sheet again',

  bridgeBroken: 'The tables hold errors, on which REFORM formulas stop: see the Data panel',
  stalePath: 'The tables have changed and no longer fit the rows of this sheet: please create it again',
  liveNote:
    'Live: the figures are REFORM formulas on the tables of this workbook and on the shaded cells, and follow them. Low and high, the published figures and the steps “vacant” and “still paid” are as of the time above; create the sheet again when units, people or plan rows were added or taken away.',
  rulesNote:
    'Cost of a person a year = 12 × (basic + allowances + performance) + bonus months × basic + 12 × transport + employer contributions. A contribution = 12 × rate × base; the base keeps within floor and ceiling and leaves out transport.',
  retirementNote:
    'Retirement follows the gradual rise of the statutory age since 2025-01-01; an exit date in the Staff table wins. Redeployed people save nothing until they leave; one person, one saving.',
  stayingNote: (people: number, rows: string) =>
    `${people} ${people === 1 ? 'person has' : 'people have'} no retirement month (birth, sex or category is missing) and ${people === 1 ? 'is' : 'are'} shown as staying: ${rows}.`,
  everybodyDated: 'Everybody has a month of leaving.',
  notCostedNote: (people: number, reasons: string) =>
    `${people} ${people === 1 ? 'person is' : 'people are'} not costed: ${reasons}.`,
  reasonCount: (reason: string, people: number, rows: string) => `${reason} (${people}: ${rows})`,
  leavingNotCostedNote: (people: number) =>
    `Of the people who leave within the years ${people} ${people === 1 ? 'is' : 'are'} not costed: counted among the people, not in the money.`,
  everybodyCosted: 'Everybody is costed.',
  notIncludedNote:
    'Not included: the occupational annuity of fully funded units, which falls due at retirement or when the person moves out of such units; pensions paid by the pension fund; office space freed and time saved. A support ratio holds for the population basis and date stated with it.',
  roundingNote:
    'Cells keep amounts exact to the fen; shown in 10,000 yuan with two decimals, parts may differ from their total by 0.01.',
  tiesNote:
    'Running cost and posts are those of the Overview; Savings and Bridge show the same net by year under the same assumptions.',
};
