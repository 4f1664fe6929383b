import { readFileSync } from 'node:fs';
import { applyPlan, readWorkbookTables, type Issue, type WorkbookTables } from '../../src/core';
import { describeWith, sharedPath } from '../environment';
import { MERGED_INTO } from './chicagoDepartments';
import { exactSum, exactTotal, groupBy } from './exactSum';
import { csvColumns } from './parseCsv';
import { writeAndOpen } from './writeAndOpen';

const COLUMNS = ['Job Titles', 'Department', 'Salary or Hourly', 'Annual Salary'] as const;
type Line = Record<(typeof COLUMNS)[number], string>;

function readLines(): Line[] {
  return csvColumns(readFileSync(sharedPath('data', 'chicago-payroll.csv')!, 'utf8'), COLUMNS);
}

const isHeader = (line: Line): boolean => COLUMNS.every((column) => line[column] === column);
const isSalaried = (line: Line): boolean => line['Salary or Hourly'] === 'Salary';
const salaries = (lines: readonly Line[]): string[] => lines.filter(isSalaried).map((line) => line['Annual Salary']);

/** How many cells an issue code stands for, those counted but not listed with it. */
function cellsOf(issues: readonly Issue[], code: string): number {
  return issues.reduce((sum, issue) => {
    if (issue.code === code) return sum + 1;
    return issue.code === 'moreOfTheSame' && issue.facts.of === code ? sum + issue.facts.count : sum;
  }, 0);
}

const planRows = [...MERGED_INTO].map(([from, to]) => ['merge', from, to, 'Government department']);
const PLAN_HEADERS = ['Operation', 'From', 'To', 'Kind'];

describeWith(['shared'], 'the payroll of the City of Chicago', () => {
  const all = sharedPath() === null ? [] : readLines();
  const people = all.filter((line) => !isHeader(line));
  const departments = groupBy(people, (line) => line.Department);
  const salaryTotal = exactSum(salaries(people));

  test('there are 31,059 people in 36 departments', () => {
    expect(people).toHaveLength(31_059);
    expect(departments.size).toBe(36);
    expect(people.filter(isSalaried)).toHaveLength(24_432);
    expect(people.filter((line) => !isSalaried(line) && line['Annual Salary'] !== '')).toEqual([]);
  });

  describe('a row a department, in a workbook file', () => {
    let tables: WorkbookTables;

    beforeAll(async () => {
      const rows = [...departments].map(([department, lines]) => {
        const salaried = lines.filter(isSalaried).length;
        return [department, 'Government department', salaried, lines.length - salaried];
      });
      const opened = await writeAndOpen([
        { name: 'Agencies', headers: ['Unit', 'Kind', 'Administrative in post', 'Worker in post'], rows },
        { name: 'Plan', headers: PLAN_HEADERS, rows: planRows },
      ]);
      tables = readWorkbookTables(opened);
    });

    test('36 departments become 20 and nobody is lost', () => {
      const reform = applyPlan(tables.agencies!, tables.plan);
      expect([tables.issues, reform.issues]).toEqual([[], []]);
      expect([tables.agencies!.count, reform.after.count]).toEqual([36, 20]);
      const { adminStaff, workerStaff } = reform.after.amounts;
      expect([exactTotal(adminStaff), exactTotal(workerStaff)]).toEqual([24_432_000n, 6_627_000n]);
    });

    test('each new department has the people of the old ones', () => {
      const { after } = applyPlan(tables.agencies!, tables.plan);
      const expected = groupBy(people, (line) => MERGED_INTO.get(line.Department) ?? line.Department);
      expect(new Set(after.unit)).toEqual(new Set(expected.keys()));
      after.unit.forEach((unit, place) => {
        const inPost = after.amounts.adminStaff[place] + after.amounts.workerStaff[place];
        expect([unit, inPost / 1000]).toEqual([unit, expected.get(unit)!.length]);
      });
    });
  });

  describe('a row a person, with the salary as the text it was published as', () => {
    const unitOf = (place: number): string => `Person ${place + 1}`;
    const agencies = people.map((line, place) => {
      const [admin, worker] = isSalaried(line) ? [1, ''] : ['', 1];
      return [unitOf(place), 'Government department', line['Job Titles'], admin, worker, line['Annual Salary']];
    });
    const plan = people.map((line, place) => ['merge', unitOf(place), line.Department, 'Government department']);
    const headers = ['Unit', 'Kind', 'Job title', 'Administrative in post', 'Worker in post', 'Running cost'];
    const tables = readWorkbookTables([
      { values: [headers, ...agencies], place: { sheet: 'People', headerRow: 0, firstColumn: 0 } },
      { values: [PLAN_HEADERS, ...plan, ...planRows], place: { sheet: 'Plan', headerRow: 0, firstColumn: 0 } },
    ]);

    test('every salary text is taken, and reported', () => {
      expect(cellsOf(tables.issues, 'textNumber')).toBe(24_432);
      expect(tables.issues.filter(({ code }) => code !== 'textNumber' && code !== 'moreOfTheSame')).toEqual([]);
      expect(exactTotal(tables.agencies!.amounts.runningCost)).toBe(salaryTotal);
    });

    test('over the departments into 20: people and salaries come out exactly', () => {
      const reform = applyPlan(tables.agencies!, tables.plan);
      expect(reform.issues).toEqual([]);
      expect(reform.after.count).toBe(20);
      const { adminStaff, workerStaff, runningCost } = reform.after.amounts;
      expect([exactTotal(adminStaff), exactTotal(workerStaff)]).toEqual([24_432_000n, 6_627_000n]);
      expect(exactTotal(runningCost)).toBe(salaryTotal);
      const expected = groupBy(people, (line) => MERGED_INTO.get(line.Department) ?? line.Department);
      reform.after.unit.forEach((unit, place) => {
        expect([unit, BigInt(runningCost[place])]).toEqual([unit, exactSum(salaries(expected.get(unit)!))]);
      });
    });
  });
});
