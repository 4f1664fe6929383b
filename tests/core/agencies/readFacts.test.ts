import { readFacts } from '../../../src/core';
import { frozen, inShort } from '../table/texts';

test('items in both languages, units in brackets, the user’s own items left alone', () => {
  const values = frozen([
    ['Item', 'Value', 'As of', 'Source'],
    ['户籍人口', '124,000', 2024, 'Public security'],
    ['Resident population (10,000 people)', 10.5, 45657, ''],
    ['财政供养人员', 3875, '', ''],
    ['改革后财政供养人员', '3100人', '', ''],
    ['一般公共预算收入（万元）', 102300, '', ''],
    ['Area', 1317, '', ''],
    ['Registered population', 1, '', ''],
    ['公用经费支出', '', '', ''],
    ['', '', '', ''],
  ]);
  const { facts, issues } = readFacts({ values });
  expect([...facts!.facts.values()]).toEqual([
    { item: 'registeredPopulation', amount: 124000, asOf: '2024', source: 'Public security', row: 1 },
    { item: 'residentPopulation', amount: 105000, asOf: '2024-12-31', source: '', row: 2 },
    { item: 'supportedStaff', amount: 3875, asOf: '', source: '', row: 3 },
    { item: 'generalPublicBudgetRevenue', amount: 1_023_000_000, asOf: '', source: '', row: 5 },
  ]);
  expect(facts!.language).toBe('en');
  expect(inShort(issues)).toEqual([
    'textNumber note row 2',
    'unitScaled note row 3',
    'notANumber error row 5',
    'unitScaled note row 6',
    'factTwice warning row 8',
  ]);
});
