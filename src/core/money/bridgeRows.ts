import { CHANNELS, type Channel } from '../staffing/staff';
import { LEAVING_CAUSES, type Bridge, type BridgeBase, type BridgeRow, type BridgeRowKey } from './bridge';
import { FEN } from './costs';

/**
 * The lines of the bridge in the order in which they are read: posts, surplus people, people leaving, cash. Costs are
 * below 0; totals add the years up, of an added-up line they are its last year. What a missing table leaves unknown is
 * blank (null), never 0: without a staff table who is placed, who leaves and the cash of it; without running costs or the
 * cost of a post what hangs on them. Lines that say nothing are left out: channels and causes without people, budgeted
 * vacant posts, people placed beyond the surplus, staying or not costed, vacancy savings and booked contributions of 0.
 */
export function bridgeRows(base: BridgeBase, bridge: Bridge): BridgeRow[] {
  return [
    ...postRows(base, bridge),
    ...placingRows(base, bridge),
    ...peopleRows(base, bridge),
    ...cashRows(base, bridge),
  ];
}

function postRows({ savings, posts }: BridgeBase, bridge: Bridge): BridgeRow[] {
  const sum = (count: (cut: BridgeBase['posts'][number]) => number): number =>
    Math.round(posts.reduce((total, cut) => total + count(cut), 0) * 1000) / 1000;
  const budgeted = sum(({ budgetedVacant }) => budgetedVacant);
  return [
    totalRow(bridge, 'gross', 'yuan', savings.grossFen === null ? null : savings.grossFen / FEN),
    totalRow(
      bridge,
      'postsCut',
      'posts',
      sum(({ cut }) => cut),
    ),
    totalRow(
      bridge,
      'vacantPostsCut',
      'posts',
      sum(({ vacant }) => vacant),
    ),
    ...when(budgeted > 0, totalRow(bridge, 'budgetedVacantPostsCut', 'posts', budgeted)),
    totalRow(
      bridge,
      'filledPostsCut',
      'posts',
      sum(({ filled }) => filled),
    ),
  ];
}

function placingRows({ surplus, staff }: BridgeBase, bridge: Bridge): BridgeRow[] {
  const known = (people: number): number | null => (staff ? people : null);
  const placedBy = (channel: Channel): BridgeRow => ({
    ...totalRow(bridge, 'placedBy', 'people', surplus.placedBy[channel]),
    channel,
  });
  return [
    totalRow(bridge, 'surplusPeople', 'people', surplus.people),
    ...CHANNELS.filter((channel) => surplus.placedBy[channel] > 0).map(placedBy),
    totalRow(bridge, 'placed', 'people', known(surplus.placed)),
    totalRow(bridge, 'waiting', 'people', known(surplus.waiting)),
    ...when(surplus.placedBeyond > 0, totalRow(bridge, 'placedBeyond', 'people', surplus.placedBeyond)),
  ];
}

function peopleRows({ staff, staying }: BridgeBase, bridge: Bridge): BridgeRow[] {
  const known = (row: BridgeRow): BridgeRow => (staff ? row : unknownRow(row));
  const causes = LEAVING_CAUSES.filter((cause) => bridge.leavingBy[cause].some((people) => people > 0));
  return [
    ...causes.map((cause) => ({ ...yearsRow('leavingBy', 'people', bridge.leavingBy[cause]), cause })),
    known(yearsRow('leaving', 'people', bridge.leaving)),
    known(yearsRow('hired', 'people', bridge.hired)),
    known(yearsRow('fewer', 'people', bridge.fewer)),
    known(addedUpRow('fewerCumulative', 'people', bridge.fewerCumulative)),
    ...when(staying.length > 0, totalRow(bridge, 'staying', 'people', staying.length)),
    ...when(bridge.leavingNotCosted > 0, totalRow(bridge, 'notCosted', 'people', bridge.leavingNotCosted)),
  ];
}

function cashRows({ staff, savings }: BridgeBase, bridge: Bridge): BridgeRow[] {
  const known = (row: BridgeRow): BridgeRow => (staff ? row : unknownRow(row));
  const yuan = (fen: readonly number[], sign = 1): number[] => fen.map((amount) => (sign * amount) / FEN + 0);
  const running = fenRow('runningCost', bridge.runningCostFen);
  return [
    known(fenRow('payLeaving', bridge.payLeavingFen)),
    known(fenRow('hiresPay', bridge.hiresFen, -1)),
    ...when(hasAmount(bridge.vacancyFen), fenRow('vacancySaving', bridge.vacancyFen)),
    savings.runningCost ? running : unknownRow(running),
    fenRow('oneOff', bridge.oneOffFen, -1),
    known(fenRow('net', bridge.netFen)),
    known(addedUpRow('cumulative', 'yuan', yuan(bridge.cumulativeFen))),
    ...when(hasAmount(bridge.bookedFen), fenRow('booked', bridge.bookedFen)),
  ];
}

function hasAmount(fen: readonly number[]): boolean {
  return fen.some((amount) => amount !== 0);
}

function when(shown: boolean, row: BridgeRow): BridgeRow[] {
  return shown ? [row] : [];
}

function rowOf(
  key: BridgeRowKey,
  unit: BridgeRow['unit'],
  total: number | null,
  years: readonly (number | null)[],
): BridgeRow {
  return { key, channel: null, cause: null, unit, total, years };
}

/** A line that has no years. */
function totalRow({ years }: Bridge, key: BridgeRowKey, unit: BridgeRow['unit'], total: number | null): BridgeRow {
  const blank = years.map(() => null);
  return rowOf(key, unit, total, blank);
}

function yearsRow(key: BridgeRowKey, unit: BridgeRow['unit'], years: readonly number[]): BridgeRow {
  const total = years.reduce((sum, amount) => sum + amount, 0);
  return rowOf(key, unit, total, years);
}

/** Whole fen are added up, so that totals in yuan are exact. */
function fenRow(key: BridgeRowKey, fen: readonly number[], sign = 1): BridgeRow {
  const total = fen.reduce((sum, amount) => sum + amount, 0);
  const yuan = (amount: number): number => (sign * amount) / FEN + 0;
  return rowOf(key, 'yuan', yuan(total), fen.map(yuan));
}

/** A line that adds up by itself: its total is its last year. */
function addedUpRow(key: BridgeRowKey, unit: BridgeRow['unit'], years: readonly number[]): BridgeRow {
  return rowOf(key, unit, years[years.length - 1], years);
}

function unknownRow(row: BridgeRow): BridgeRow {
  return { ...row, total: null, years: row.years.map(() => null) };
}
