import fc from 'fast-check';
import { columnLayout, COLUMN_FONT, type Column } from '../../src/taskpane/pictures/columnLayout';
import { niceTicks } from '../../src/taskpane/pictures/niceTicks';
import { rangeLayout, type Range } from '../../src/taskpane/pictures/rangeLayout';
import { LABEL_FONT, waterfallLayout, type WaterfallStep } from '../../src/taskpane/pictures/waterfallLayout';
import { textWidth } from '../../src/taskpane/pictures/wrapLabel';

const WIDTHS = [240, 276, 326, 440, 576];

const step = (label: string, amount: number, isLevel = false): WaterfallStep => ({
  label,
  amountText: amount.toLocaleString('en', { minimumFractionDigits: 2 }),
  amount,
  isLevel,
});

const headline = [
  step('核减编制×全口径成本', 13_311, true),
  step('空编', -6_000),
  step('仍在发工资的人员', -3_100),
  step('允许招录', 0),
  step('Real pay, months, growth', 89),
  step('公用经费', 367),
  step('当年净节支（现金）', 4_667, true),
];

describe('waterfall', () => {
  test('each change begins where the one before ends, and the last change ends at the level after it', () => {
    const { steps, zeroX, hasBelow } = waterfallLayout(headline, 404);
    const perUnit = 400 / 13_311;
    expect([zeroX, hasBelow]).toEqual([2, false]);
    expect(steps[0]).toMatchObject({ barX: 2, barWidth: 400, sense: 'level' });
    expect(steps[1].barX).toBeCloseTo(2 + 7_311 * perUnit);
    expect(steps[1].barX + steps[1].barWidth).toBeCloseTo(402);
    expect(steps[2].barX + steps[2].barWidth).toBeCloseTo(steps[1].barX);
    expect(steps[5].endX).toBeCloseTo(steps[6].endX);
    expect(steps.map(({ sense }) => sense)).toEqual(['level', 'fall', 'fall', 'none', 'rise', 'rise', 'level']);
  });

  test('a net below zero stands left of the zero line', () => {
    const { steps, zeroX, hasBelow } = waterfallLayout(
      [step('gross', 100, true), step('one-off', -150), step('net', -50, true)],
      304,
    );
    expect([zeroX, hasBelow]).toEqual([102, true]);
    expect(steps[2]).toMatchObject({ barX: 2, endX: 2 });
    expect(steps[2].barX + steps[2].barWidth).toBe(zeroX);
  });

  test.each(WIDTHS)('at %d pixels no text meets another text or a bar, and nothing is outside', (width) => {
    const { steps, height, lineHeight, barHeight } = waterfallLayout(headline, width);
    let free = 0;
    steps.forEach(({ lines, textY, barX, barY, barWidth }, place) => {
      expect(textY - LABEL_FONT).toBeGreaterThanOrEqual(free - 1);
      expect(textY + (lines.length - 1) * lineHeight).toBeLessThan(barY);
      const widest = Math.max(...lines.map((line) => textWidth(line, LABEL_FONT)));
      expect(widest + textWidth(headline[place].amountText, LABEL_FONT)).toBeLessThan(width);
      expect(barX).toBeGreaterThanOrEqual(0);
      expect(barX + barWidth).toBeLessThanOrEqual(width);
      free = barY + barHeight;
    });
    expect(free).toBeLessThanOrEqual(height);
  });

  test('nothing but zeros, and no steps at all', () => {
    expect(waterfallLayout([step('gross', 0, true), step('net', 0, true)], 300).steps[1]).toMatchObject({
      barWidth: 0,
    });
    expect(waterfallLayout([], 300)).toMatchObject({ height: 0, steps: [] });
  });

  test('property: every number of a drawing is finite and inside the picture', () => {
    const amounts = fc.array(fc.integer({ min: -1e13, max: 1e13 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(amounts, fc.integer({ min: 240, max: 600 }), (changes, width) => {
        const drawing = waterfallLayout(
          changes.map((amount, place) => step('x', amount, place === 0)),
          width,
        );
        for (const { barX, barWidth, endX } of drawing.steps) {
          for (const number of [barX, barWidth, endX]) expect(Number.isFinite(number)).toBe(true);
          expect(barX).toBeGreaterThanOrEqual(0);
          expect(barX + barWidth).toBeLessThanOrEqual(width + 1e-6);
        }
      }),
    );
  });
});

describe('ranges', () => {
  const ranges: Range[] = [
    { label: '到龄退休时间（推迟 12 个月 … 提前 12 个月）', rangeText: '2,900.00 … 4,100.00', low: 2_900, high: 4_100 },
    { label: 'Discount rate (4% … 2%)', rangeText: '3,450.00 … 3,560.00', low: 3_450, high: 3_560 },
  ];

  test('both ends and the middle line', () => {
    const { ranges: placed, middleX } = rangeLayout(ranges, 3_500, 604);
    expect(middleX).toBe(302);
    expect(placed[0]).toMatchObject({ lowX: 2, highX: 602 });
    expect(placed[1].lowX).toBe(277);
    expect(placed[1].highX).toBe(332);
  });

  test.each(WIDTHS)('at %d pixels texts keep apart', (width) => {
    let free = 0;
    for (const { lines, textY, rangeY, barY } of rangeLayout(ranges, 3_500, width).ranges) {
      expect(textY - LABEL_FONT).toBeGreaterThanOrEqual(free - 1);
      expect(barY).toBeGreaterThan(textY + (lines.length - 1) * 16);
      expect(barY).toBeGreaterThan(rangeY);
      free = barY + 12;
    }
  });

  test('a range stands beside its label, or on a line of its own where that saves the label two', () => {
    const [beside] = rangeLayout(ranges, 3_500, 404).ranges;
    expect(beside.rangeY).toBe(beside.textY);
    const long = { ...ranges[1], label: 'Leaving by date or channel (12 months later / 12 months earlier)' };
    const [own] = rangeLayout([long], 3_500, 276).ranges;
    expect(own.lines).toHaveLength(2);
    expect(own.rangeY).toBe(own.textY + 32);
  });

  test('ranges without width stand in the middle', () => {
    const none = rangeLayout([{ label: 'x', rangeText: '5', low: 5, high: 5 }], 5, 300);
    expect(none.ranges[0]).toMatchObject({ lowX: 150, highX: 150 });
  });
});

describe('columns', () => {
  const column = (year: number, amount: number, spread = 0): Column => ({
    label: String(year),
    amountText: amount.toFixed(2),
    low: amount - spread,
    amount,
    high: amount + spread,
  });
  const years = (count: number): Column[] =>
    Array.from({ length: count }, (_, place) => column(2025 + place, 100 * place - 50, 20));

  test('heights from zero, ranges around their ends', () => {
    const { columns, zeroY, ticks } = columnLayout([column(2025, 40, 10), column(2026, -20)], 300, String);
    expect(ticks.map(({ text }) => text)).toEqual(['-20', '0', '20', '40', '60']);
    const perUnit = (ticks[0].y - ticks[4].y) / 80;
    expect(columns[0].barY + columns[0].barHeight).toBeCloseTo(zeroY);
    expect(columns[0].barHeight).toBeCloseTo(40 * perUnit);
    expect(columns[0].lowY - columns[0].highY).toBeCloseTo(20 * perUnit);
    expect(columns[1]).toMatchObject({ barY: zeroY });
  });

  test('nothing but zeros has one line, at zero', () => {
    const { ticks, zeroY, columns } = columnLayout([column(2025, 0)], 300, String);
    expect(ticks).toEqual([{ y: zeroY, text: '0' }]);
    expect(columns[0]).toMatchObject({ barY: zeroY, barHeight: 0 });
  });

  test.each(WIDTHS.flatMap((width) => [1, 5, 12, 30].map((count) => [width, count])))(
    'at %d pixels, %d years: labels keep apart and the last year has one',
    (width, count) => {
      const all = years(count);
      const { columns, height } = columnLayout(all, width, String);
      let free = 0;
      columns.forEach(({ hasLabel, amountY, middleX, barX, lowY, highY }, place) => {
        const half = textWidth(all[place].label, COLUMN_FONT) / 2;
        if (hasLabel) {
          expect(middleX - half).toBeGreaterThanOrEqual(free - 1e-6);
          free = middleX + half;
        }
        if (amountY !== null) expect(textWidth(all[place].amountText, COLUMN_FONT)).toBeLessThan(width / count);
        expect(barX).toBeGreaterThan(0);
        expect(middleX).toBeLessThan(width);
        for (const y of [lowY, highY, amountY ?? 0]) expect(y >= 0 && y <= height).toBe(true);
      });
      expect(free).toBeLessThanOrEqual(width);
      expect(columns[count - 1].hasLabel).toBe(true);
    },
  );
});

test.each([
  [0, 13_311, 4, [0, 5000, 10_000, 15_000]],
  [-50, 120, 4, [-50, 0, 50, 100, 150]],
  [0, 0, 4, [0, 1]],
  [-3, 0, 4, [-3, -2, -1, 0]],
])('ticks from %d to %d', (least, most, count, ticks) => {
  expect(niceTicks(least, most, count)).toEqual(ticks);
});
