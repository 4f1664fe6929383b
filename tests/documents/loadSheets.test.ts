import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawTable } from '../../src/core';
import { pageCapacity, printablePoints, printPercent } from '../../src/documents';
import type { Area, DocumentCell, SheetDocument } from '../../src/documents';
import { unitBlocks } from '../../src/documents/load/matrixLayout';
import { rowPages } from '../../src/documents/load/rowPages';
import { documentText } from './documentText';
import { dutyCountyEn, dutyCountyZh } from './dutyCounty';
import { madeCounty } from './handoutDocuments';
import { loadDocument, LOAD_KEYS, printedRow, rowOf } from './loadDocuments';

const folder = join(__dirname, '../cases/documents');
const COUNTIES = { zh: dutyCountyZh, en: dutyCountyEn };
const GOLDEN = [
  ...LOAD_KEYS.map((key) => ['zh', 'live', key] as const),
  ...LOAD_KEYS.map((key) => ['en', 'values', key] as const),
  ['en', 'live', 'matrix'],
  ['en', 'live', 'workload'],
] as const;

test.each(GOLDEN)('%s, %s, %s is the expected document', (language, mode, key) => {
  const file = join(folder, `${language}-${mode}-${key}.json`);
  const text = documentText(loadDocument(key, COUNTIES[language](), mode));
  if (process.env.WRITE_CASES === '1') writeFileSync(file, text);
  expect(existsSync(file)).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
});

const without = (raw: readonly RawTable[], ...names: string[]): RawTable[] =>
  raw.filter(({ place }) => !names.includes(place?.sheet ?? ''));

/** One matter of so many steps a stage, each after the one before it. */
function longMatter(steps: number): RawTable {
  const rows = ['改革前', '改革后'].flatMap((stage) =>
    Array.from({ length: steps }, (_, i) => {
      const before = i === 0 ? '' : `第${i}个环节`;
      return ['某项审批', stage, `第${i + 1}个环节`, '县某某某某某某某某某某某局', 1.5, '', before];
    }),
  );
  const head = ['事项', '阶段', '环节', '部门', '工作日', '公示日', '前置环节'];
  return {
    values: [head, ...rows],
    place: { sheet: '流程', table: '流程', headerRow: 0, firstColumn: 0 },
  };
}

const INPUTS: readonly [string, readonly RawTable[]][] = [
  ['the small county', dutyCountyZh()],
  ['the small counties in English', dutyCountyEn()],
  ['four counties of 30 units', [...madeCounty(4, 60, 3), longMatter(60)]],
  ['a county without norms and procedures', without(dutyCountyZh(), '标准', '审批流程')],
];
const LAYOUTS = INPUTS.flatMap(([name, raw]) =>
  LOAD_KEYS.flatMap((key) => (['live', 'values'] as const).map((mode) => [name, key, mode, raw] as const)),
);

const areaOf = ({ row, column, spill }: DocumentCell): Area => ({ row, column, rows: 1, columns: 1, ...spill });

/** Sums of the heights of the rows between page breaks. */
function pageHeights({ print, rowHeights }: SheetDocument): number[] {
  const starts = [0, ...(print.pageBreaks ?? []), print.area.rows];
  const heightOf = (row: number) => rowHeights.get(row) ?? 15;
  return starts.slice(0, -1).map((first, i) => {
    const rows = Array.from({ length: starts[i + 1] - first }, (_, at) => heightOf(first + at));
    return rows.reduce((sum, height) => sum + height, 0);
  });
}

describe.each(LAYOUTS)('%s: %s as %s', (name, key, mode, raw) => {
  const document = loadDocument(key, raw, mode);
  const { cells, merges, print, columnWidths, rowHeights } = document;

  test('cells, merged areas and what spills do not meet', () => {
    const places = new Set(cells.map(({ row, column }) => row * 20_000 + column));
    expect(places.size).toBe(cells.length);
    const covered = new Map<number, Area>();
    for (const area of [...merges, ...cells.filter(({ spill }) => spill).map(areaOf)]) {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) {
          const place = row * 20_000 + column;
          expect(covered.has(place)).toBe(false);
          covered.set(place, area);
          if (row !== area.row || column !== area.column) expect(places.has(place)).toBe(false);
        }
      }
    }
  });

  test('keeps what Excel allows', () => {
    expect(document.name.length).toBeLessThanOrEqual(31);
    for (const { content, source, formula, column } of cells) {
      expect(typeof content === 'string' || Number.isFinite(content)).toBe(true);
      expect(String(content)).not.toMatch(/NaN|Infinity|undefined|null/);
      expect((source ?? '').length).toBeLessThanOrEqual(255);
      expect((formula ?? '').length).toBeLessThan(8192);
      for (const text of formula?.match(/"(?:[^"]|"")*"/g) ?? []) expect(text.length - 2).toBeLessThanOrEqual(255);
      expect(column).toBeLessThan(columnWidths.length);
      if (mode === 'values') expect(formula).toBeUndefined();
    }
    for (const height of rowHeights.values()) expect(height).toBeLessThanOrEqual(409);
    for (let row = 0; row < print.area.rows; row++) expect(rowHeights.has(row)).toBe(true);
  });

  test('prints what is printed on the page, hides the rest', () => {
    const printed = columnWidths.slice(0, print.area.columns);
    const percent = printPercent(printed, print);
    expect(percent).toBeGreaterThanOrEqual(68);
    const hidden = new Set(document.hiddenColumns);
    expect(columnWidths.every((_, column) => hidden.has(column) === column >= print.area.columns)).toBe(true);
    if (mode === 'values') expect(hidden.size).toBe(0);
    expect(printablePoints(print).width).toBeGreaterThan(0);
  });

  test('breaks pages in rising rows, between parts that fit them', () => {
    const breaks = print.pageBreaks ?? [];
    expect([...breaks].sort((a, b) => a - b)).toEqual(breaks);
    const capacity = pageCapacity(columnWidths.slice(0, print.area.columns), print);
    const tallest = Math.max(...pageHeights(document).slice(0, -1), 0);
    const isLong = name.startsWith('four') && key === 'approvalTime';
    if (!isLong) expect(tallest).toBeLessThanOrEqual(capacity);
    for (const area of merges) {
      expect(breaks.some((row) => row > area.row && row < area.row + area.rows)).toBe(false);
    }
  });
});

test.each(LOAD_KEYS)('%s: no row is higher than Excel sets, however long the names', (key) => {
  const [agencies, plan, duties] = madeCounty(1, 4, 1);
  const long = '认真履行职责'.repeat(400);
  const head = ['事项', '阶段', '环节', '部门', '工作日', '公示日', '前置环节'];
  const steps = ['改革前', '改革后'].map((stage) => [long, stage, long, long, 1, '', '']);
  const document = loadDocument(
    key,
    [
      agencies,
      plan,
      { ...duties, values: [...duties.values, ['北县', long, long, long, '第1工作局', long, long, long]] },
      { values: [head, ...steps], place: { sheet: '流程', table: '流程', headerRow: 0, firstColumn: 0 } },
    ],
    'values',
  );
  expect(Math.max(...document.rowHeights.values())).toBeLessThanOrEqual(409);
});

describe('the matrix', () => {
  const zh = loadDocument('matrix', dutyCountyZh(), 'values');
  const en = loadDocument('matrix', dutyCountyEn(), 'values');

  test('has a column a unit, those without one last, and a row a department, none stated last', () => {
    expect(printedRow(zh, 2)).toEqual([
      '上级部门',
      ...['县委宣传部', '县发展改革和统计局', '县农业农村局', '县价格认证中心', '县节能监察中心'],
      ...['（无承接单位）', '合计'],
    ]);
    const first = (row: number) => printedRow(zh, row)[0];
    expect([3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(first)).toEqual([
      ...['市发展和改革委员会', '市能源局', '市统计局', '市委宣传部', '市文化和旅游局', '市农业农村局'],
      ...['市招商服务局', '市工业和信息化局', '（未填上级部门）', '合计'],
    ]);
  });

  test('counts duties; a duty of two departments in the row of each and once in the totals', () => {
    // 规划编制, 投资, 价格, 节能 (also of 市能源局), 统计监测 with 市发展和改革委员会.
    expect(printedRow(zh, rowOf(zh, '市发展和改革委员会'))).toEqual(['市发展和改革委员会', '', 5, '', 1, '', 1, 7]);
    expect(printedRow(zh, rowOf(zh, '市能源局'))).toEqual(['市能源局', '', 3, '', '', 1, '', 4]);
    expect(printedRow(zh, rowOf(zh, '（未填上级部门）'))).toEqual(['（未填上级部门）', '', 1, '', '', '', '', 1]);
    // 4 + 11 + 2 + 1 + 1 with a unit, 3 without: 22.
    expect(printedRow(zh, rowOf(zh, '合计'))).toEqual(['合计', 4, 11, 2, 1, 1, 3, 22]);
  });

  test('says how many duties have a unit and how many have none', () => {
    const texts = zh.cells.map(({ content }) => String(content));
    expect(texts.some((text) => text.includes('改革前职责22项＝改革后有承接单位19项＋无承接单位3项。'))).toBe(true);
  });

  test('says which rows of the duties table a figure counts', () => {
    const row = rowOf(zh, '市能源局');
    const cell = zh.cells.find((one) => one.row === row && one.column === 2);
    expect(cell?.source).toBe('职责对口表：职责!A6:A8');
  });

  test('several counties have a heading over their units', () => {
    expect(printedRow(en, 2).slice(0, 4)).toEqual(['Superior department', 'North', undefined, undefined]);
    expect(printedRow(en, 3)).toEqual([
      undefined,
      ...['Publicity department', 'Development and statistics bureau', 'Energy saving centre'],
      ...['Development bureau', 'Farming bureau', '(no unit)', 'Total'],
    ]);
    expect(en.merges).toContainEqual({ row: 2, column: 1, rows: 1, columns: 3 });
    expect(printedRow(en, rowOf(en, 'City development commission'))).toEqual([
      ...['City development commission', '', 3, '', 2, '', 1, 6],
    ]);
  });

  test('many units stand in several blocks, each with the departments, totals in the last alone', () => {
    const document = loadDocument('matrix', madeCounty(1, 120, 2), 'values');
    const heads = document.cells
      .filter(({ style, row }) => style === 'section' && row > 1)
      .map(({ content }) => content);
    // 60 units after and those without one.
    expect(heads.slice(0, 3)).toEqual(['第1至20个单位，共60个', '第21至41个单位，共60个', '第42至60个单位，共60个']);
    expect(document.print.paper).toBe('A3');
    expect(document.print.pageBreaks).toHaveLength(2);
    expect(
      document.cells.filter(({ style, content }) => style === 'headerVertical' && content === '合计'),
    ).toHaveLength(1);
    expect(document.cells.filter(({ content }) => content === '上级部门')).toHaveLength(3);
  });

  test('without duties that count it says so', () => {
    const [agencies, plan, duties] = dutyCountyZh();
    const document = loadDocument('matrix', [agencies, plan, { ...duties, values: duties.values.slice(0, 1) }], 'live');
    expect(document.cells.some(({ content }) => content === '没有填写上级部门或承担单位的职责。')).toBe(true);
    expect(document.hiddenColumns).toEqual([]);
  });
});

describe('blocks and pages of the matrix', () => {
  const sizes = (counties: readonly string[]) => unitBlocks(counties).map(({ units }) => units.length);
  const of = (county: string, count: number) => new Array<string>(count).fill(county);

  test.each<[string, readonly string[], number[]]>([
    ['no units', [], [0]],
    ['26 units', of('', 26), [26]],
    ['27 units', of('', 27), [14, 13]],
    ['60 units', of('', 60), [20, 20, 20]],
    ['counties that fit together', [...of('a', 10), ...of('b', 10), ...of('c', 10)], [20, 10]],
    ['a county larger than a block', [...of('a', 5), ...of('b', 30), ...of('c', 3)], [5, 15, 15, 3]],
  ])('%s', (_, counties, expected) => {
    expect(sizes(counties)).toEqual(expected);
    expect(unitBlocks(counties).flatMap(({ units }) => units)).toEqual(counties.map((__, place) => place));
    expect(unitBlocks(counties).map(({ hasTotal }) => hasTotal)).toEqual(
      expected.map((__, i) => i === expected.length - 1),
    );
  });

  test.each<[string, number, number, number, number[]]>([
    ['one page', 10, 270, 270, [10]],
    ['a last page of 5 takes one more', 20, 270, 270, [14, 6]],
    ['a last page of 2 is made 6', 17, 270, 270, [11, 6]],
    ['less room on the first page', 20, 270, 180, [10, 10]],
    ['no rows', 0, 270, 270, []],
  ])('%s', (_, rows, room, firstRoom, expected) => {
    const pages = rowPages(new Array<number>(rows).fill(18), room, firstRoom);
    expect(pages.map(({ count }) => count)).toEqual(expected);
  });
});

describe('the workload', () => {
  const zh = loadDocument('workload', dutyCountyZh(), 'values');
  const unitRow = (unit: string, after = 0) =>
    zh.cells.filter(({ column, content, row }) => column === 1 && content === unit && row > after).pop()?.row ?? -1;

  test('shows before beside after, two header rows', () => {
    const header = rowOf(zh, '各单位工作负荷') + 1;
    expect(printedRow(zh, header).slice(0, 4)).toEqual(['序号', '改革后单位', '原单位', '改革前']);
    expect(printedRow(zh, header)[10]).toBe('改革后');
    expect(printedRow(zh, header + 1).slice(3, 10)).toEqual([
      ...['对口上级部门', '单个原单位最多', '职责', '编制', '实有人数', '人均职责', '人均对口部门'],
    ]);
    expect(zh.print.repeatRows).toEqual([header, header + 1]);
  });

  test('the figures worked by hand', () => {
    // Three bureaus: 4 + 3 + 3 duties, 23 posts, 13 people; each of 市发展和改革委员会, 市能源局, 市统计局 counts once.
    expect(printedRow(zh, unitRow('县发展改革和统计局')).slice(2, 16)).toEqual([
      '县发展和改革局、县能源局、县统计局',
      ...[3, 2, 10, 23, 13, 10 / 13, 3 / 13],
      // The duty of the investment centre brings 市招商服务局.
      ...[4, 11, 23, 13, 11 / 13, 4 / 13],
    ]);
  });

  test('says in words which norm is broken, its limit and where it stands', () => {
    expect(printedRow(zh, unitRow('县发展改革和统计局'))[16]).toBe('▲超标准：对口上级部门4个，限额3个（标准!A2）');
    expect(printedRow(zh, unitRow('县农业农村局'))[16]).toBe('');
  });

  test('lists what is above a norm at the top, worst first', () => {
    expect(zh.cells.find(({ row, column }) => row === 2 && column === 0)?.content).toBe(
      '超过标准的单位（1处，按超出程度由高到低排列）',
    );
    expect(printedRow(zh, 4).filter((content) => content !== undefined)).toEqual([
      ...[1, '县发展改革和统计局', '单位对口上级部门数', 4, 3, 1.33, '标准!A2，县改〔2025〕1号'],
    ]);
  });

  test('adds up duties, posts and people, not departments', () => {
    const [, , , , , duties, posts, people] = printedRow(zh, unitRow('合计'));
    expect([duties, posts, people]).toEqual([18, 61, 47]);
    expect(printedRow(zh, unitRow('合计'))[3]).toBe('');
  });

  test('a unit with nobody in post has no figure per person', () => {
    const en = loadDocument('workload', dutyCountyEn(), 'values');
    const row = en.cells.filter(({ content, column }) => content === 'Farming bureau' && column === 2).pop()?.row ?? -1;
    expect(printedRow(en, row).slice(4)).toEqual([1, 1, 1, 6, 0, '', '', 1, 1, 6, 0, '', '', '']);
    expect(printedRow(en, row)[1]).toBe('South');
  });

  test('posts and people that no table states are blank', () => {
    const [agencies, plan, duties] = dutyCountyZh();
    const names = { ...agencies, values: agencies.values.map((row) => row.slice(0, 3)) };
    const document = loadDocument('workload', [names, plan, duties], 'values');
    const row = document.cells.find(({ content, column }) => content === '县农业农村局' && column === 1)?.row ?? -1;
    expect(printedRow(document, row).slice(3, 16)).toEqual([1, 1, 2, '', '', '', '', 1, 2, '', '', '', '']);
  });

  test.each([
    ['without norms', without(dutyCountyZh(), '标准'), '未找到标准表，未判断是否超负荷'],
    ['with norms that nothing breaks', lenient(), '没有单位超过标准表所列限额。'],
  ])('%s it says so', (_, raw, sentence) => {
    const document = loadDocument('workload', raw, 'live');
    expect(document.cells.some(({ content }) => String(content).startsWith(sentence))).toBe(true);
    expect(document.cells.some(({ content }) => String(content).includes('▲'))).toBe(false);
  });
});

test('many findings of the workload stand on pages of their own, each with headers', () => {
  const norms: RawTable = {
    values: [
      ['规则', '限额'],
      ['单位职责项数', 1],
    ],
    place: { sheet: '标准', table: '标准', headerRow: 0, firstColumn: 0 },
  };
  const document = loadDocument('workload', [...madeCounty(4, 60, 3), norms], 'live');
  const { pageBreaks, repeatRows } = document.print;
  const headers = document.cells.filter(({ content }) => content === '规则').map(({ row }) => row);
  // 120 units after, all with 6 duties or 3.
  expect(document.cells.some(({ content }) => content === '超过标准的单位（120处，按超出程度由高到低排列）')).toBe(
    true,
  );
  expect(headers.length).toBeGreaterThan(2);
  expect(pageBreaks?.slice(0, -1)).toEqual(headers.slice(1));
  expect(repeatRows?.[0]).toBe(pageBreaks![pageBreaks!.length - 1] + 1);
  // The finding's figure is that of its unit in the table.
  const first = document.cells.find(({ row, column }) => row === headers[0] + 1 && column === 4);
  const unit = /ROUND\(([A-Z]+)(\d+),2\)/.exec(first?.formula ?? '');
  expect(printedRow(document, Number(unit?.[2]) - 1).slice(1, 3)).toEqual(
    printedRow(document, headers[0] + 1).slice(1, 3),
  );
});

/** The county with norms that nothing breaks. */
function lenient(): RawTable[] {
  return dutyCountyZh().map((table) =>
    table.place?.sheet === '标准'
      ? { ...table, values: table.values.map((row, i) => (i === 0 ? row : [...row.slice(0, 4), 99, row[5]])) }
      : table,
  );
}

describe('the approval time', () => {
  const zh = loadDocument('approvalTime', dutyCountyZh(), 'values');

  test('shows the days of each matter before, after and saved, without and with notices', () => {
    const shown = (row: number) => printedRow(zh, row).filter((content) => content !== undefined);
    expect(shown(4)).toEqual([1, '建设用地规划许可', 15, 8, 7, (8 - 15) / 15, '4 → 3', '2 → 1', 20, 13, 7]);
    expect(shown(5)).toEqual([2, '林木采伐许可', 7, 4, 3, (4 - 7) / 7, '2 → 1', '1 → 1', 7, 4, 3]);
  });

  test('shows the steps side by side and marks the longest chain', () => {
    const head = rowOf(zh, '1. 建设用地规划许可：15 → 8个工作日，压减7个工作日');
    const rows = [3, 4, 5, 6].map((at) => printedRow(zh, head + at));
    expect(rows.map((row) => [row[1], row[4], row[5], row[6]])).toEqual([
      ['受理', 2, '', '●'],
      ['规划审查', 8, '', ''],
      ['林地审核', 10, 5, '●'],
      ['办结', 3, '', '●'],
    ]);
    expect(rows.map((row) => row[7])).toEqual(['受理', '联合审查', '办结', '']);
    expect(rows[3][3]).toBe('规划审查、林地审核');
    expect([printedRow(zh, head + 7)[1], printedRow(zh, head + 7)[4], printedRow(zh, head + 7)[10]]).toEqual([
      '关键环节合计',
      15,
      8,
    ]);
    expect(printedRow(zh, head + 8)[4]).toBe(20);
  });

  test('marks the chain with notices where it is another one', () => {
    const document = loadDocument('approvalTime', [...without(dutyCountyZh(), '审批流程'), twoChains()], 'values');
    const head = rowOf(document, '1. 采矿许可');
    const marks = [3, 4, 5].map((at) => [printedRow(document, head + at)[1], printedRow(document, head + at)[6]]);
    expect(marks).toEqual([
      ['受理', '●'],
      ['审查', '●'],
      ['公示', '○'],
    ]);
  });

  test('a matter of one stage, or in a ring, says why there are no days', () => {
    const document = loadDocument('approvalTime', [...without(dutyCountyZh(), '审批流程'), twoChains(true)], 'values');
    const row = printedRow(document, 4);
    expect([row[4], row[5], row[6]]).toEqual(['无法测算', '无环节', '']);
    expect(document.cells.some(({ content }) => String(content).includes('环节互为前置'))).toBe(true);
  });
});

/** A matter with two chains before, and no step after; in a ring when asked for. */
function twoChains(isRing = false): RawTable {
  return {
    values: [
      ['事项', '阶段', '环节', '部门', '工作日', '公示日', '前置环节'],
      ['采矿许可', '改革前', '受理', '县自然资源局', 1, '', isRing ? '审查' : ''],
      ['采矿许可', '改革前', '审查', '县自然资源局', 5, '', '受理'],
      ['采矿许可', '改革前', '公示', '县自然资源局', 2, 10, '受理'],
    ],
    place: { sheet: '流程', table: '流程', headerRow: 0, firstColumn: 0 },
  };
}
