import { comparisonRows } from '../../src/core';
import { traceFigure } from '../../src/taskpane/plan/traceFigure';
import { sampleReform } from './sampleReform';

const reform = sampleReform('hequ-en.json');
const rows = comparisonRows(reform);

const sum = (amounts: readonly (number | null)[]): number =>
  Math.round(amounts.reduce<number>((total, amount) => total + (amount ?? 1), 0) * 1000) / 1000;

test('the sample has the figures that are traced here', () => {
  const figure = (measure: string) => rows.find((row) => row.measure === measure);
  expect(figure('organs')).toMatchObject({ before: 36, after: 22 });
  expect(figure('surplus')).toMatchObject({ after: 903 });
});

test.each(rows.map((row) => [row.measure, row] as const))(
  '%s: the units listed add up to the figure, before and after',
  (_, row) => {
    const { before, after } = traceFigure(reform, row);
    expect(sum(before.map(({ amount }) => amount))).toBe(row.before);
    expect(sum(after.map(({ amount }) => amount))).toBe(row.after);
  },
);

test('every unit listed names its rows', () => {
  for (const row of rows) {
    const { before, after } = traceFigure(reform, row);
    for (const { agencyRows, planRows } of [...before, ...after])
      expect(agencyRows.length + planRows.length).toBeGreaterThan(0);
  }
});
