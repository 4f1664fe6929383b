import type { CellValue } from '../../../src/core';
import { judgeClaims, type JudgedClaim } from '../../../src/core/claims';
import { inEnglish, inShort } from '../table/texts';
import { claimsOf, reformOf, sources } from './claimCases';

const judgeOne = (...row: readonly CellValue[]): JudgedClaim => judgeClaims(claimsOf(row), sources).judged[0];

/** Each part as `part from verdict`. */
const inParts = ({ parts }: JudgedClaim): string[] =>
  parts.map(({ part, from, verdict }) => `${part} ${from ?? '-'} ${verdict ?? '-'}`);

const OF_TABLES: readonly (readonly [readonly CellValue[], readonly string[]])[] = [
  [['Organs', '3', '2', '-1', '33%'], ['before tables agrees', 'after tables agrees', 'change tables agrees', 'percent tables agrees']],
  [['Organs', '3', '1'], ['before tables agrees', 'after tables differs']],
  [['Public institutions', '4', '1', '减少3个', '-75.0%'], ['before tables agrees', 'after tables agrees', 'change tables agrees', 'percent tables agrees']],
  [['Organs', '', '', '+1'], ['change tables differs']],
  [['Running cost', '100万元', '', '', ''], ['before tables agrees']],
  [['Support ratio', '32:1', '40:1'], ['before tables agrees', 'after tables agrees']],
  [['Support ratio', '1:32', '41:1'], ['before tables agrees', 'after tables differs']],
  [['Supported staff', '3,875', '3,100', '约775人', '20%'], ['before tables agrees', 'after tables agrees', 'change tables agrees', 'percent tables agrees']],
  [['Pay and contributions', '', '', '-1.33亿元', ''], ['change tables agrees']],
  [['Pay and contributions', '', '', '-1.34亿元', ''], ['change tables differs']],
  [['Share of revenue', '13%'], ['before tables agrees']],
  [['Share of revenue', '', '', '', '13.1%'], ['percent tables differs']],
  // A percentage that follows from the rounded figures of its row.
  [['Supported staff', '3.9千人', '3.1千人', '', '20.5%'], ['before tables agrees', 'after tables agrees', 'percent tables withinRounding']],
  [['Supported staff', '3.9千人', '3.1千人', '', '25%'], ['before tables agrees', 'after tables agrees', 'percent tables differs']],
  // Rounding of the row counts only where the tables' figure is one that the row can stand for: here they give 100万 → 100万.
  [['Running cost', '4476万元', '4109万元', '-367万元', '-8.2%'], ['before tables differs', 'after tables differs', 'change tables differs', 'percent tables differs']],
  [['Supported staff', '3.9千人', '3.3千人', '减少0.6千人', '15.5%'], ['before tables agrees', 'after tables differs', 'change tables differs', 'percent tables differs']],
  [['Organs', 'some', '—', '-1'], ['before tables -', 'change tables agrees']],
]; // prettier-ignore

test.each(OF_TABLES)('%j against the tables', (row, expected) => {
  expect(inParts(judgeOne(...row))).toEqual(expected);
});

const OF_THE_ROW: readonly (readonly [readonly CellValue[], readonly string[]])[] = [
  [['Section heads', '74', '69', '', '6%'], ['before - -', 'after - -', 'percent printed truncated']],
  [['Staff', '3.23', '1.67', '', '47.5%'], ['before - -', 'after - -', 'percent printed differs']],
  [['Bodies', '271', '21', '', '92%'], ['before - -', 'after - -', 'percent printed agrees']],
  [['Bodies', '271', '21', '', '+92%'], ['before - -', 'after - -', 'percent printed differs']],
  [['Bodies', '271', '21', '-250', ''], ['before - -', 'after - -', 'change printed agrees']],
  [['Bodies', '271', '21', '249', ''], ['before - -', 'after - -', 'change printed differs']],
  [['Bodies', '271', '', 'down 250', '92%'], ['before - -', 'change - -', 'percent printed agrees']],
  [['Bodies', '', '21', 'down 250', '92%'], ['after - -', 'change - -', 'percent printed agrees']],
  [['Bodies', '271', '', '250', '92%'], ['before - -', 'change - -', 'percent - -']],
  [['Staff', '1.2万', '1.1万', '减少0.2万', ''], ['before - -', 'after - -', 'change printed withinRounding']],
  [['Bodies', '0', '21', '', '100%'], ['before - -', 'after - -', 'percent - -']],
  // Another place: what the tables give is not its.
  [['Organs', '33', '23', '', '30%', '', 'Guzhang'], ['before - -', 'after - -', 'percent printed agrees']],
]; // prettier-ignore

test.each(OF_THE_ROW)('%j against itself', (row, expected) => {
  expect(inParts(judgeOne(...row))).toEqual(expected);
});

test('amounts are in natural units and signed as what they are held against', () => {
  const { parts, verdict, wantsNote } = judgeOne('Running cost (10,000 yuan)', 100, '', '', '8.2%');
  expect(parts).toEqual([
    { part: 'before', printed: '100', printedAmount: 1_000_000, recomputed: 1_000_000, from: 'tables', verdict: 'agrees' },
    { part: 'percent', printed: '8.2%', printedAmount: 0.082, recomputed: 0, from: 'tables', verdict: 'differs' },
  ]); // prettier-ignore
  expect([verdict, wantsNote]).toEqual(['differs', true]);
  expect(judgeOne('Bodies', '271', '21', '', '92%').parts[2]).toMatchObject({ printedAmount: -0.92, from: 'printed' });
});

test('what differs without a note is a warning at its cell, in the terms of what was printed', () => {
  const { judged, issues } = judgeClaims(
    claimsOf(
      ['Organs', '3', '1', '-2'],
      ['Organs', '3', '1', '', '', 'the office is not counted'],
      ['Staff', '3.23', '1.67', '', '47.5%', '—'],
      ['Bodies', '271', '21', '', '92%'],
    ),
    sources,
  );
  expect(judged.map(({ verdict, wantsNote }) => [verdict, wantsNote])).toEqual([
    ['differs', true],
    ['differs', false],
    ['differs', true],
    ['agrees', false],
  ]);
  expect(inShort(issues)).toEqual(['claimDiffers warning C2', 'claimDiffers warning D2', 'claimDiffers warning E4']);
  expect(inEnglish(issues)[2]).toBe(
    'Sheet “Claims”, cell E4: Staff: printed 47.5%, recomputed 48.297%, and no note says why. Correct the figure or write a note.',
  );
});

test('figures that the tables contradict differ, however well they follow from each other', () => {
  const reform = reformOf(
    [
      ['Unit', 'Kind', 'Running cost'],
      ['Bureau', 'Government department', 40_000_000],
      ['Station', 'Public institution', 10_000_000],
    ],
    [
      ['Operation', 'From', 'To'],
      ['abolish', 'Station', ''],
    ],
  );
  const { judged } = judgeClaims(claimsOf(['Running cost', '4476万元', '4109万元', '-367万元', '-8.2%']), {
    ...sources,
    reform,
  });
  expect(judged[0].parts.map(({ recomputed, verdict }) => [recomputed, verdict])).toEqual([
    [50_000_000, 'differs'],
    [40_000_000, 'differs'],
    [-10_000_000, 'differs'],
    [-0.2, 'differs'],
  ]);
});

test('several counties: each figure is its own county’s, and money is nobody’s alone', () => {
  const reform = reformOf([
    ['County', 'Unit', 'Kind', 'Institution posts', 'Institution in post'],
    ['North', 'Bureau', 'Government department', '', ''],
    ['North', 'Station', 'Public institution', 5, 7],
    ['South', 'Bureau', 'Government department', '', ''],
    ['South', 'Office', 'Party organ', '', ''],
  ]);
  const rows = [
    ['Organs', '3', '', '', '', '', ''],
    ['Organs', '1', '', '', '', '', 'North'],
    ['Organs', '2', '', '', '', '', ' South '],
    ['Surplus institution staff', '2', '', '', '', '', 'North'],
    ['Surplus staff', '0', '', '', '', '', 'South'],
    ['Supported staff', '3875', '', '', '', '', 'North'],
    ['Organs', '2', '', '', '', '', 'West'],
  ];
  const { judged } = judgeClaims(claimsOf(...rows), { ...sources, reform });
  expect(judged.map(({ verdict }) => verdict)).toEqual([...['agrees', 'agrees', 'agrees', 'agrees', 'agrees'], null, null]); // prettier-ignore
});
