/**
 * The custom functions REFORM.* as Excel knows them. Metadata is made from these declarations, so each is a plain
 * function at the top of this file that hands on at once; descriptions are in the locales.
 */
import { countUnits, productVersion } from '../core';
import { approvalDaysTable } from './approvalDaysTable';
import { bridgeTable } from './bridgeTable';
import { paybackCell, presentValueCell, supportPathCells } from './cashFigures';
import { checkTable } from './checkTable';
import { comparisonTable } from './comparisonTable';
import { counterpartMatrixTable } from './counterpartMatrixTable';
import { counterpartsTable } from './counterpartsTable';
import { crosswalkTable } from './crosswalkTable';
import { changeCells, ratioCell, supportedCell } from './figures';
import { kindArgument } from './kindArgument';
import { orphansTable } from './orphansTable';
import { payrollTable } from './payrollTable';
import { personCostTable } from './personCostTable';
import { placementTable } from './placementTable';
import { readReform } from './readReform';
import { reconcileTable } from './reconcileTable';
import { remainingTable } from './remainingTable';
import { retirementCell } from './retirementCell';
import { savingsTable } from './savingsTable';
import { seatsTable } from './seatsTable';
import { structureTable } from './structureTable';
import { surplusTable } from './surplusTable';
import { isLeftOut } from './tableArgument';
import { tasksTable } from './tasksTable';
import { workingGroupsTable } from './workingGroupsTable';
import { workloadTable } from './workloadTable';

/**
 * Units after the reform.
 * @customfunction STRUCTURE
 * @param agencies Agencies table.
 * @param plan Plan table.
 * @param option Option of the plan.
 * @param approved Approved table.
 * @returns Table with headers.
 */
function structure(agencies: unknown[][], plan: unknown[][], option?: unknown, approved?: unknown[][]): unknown[][] {
  const { reform, words } = readReform({ agencies, plan, option, approved });
  return structureTable(reform, words);
}

/**
 * Units before beside units after.
 * @customfunction CROSSWALK
 * @param agencies Agencies table.
 * @param plan Plan table.
 * @param option Option of the plan.
 * @returns Table with headers.
 */
function crosswalk(agencies: unknown[][], plan: unknown[][], option?: unknown): unknown[][] {
  const { reform, words } = readReform({ agencies, plan, option });
  return crosswalkTable(reform, words);
}

/**
 * Figures before and after.
 * @customfunction COMPARE
 * @param agencies Agencies table.
 * @param plan Plan table.
 * @param option Option of the plan.
 * @param approved Approved table.
 * @returns Table with headers.
 */
function compare(agencies: unknown[][], plan: unknown[][], option?: unknown, approved?: unknown[][]): unknown[][] {
  const { reform, words } = readReform({ agencies, plan, option, approved });
  return comparisonTable(reform, words);
}

/**
 * Number of units of a kind, before the reform or, with a plan, after it.
 * @customfunction COUNT
 * @param agencies Agencies table.
 * @param kind Kind of unit.
 * @param plan Plan table.
 * @param option Option of the plan.
 * @returns Number of units.
 */
function count(agencies: unknown[][], kind: unknown, plan?: unknown[][], option?: unknown): unknown {
  const { reform, words } = readReform({ agencies, plan, option });
  return countUnits(reform, kindArgument(kind, words), isLeftOut(plan) ? 'before' : 'after');
}

/**
 * Surplus staff and vacancies.
 * @customfunction SURPLUS
 * @param agencies Agencies table.
 * @param plan Plan table.
 * @param option Option of the plan.
 * @param approved Approved table.
 * @returns Table with headers.
 */
function surplus(agencies: unknown[][], plan: unknown[][], option?: unknown, approved?: unknown[][]): unknown[][] {
  const { reform, words } = readReform({ agencies, plan, option, approved });
  return surplusTable(reform, words);
}

/**
 * Support ratio.
 * @customfunction SUPPORTRATIO
 * @param population Population.
 * @param supported Supported staff.
 * @returns Ratio.
 */
function supportRatio(population: unknown, supported: unknown): unknown {
  return ratioCell(population, supported);
}

/**
 * Supported staff at a ratio.
 * @customfunction SUPPORTED
 * @param population Population.
 * @param ratio Support ratio.
 * @returns Supported staff.
 */
function supported(population: unknown, ratio: unknown): unknown {
  return supportedCell(population, ratio);
}

/**
 * Change and percent.
 * @customfunction CHANGE
 * @param before Figure before.
 * @param after Figure after.
 * @returns Change and percent.
 */
function change(before: unknown, after: unknown): unknown[][] {
  return changeCells(before, after);
}

/**
 * Cost of a person or post a year.
 * @customfunction PERSONCOST
 * @param pay Pay table.
 * @param rates Rates table.
 * @param posttype Post type.
 * @param rank Rank.
 * @param items Whether to list the items.
 * @returns Yuan a year, or a table with headers.
 */
function personCost(
  pay: unknown[][],
  rates: unknown[][],
  posttype: unknown,
  rank?: unknown,
  items?: unknown,
): unknown[][] {
  return personCostTable({ pay, rates, postType: posttype, rank, items });
}

/**
 * Payroll of a year.
 * @customfunction PAYROLL
 * @param staff Staff table.
 * @param pay Pay table.
 * @param rates Rates table.
 * @param by Unit, post type or rank.
 * @param agencies Agencies table.
 * @param plan Plan table.
 * @param option Option of the plan.
 * @returns Table with headers.
 */
function payroll(
  staff: unknown[][],
  pay: unknown[][],
  rates: unknown[][],
  by?: unknown,
  agencies?: unknown[][],
  plan?: unknown[][],
  option?: unknown,
): unknown[][] {
  return payrollTable({ staff, pay, rates, by, agencies, plan, option });
}

/**
 * Posts cut times full cost, and running cost.
 * @customfunction SAVINGS
 * @param agencies Agencies table.
 * @param plan Plan table.
 * @param pay Pay table.
 * @param rates Rates table.
 * @param option Option of the plan.
 * @param approved Approved table.
 * @param facts Facts table.
 * @returns Table with headers.
 */
function savings(
  agencies: unknown[][],
  plan: unknown[][],
  pay: unknown[][],
  rates: unknown[][],
  option?: unknown,
  approved?: unknown[][],
  facts?: unknown[][],
): unknown[][] {
  return savingsTable({ agencies, plan, pay, rates, option, approved, facts });
}

/**
 * Retirement month.
 * @customfunction RETIREMENT
 * @param birth Birth.
 * @param sex Sex.
 * @param category Category.
 * @param earlymonths Months early.
 * @returns Date.
 */
function retirement(birth: unknown, sex: unknown, category: unknown, earlymonths?: unknown): unknown {
  return retirementCell({ birth, sex, category, earlyMonths: earlymonths });
}

/**
 * From posts to people to cash.
 * @customfunction BRIDGE
 * @param agencies Agencies table.
 * @param plan Plan table.
 * @param staff Staff table.
 * @param pay Pay table.
 * @param rates Rates table.
 * @param years Calendar years.
 * @param hiring Permitted hires for each person who leaves.
 * @param option Option of the plan.
 * @param approved Approved table.
 * @param oneoff One-off costs.
 * @param growth Growth of pay a year.
 * @param annuity Occupational annuity.
 * @returns Table with headers.
 */
function bridge(
  agencies: unknown[][],
  plan: unknown[][],
  staff: unknown[][],
  pay: unknown[][],
  rates: unknown[][],
  years: unknown[][],
  hiring?: unknown,
  option?: unknown,
  approved?: unknown[][],
  oneoff?: unknown[][],
  growth?: unknown,
  annuity?: unknown,
): unknown[][] {
  return bridgeTable({
    agencies,
    plan,
    staff,
    pay,
    rates,
    years,
    hiring,
    option,
    approved,
    oneOff: oneoff,
    growth,
    annuity,
  });
}

/**
 * Payback year.
 * @customfunction PAYBACK
 * @param net Net by year.
 * @returns Year, counted from 1.
 */
function payback(net: unknown[][]): unknown {
  return paybackCell(net);
}

/**
 * Present value.
 * @customfunction PRESENTVALUE
 * @param rate Discount rate.
 * @param net Net by year.
 * @param timing When in its year an amount is paid.
 * @returns Present value.
 */
function presentValue(rate: unknown, net: unknown[][], timing?: unknown): unknown {
  return presentValueCell(rate, net, timing);
}

/**
 * Support ratio by year.
 * @customfunction SUPPORTPATH
 * @param population Population.
 * @param supported Supported staff.
 * @param leaving People fewer by year.
 * @returns Ratios.
 */
function supportPath(population: unknown, supported: unknown, leaving: unknown[][]): unknown[][] {
  return supportPathCells(population, supported, leaving);
}

/**
 * Superior departments, county units and township offices that share duties.
 * @customfunction COUNTERPARTS
 * @param duties Duties table.
 * @param plan Plan table.
 * @param direction Whose counterparts.
 * @param option Option of the plan.
 * @param agencies Agencies table.
 * @returns Table with headers.
 */
function counterparts(
  duties: unknown[][],
  plan: unknown[][],
  direction?: unknown,
  option?: unknown,
  agencies?: unknown[][],
): unknown[][] {
  return counterpartsTable({ duties, plan, direction, option, agencies });
}

/**
 * Numbers of duties of departments and units.
 * @customfunction COUNTERPARTMATRIX
 * @param duties Duties table.
 * @param plan Plan table.
 * @param direction Whose counterparts.
 * @param option Option of the plan.
 * @param agencies Agencies table.
 * @returns Table with headers.
 */
function counterpartMatrix(
  duties: unknown[][],
  plan: unknown[][],
  direction?: unknown,
  option?: unknown,
  agencies?: unknown[][],
): unknown[][] {
  return counterpartMatrixTable({ duties, plan, direction, option, agencies });
}

/**
 * Duties without a unit after the reform.
 * @customfunction ORPHANS
 * @param duties Duties table.
 * @param plan Plan table.
 * @param option Option of the plan.
 * @param agencies Agencies table.
 * @returns Table with headers.
 */
function orphans(duties: unknown[][], plan: unknown[][], option?: unknown, agencies?: unknown[][]): unknown[][] {
  return orphansTable({ duties, plan, option, agencies });
}

/**
 * Load of each unit before and after.
 * @customfunction WORKLOAD
 * @param agencies Agencies table.
 * @param duties Duties table.
 * @param plan Plan table.
 * @param option Option of the plan.
 * @param approved Approved table.
 * @returns Table with headers.
 */
function workload(
  agencies: unknown[][],
  duties: unknown[][],
  plan: unknown[][],
  option?: unknown,
  approved?: unknown[][],
): unknown[][] {
  return workloadTable({ agencies, duties, plan, option, approved });
}

/**
 * Working groups by unit and superior department.
 * @customfunction WORKINGGROUPS
 * @param agencies Agencies table.
 * @param duties Duties table.
 * @param plan Plan table.
 * @param option Option of the plan.
 * @returns Table with headers.
 */
function workingGroups(agencies: unknown[][], duties: unknown[][], plan: unknown[][], option?: unknown): unknown[][] {
  return workingGroupsTable({ agencies, duties, plan, option });
}

/**
 * Working days that approvals take before and after.
 * @customfunction APPROVALDAYS
 * @param procedures Procedures table.
 * @param matter Matter.
 * @returns Table with headers.
 */
function approvalDays(procedures: unknown[][], matter?: unknown): unknown[][] {
  return approvalDaysTable({ procedures, matter });
}

/**
 * Ledger of surplus people by unit and post type.
 * @customfunction PLACEMENT
 * @param staff Staff table.
 * @param agencies Agencies table.
 * @param plan Plan table.
 * @param option Option of the plan.
 * @param approved Approved table.
 * @returns Table with headers.
 */
function placement(
  staff: unknown[][],
  agencies: unknown[][],
  plan: unknown[][],
  option?: unknown,
  approved?: unknown[][],
): unknown[][] {
  return placementTable({ staff, agencies, plan, option, approved });
}

/**
 * Surplus people remaining at the end of each year.
 * @customfunction REMAINING
 * @param staff Staff table.
 * @param agencies Agencies table.
 * @param plan Plan table.
 * @param years Years.
 * @param option Option of the plan.
 * @param approved Approved table.
 * @returns Table with headers.
 */
function remaining(
  staff: unknown[][],
  agencies: unknown[][],
  plan: unknown[][],
  years: unknown,
  option?: unknown,
  approved?: unknown[][],
): unknown[][] {
  return remainingTable({ staff, agencies, plan, years, option, approved });
}

/**
 * Ledger of leader seats.
 * @customfunction SEATS
 * @param agencies Agencies table.
 * @param staff Staff table.
 * @param plan Plan table.
 * @param option Option of the plan.
 * @param approved Approved table.
 * @returns Table with headers.
 */
function seats(
  agencies: unknown[][],
  staff: unknown[][],
  plan: unknown[][],
  option?: unknown,
  approved?: unknown[][],
): unknown[][] {
  return seatsTable({ agencies, staff, plan, option, approved });
}

/**
 * Norms that the structure after the reform breaks.
 * @customfunction CHECK
 * @param agencies Agencies table.
 * @param plan Plan table.
 * @param norms Norms table.
 * @param option Option of the plan.
 * @param approved Approved table.
 * @param duties Duties table.
 * @returns Table with headers.
 */
function check(
  agencies: unknown[][],
  plan: unknown[][],
  norms: unknown[][],
  option?: unknown,
  approved?: unknown[][],
  duties?: unknown[][],
): unknown[][] {
  return checkTable({ agencies, plan, norms, option, approved, duties });
}

/**
 * Verdicts on published figures.
 * @customfunction RECONCILE
 * @param claims Claims table.
 * @returns Table with headers.
 */
function reconcile(claims: unknown[][]): unknown[][] {
  return reconcileTable(claims);
}

/**
 * Closing work done, open and overdue by unit.
 * @customfunction TASKS
 * @param tasks Tasks table.
 * @param today Day to count from.
 * @returns Table with headers.
 */
function tasks(tasks: unknown[][], today: unknown): unknown[][] {
  return tasksTable({ tasks, today });
}

/**
 * Version of the product.
 * @customfunction VERSION
 * @returns Version.
 */
function version(): string {
  return productVersion;
}

CustomFunctions.associate('STRUCTURE', structure);
CustomFunctions.associate('CROSSWALK', crosswalk);
CustomFunctions.associate('COMPARE', compare);
CustomFunctions.associate('COUNT', count);
CustomFunctions.associate('SURPLUS', surplus);
CustomFunctions.associate('SUPPORTRATIO', supportRatio);
CustomFunctions.associate('SUPPORTED', supported);
CustomFunctions.associate('CHANGE', change);
CustomFunctions.associate('PERSONCOST', personCost);
CustomFunctions.associate('PAYROLL', payroll);
CustomFunctions.associate('SAVINGS', savings);
CustomFunctions.associate('RETIREMENT', retirement);
CustomFunctions.associate('BRIDGE', bridge);
CustomFunctions.associate('PAYBACK', payback);
CustomFunctions.associate('PRESENTVALUE', presentValue);
CustomFunctions.associate('SUPPORTPATH', supportPath);
CustomFunctions.associate('COUNTERPARTS', counterparts);
CustomFunctions.associate('COUNTERPARTMATRIX', counterpartMatrix);
CustomFunctions.associate('ORPHANS', orphans);
CustomFunctions.associate('WORKLOAD', workload);
CustomFunctions.associate('WORKINGGROUPS', workingGroups);
CustomFunctions.associate('APPROVALDAYS', approvalDays);
CustomFunctions.associate('PLACEMENT', placement);
CustomFunctions.associate('REMAINING', remaining);
CustomFunctions.associate('SEATS', seats);
CustomFunctions.associate('CHECK', check);
CustomFunctions.associate('RECONCILE', reconcile);
CustomFunctions.associate('TASKS', tasks);
CustomFunctions.associate('VERSION', version);
