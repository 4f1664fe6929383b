import { surplusRows } from '../../src/core';
import { recomputeClaims } from '../../src/core/claims';
import {
  bridgeOf,
  DEFAULT_ASSUMPTIONS,
  FEN,
  prepareBridge,
  resolveAssumptions,
  savingsOf,
  supportPath,
} from '../../src/core/money';
import { hequ } from '../../assets/samples/hequ/hequ';
import { applyOption, readSample, verdictsOf } from './applySample';

const TODAY = 2025 * 12;
const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

function moneyOf(language: 'zh' | 'en') {
  const tables = readSample(hequ(language));
  const reform = applyOption(tables, 'A');
  const base = prepareBridge(reform, tables);
  const bridge = bridgeOf(base, resolveAssumptions(DEFAULT_ASSUMPTIONS, base.effective, TODAY));
  return { tables, reform, base, bridge, savings: savingsOf(reform, tables.pay, tables.rates, tables.facts) };
}

const chinese = moneyOf('zh');
const english = moneyOf('en');

describe.each([
  ['hequ', chinese],
  ['hequ-en', english],
])('%s, option A', (_, { tables, reform, base, bridge, savings }) => {
  test('is reckoned without an issue', () => {
    expect([...tables.issues, ...reform.issues, ...base.issues]).toEqual([]);
    expect(base.costs?.notCosted).toEqual([]);
    expect(base.staying).toEqual([]);
  });

  test('1,305 posts at 101,926.68 yuan are the published 133 million, 13 % of revenue', () => {
    expect(savings.postsCut).toBe(1305);
    expect(savings.byPostType.find(({ postType }) => postType === 'institution')?.postCostFen).toBe(10_192_668);
    expect(savings.notCosted).toEqual([]);
    expect(savings.grossFen).toBe(1305 * 10_192_668);
    expect((savings.grossFen! / FEN / 1_000_000).toFixed(1)).toBe('133.0');
    expect((100 * savings.shareOfRevenue!).toFixed(1)).toBe('13.0');
  });

  test('the same amount is 102, 147 or 172 thousand yuan, by what it is shared by', () => {
    const { perPostFen, perSurplusFen, perPersonFewerFen } = savings;
    const thousands = [perPostFen, perSurplusFen, perPersonFewerFen].map((fen) => Math.round(fen! / FEN / 1000));
    expect(thousands).toEqual([102, 147, 172]);
  });

  test('running cost falls by the published 3.67 million, 8.2 %', () => {
    expect(savings.runningCost).toMatchObject({ beforeFen: 4_476_000_000, savedFen: 367_000_000 });
    expect((100 * savings.runningCost!.percent!).toFixed(1)).toBe('-8.2');
  });

  test('of the posts cut 386 were vacant and 919 filled, by 903 surplus people and 16 of the enterprises', () => {
    const institution = base.posts.find(({ postType }) => postType === 'institution');
    expect(institution).toMatchObject({ cut: 1305, vacant: 402 - 16, filled: 903 + 16, budgetedVacant: 0 });
  });

  test('903 surplus people are placed or waiting, in no unit more than are surplus', () => {
    const { people, placed, waiting, placedBeyond } = base.surplus;
    expect({ people, placed, waiting, placedBeyond }).toEqual({
      people: 903,
      placed: 806,
      waiting: 97,
      placedBeyond: 0,
    });
    expect(sum(surplusRows(reform).map(({ surplus }) => surplus))).toBe(903);
  });

  test('775 people leave in five years and nobody is hired', () => {
    expect(bridge.years).toEqual([2025, 2026, 2027, 2028, 2029]);
    expect(bridge.leaving).toEqual([198, 166, 150, 136, 125]);
    expect(sum(bridge.hired)).toBe(0);
    expect(bridge.fewerCumulative).toEqual([198, 364, 514, 650, 775]);
    const { retire, earlyRetire, transferOut, resign, enterprise, exitDate } = bridge.leavingBy;
    expect({ retire, earlyRetire, transferOut, resign, enterprise, exitDate }).toEqual({
      retire: [96, 86, 76, 68, 63],
      earlyRetire: [20, 26, 32, 36, 36],
      transferOut: [50, 42, 32, 24, 20],
      resign: [16, 12, 10, 8, 6],
      enterprise: [16, 0, 0, 0, 0],
      exitDate: [0, 0, 0, 0, 0],
    });
  });

  test('supported staff go from 3,875 to 3,100 and the support ratio from 32 to 40 by year five', () => {
    const supported = tables.facts!.facts.get('supportedStaff')!.amount;
    const population = tables.facts!.facts.get('registeredPopulation')!.amount;
    expect(supported - bridge.fewerCumulative[4]).toBe(tables.facts!.facts.get('supportedStaffAfter')!.amount);
    expect(supported - bridge.fewerCumulative[4]).toBe(3100);
    const path = supportPath(population, supported, bridge.fewer);
    expect(path.map((ratio) => ratio?.toFixed(1))).toEqual(['33.7', '35.3', '36.9', '38.4', '40.0']);
    expect(path[4]).toBe(40);
  });

  test('cash grows every year and stays below the headline', () => {
    const { netFen } = bridge;
    for (let year = 1; year < 5; year++) expect(netFen[year]).toBeGreaterThan(netFen[year - 1]);
    expect(netFen[0]).toBeGreaterThan(0);
    expect(netFen[4]).toBeLessThan(savings.grossFen!);
  });

  test('every published figure agrees', () => {
    const verdicts = verdictsOf(tables, reform, { savings, bridge });
    expect(verdicts).toHaveLength(12);
    expect(verdicts.filter(([figure, verdict]) => figure === null || verdict !== 'agrees')).toEqual([]);
  });

  test('what is printed comes out of the tables', () => {
    const claims = recomputeClaims(tables.claims!, { reform, facts: tables.facts, savings, bridge });
    expect(claims.map(({ claim }) => claim.figure)).not.toContain(null);
    for (const claim of claims) {
      for (const part of ['before', 'after', 'change', 'percent'] as const) {
        const printed = claim.printed[part];
        expect(printed === null).toBe(claim.claim[part] === '');
        // Printed figures are rounded: -1.33 hundred million, -8.2 %, 13 %.
        if (printed !== null) expect(Math.abs(claim[part]! / printed - 1)).toBeLessThan(0.005);
      }
    }
  });
});

test('both languages hold the same figures', () => {
  expect(english.savings).toEqual(chinese.savings);
  expect(english.base.surplus).toEqual(chinese.base.surplus);
  expect(english.base.posts).toEqual(chinese.base.posts);
  expect(english.bridge).toEqual(chinese.bridge);
  const printed = ({ tables, reform, savings, bridge }: typeof chinese) =>
    recomputeClaims(tables.claims!, { reform, facts: tables.facts, savings, bridge }).map(
      ({ claim, ...figures }) => [claim.figure, figures] as const,
    );
  expect(printed(english)).toEqual(printed(chinese));
});
