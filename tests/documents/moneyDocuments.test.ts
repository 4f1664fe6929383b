import type { RawTable } from '../../src/core';
import type { Area, DocumentCell, SheetDocument } from '../../src/documents';
import { countyDocuments, documentsOf } from './countyDocuments';
import { moneyCountyZh } from './smallCounty';

type Key = 'savings' | 'bridge';

const COMBINATIONS = (['zh', 'en'] as const).flatMap((language) =>
  (['live', 'values'] as const).flatMap((mode) =>
    (['savings', 'bridge'] as const).flatMap((key) =>
      (['yuan', 'wan'] as const).map((unit) => [language, mode, key, unit] as const),
    ),
  ),
);

const meets = (a: Area, b: Area) =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
const areaOf = ({ row, column, spill }: DocumentCell): Area => ({ row, column, rows: 1, columns: 1, ...spill });

/** The numbers of a row by its label in the first column: total, then the years. */
function figures(document: SheetDocument, label: string): number[] {
  const head = document.cells.find((cell) => cell.column === 0 && cell.content === label);
  if (!head) throw new Error(`no row ${label}`);
  return document.cells
    .filter((cell) => cell.row === head.row && cell.column > 0 && cell.column < document.print.area.columns)
    .sort((a, b) => a.column - b.column)
    .map((cell) => cell.content)
    .filter((content) => typeof content === 'number');
}

describe.each(COMBINATIONS)('%s, %s, %s in %s', (language, mode, key, moneyUnit) => {
  const document = countyDocuments(language, true, { mode, moneyUnit })[key]();

  test('cells, merged areas, charts and what spills do not meet', () => {
    document.merges.forEach((area, i) => {
      expect(document.merges.slice(i + 1).some((other) => meets(area, other))).toBe(false);
      const inside = document.cells.filter((cell) => meets(area, areaOf(cell)));
      expect(inside.every((cell) => cell.row === area.row && cell.column === area.column)).toBe(true);
    });
    for (const { place } of document.charts) {
      expect(document.cells.some((cell) => meets(place, areaOf(cell)))).toBe(false);
      expect(place.column + place.columns).toBeLessThanOrEqual(document.print.area.columns);
    }
    for (const anchor of document.cells.filter((cell) => cell.spill && cell.spill.rows > 1)) {
      const others = document.cells.filter((cell) => cell !== anchor);
      expect(others.some((cell) => meets(areaOf(anchor), areaOf(cell)))).toBe(false);
    }
  });

  test('formulas hold no text that Excel refuses, and every row has its height', () => {
    for (const { formula } of document.cells) {
      for (const text of formula?.match(/"(?:[^"]|"")*"/g) ?? []) expect(text.length - 2).toBeLessThanOrEqual(255);
      expect((formula ?? '').length).toBeLessThan(8000);
      if (mode === 'values') expect(formula).toBeUndefined();
    }
    for (let row = 0; row < document.print.area.rows; row++) expect(document.rowHeights.has(row)).toBe(true);
  });

  test('charts name rows and columns that hold their figures', () => {
    const held = (area: Area) =>
      document.cells.filter((cell) => cell.style === 'helper' && meets(area, areaOf(cell))).length;
    for (const chart of document.charts) {
      expect(held(chart.categories)).toBe(chart.categories.rows);
      for (const { name, values } of chart.series) {
        expect(held(name)).toBe(1);
        expect(held(values)).toBe(values.rows);
        expect(values.rows).toBe(chart.categories.rows);
      }
    }
  });
});

describe('the printed figures tie', () => {
  const county = countyDocuments('zh', true, { mode: 'values', moneyUnit: 'yuan' });
  const [savings, bridge] = [county.savings(), county.bridge()];
  const PARTS = ['停发的工资和缴费', '招录人员的工资和缴费', '已列预算的空编', '公用经费', '一次性支出'];
  const fen = (amounts: readonly number[]) => amounts.map((amount) => Math.round(amount * 100));

  test.each<[Key, SheetDocument]>([
    ['savings', savings],
    ['bridge', bridge],
  ])('%s: the net is the sum of its rows, the total that of the years', (_, document) => {
    const net = fen(figures(document, '当年净节支（现金）'));
    const parts = PARTS.map((label) => fen(figures(document, label)));
    expect(net).toEqual(net.map((__, i) => parts.reduce((sum, row) => sum + row[i], 0)));
    for (const row of [net, ...parts]) {
      expect(row).toHaveLength(6);
      expect(row[0]).toBe(row.slice(1).reduce((sum, amount) => sum + amount, 0));
    }
    let added = 0;
    expect(fen(figures(document, '累计净节支')).slice(1)).toEqual(net.slice(1).map((amount) => (added += amount)));
  });

  test('the figures worked by hand', () => {
    // 12 × (3000 + 1500 + 2500) + 3000 = 87,000; contributions 44.7 % = 38,889.
    expect(figures(savings, '事业编制').slice(0, 5)).toEqual([20, 8, 12, 125889, 1510668]);
    expect(figures(savings, '每核减1名编制')).toEqual([1510668, 12, 125889]);
    expect(figures(savings, '每名超编人员')).toEqual([1510668, 8, 188833.5]);
    expect(figures(savings, '每减少1名财政供养人员')).toEqual([1510668, 400, 3776.67]);
    expect(figures(savings, '占一般公共预算收入')).toEqual([1510668, 100_000_000, 0.01510668]);
    // 2025: S02 5 months, Z01 12, P02 6 of 118,929; P01 6 of 123,030.
    expect(figures(savings, '停发的工资和缴费')[1]).toBe(289462.25);
    // Half of the 120,000 a year from July on.
    expect(figures(savings, '公用经费').slice(1, 3)).toEqual([60000, 120000]);
    // 118,929 in cash a year for the vacant post that is in the budget.
    expect(figures(savings, '已列预算的空编')[1]).toBe(59464.5);
  });

  test('the steps add up to the net of the last year', () => {
    const head = bridge.cells.find((cell) => cell.column === 0 && cell.content === '步骤');
    const steps = bridge.cells
      .filter((cell) => cell.column === 2 && cell.row > (head?.row ?? 0) && cell.row <= (head?.row ?? 0) + 9)
      .map((cell) => Math.round(Number(cell.content) * 100));
    expect(steps).toHaveLength(9);
    expect(steps.slice(0, 8).reduce((sum, amount) => sum + amount, 0)).toBe(steps[8]);
    expect(steps[8] / 100).toBe(figures(bridge, '当年净节支（现金）')[5]);
  });

  test('posts and running cost are those of the agencies table', () => {
    expect(figures(savings, '合计').slice(0, 3)).toEqual([62, 50, 12]);
    expect(figures(savings, '公用经费（元）')).toEqual([1430000, 1310000, -120000, -120000 / 1430000]);
  });

  test('10,000 yuan are the same amounts without noise', () => {
    const wan = countyDocuments('zh', true, { mode: 'values', moneyUnit: 'wan' }).savings();
    expect(figures(wan, '停发的工资和缴费')[3]).toBe(81.884707);
    expect(figures(wan, '每名超编人员')).toEqual([151.0668, 8, 188833.5]);
  });
});

describe('tables that are missing', () => {
  const without = (name: string): readonly RawTable[] => moneyCountyZh().filter(({ place }) => place?.sheet !== name);
  const texts = (document: SheetDocument) => document.cells.map(({ content }) => String(content)).join('\n');

  test.each<[string, Key, string]>([
    ['人员', 'savings', '未找到人员表'],
    ['人员', 'bridge', '未找到人员表'],
    ['工资', 'savings', '未找到工资标准表'],
    ['工资', 'bridge', '未找到工资标准表'],
    ['比例', 'savings', '未找到单位缴费比例表'],
    ['县情', 'savings', '未找到列有人口和财政供养人员的县情表'],
  ])('without %s the %s says so and shows the rest', (name, key, sentence) => {
    for (const mode of ['live', 'values'] as const) {
      const document = documentsOf(without(name), { mode, moneyUnit: 'wan' })[key]();
      expect(texts(document)).toContain(sentence);
      expect(texts(document)).toContain('公用经费');
      for (const cell of document.cells) expect(String(cell.content)).not.toMatch(/NaN|Infinity|undefined|null/);
    }
  });

  test('without people there is no net, no present value and no chart of them', () => {
    const document = documentsOf(without('人员'), { mode: 'values', moneyUnit: 'yuan' }).savings();
    expect(texts(document)).not.toContain('净节支现值');
    expect(document.charts).toEqual([]);
  });

  test('without published figures there is no such part', () => {
    const document = documentsOf(without('公布'), { mode: 'values', moneyUnit: 'yuan' }).savings();
    expect(texts(document)).not.toContain('公布数据与复算结果');
  });
});

test('many years take the larger paper', () => {
  const many = countyDocuments('zh', true, { mode: 'live', moneyUnit: 'yuan', assumptions: { yearCount: 12 } });
  expect(many.savings().print.paper).toBe('A3');
  expect(many.bridge().print.area.columns).toBe(16);
});
