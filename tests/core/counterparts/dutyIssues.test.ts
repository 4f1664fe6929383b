import { A_B_C, DEPARTMENT } from './dutyCases';
import { follow, type DutyOfUnit } from './dutyLines';

describe('repeated duties', () => {
  const table: readonly DutyOfUnit[] = [
    ['Prices', 'A', { superior: 'City Prices', office: 'Town 1' }],
    ['Prices', 'A', { superior: 'City Markets', office: 'Town 1' }],
    ['Prices', ' A ', { superior: 'City Prices', office: 'Town 1' }],
    ['Prices', 'B', { superior: 'City Prices', office: 'Town 1' }],
    ['prices', 'A'],
    ['Prices　', 'A', { superior: 'City Prices', office: 'Town 1', section: 'Section 2' }],
  ];

  test('count once; a row that says the very same is not counted', () => {
    const followed = follow(A_B_C, [], table);
    expect(followed.count).toBe(3);
    expect([...followed.dutyOfRow]).toEqual([0, 0, 0, 1, 2, 0]);
    expect([...followed.rowStart]).toEqual([0, 3, 4, 5]);
    expect([...followed.rows]).toEqual([0, 1, 5, 3, 4]);
    expect(followed.issues.map(({ code, severity, where, facts }) => [code, severity, where.cell, facts])).toEqual([
      ['dutyRepeated', 'note', 'A3', { duty: 'Prices', unit: 'A', firstRow: 2, firstCell: 'A2' }],
      ['dutyTwice', 'warning', 'A4', { duty: 'Prices', unit: 'A', firstRow: 2, firstCell: 'A2' }],
      ['dutyRepeated', 'note', 'A7', { duty: 'Prices', unit: 'A', firstRow: 2, firstCell: 'A2' }],
    ]);
  });

  test('two rows of one duty and superior in different sections are not the same row', () => {
    const followed = follow(A_B_C, [], [table[0], ['Prices', 'A', { superior: 'City Prices', office: 'Town 1', deputy: 'Deputy' }]]); // prettier-ignore
    expect([...followed.rows]).toEqual([0, 1]);
  });
});

test('names that differ by spelling alone are likely the same and kept apart', () => {
  const followed = follow(
    A_B_C,
    [],
    [
      ['D1', 'A', { superior: '市发展改革委（粮食局）', section: 'Office', deputy: 'Deputy head' }],
      ['D2', 'A', { superior: '市发展 改革委(粮食局)', section: 'OFFICE', deputy: 'Deputy-head' }],
      ['D3', 'A', { superior: '市财政局、市发展 改革委(粮食局)', section: 'Ｏffice', deputy: 'Deputy heads' }],
      ['D4', 'A', { superior: '市发展改革委', section: 'Office', superiorSection: '综合科', office: '党政办' }],
      ['D5', 'A', { superior: '市发展改革委', superiorSection: '综 合科', office: '党政  办' }],
    ],
  );
  expect(followed.superiors.names).toEqual([
    '市发展改革委（粮食局）',
    '市发展 改革委(粮食局)',
    '市财政局',
    '市发展改革委',
  ]);
  expect(followed.issues.map(({ code, where, facts }) => [code, where.cell, facts])).toEqual([
    [
      'likelySameName',
      'B3',
      {
        key: 'superior',
        names: ['市发展改革委（粮食局）', '市发展 改革委(粮食局)'],
        rows: 2,
        firstRow: 2,
        firstCell: 'B2',
      },
    ],
    [
      'likelySameName',
      'C6',
      { key: 'superiorSection', names: ['综合科', '综 合科'], rows: 1, firstRow: 5, firstCell: 'C5' },
    ],
    ['likelySameName', 'E3', { key: 'section', names: ['Office', 'OFFICE'], rows: 1, firstRow: 2, firstCell: 'E2' }],
    ['likelySameName', 'E4', { key: 'section', names: ['Office', 'Ｏffice'], rows: 1, firstRow: 2, firstCell: 'E2' }],
    [
      'likelySameName',
      'F6',
      { key: 'townshipOffice', names: ['党政办', '党政  办'], rows: 1, firstRow: 5, firstCell: 'F5' },
    ],
    [
      'likelySameName',
      'G3',
      { key: 'deputy', names: ['Deputy head', 'Deputy-head'], rows: 1, firstRow: 2, firstCell: 'G2' },
    ],
  ]);
});

test('a number of duties in the agencies table that differs is said, where it is stated and the unit has duties', () => {
  const { issues } = follow(
    [
      ['A', DEPARTMENT, { duties: 3 }],
      ['B', DEPARTMENT, { duties: 1 }],
      ['C', DEPARTMENT, { duties: 7 }],
      ['D', DEPARTMENT, { duties: '' }],
      ['E', DEPARTMENT, { duties: 0 }],
    ],
    [['merge', 'A', 'X']],
    [['D1', 'A'], ['D2', 'A'], ['D2', 'A'], ['D1', 'B'], ['D1', 'D'], ['D1', 'E'], ['D1', 'X']], // prettier-ignore
  );
  expect(issues.map(({ code, where, facts }) => [code, where.sheet, where.cell, facts])).toEqual([
    ['dutyTwice', 'Duties', 'A4', { duty: 'D2', unit: 'A', firstRow: 3, firstCell: 'A3' }],
    ['dutyCountDiffers', 'Units', 'C2', { unit: 'A', stated: 3, found: 2 }],
    ['dutyCountDiffers', 'Units', 'C6', { unit: 'E', stated: 0, found: 1 }],
  ]);
});
