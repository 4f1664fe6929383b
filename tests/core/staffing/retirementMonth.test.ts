import { readFileSync } from 'node:fs';
import {
  earliestRetirement,
  monthText,
  oldAgeMonth,
  readMonth,
  retirementMonth,
  type Category,
  type Sex,
} from '../../../src/core/staffing';
import { describeWith, sharedPath } from '../../environment';
import { csvColumns } from '../../realInput/parseCsv';

const GROUPS: Readonly<Record<string, readonly [Sex, Category]>> = {
  man: ['male', 'cadre'],
  'woman cadre': ['female', 'cadre'],
  'woman worker': ['female', 'worker'],
};
const born = (text: string): number => readMonth(text).month!;

const worked: readonly (readonly [group: string, birth: string, retires: string, earliest: string])[] = [
  ['man', '1964-12', '2024-12', '2024-12'],
  ['man', '1965-01', '2025-02', '2025-01'],
  ['man', '1965-04', '2025-05', '2025-04'],
  ['man', '1965-05', '2025-07', '2025-05'],
  ['man', '1965-08', '2025-10', '2025-08'],
  ['man', '1970-06', '2031-11', '2030-06'],
  ['man', '1976-08', '2039-07', '2036-08'],
  ['man', '1976-09', '2039-09', '2036-09'],
  ['man', '1976-12', '2039-12', '2036-12'],
  ['man', '1990-01', '2053-01', '2050-01'],
  ['woman cadre', '1969-12', '2024-12', '2024-12'],
  ['woman cadre', '1970-01', '2025-02', '2025-01'],
  ['woman cadre', '1981-09', '2039-09', '2036-09'],
  ['woman cadre', '1990-01', '2048-01', '2045-01'],
  ['woman worker', '1974-12', '2024-12', '2024-12'],
  ['woman worker', '1975-01', '2025-02', '2025-01'],
  ['woman worker', '1975-03', '2025-05', '2025-03'],
  ['woman worker', '1984-11', '2039-11', '2036-11'],
  ['woman worker', '1990-01', '2045-01', '2042-01'],
];

test.each(worked)('a %s born in %s retires in %s, at the earliest in %s', (group, birth, retires, earliest) => {
  const [sex, category] = GROUPS[group];
  expect(monthText(retirementMonth(born(birth), sex, category))).toBe(retires);
  expect(monthText(earliestRetirement(born(birth), sex, category))).toBe(earliest);
});

test('early months come off the delay and never go below the old age', () => {
  const birth = born('1968-03'); // 38 months after the start: a delay of 10 months
  const months = [0, 1, 10, 11, 36].map((early) => monthText(retirementMonth(birth, 'male', 'worker', early)));
  expect(months).toEqual(['2029-01', '2028-12', '2028-03', '2028-03', '2028-03']);
  expect(monthText(oldAgeMonth(birth, 'male', 'worker'))).toBe('2028-03');
});

test('the category does not matter for men', () => {
  expect(retirementMonth(born('1970-01'), 'male', 'cadre')).toBe(retirementMonth(born('1970-01'), 'male', 'worker'));
});

test.each([-1, 37, 1.5, NaN, Infinity])('%p early months are refused', (early) => {
  expect(() => retirementMonth(born('1970-01'), 'male', 'cadre', early)).toThrow(RangeError);
});

test.each([-1, 1.5, NaN])('a birth in month %p is refused', (birth) => {
  expect(() => retirementMonth(birth, 'male', 'cadre')).toThrow(RangeError);
  expect(() => oldAgeMonth(birth, 'male', 'cadre')).toThrow(RangeError);
});

describeWith(['shared'], 'the worked rows', () => {
  const path = sharedPath('figures', 'retirement.csv');
  const columns = ['group', 'birth', 'statutory_age', 'retires'] as const;
  const rows = path === null ? [] : csvColumns(readFileSync(path, 'utf8'), columns);

  test('there are some of each group', () => {
    expect([...new Set(rows.map(({ group }) => group))].sort()).toEqual(Object.keys(GROUPS).sort());
  });

  test.each(rows)('$group, $birth', ({ group, birth, statutory_age: age, retires }) => {
    const [sex, category] = GROUPS[group];
    const month = retirementMonth(born(birth), sex, category);
    const lived = month - born(birth);
    expect([monthText(month), `${Math.floor(lived / 12)}y${lived % 12}m`]).toEqual([retires, age]);
  });
});
