import fc from 'fast-check';
import type { Fact, Facts, FactItem } from '../../src/core';
import type { Bridge, StaffCosts } from '../../src/core/money';
import type { Staff } from '../../src/core/staffing';
import { moneyPane } from '../../src/locales/en/moneyPane';
import { moneyPane as chinese } from '../../src/locales/zh-CN/moneyPane';
import { notCostedGroups } from '../../src/taskpane/money/notCostedGroups';
import { entryWithin, fractionOf, parseEntry, percentEntry } from '../../src/taskpane/money/parseEntry';
import { percentText, settingText } from '../../src/taskpane/money/settingText';
import { inUnit, showMoney, showMoneyChange, toYuan } from '../../src/taskpane/money/showMoney';
import { plannedReached, supportYears } from '../../src/taskpane/money/supportYears';
import { sheetUnavailable } from '../../src/workbook/sheetUnavailable';
import { textsOf } from './textsOf';

describe('amounts', () => {
  test.each([
    [13_311_000_000, 'wan', '13,311.00'],
    [13_311_000_000, 'yuan', '133,110,000'],
    [-367_000_050, 'wan', '−367.00'],
    [-49, 'yuan', '0'],
    [-50, 'yuan', '−1'],
    [0, 'wan', '0.00'],
  ] as const)('%d fen in %s', (fen, unit, text) => {
    expect(showMoney(fen, unit, 'en')).toBe(text);
    expect(showMoney(fen, unit, 'zh')).toBe(text);
  });

  test.each([
    [367_000_000, '+367.00'],
    [4_999, '0.00'],
    [0, '0.00'],
    [-613_200_000, '−613.20'],
  ])('a change of %d fen', (fen, text) => {
    expect(showMoneyChange(fen, 'wan', 'en')).toBe(text);
  });

  test('what is typed in one unit is the same yuan in the other', () => {
    expect(inUnit(25_000, 'wan')).toBe(2.5);
    expect(toYuan(2.5, 'wan')).toBe(25_000);
    expect(inUnit(25_000, 'yuan')).toBe(25_000);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), fc.constantFrom('wan', 'yuan'), (fen, unit) => {
        expect(toYuan(inUnit(fen / 100, unit), unit)).toBe(fen / 100);
      }),
    );
  });
});

describe('entries', () => {
  test.each([
    ['12', 12],
    [' １２．５ ％', 12.5],
    ['1,000', 1000],
    ['−3', -3],
    ['', null],
    ['  ', null],
    ['.5', 0.5],
    ['1e3', undefined],
    ['twelve', undefined],
    ['1.2.3', undefined],
    ['-', undefined],
  ])('“%s”', (typed, entry) => {
    expect(parseEntry(typed)).toBe(entry);
  });

  test.each([
    ['5', { least: 1, most: 30, whole: true }, 5],
    ['0', { least: 1, most: 30, whole: true }, undefined],
    ['31', { least: 1, most: 30, whole: true }, undefined],
    ['2.5', { least: 1, most: 30, whole: true }, undefined],
    ['', { least: 1, most: 30 }, undefined],
    ['', { least: 1990, most: 2100, blank: true }, null],
    ['-50', { least: -50, most: 50 }, -50],
  ])('“%s” within %j', (typed, range, entry) => {
    expect(entryWithin(typed, range)).toBe(entry);
  });

  test('percentages come and go without dust', () => {
    expect(percentEntry(0.07)).toBe(7);
    expect(fractionOf(7)).toBe(0.07);
    expect(percentEntry(0.035)).toBe(3.5);
    fc.assert(
      fc.property(fc.integer({ min: -5000, max: 10_000 }), (hundredths) => {
        expect(percentEntry(fractionOf(hundredths / 100))).toBe(hundredths / 100);
      }),
    );
  });
});

test.each([
  ['hiringRatio', 0.2, '20%'],
  ['payGrowth', -0.02, '−2%'],
  ['discountRate', 0.035, '3.5%'],
  ['retirement', 12, '12 months later'],
  ['exits', -12, '12 months earlier'],
  ['exits', 0, 'as planned'],
  ['runningCost', 0.8, '80% of plan'],
  ['oneOff', 1.2, '120% of plan'],
  ['annuity', 0, 'booked'],
  ['annuity', 1, 'in cash'],
] as const)('%s turned to %d', (key, setting, text) => {
  expect(settingText(key, setting, moneyPane.tornado)).toBe(text);
});

test('a percentage that rounds to nothing has no sign', () => {
  expect(percentText(-0.000001)).toBe('0%');
});

test('people who are not costed are gathered by reason, the most first, with their rows in order', () => {
  const staff = { row: Int32Array.from([1, 2, 3, 5]) } as unknown as Staff;
  const notCosted = [
    { person: 3, reason: 'unknownRank' },
    { person: 0, reason: 'noPayRow' },
    { person: 1, reason: 'unknownRank' },
  ];
  expect(notCostedGroups(staff, { notCosted } as unknown as StaffCosts)).toEqual([
    { reason: 'unknownRank', people: 2, rows: [2, 5] },
    { reason: 'noPayRow', people: 1, rows: [1] },
  ]);
});

describe('support ratio by year', () => {
  const factsOf = (amounts: Partial<Record<FactItem, number>>): Facts =>
    ({
      facts: new Map(Object.entries(amounts).map(([item, amount]) => [item, { item, amount } as Fact])),
    }) as unknown as Facts;
  const bridge = { years: [2025, 2026], fewer: [75, 700], fewerCumulative: [75, 775] } as unknown as Bridge;
  const facts = { registeredPopulation: 124_000, supportedStaff: 3875, supportedStaffAfter: 3100 };

  test('people leave, the ratio of each population rises, and the planned figure is reached', () => {
    const path = supportYears(factsOf({ ...facts, residentPopulation: 93_000 }), bridge)!;
    expect(path.populations.map(({ item }) => item)).toEqual(['registeredPopulation', 'residentPopulation']);
    expect(path.years[1]).toEqual({ year: 2026, fewer: 775, supported: 3100, ratios: [40, 30] });
    expect(path.years[0].ratios[0]).toBeCloseTo(124_000 / 3800);
    expect(plannedReached(path)).toBe(2026);
  });

  test('a plan that is not reached, or not stated', () => {
    expect(plannedReached(supportYears(factsOf({ ...facts, supportedStaffAfter: 3000 }), bridge)!)).toBeNull();
    const { registeredPopulation, supportedStaff } = facts;
    const unplanned = supportYears(factsOf({ registeredPopulation, supportedStaff }), bridge)!;
    expect(unplanned.planned).toBeNull();
    expect(plannedReached(unplanned)).toBeNull();
  });

  test('without a population or supported staff there is no ratio', () => {
    expect(supportYears(null, bridge)).toBeNull();
    expect(supportYears(factsOf({ supportedStaff: 3875 }), bridge)).toBeNull();
    expect(supportYears(factsOf({ registeredPopulation: 124_000 }), bridge)).toBeNull();
  });
});

test.each([
  ['overview', [], [], null],
  ['savings', ['pay'], [], null],
  ['savings', ['staff'], [], 'noPay'],
  ['savings', ['staff'], ['pay'], 'payUnreadable'],
  ['bridge', ['staff'], ['pay'], null],
  ['bridge', [], [], 'noPayNorStaff'],
  ['bridge', [], ['pay'], 'payUnreadable'],
] as const)('the sheet %s with %j read and %j only found', (key, read, onlyFound, reason) => {
  const tables = {
    pay: read.some((kind) => kind === 'pay') ? {} : null,
    staff: read.some((kind) => kind === 'staff') ? {} : null,
    found: [...read, ...onlyFound].map((kind) => ({ kind })),
  } as unknown as Parameters<typeof sheetUnavailable>[1];
  expect(sheetUnavailable(key, tables)).toBe(reason);
});

test('every text of the panel is there in both languages, and translated', () => {
  const english = new Map(textsOf(moneyPane));
  const inChinese = new Map(textsOf(chinese));
  expect([...inChinese.keys()]).toEqual([...english.keys()]);
  const wordless = ['.tornado.range', '.tornado.bar', '.scopes.unknown'];
  for (const [path, text] of inChinese) {
    if (!wordless.includes(path)) expect(text).toMatch(/\p{Script=Han}/u);
    expect(english.get(path)).not.toMatch(/\p{Script=Han}/u);
  }
});
