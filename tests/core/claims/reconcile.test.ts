import { readFileSync } from 'node:fs';
import { judgeClaims, reconcile } from '../../../src/core/claims';
import { describeWith, sharedPath } from '../../environment';
import { claimsOf, sources } from './claimCases';

type Case = readonly [
  place: string,
  figure: string,
  before: string | number,
  after: string | number,
  percent: string,
  recomputed: number,
  verdict: string | null,
];

const PUBLISHED: readonly Case[] = [
  ['Hequ', 'organs', 36, 22, '', -14 / 36, null],
  ['Hequ', 'leader posts', 135, 114, '', -21 / 135, null],
  ['Hequ', 'institutions', 186, 40, '', -146 / 186, null],
  ['Hequ', 'institution posts', 1964, 659, '', -1305 / 1964, null],
  ['Hequ', 'support ratio', 32, 40, '', 0.25, null],
  ['Taibai', 'organs', 32, 25, '', -7 / 32, null],
  ['Taibai', 'deliberative bodies', 87, 20, '', -67 / 87, null],
  ['Guzhang', 'deliberative bodies', 271, 21, '92%', -250 / 271, 'agrees'],
  ['Guzhang', 'organ cap', 33, 23, '', -10 / 33, null],
  ['Datong zone', 'posts', 335, 298, '11%', -37 / 335, 'agrees'],
  ['Datong zone', 'deputy section heads', 74, 69, '6%', -5 / 74, 'truncated'],
  ['Chenzhou zones', 'zones', 15, 11, '27%', -4 / 15, 'agrees'],
  ['State Council 1998', 'staff (ten thousand)', '3.23', '1.67', '47.5%', -1.56 / 3.23, 'differs'],
];

test.each([
  ['-389‰', 'agrees'],
  ['38.9%左右', 'agrees'],
  ['39', 'agrees'],
  ['2倍', null], // neither a percentage nor a bare number
  ['14个', null],
])('under Percent, 36 → 22 printed with %s: %s', (percent, verdict) => {
  expect(reconcile(claimsOf(['organs', 36, 22, '', percent]))[0].verdict).toBe(verdict);
});

test.each(PUBLISHED)('%s, %s: %s → %s, %s', (place, figure, before, after, percent, recomputed, verdict) => {
  const claims = claimsOf([figure, before, after, '', percent, '', place]);
  const [found] = reconcile(claims);
  expect([found.before, found.after]).toEqual([Number(before), Number(after)]);
  expect(found.percentRecomputed).toBeCloseTo(recomputed, 12);
  expect(found.verdict).toBe(verdict);
  expect(judgeClaims(claims, sources).judged[0].verdict).toBe(verdict);
});

describeWith(['shared'], 'every claim of the list of published figures', () => {
  const path = sharedPath('figures', 'published.json');
  const listed = path === null ? [] : (JSON.parse(readFileSync(path, 'utf8')) as { claims: PublishedClaim[] }).claims;

  test('they are those above, with the verdicts that a reader should be told', () => {
    const asCases = listed.map(({ place, figure, before, after, percent = '', verdict = null }) => [
      ...[place, figure, before, after, percent, verdict],
    ]);
    expect(asCases).toEqual(PUBLISHED.map((one) => [...one.slice(0, 5), one[6]]));
  });
});

interface PublishedClaim {
  readonly place: string;
  readonly figure: string;
  readonly before: string | number;
  readonly after: string | number;
  readonly percent?: string;
  readonly verdict?: string;
}

test('a row is held against what it prints itself', () => {
  const rows = [
    ['Bodies', '271', '21', '减少250个', '92%'],
    ['Bodies', '271', '21', '-249', '92%'],
    ['Bodies', '0', '21', '', '92%'],
    ['Bodies', '', '21', '', '92%'],
    ['Bodies', '271', '', '-250', '92%'],
    ['Running cost (10,000 yuan)', 100, '0.92百万元', '', '-8%'],
    ['Support ratio', '32:1', '40:1', '', '25%'],
    ['Support ratio', '32:1', '40:1', '', '24%'],
    ['Talks', 'many', '', '', ''],
  ];
  const found = reconcile(claimsOf(...rows));
  expect(
    found.map((one) => [one.before, one.after, one.percentPrinted, one.percentRecomputed?.toFixed(3) ?? null, one.verdict]),
  ).toEqual([
    [271, 21, -0.92, '-0.923', 'agrees'],
    [271, 21, -0.92, '-0.923', 'differs'],
    [0, 21, 0.92, null, null],
    [null, 21, 0.92, null, null],
    [271, null, -0.92, '-0.923', 'agrees'],
    [1_000_000, 920_000, -0.08, '-0.080', 'agrees'],
    [32, 40, 0.25, '0.250', 'agrees'],
    [32, 40, 0.24, '0.250', 'withinRounding'],
    [null, null, null, null, null],
  ]); // prettier-ignore
});
