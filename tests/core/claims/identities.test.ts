import { IDENTITIES, identities, isFinal, judgeClaims, unexplained, type Identity } from '../../../src/core/claims';
import type { CellValue } from '../../../src/core';
import { claimsOf, sources } from './claimCases';

const identitiesOf = (...rows: readonly (readonly CellValue[])[]): readonly Identity[] =>
  identities(judgeClaims(claimsOf(...rows), sources).judged, sources);

/** Each identity as its operands, its result and what it is held against. */
const inShort = (found: readonly Identity[]) =>
  found.map(({ operands, result, printed, verdict }) => [
    operands.map(({ what, amount, from, row }) => `${what} ${amount} ${from} ${row}`),
    result === null ? null : Number(result.toPrecision(6)),
    ...[printed, verdict],
  ]);

const PUBLISHED: readonly (readonly CellValue[])[] = [
  ['Organs', '36', '22'],
  ['Public institutions', '186', '40'],
  ['Organs and institutions', '', '', '-160'],
  ['Institution posts', '1,964', '659'],
  ['Surplus institution staff', '', '903'],
  ['Running cost', '4476万元', '', '-367万元', '-8.2%'],
  ['Pay and contributions', '', '', '减少1.33亿元'],
  ['Share of revenue', '', '', '', '13%'],
  ['Supported staff', '3875', '3100'],
  ['Support ratio', '32:1', '40:1'],
];

test('the identities of published figures, with where each figure was taken from', () => {
  expect(inShort(identitiesOf(...PUBLISHED))).toEqual([
    [['organs 14 claim 1', 'institutions 146 claim 2'], 160, '-160', 'agrees'],
    [['payAndContributions 133000000 claim 7', 'revenue 1023000000 facts 3'], 0.13001, '13%', 'agrees'],
    [['runningCost 3670000 claim 6', 'runningCost 44760000 claim 6'], 0.0819929, '-8.2%', 'agrees'],
    [['population 124000 facts 1', 'supportedStaff 3875 claim 9'], 32, '32:1', 'agrees'],
    [['population 124000 facts 1', 'supportedStaff 3100 claim 9'], 40, '40:1', 'agrees'],
    [['payAndContributions 133000000 claim 7', 'postsCut 1305 claim 4'], 101916, null, null],
    [['payAndContributions 133000000 claim 7', 'surplus 903 claim 5'], 147287, null, null],
    [['payAndContributions 133000000 claim 7', 'peopleFewer 775 claim 9'], 171613, null, null],
  ]);
});

test('what is not printed comes from the facts and the tables', () => {
  expect(inShort(identitiesOf())).toEqual([
    [['organs 1 tables -1', 'institutions 3 tables -1'], 4, null, null],
    [['payAndContributions 133049000 tables -1', 'revenue 1023000000 facts 3'], 0.130058, null, null],
    [['runningCost 0 tables -1', 'runningCost 1000000 tables -1'], 0, null, null],
    [['population 124000 facts 1', 'supportedStaff 3875 facts 2'], 32, null, null],
    [['population 124000 facts 1', 'supportedStaff 3100 tables -1'], 40, null, null],
    [['payAndContributions 133049000 tables -1', 'postsCut 1305 tables -1'], 101953, null, null],
    [['payAndContributions 133049000 tables -1', 'surplus 14 tables -1'], 9503500, null, null],
    [['payAndContributions 133049000 tables -1', 'peopleFewer 775 tables -1'], 171676, null, null],
  ]);
});

test('rounded figures, signs, figures of other places, and what is missing', () => {
  const byKey = (...rows: readonly (readonly CellValue[])[]) =>
    new Map(identitiesOf(...rows).map((identity) => [identity.key, identity]));
  const rounded = byKey(['Running cost', '0.45亿', '', '节约367万元', '8%'], ['Organs', 'x', '', '14'], ['Units', '', '', '增加17']); // prettier-ignore
  expect(rounded.get('runningCostPercent')).toMatchObject({ printed: '8%', verdict: 'agrees' });
  expect(byKey(['Running cost', '0.45亿', '', '节约367万元', '8.3%']).get('runningCostPercent')!.verdict).toBe('withinRounding'); // prettier-ignore
  expect(rounded.get('unitsFewer')).toMatchObject({ result: 17, printed: '增加17', verdict: 'differs' });
  const elsewhere = byKey(['Organs', '33', '23', '', '', '', 'Guzhang'], ['Supported staff', '0', '0']);
  expect(elsewhere.get('unitsFewer')!.operands[0]).toMatchObject({ amount: 1, from: 'tables' });
  expect(elsewhere.get('supportRatioBefore')).toMatchObject({ result: null, verdict: null });
  expect(elsewhere.get('savingPerPersonFewer')).toMatchObject({ result: null });
  const nothing = { ...sources, facts: null, savings: null, bridge: null };
  const results = identities([], nothing).map(({ key, operands, result }) => [key, operands.length, result]);
  expect(results).toEqual([
    ['unitsFewer', 2, 4],
    ['shareOfRevenue', 0, null],
    ['runningCostPercent', 2, 0],
    ['supportRatioBefore', 0, null],
    ['supportRatioAfter', 0, null],
    ['savingPerPost', 0, null],
    ['savingPerSurplus', 1, null],
    ['savingPerPersonFewer', 0, null],
  ]);
  expect(results.map(([key]) => key)).toEqual(IDENTITIES);
});

test.each([
  ['without any note', '', '', ['Organs and institutions'], ['unitsFewer']],
  ['the note of a figure that goes into it', 'note', '', ['Organs and institutions'], ['unitsFewer']],
  ['a dash is no note', '', '—', ['Organs and institutions'], ['unitsFewer']],
  ['the note of the figure that it should be', '', 'note', [], []],
])('what does not tie wants a note at its printed figure: %s', (_, ofOrgans, ofUnits, figures, untied) => {
  const rows = [
    ['Organs', '3', '2', '-1', '', ofOrgans],
    ['Organs and institutions', '', '', '-9', '', ofUnits],
  ];
  const { judged } = judgeClaims(claimsOf(...rows), sources);
  const open = unexplained(judged, identities(judged, sources));
  expect(open.figures.map(({ claim }) => claim.text)).toEqual(figures);
  expect(open.identities.map(({ key, printedRow }) => [key, printedRow])).toEqual(untied.map((key) => [key, 2]));
  expect(isFinal(open)).toBe(untied.length === 0);
});

test('a figure that agrees with the tables is not final where the printed ones do not tie with it', () => {
  const rows = [
    ['Public institutions', '4', '2', '', '', 'note'],
    ['Organs and institutions', '', '', '-4'],
  ];
  const { judged } = judgeClaims(claimsOf(...rows), sources);
  const open = unexplained(judged, identities(judged, sources));
  expect([judged[1].verdict, open.figures, open.identities.map(({ key }) => key)]).toEqual([
    'agrees',
    [],
    ['unitsFewer'],
  ]);
});
