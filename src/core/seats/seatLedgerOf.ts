import { StaffIssueList } from '../money/staffIssueList';
import { unitsOfStaff } from '../money/unitsOfStaff';
import type { Reform } from '../results/reform';
import { monthText } from '../staffing/monthText';
import { quotePersonal } from '../staffing/quotePersonal';
import { NO_MONTH, type Month, type Staff } from '../staffing/staff';
import { authorisedSeats, type AuthorisedSeats } from './authorisedSeats';
import { countConcurrent } from './countConcurrent';
import { countSeats, type CountedLeaders } from './countSeats';
import { databaseFlags, type DatabaseCheck } from './databaseFlags';
import { SeatDrafts, type SeatDraft } from './seatDrafts';
import type { SeatLedger } from './seatLedger';
import { seatRows, seatTotals } from './seatRows';

/**
 * The ledger of leader seats 领导职数台账: a row a unit after the reform that has seats, leaders, people in the pool or
 * people who left a leader post. Leaders follow their unit as `unitsOfStaff` says; those of a unit that ends without
 * another, or is not known, stand under its name behind the others; those of an abolished one are all surplus. Seats are those of the structure, with what the
 * approved table grants; units, chiefs and deputies are never netted. Each leader counts once: the seats held are the
 * leaders counted. `staff` is read with the scope `everything`, or `seats` when the special database is not looked at.
 * Units of people that are not known are issues of `unitsOfStaff`, not of the ledger.
 * Example: bureaus with a chief each, merged into one with one chief seat: 2 held, 1 of them surplus.
 */
export function seatLedgerOf(reform: Reform, staff: Staff, today: Month): SeatLedger {
  const places = unitsOfStaff(reform, staff);
  const issues = new StaffIssueList(staff);
  const drafts = new SeatDrafts(reform);
  const authorised = authorisedSeats(reform);
  addGranted(reform, authorised, drafts);
  const counted = countSeats(staff, places, drafts, today);
  countConcurrent(reform, staff, drafts, issues);
  const database = databaseFlags(reform, staff, places, (person) => counted.draftOf.has(person));
  const ordered = drafts.inOrder();
  const rows = seatRows(authorised, ordered);
  const totals = seatTotals(rows);
  const granted = (totals.chiefs.authorised ?? 0) + (totals.deputies.authorised ?? 0);
  if (granted > 0 && staff.count > 0 && counted.draftOf.size === 0) {
    issues.add('noLeadersFound', 'warning', 0, ['position', 'unit'], {});
  }
  reportPeople(staff, counted, database, today, issues);
  return {
    ...{ reform, staff, today, rows },
    totals,
    leadersCounted: counted.leaders,
    poolPeople: [...counted.pool].sort((one, other) => staff.poolUntil[one] - staff.poolUntil[other] || one - other),
    leftPeople: counted.left,
    inDatabase: database.inDatabase,
    databaseFlags: database.flags,
    rowOf: rowsOfPeople(staff.count, ordered, counted.draftOf),
    issues: issues.finish(),
  };
}

/** Units with seats have a row though nobody holds one. */
function addGranted({ after }: Reform, authorised: AuthorisedSeats, drafts: SeatDrafts): void {
  for (let unit = 0; unit < after.count; unit++) {
    const place = { unitAfter: unit, agency: -1 };
    const seats = (authorised(place, 'chief') ?? 0) + (authorised(place, 'deputy') ?? 0);
    if (seats > 0) drafts.ofUnitAfter(unit);
  }
}

function reportPeople(
  staff: Staff,
  { pool }: CountedLeaders,
  { flags }: DatabaseCheck,
  today: Month,
  issues: StaffIssueList,
): void {
  for (const person of pool) {
    const until = staff.poolUntil[person];
    if (until < today) issues.add('poolExpired', 'warning', person, ['poolUntil'], { month: monthText(until) });
  }
  for (let person = 0; person < staff.count; person++) {
    if (staff.newRank[person] === '' || staff.leftPost[person] !== NO_MONTH) continue;
    issues.add('rankWithoutLeft', 'note', person, ['newRank'], { rank: quotePersonal(staff.newRank[person]) });
  }
  for (const { person, reason } of flags) issues.add('databaseFlag', 'warning', person, ['database'], { reason });
}

function rowsOfPeople(
  count: number,
  drafts: readonly SeatDraft[],
  draftOf: ReadonlyMap<number, SeatDraft>,
): Int32Array {
  const places = new Map(drafts.map((draft, place) => [draft, place]));
  const rowOf = new Int32Array(count).fill(-1);
  for (const [person, draft] of draftOf) rowOf[person] = places.get(draft)!;
  return rowOf;
}
