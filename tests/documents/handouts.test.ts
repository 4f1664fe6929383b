import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageCapacity, printPercent } from '../../src/documents';
import type { Area, SheetDocument } from '../../src/documents';
import type { RawTable } from '../../src/core';
import { recogniseHeaders } from '../../src/core';
import { documentText } from './documentText';
import { dutyCountyEn, dutyCountyZh } from './dutyCounty';
import { HANDOUT_KEYS, handoutDocuments, madeCounty } from './handoutDocuments';
import type { HandoutKey } from './handoutDocuments';

const folder = join(__dirname, '../cases/documents');
const COUNTIES = { zh: dutyCountyZh, en: dutyCountyEn };
const GOLDEN = (['zh', 'en'] as const).flatMap((language) => HANDOUT_KEYS.map((key) => [language, key] as const));

test.each(GOLDEN)('%s %s is the expected document', (language, key) => {
  const file = join(folder, `${language}-values-${key}.json`);
  const text = documentText(handoutDocuments(COUNTIES[language]()).document(key));
  if (process.env.WRITE_CASES === '1') writeFileSync(file, text);
  expect(existsSync(file)).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
});

const meets = (a: Area, b: Area) =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** A duty of 3,000 signs and one unit with 120 duties beside the others. */
function longCounty(): RawTable[] {
  const [agencies, plan, duties] = madeCounty(1, 6, 9);
  const many = Array.from({ length: 120 }, (_, i) => ['北县', `其他职责${i + 1}`, '市第1工作委员会', '一科', '第3工作局', '综合股', '第1镇综合办公室', '']);
  const long = ['北县', '认真'.repeat(1500), '市第2工作委员会', '', '第5工作局', '', '第2镇综合办公室', ''];
  return [agencies, plan, { ...duties, values: [...duties.values, ...many, long] }];
} // prettier-ignore

const INPUTS: readonly [string, RawTable[]][] = [
  ['the small county', dutyCountyZh()],
  ['the small counties in English', dutyCountyEn()],
  ['a county of 40 units', madeCounty(1, 40, 8)],
  ['four counties', madeCounty(4, 8, 5)],
  ['units longer than a page', madeCounty(1, 4, 120)],
  ['long texts', longCounty()],
];
const ALL = INPUTS.flatMap(([name, raw]) => HANDOUT_KEYS.map((key) => [name, key, raw] as const));

/** First row of every page, and the row after the last. */
function pageStarts({ print }: SheetDocument): number[] {
  return [0, ...(print.pageBreaks ?? []), print.area.rows];
}

const sumOf = (document: SheetDocument, from: number, to: number): number => {
  let sum = 0;
  for (let row = from; row < to; row++) sum += document.rowHeights.get(row) ?? NaN;
  return sum;
};

describe.each(ALL)('%s: %s', (_, key, raw) => {
  const made = handoutDocuments(raw);
  const document = made.document(key);
  const { cells, merges, print } = document;

  test('merged areas do not meet and hold one content each', () => {
    const byRow = new Map<number, Area[]>();
    for (const area of merges) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        const others = byRow.get(row) ?? [];
        expect(others.some((other) => meets(area, other))).toBe(false);
        byRow.set(row, [...others, area]);
      }
    }
    for (const { row, column } of cells) {
      const over = (byRow.get(row) ?? []).filter(
        (area) => column >= area.column && column < area.column + area.columns,
      );
      expect(over.every((area) => area.row === row && area.column === column)).toBe(true);
    }
  });

  test('a page holds what stands on it, with the rows that it repeats', () => {
    const capacity = pageCapacity(document.columnWidths, print);
    const head = print.repeatRows ? sumOf(document, print.repeatRows[0], print.repeatRows[1] + 1) : 0;
    const starts = pageStarts(document);
    starts.slice(1).forEach((end, page) => {
      expect(sumOf(document, starts[page], end) + (page > 0 ? head : 0)).toBeLessThanOrEqual(capacity);
    });
    expect(printPercent(document.columnWidths, print)).toBeGreaterThanOrEqual(70);
  });

  test('no page ends within a merged cell, and none within a unit that fits a page', () => {
    const breaks = print.pageBreaks ?? [];
    for (const { row, rows } of merges) expect(breaks.some((at) => at > row && at < row + rows)).toBe(false);
    const capacity = pageCapacity(document.columnWidths, print) - sumOf(document, 2, 3);
    const starts = pageStarts(document);
    for (const { row, content } of cells.filter(({ column }) => column === 0)) {
      const page = starts.findIndex((start, i) => row >= start && row < starts[i + 1]);
      if (page === 0 || row !== starts[page] || typeof content !== 'number') continue;
      const before = cells.findLast((cell) => cell.column === 0 && cell.row < row);
      if (before?.content !== content) continue;
      // It goes on from the page before: from its first row to its last it needs more than a page.
      const own = cells.filter(
        (cell) => cell.column === 0 && cell.content === content && Math.abs(cell.row - row) < 400,
      );
      const last = own[own.length - 1];
      const end = last.row + (merges.find((area) => area.row === last.row && area.column === 0)?.rows ?? 1);
      expect(sumOf(document, own[0].row, end) > capacity * 0.98 || starts[1] > own[0].row).toBe(true);
    }
  });

  test('heights and texts are what Excel takes', () => {
    expect(document.name.length).toBeLessThanOrEqual(31);
    for (let row = 0; row < print.area.rows; row++) {
      const height = document.rowHeights.get(row) ?? NaN;
      expect(height).toBeGreaterThan(0);
      expect(height).toBeLessThanOrEqual(409);
    }
    const places = new Set(cells.map(({ row, column }) => row * 100 + column));
    expect(places.size).toBe(cells.length);
    for (const cell of cells) {
      expect(cell.formula).toBeUndefined();
      expect(String(cell.content)).not.toMatch(/NaN|Infinity|undefined|null/);
      expect(String(cell.content).length).toBeLessThan(32_000);
      expect((cell.source ?? '').length).toBeLessThanOrEqual(255);
      expect(cell.row).toBeLessThan(print.area.rows);
      expect(cell.column).toBeLessThan(print.area.columns);
    }
  });

  test('its header is not taken for a table of the user', () => {
    const header = cells.filter(({ row }) => row === 2).map(({ content }) => content);
    expect(recogniseHeaders(header)).toBeNull();
  });
});

/** Texts of a column in the rows of one part, by its heading; part 1 ends where part 2 begins. */
function texts(document: SheetDocument, head: string, from: number, to: number): string[] {
  const column = document.cells.find(({ row, content }) => row === 2 && content === head)?.column;
  return document.cells
    .filter((cell) => cell.column === column && cell.row > from && cell.row < to)
    .map(({ content }) => String(content));
}

describe.each(INPUTS)('nothing is lost in %s', (_, raw) => {
  const { results, words, document } = handoutDocuments(raw);
  const { followed } = results;
  const { handoutSheets } = words;
  const names = (duties: readonly number[]) =>
    duties.map((duty) => followed.duties.duty[followed.rows[followed.rowStart[duty]]]).sort();
  const all = Array.from({ length: followed.count }, (__, duty) => duty);

  test.each<[Exclude<HandoutKey, 'workingGroups'>, number[]]>([
    ['cityCounty', all],
    ['countyTownship', all.filter((duty) => hasTownship(duty))],
  ])('%s', (key, duties) => {
    const sheet = document(key);
    const rowOfText = (text: string) => sheet.cells.find(({ content }) => content === text)?.row ?? NaN;
    const first = rowOfText(handoutSheets[key].byUnit);
    const second = rowOfText(handoutSheets[key].byPartner);
    // Texts that are longer than a row go on in the next one.
    const lists = texts(sheet, handoutSheets.columns.duties, first, second).filter((text) => text !== '');
    const shown = lists.join('\n').split(/\n(?=\d+\. )/).map((line) => line.replace(/^\d+\. /, '').replaceAll('\n', '')); // prettier-ignore
    expect([...new Set(shown)].sort()).toEqual([...new Set(names(duties))].sort());
    const counts = texts(sheet, handoutSheets.columns.count, first, second).map(Number);
    expect(counts.at(-1)).toBe(duties.length);
    const inSecond = texts(sheet, handoutSheets.columns.count, second, Infinity).map(Number);
    expect(inSecond.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(duties.length);
    expect(sheet.print.pageBreaks).toContain(second);
  });

  function hasTownship(duty: number): boolean {
    const rows = followed.rows.slice(followed.rowStart[duty], followed.rowStart[duty + 1]);
    return rows.some((row) => followed.duties.townshipOffice[row] !== '');
  }
});

describe('what the tables say', () => {
  const zh = handoutDocuments(dutyCountyZh());
  const contents = (key: HandoutKey, raw = dutyCountyZh()) =>
    handoutDocuments(raw)
      .document(key)
      .cells.map(({ content }) => String(content));

  test('name plates and co-located names stand below the unit, with how much it has to do', () => {
    const cells = contents('cityCounty');
    expect(cells).toContain('县发展改革和统计局\n挂牌：县能源局\n4个上级部门、11项职责');
    expect(cells).toContain('县委宣传部\n合署：县文化和旅游局\n2个上级部门、4项职责');
  });

  test('sections that share a name say where they come from', () => {
    const cells = contents('cityCounty');
    expect(cells).toContain('办公室（原县发展和改革局）');
    expect(cells).toContain('办公室（原县能源局）');
    expect(cells).toContain('办公室（原县统计局）');
    expect(cells).toContain('综合统计股');
  });

  test('duties are numbered within the pair and a duty with two departments stands with both', () => {
    const cells = contents('cityCounty');
    expect(cells.filter((text) => /^\d+\. 节约能源和能源消费总量控制$/.test(text))).toHaveLength(2);
  });

  test('duties without a unit are the last group, in bold, with why', () => {
    const { cells } = zh.document('cityCounty');
    const heading = cells.find(({ content }) => content === '尚无承接单位的职责（3项），请明确承接单位');
    expect(heading?.style).toBe('section');
    const own = cells.find(({ row, column }) => row === (heading?.row ?? 0) + 1 && column === 1);
    expect(own).toMatchObject({ content: '（无承接单位）', style: 'groupBold' });
    const texts = cells.map(({ content }) => content);
    const { orphanReasons } = zh.words.counterparts;
    expect(texts).toContain(`县招商服务中心（${orphanReasons.abolished}）`);
    expect(texts).toContain(`县工信服务中心（${orphanReasons.unknownUnit}）`);
    expect(texts).toContain(orphanReasons.noUnit);
  });

  test('the finding list names the department first, then who takes over from whom', () => {
    const { cells } = zh.document('cityCounty');
    const second = cells.find(({ content }) => content === zh.words.handoutSheets.cityCounty.byPartner)?.row ?? NaN;
    const own = cells.find(
      ({ row, column, content }) => row > second && column === 1 && String(content).startsWith('市能源局'),
    );
    expect(own?.content).toBe('市能源局\n2个单位、4项职责');
    const row = cells.filter((cell) => cell.row === own?.row).map(({ content }) => content);
    expect(row).toContain('县发展改革和统计局');
    expect(row).toContain('煤炭、电力、油气和新能源行业管理等3项');
    expect(row).toContain('县能源局');
  });

  test('counties are told apart, and each begins a page', () => {
    const document = handoutDocuments(madeCounty(2, 4, 3)).document('cityCounty');
    const firstOf = (county: string) =>
      document.cells.find((cell) => cell.column === 1 && cell.content === county)?.row;
    expect(document.print.pageBreaks).toContain(firstOf('南县'));
    expect(contents('cityCounty', madeCounty(2, 4, 3))).toContain('第1工作局（北县）');
    expect(contents('cityCounty', madeCounty(1, 4, 3))).not.toContain('县区');
  });

  test('working groups: who leads, with which sections and institutions, and who is in several', () => {
    const cells = contents('workingGroups');
    expect(cells).toContain('县节能监察中心（1项）');
    expect(cells.some((text) => text.includes('参加'))).toBe(true);
    expect(cells).toContain('（未明确）');
  });
});

describe('tables that lack something', () => {
  const replaced = (name: string, values: (rows: RawTable['values']) => RawTable['values']): RawTable[] =>
    dutyCountyZh().map((one) => (one.place?.sheet === name ? { ...one, values: values(one.values) } : one));
  const without = (column: string): RawTable[] =>
    replaced('职责', ([head, ...rows]) => {
      const place = head.indexOf(column);
      return [head, ...rows].map((row) => row.filter((_, i) => i !== place));
    });

  test.each<[string, HandoutKey, RawTable[], string]>([
    ['no township offices', 'countyTownship', without('乡镇机构'), '没有填写乡镇机构'],
    ['no departments above', 'workingGroups', without('上级部门'), '无专班可列'],
    ['no duties', 'cityCounty', replaced('职责', (rows) => rows.slice(0, 1)), '没有填写职责'],
    ['no duties', 'workingGroups', replaced('职责', (rows) => rows.slice(0, 1)), '无专班可列'],
  ])('%s: %s is a sentence instead of a table', (_, key, raw, sentence) => {
    const document = handoutDocuments(raw).document(key);
    const texts = document.cells.map(({ content }) => String(content));
    expect(texts.some((text) => text.includes(sentence))).toBe(true);
    expect(document.cells.some(({ style }) => style === 'header')).toBe(false);
    expect(document.borders).toEqual([]);
    expect(document.print.repeatRows).toBeUndefined();
  });

  test('no departments above: units are listed with "none stated"', () => {
    const texts = handoutDocuments(without('上级部门'))
      .document('cityCounty')
      .cells.map(({ content }) => content);
    expect(texts).toContain('（未填上级部门）');
  });

  test('no plan: every unit is its own', () => {
    const raw = dutyCountyZh().filter(({ place }) => place?.sheet !== '改革方案');
    const texts = handoutDocuments(raw)
      .document('cityCounty')
      .cells.map(({ content }) => content);
    expect(texts).toContain('本单位');
    expect(texts).not.toContain('县能源局（原单位已撤销）');
  });

  test('also asked for live they hold values and say so', () => {
    const document = handoutDocuments(dutyCountyZh(), 'live').document('cityCounty');
    expect(document.cells.some(({ formula }) => formula !== undefined)).toBe(false);
    expect(document.cells.some(({ content }) => String(content).includes('数值：本表数字以生成时间为准'))).toBe(true);
  });
});
