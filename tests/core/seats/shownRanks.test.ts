import { readPay } from '../../../src/core/money';
import { shownRanks } from '../../../src/core/seats';
import { readStaff } from '../../../src/core/staffing';
import { frozen } from '../table/texts';
import { TODAY } from './seatTables';

const { staff } = readStaff(
  frozen({
    values: [
      ['Unit', 'Rank', 'New rank'],
      ['Archive', 'Section member', ''],
      ['Archive', '', 'section member'],
      ['Archive', 'Ann Example', 'Ann Example'],
      ['Archive', 'Grade 4', '—'],
      ['Archive', '142201197005170018', ''],
      ['Archive', '142201197005170018', ''],
    ],
  }),
  TODAY,
);
const { pay } = readPay({
  values: [
    ['Post type', 'Rank', 'Basic pay'],
    ['Administrative', 'Grade 4', 4000],
    ['Institution', '', 3000],
  ],
});

test.each([
  ['one that two people have', 'Section member', 'Section member'],
  ['one that one person has, be it twice', 'Ann Example', null],
  ['one that nobody has', 'Bo Example', null],
  ['one of the pay table', 'grade 4', 'grade 4'],
  ['none', '', ''],
  ['a mark for none', '—', ''],
  ['an ID that two people have', '142201197005170018', '…0018'],
])('%s: %s', (_, rank, expected) => {
  expect(pay).not.toBeNull();
  expect(shownRanks(frozen(staff!), pay)(rank)).toBe(expected);
});

test('without a pay table a rank that one person has is not shown', () => {
  expect(shownRanks(frozen(staff!), null)('Grade 4')).toBeNull();
});
