import { readFileSync } from 'node:fs';
import { applyPlan, readWorkbookTables, type CellValue, type Issue, type RawTable } from '../../src/core';
import { costStaff, payroll, unitsOfStaff, type PayrollRow, type StaffCosts } from '../../src/core/money';
import { describeIssue } from '../../src/locales/describeIssue';
import { en } from '../../src/locales/en';
import { describeWith, sharedPath } from '../environment';
import { MERGED_INTO } from './chicagoDepartments';
import { exactSum, groupBy, thousandths } from './exactSum';
import { parseCsv } from './parseCsv';

/** The records as they were published, header first: salaries are texts with commas, hourly rows have a rate and hours. */
function readRecords(): string[][] {
  return parseCsv(readFileSync(sharedPath('data', 'chicago-payroll.csv')!, 'utf8'));
}

const tableOf = (sheet: string, values: readonly (readonly CellValue[])[]): RawTable => ({
  values,
  place: { sheet, headerRow: 0, firstColumn: 0 },
});

/** How many cells or rows an issue code stands for, those counted but not listed with it. */
function cellsOf(issues: readonly Issue[], code: string): number {
  return issues.reduce((sum, issue) => {
    if (issue.code === code) return sum + 1;
    return issue.code === 'moreOfTheSame' && issue.facts.of === code ? sum + issue.facts.count : sum;
  }, 0);
}

const totalFen = (rows: readonly PayrollRow[]): bigint => rows.reduce((sum, row) => sum + BigInt(row.totalFen), 0n);
const peopleOf = (rows: readonly PayrollRow[]): number => rows.reduce((sum, { people }) => sum + people, 0);

describeWith(['shared'], 'the payroll of the City of Chicago as staff', () => {
  const records = sharedPath() === null ? [['']] : readRecords();
  const [headers, ...rows] = records;
  const at = (header: string): number => headers.indexOf(header);
  const [department, salary, hours, hourly] = [at('Department'), at('Annual Salary'), at('Typical Hours'), at('Hourly Rate')]; // prettier-ignore
  const departments = groupBy(rows, (row) => row[department]);

  const agencies = tableOf('Agencies', [
    ['Unit', 'Kind', 'Administrative in post'],
    ...[...departments].map(([name, members]) => [name, 'Government department', members.length]),
  ]);
  const plan = tableOf('Plan', [
    ['Operation', 'From', 'To', 'Kind'],
    ...[...MERGED_INTO].map(([from, to]) => ['merge', from, to, 'Government department']),
  ]);

  /** Cents of a person, reckoned from the published texts alone: salary, or hourly rate × hours × 52, rounded half up once. */
  function cents(row: readonly string[]): bigint {
    if (row[salary] !== '') return (thousandths(row[salary]) + 5n) / 10n;
    // Thousandths × thousandths are millionths of a dollar; ten thousand of them are a cent.
    return (thousandths(row[hourly]) * thousandths(row[hours]) * 52n + 5000n) / 10_000n;
  }
  const centsOf = (members: readonly (readonly string[])[]): bigint =>
    members.reduce((sum, row) => sum + cents(row), 0n);

  const read = (records_: readonly (readonly CellValue[])[]) => {
    const tables = readWorkbookTables([agencies, plan, tableOf('Staff', records_)]);
    const staff = tables.staff!;
    const costs: StaffCosts = costStaff(staff, tables.pay, tables.rates);
    return { tables, staff, costs, reform: applyPlan(tables.agencies!, tables.plan) };
  };

  describe('the 31,059 rows as they were published', () => {
    const { tables, staff, costs, reform } = read(records);

    test('everybody is read and costed; texts are taken as numbers, and reported', () => {
      expect(tables.found.map(({ kind, used }) => [kind, used])).toEqual([
        ['agencies', true],
        ['plan', true],
        ['staff', true],
      ]);
      expect([staff.count, costs.notCosted, costs.issues]).toEqual([31_059, [], []]);
      // 24,432 salaries; 6,627 hourly rates with their hours
      expect(cellsOf(tables.issues, 'textNumber')).toBe(24_432 + 2 * 6_627);
      expect(tables.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    });

    test('by department: every cent of the published texts', () => {
      const byDepartment = payroll(staff, costs, 'unit');
      expect(byDepartment.map(({ label, people: count, totalFen: fen }) => [label, count, BigInt(fen)])).toEqual(
        [...departments].map(([name, members]) => [name, members.length, centsOf(members)]),
      );
      expect(totalFen(byDepartment)).toBe(centsOf(rows));
      const salaried = rows.filter((row) => row[salary] !== '');
      expect(exactSum(salaried.map((row) => row[salary])) / 10n).toBe(centsOf(salaried));
    });

    test('after the merger of departments the payroll has the same total to the cent', () => {
      const places = unitsOfStaff(reform, staff);
      expect([reform.issues, places.issues]).toEqual([[], []]);
      const after = payroll(staff, costs, 'unit', reform, places);
      const expected = groupBy(rows, (row) => MERGED_INTO.get(row[department]) ?? row[department]);
      expect([after.length, expected.size, peopleOf(after)]).toEqual([20, 20, 31_059]);
      for (const { label, people: count, totalFen: fen } of after) {
        const members = expected.get(label)!;
        expect([label, count, BigInt(fen)]).toEqual([label, members.length, centsOf(members)]);
      }
      expect(totalFen(after)).toBe(totalFen(payroll(staff, costs, 'unit')));
    });
  });

  describe('with the hours taken out of every tenth hourly row', () => {
    let hourlyRows = 0;
    const incomplete = records.map((row) => {
      if (row[hourly] === '' || row[hourly] === 'Hourly Rate' || hourlyRows++ % 10 > 0) return row;
      return row.map((cell, column) => (column === hours ? '' : cell));
    });
    const { tables, staff, costs, reform } = read(incomplete);
    /** Places of those without hours; rows and people stand in the same order. */
    const without = new Set(
      incomplete.slice(1).flatMap((row, place) => (row[hourly] !== '' && row[hours] === '' ? [place] : [])),
    );

    test('they are reported at their cells and listed as not costed', () => {
      expect(without.size).toBe(663);
      expect([staff.count, cellsOf(tables.issues, 'hoursMissing')]).toEqual([31_059, 663]);
      expect(costs.notCosted).toEqual([...without].map((person) => ({ person, reason: 'payRefused' })));
      expect(costs.notCosted.every(({ person }) => Number.isNaN(costs.totalFen[person]))).toBe(true);
      const first = tables.issues.find(({ code }) => code === 'hoursMissing')!;
      expect(first.where.row).toBe([...without][0] + 2);
      expect(describeIssue(first, en)).toMatch(/^Sheet “Staff”, cell E\d+: /);
    });

    test('the others are costed as before, and nobody is lost', () => {
      const costed = centsOf(rows) - centsOf(rows.filter((_, place) => without.has(place)));
      for (const lines of [payroll(staff, costs, 'unit'), payroll(staff, costs, 'unit', reform)]) {
        expect([peopleOf(lines), lines.reduce((sum, row) => sum + row.notCosted, 0)]).toEqual([31_059, 663]);
        expect(totalFen(lines)).toBe(costed);
      }
    });
  });
});
