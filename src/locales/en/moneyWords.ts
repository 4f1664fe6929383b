import type { NotCostedReason } from '../../core/money/costs';
import type { BridgeRowKey, HeadlineStepKey, LeavingCause, SensitivityKey } from '../../core/money/bridge';
import type { SavingsRowKey } from '../../core/money/savings';
import type { Category, Channel, Position, Sex } from '../../core/staffing/staff';
import type { ClaimFigure } from '../../core/claims/claims';

const sexes: Record<Sex, string> = { male: 'male', female: 'female' };
const categories: Record<Category, string> = { cadre: 'cadre', worker: 'worker' };
const positions: Record<Position, string> = { chief: 'chief', deputy: 'deputy', none: 'none' };

const channels: Record<Channel, string> = {
  retire: 'retirement',
  earlyRetire: 'early retirement',
  transferOut: 'transfer out',
  resign: 'resignation',
  enterprise: 'enterprise',
  civilService: 'civil-service recruitment',
  learningPost: 'learning post',
  villageGrid: 'village and grid work',
  redeploy: 'redeployment',
  replacesHire: 'fills a permitted hire',
  other: 'other',
  waiting: 'waiting',
};

const causes: Record<LeavingCause, string> = {
  retire: 'Retirement',
  earlyRetire: 'Early retirement',
  transferOut: 'Transfer out',
  resign: 'Resignation',
  enterprise: 'To an enterprise',
  exitDate: 'Exit date given',
};

const bridge: Record<BridgeRowKey, string> = {
  gross: 'Posts cut × full cost (memo, no saving by itself)',
  postsCut: 'Posts cut',
  vacantPostsCut: 'of which vacant',
  budgetedVacantPostsCut: 'vacant, but in the budget',
  filledPostsCut: 'of which filled',
  surplusPeople: 'Surplus people',
  placedBy: 'placed by',
  placed: 'Placed in all',
  waiting: 'Waiting to be placed',
  placedBeyond: 'Placed beyond the surplus of their unit',
  leavingBy: 'leaving by',
  leaving: 'People leaving the payroll',
  hired: 'Permitted hires',
  fewer: 'People fewer on the payroll',
  fewerCumulative: 'People fewer, added up',
  staying: 'People without a retirement month, shown as staying',
  notCosted: 'People leaving who are not costed',
  payLeaving: 'Pay and contributions no longer paid',
  hiresPay: 'Pay of permitted hires',
  vacancySaving: 'Budgeted vacant posts',
  runningCost: 'Running cost',
  oneOff: 'One-off costs',
  net: 'Net saving in cash',
  cumulative: 'Net saving, added up',
  booked: 'Booked contributions that end (memo, no cash)',
};

const headline: Record<HeadlineStepKey, string> = {
  gross: 'Posts cut × full cost',
  vacant: 'Vacant posts',
  stillPaid: 'People still paid',
  hired: 'Permitted hires',
  payDifference: 'Real pay, months, growth',
  booked: 'Booked, not paid',
  runningCost: 'Running cost',
  oneOff: 'One-off costs',
  net: 'Net in cash',
};

const savings: Record<SavingsRowKey, string> = {
  postType: 'Posts',
  gross: 'Posts cut × full cost (memo, no saving by itself)',
  runningCost: 'Running cost',
  shareOfRevenue: 'Share of general public budget revenue',
  perPost: 'Memo amount for each post cut',
  perSurplus: 'Memo amount for each surplus person',
  perPersonFewer: 'Memo amount for each supported person fewer',
};

const sensitivity: Record<SensitivityKey, string> = {
  hiringRatio: 'Permitted hires',
  payGrowth: 'Pay growth',
  retirement: 'Retirement by age',
  exits: 'Leaving by date or channel',
  runningCost: 'Running cost saved',
  oneOff: 'One-off costs',
  annuity: 'Occupational annuity',
  discountRate: 'Discount rate',
};

const claimFigures: Record<ClaimFigure, string> = {
  organs: 'Organs',
  leaderPosts: 'Leader posts',
  institutions: 'Public institutions',
  units: 'Organs and public institutions',
  institutionPosts: 'Institution posts',
  surplus: 'Surplus institution staff',
  runningCost: 'Running cost (yuan)',
  office: 'Office space (m²)',
  payAndContributions: 'Pay and contributions (yuan)',
  shareOfRevenue: 'Share of general public budget revenue',
  supportedStaff: 'Supported staff',
  supportRatio: 'Support ratio',
  deliberativeBodies: 'Deliberative bodies',
};

const notCosted: Record<NotCostedReason, string> = {
  payRefused: 'own pay cannot be used',
  noPostType: 'no post type',
  noPayRow: 'no row in the pay table',
  unknownRank: 'rank not in the pay table',
  payRowUnusable: 'row of the pay table cannot be used',
  rateUnusable: 'row of the rates table cannot be used',
};

/** Headers of the tables about money that functions and sheets put out. */
const headers = {
  item: 'Item',
  unit: 'In',
  total: 'Total',
  before: 'Before',
  after: 'After',
  cut: 'Cut',
  unitCost: 'Full cost a year (yuan)',
  yuanAYear: 'Yuan a year',
  share: 'Share',
  people: 'People',
  notCosted: 'Not costed',
  payAYear: 'Pay in the year',
  totalAYear: 'Total in the year',
  rank: 'Rank',
  monthlyBase: 'Base a month (yuan)',
  rate: 'Rate',
  cash: 'Cash',
};

const units = { posts: 'posts', people: 'people', yuan: 'yuan' };

/** The words of money, staff and published figures that functions, sheets and pane share. */
export const moneyWords = {
  sexes,
  categories,
  positions,
  channels,
  causes,
  bridge,
  /** A line that stands for one channel or cause: `placed by: retirement`. */
  bridgePart: ({ label, part }: { label: string; part: string }) =>
    `${label}: ${part.charAt(0).toLowerCase()}${part.slice(1)}`,
  headline,
  savings,
  sensitivity,
  claimFigures,
  notCosted,
  headers,
  units,
  allInAll: 'Total',
  notStated: '(not stated)',
  pay: 'Pay',
};
