import { readFileSync } from 'node:fs';
import { recogniseHeaders } from '../../../src/core';
import { readStaff } from '../../../src/core/staffing';
import { describeWith, sharedPath } from '../../environment';
import { thousandths } from '../../realInput/exactSum';
import { parseCsv } from '../../realInput/parseCsv';

const UNIT = 1;
const [HOURS, SALARY, RATE] = [4, 5, 6];

describeWith(['shared'], 'a published payroll as it is', () => {
  const path = sharedPath('data', 'chicago-payroll.csv');
  const [headers, ...lines] = path === null ? [[]] : parseCsv(readFileSync(path, 'utf8'));
  const isPerson = (line: readonly string[]): boolean => line[UNIT] !== headers[UNIT];
  const people = lines.filter(isPerson);
  /** A header row among the data, as the payroll has been published at times. */
  const values = [headers, ...lines.slice(0, 1000), headers, ...lines.slice(1000)];
  const { staff, issues } = path === null ? { staff: null, issues: [] } : readStaff({ values }, 2025 * 12);

  test('it is a staff table of 31,059 people', () => {
    expect(recogniseHeaders(headers)).toEqual({ kind: 'staff', language: 'en' });
    expect([staff!.count, people.length]).toEqual([31_059, 31_059]);
    expect(issues.filter(({ code }) => code === 'repeatedHeader').length).toBe(1 + lines.length - people.length);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('the pay of every person, salaries and hourly rates × hours × 52, to the thousandth', () => {
    const expected = people.map((line) =>
      line[SALARY] === ''
        ? (thousandths(line[RATE]) * thousandths(line[HOURS]) * 52n) / 1000n
        : thousandths(line[SALARY]),
    );
    expect(Array.from(staff!.ownBase, BigInt)).toEqual(expected);
  });
});
