import { NOT_STATED, type Staff } from '../staffing/staff';
import { CostColumns, NOT_COSTED, OWN_PAY } from './costColumns';
import { CostingIssues } from './costingIssues';
import { hasItemsOfSomeTypes, rulesOfAll } from './contributions';
import type { AnnualCost, NotCostedReason, StaffCosts } from './costs';
import type { Pay } from './pay';
import type { Rates } from './rates';
import { Standards } from './standards';
import { typePlace } from './typePlace';

/**
 * What every person of the staff table costs a year: by the person's own pay where the row states it, else by the pay table.
 * Who cannot be costed is in `notCosted` with the reason and has NaN in every column; what is missing is an issue at the
 * person's cell. Pay that is refused never falls back to the pay table. Without a post type not even own pay is costed when
 * an item of the rates table is for some post types alone.
 * Example: the row `Archive | Institution | Grade 7` with 75,000 yuan for that rank and 16 % pension costs 87,000 yuan.
 */
export function costStaff(staff: Staff, pay: Pay | null, rates: Rates | null): StaffCosts {
  let own: CostColumns | null = null;
  const issues = new CostingIssues(staff, pay);
  const rules = rulesOfAll(rates);
  const needsPostType = hasItemsOfSomeTypes(rates);
  const standards = new Standards(pay, rates);
  const standard = new Int32Array(staff.count);
  const notCosted: { person: number; reason: NotCostedReason }[] = [];
  const leaveOut = (person: number, reason: NotCostedReason): number => {
    notCosted.push({ person, reason });
    if (reason === 'noPostType') issues.noPostType(person);
    else if (reason === 'noPayRow') issues.noPayRow(person);
    else if (reason === 'unknownRank') issues.unknownRank(person);
    return NOT_COSTED;
  };
  const { payRefused, ownBase, ownTransport, postType, rank } = staff;
  for (let person = 0; person < staff.count; person++) {
    const base = ownBase[person];
    if (payRefused[person] !== 0) standard[person] = leaveOut(person, 'payRefused');
    else if (Number.isNaN(base)) {
      const found = standards.find(postType[person], rank[person]);
      standard[person] = typeof found === 'number' ? found : leaveOut(person, found);
    } else if (needsPostType && postType[person] === NOT_STATED) {
      standard[person] = leaveOut(person, 'noPostType');
    } else {
      const ownRules = rules[typePlace(postType[person])];
      own ??= new CostColumns(staff.count, rates);
      const isCosted = own.reckon(person, base, ownTransport[person], ownRules);
      standard[person] = isCosted ? OWN_PAY : leaveOut(person, 'rateUnusable');
    }
  }
  return costsOf(staff, rates, { standard, costs: standards.costs, own, notCosted, issues: issues.finish() });
}

interface Costed extends Pick<StaffCosts, 'notCosted' | 'issues'> {
  /** Place in `costs`, `OWN_PAY` or `NOT_COSTED`. */
  readonly standard: Int32Array;
  readonly costs: readonly AnnualCost[];
  readonly own: CostColumns | null;
}

/** The columns are filled when one of them is first asked for. */
function costsOf({ count }: Staff, rates: Rates | null, costed: Costed): StaffCosts {
  const { standard, costs, own, notCosted, issues } = costed;
  let filled: CostColumns | null = null;
  const columns = (): CostColumns => (filled ??= (own ?? new CostColumns(count, rates)).fill(standard, costs));
  return {
    items: rates?.items ?? [],
    annuity: rates?.annuity ?? -1,
    get payFen() {
      return columns().payFen;
    },
    get contributionsFen() {
      return columns().contributionsFen;
    },
    get totalFen() {
      return columns().totalFen;
    },
    get cashFen() {
      return columns().cashFen;
    },
    get annuityFen() {
      return columns().annuityFen;
    },
    notCosted,
    byStandard: own === null ? { place: standard, costs } : null,
    issues,
  };
}
