import type { DocumentChoice } from './documentChoice';
import { literal } from './formulaParts';

/**
 * A formula on the user's tables: `=REFORM.COMPARE(机构[#All],方案[#All],"A",核定[#All])`. Arguments at the end that are
 * not needed are left out. Call it only when the choice is live, that is when there is a plan table.
 */
export function reformFormula(
  name: 'COMPARE' | 'STRUCTURE' | 'CROSSWALK',
  option: string,
  choice: DocumentChoice,
): string {
  const { agencies, plan, approved } = choice.tableReferences;
  return callOf(name, [agencies, plan, optionOf(option), name === 'CROSSWALK' ? null : approved]);
}

/** `=REFORM.SAVINGS(机构[#All],方案[#All],工资[#All],比例[#All],"A",,县情[#All])`. */
export function savingsFormula(option: string, choice: DocumentChoice): string {
  const { agencies, plan, pay, rates, approved, facts } = choice.tableReferences;
  return callOf('SAVINGS', [agencies, plan, pay, rates, optionOf(option), approved, facts]);
}

/** Cells that hold the assumptions, as a formula names them. */
export interface AssumptionCells {
  readonly years: string;
  readonly hiringRatio: string;
  readonly payGrowth: string;
  readonly annuity: string;
  /** An amount in yuan for each year. */
  readonly oneOffYuan: string;
}

/** `=REFORM.BRIDGE(机构[#All],方案[#All],人员[#All],工资[#All],比例[#All],$C$11:$G$11,$B$5,"A",,$C$12:$G$12,$B$6,$B$9)`. */
export function bridgeFormula(option: string, choice: DocumentChoice, cells: AssumptionCells): string {
  const { agencies, plan, staff, pay, rates, approved } = choice.tableReferences;
  return callOf('BRIDGE', [
    ...[agencies, plan, staff, pay, rates],
    ...[cells.years, cells.hiringRatio, optionOf(option), approved, cells.oneOffYuan, cells.payGrowth, cells.annuity],
  ]);
}

/** `=REFORM.COUNTERPARTMATRIX(职责[#All],方案[#All],,"A",机构[#All])`. */
export function matrixFormula(option: string, choice: DocumentChoice): string {
  const { agencies, plan, duties } = choice.tableReferences;
  return callOf('COUNTERPARTMATRIX', [duties, plan, null, optionOf(option), agencies]);
}

/** `=REFORM.WORKLOAD(机构[#All],职责[#All],方案[#All],"A",核定[#All])`. */
export function workloadFormula(option: string, choice: DocumentChoice): string {
  const { agencies, plan, duties, approved } = choice.tableReferences;
  return callOf('WORKLOAD', [agencies, duties, plan, optionOf(option), approved]);
}

/** `=REFORM.APPROVALDAYS(流程[#All])`. */
export function approvalDaysFormula(choice: DocumentChoice): string {
  return callOf('APPROVALDAYS', [choice.tableReferences.procedures]);
}

/** `=REFORM.PLACEMENT(人员[#All],机构[#All],方案[#All],"A",核定[#All])`. */
export function placementFormula(option: string, choice: DocumentChoice): string {
  const { staff, agencies, plan, approved } = choice.tableReferences;
  return callOf('PLACEMENT', [staff, agencies, plan, optionOf(option), approved]);
}

/** `=REFORM.REMAINING(人员[#All],机构[#All],方案[#All],"2025-2029","A",核定[#All])`. */
export function remainingFormula(option: string, choice: DocumentChoice, years: string): string {
  const { staff, agencies, plan, approved } = choice.tableReferences;
  return callOf('REMAINING', [staff, agencies, plan, years, optionOf(option), approved]);
}

/** `=REFORM.SEATS(机构[#All],人员[#All],方案[#All],"A",核定[#All])`. */
export function seatsFormula(option: string, choice: DocumentChoice): string {
  const { staff, agencies, plan, approved } = choice.tableReferences;
  return callOf('SEATS', [agencies, staff, plan, optionOf(option), approved]);
}

/** A call of one of our functions; what is null is left blank, at the end left out. */
export function callOf(name: string, parts: readonly (string | null)[]): string {
  const shown = parts.map((part) => part ?? '');
  while (shown[shown.length - 1] === '') shown.pop();
  return `=REFORM.${name}(${shown.join(',')})`;
}

function optionOf(option: string): string | null {
  return option === '' ? null : literal(option);
}
