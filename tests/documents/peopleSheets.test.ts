import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawTable } from '../../src/core';
import { clearRows } from '../../src/documents/people/clearRows';
import { fieldsAcross } from '../../src/documents/people/listTable';
import type { SheetDocument } from '../../src/documents';
import { documentText } from './documentText';
import { layoutFaults } from './layoutFaults';
import { printedRow, rowOf } from './loadDocuments';
import { NAMES, peopleCountyEn, peopleCountyZh } from './peopleCounty';
import { PEOPLE_KEYS, peopleDocuments } from './peopleDocuments';
import type { PeopleKey } from './peopleDocuments';

const folder = join(__dirname, '../cases/documents');
const COUNTIES = { zh: peopleCountyZh, en: peopleCountyEn };
const GOLDEN = [
  ...PEOPLE_KEYS.map((key) => ['zh', 'live', key] as const),
  ...PEOPLE_KEYS.map((key) => ['en', 'values', key] as const),
];

test.each(GOLDEN)('%s, %s, %s is the expected document', (language, mode, key) => {
  const file = join(folder, `${language}-${mode}-${key}.json`);
  const text = documentText(peopleDocuments(COUNTIES[language](), mode).document(key));
  if (process.env.WRITE_CASES === '1') writeFileSync(file, text);
  expect(existsSync(file)).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
});

const changed = (raw: readonly RawTable[], sheet: string, change: (values: RawTable['values']) => RawTable['values']) =>
  raw.map((table) => (table.place?.sheet === sheet ? { ...table, values: change(table.values) } : table));

/** Counties of many units with many people each, names of many lengths. */
function largeCounty(counties: number, units: number, people: number): RawTable[] {
  const names = ['北县', '南县', '东县'].slice(0, counties);
  const unit = (place: number): string => `第${place + 1}${'综合服务'.repeat(1 + (place % 4))}中心`;
  const all = names.flatMap((county) => Array.from({ length: units }, (_, place) => ({ county, place })));
  const at = (sheet: string, values: RawTable['values']): RawTable => ({
    values,
    place: { sheet, table: sheet, headerRow: 0, firstColumn: 0 },
  });
  const channels = ['退休', '驻村和网格', '待安置', '', '顶岗', '转企', '其他', '调出', '辞职', '提前退休'];
  return [
    at('机构', [
      ['县区', '单位名称', '机构性质', '事业编制', '事业实有', '正职职数', '副职职数'],
      ...all.map(({ county, place }) => [county, unit(place), '事业单位', 2, people, 1, 1]),
    ]),
    at('方案', [
      ['县区', '改革方式', '改革前机构', '改革后机构'],
      [names[0], '整体划转', unit(1), unit(0)],
    ]),
    at('人员', [
      ['县区', '人员编号', '姓名', '单位名称', '编制类型', '职务', '出生年月', '安置渠道', '流动池期限', '专项数据库'],
      ...all.flatMap(({ county, place }, i) =>
        Array.from({ length: people }, (_, one) => [
          ...[county, `P${i}-${one}`, '示例', unit(place), '事业编制', one === 0 ? '正职' : '', '1980-01'],
          ...[channels[(one + place) % channels.length], one === 1 ? '2024-01' : '', one < 2 ? '是' : ''],
        ]),
      ),
    ]),
  ];
}

const empty = (raw: readonly RawTable[], sheet: string) => changed(raw, sheet, (values) => values.slice(0, 1));
const INPUTS: readonly [string, readonly RawTable[]][] = [
  ['the county', peopleCountyZh()],
  ['the counties in English', peopleCountyEn()],
  ['a staff table without people', empty(peopleCountyZh(), '人员')],
  ['three counties of 40 units', largeCounty(3, 40, 9)],
];
const LAYOUTS = INPUTS.flatMap(([name, raw]) =>
  PEOPLE_KEYS.flatMap((key) => (['live', 'values'] as const).map((mode) => [name, key, mode, raw] as const)),
);

test.each(LAYOUTS)('%s: %s as %s is sound', (_, key, mode, raw) => {
  const document = peopleDocuments(raw, mode).document(key);
  expect(layoutFaults(document)).toEqual([]);
  const formulas = document.cells.filter(({ formula }) => formula !== undefined);
  if (mode === 'values') expect([formulas.length, document.hiddenColumns.length]).toEqual([0, 0]);
  expect(layoutFaults(peopleDocuments(raw, mode, { withNames: true }).document(key))).toEqual([]);
});

/** Every text of a sheet: cells, formulas, sources, names, what is printed around it. */
function textsOf({ cells, name, print }: SheetDocument): string {
  const ofCells = cells.flatMap(({ content, formula, source }) => [String(content), formula ?? '', source ?? '']);
  return [...ofCells, name, print.footerLeft].join('\n');
}

describe('personal data', () => {
  const ids = peopleCountyZh()[3]
    .values.slice(1)
    .map(([id]) => String(id));

  test.each(['live', 'values'] as const)('no name and no whole ID stand on the sheets, %s', (mode) => {
    for (const key of PEOPLE_KEYS) {
      const texts = textsOf(peopleDocuments(peopleCountyZh(), mode).document(key));
      expect([...NAMES, ...ids].filter((found) => texts.includes(found))).toEqual([]);
      expect(texts).toContain('人员编号只显示后四位');
    }
  });

  test('names stand in the ledger alone, and only when they are asked for; IDs stay masked', () => {
    const { document } = peopleDocuments(peopleCountyZh(), 'values', { withNames: true });
    const texts = textsOf(document('placement'));
    expect(document('placement').cells.filter(({ content }) => NAMES.includes(String(content)))).toHaveLength(11);
    expect(ids.filter((id) => texts.includes(id))).toEqual([]);
    expect(texts).toContain('本表按要求列出姓名');
    expect(NAMES.filter((name) => textsOf(document('seats')).includes(name))).toEqual([]);
  });

  test('a status that is none of the known words is not shown: it could hold anything', () => {
    const raw = changed(peopleCountyZh(), '人员', (values) =>
      values.map((row, i) => (i === 1 ? row.map((cell) => (cell === '拟安置' ? '与示例甲谈话' : cell)) : row)),
    );
    expect(textsOf(peopleDocuments(raw, 'values').document('placement'))).not.toContain('谈话');
  });
});

describe('the ledger of placements', () => {
  const zh = peopleDocuments(peopleCountyZh(), 'values');
  const sheet = zh.document('placement');
  const header = printedRow(sheet, 4);
  const figures = (row: number) =>
    Object.fromEntries(
      printedRow(sheet, row).map((content, at) => [String(header[at] ?? printedRow(sheet, 3)[at]), content]),
    );

  test('the figures worked by hand', () => {
    // 13 people, 7 posts: retired, civil service, village work; one waits, one is marked, one by age; never who is not.
    expect(figures(6)).toMatchObject({
      ...{ 改革后单位: '县文化服务中心', 原单位: '县文化馆、县图书馆', 编制类型: '事业编制' },
      ...{ 编制数: 7, 实有人数: 13, 超编: 6, 已安置: 3, 退休: 1, 考录公务员: 1, 驻村和网格: 1 },
      ...{ 待安置: 3, 已逾期: 2, 调出: '' },
    });
  });

  test('surplus = placed + unplaced and placed = the channels, in every row and in the total', () => {
    const channels = header.slice(8, 14).map(String);
    for (const row of [5, 6, 7, 8]) {
      const of = figures(row);
      expect(Number(of['超编'])).toBe(Number(of['已安置']) + Number(of['待安置']));
      expect(Number(of['已安置'])).toBe(channels.reduce((sum, channel) => sum + Number(of[channel]), 0));
    }
    for (const column of header.slice(5).keys()) {
      const [total, ...rows] = [8, 5, 6, 7].map((row) => Number(printedRow(sheet, row)[column + 5]));
      expect(total).toBe(rows.reduce((sum, one) => sum + one, 0));
    }
  });

  test('says whose surplus has no unit, and how many are not named', () => {
    expect(printedRow(sheet, 7).slice(1, 3)).toEqual(['县招待事务中心', '（撤销，未明确去向）']);
    expect(textsOf(sheet)).toContain('另有超编人员1名在人员表中未列名');
  });

  test('a figure says where its people stand in the staff table', () => {
    const at = header.indexOf('驻村和网格');
    expect(sheet.cells.find((cell) => cell.row === 6 && cell.column === at)?.source).toBe('人员表：人员!A4');
  });

  test('the years go from surplus to what remains', () => {
    const start = printedRow(sheet, rowOf(sheet, '年初超编人员')).slice(4);
    const remaining = printedRow(sheet, rowOf(sheet, zh.words.people.remaining.remaining)).slice(4);
    const reduced = printedRow(sheet, rowOf(sheet, zh.words.people.remaining.reduced)).slice(4);
    expect(start[0]).toBe(11);
    start.forEach((people, year) => {
      if (people === undefined) return;
      expect(remaining[year]).toBe(Number(people) - Number(reduced[year]));
      if (year > 0) expect(people).toBe(remaining[year - 1]);
    });
  });

  test.each<[string, string, string]>([
    ['gone in time', '2027-05', '超编人员到2027年末消化完毕，自2025年起用时3年，在3—5年过渡期内。'],
    ['gone too late', '2031-05', '超编人员到2031年末才能消化完毕，自2025年起需要7年，超过3—5年过渡期。'],
    ['not gone', '', '到2034年末仍有超编人员1名未消化，3—5年过渡期内不能消化完毕。'],
  ])('%s', (_, exit, sentence) => {
    const cell = peopleDocuments(oneRow(exit), 'values')
      .document('placement')
      .cells.find(({ content }) => content === sentence);
    expect(cell?.style).toBe('groupBold');
  });

  test.each<[string, number, string, string]>([
    ['parts of years', 3.5, '2031-05', '超编人员到2031年末才能消化完毕，自2025年起需要7年，超过3.5年过渡期。'],
    ['the usual years', 5, '2027-05', '超编人员到2027年末消化完毕，自2025年起用时3年，在5年过渡期内。'],
  ])('a norm of %s is named as it stands', (_, limit, exit, sentence) => {
    const norms: RawTable = {
      values: [
        ['规则', '限额'],
        ['超编消化年限', limit],
      ],
      place: { sheet: '标准', table: '标准', headerRow: 0, firstColumn: 0 },
    };
    for (const mode of ['values', 'live'] as const) {
      const { results, document } = peopleDocuments([...oneRow(exit), norms], mode);
      expect([results.intended, results.remaining.firstYear]).toEqual([{ years: limit, norm: 0 }, 2025]);
      expect(document('placement').cells.map(({ content }) => content)).toContain(sentence);
      expect(
        document('placement')
          .cells.map(({ formula }) => formula ?? '')
          .join(),
      ).not.toMatch(/\d\.5年起|-\d+\.5\)/);
    }
  });

  test('fewer years than intended claim nothing, and the notes say when it is gone', () => {
    const { results, document } = peopleDocuments(oneRow('2031-05'), 'values');
    const rows = results.remaining.rows.slice(0, 3);
    const texts = textsOf(document('placement', { remaining: { ...results.remaining, rows } }));
    expect(texts).toContain('到2027年末仍有超编人员1名未消化。');
    expect(texts).toContain('按现有数据测算，超编人员到2031年末消化完毕。');
  });

  test('many years stand in several bands', () => {
    const { results, document } = peopleDocuments(oneRow('2031-05'), 'values');
    const [first] = results.remaining.rows;
    const rows = Array.from({ length: 25 }, (_, add) => ({ ...first, year: 2025 + add }));
    const many = document('placement', { remaining: { ...results.remaining, rows } });
    expect(layoutFaults(many)).toEqual([]);
    expect(many.cells.filter(({ content }) => content === '年初超编人员')).toHaveLength(3);
  });

  test('the list has who needs action first, each person once', () => {
    const from = rowOf(sheet, '三、人员名单（11人，需要处理的列在前）');
    const notes = rowOf(sheet, '说明');
    const rows = Array.from({ length: notes - from }, (_, i) => printedRow(sheet, from + i));
    const groups = rows.map(([text]) => String(text)).filter((text) => text.endsWith('人）'));
    expect(groups).toEqual([
      ...['待安置、已逾期（1人）', '待安置（3人）', '已安置、已逾期（2人）', '超额安置（1人）', '已安置（4人）'],
    ]);
    const people = rows.filter(([number]) => typeof number === 'number');
    expect(people.map(([number]) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(people[0].filter((content) => content !== '' && content !== undefined)).toEqual([
      ...[1, '县文化服务中心', '县图书馆', '事业编制', '…0004', '待安置', '2025-01', '待安置', '待安置、已逾期'],
    ]);
  });

  test('the order that was chosen is named', () => {
    const notes = (['retirement', 'lastIn', 'marked'] as const).map((order) =>
      textsOf(peopleDocuments(peopleCountyZh(), 'values', { order }).document('placement')),
    );
    expect(notes[0]).toContain('再按退休时间由近及远列入其他人员');
    expect(notes[1]).toContain('再按参加工作时间由晚到早列入其他人员');
    expect(notes[2]).toContain('不再列入其他人员');
  });

  test('without surplus, and with nobody to name, it says so', () => {
    const none = changed(peopleCountyZh(), '机构', ([head, ...rows]) => [
      head,
      ...rows.map((row) => row.map((cell, at) => (at === 4 || at === 5 ? 0 : cell))),
    ]);
    const without = peopleDocuments(none, 'live').document('placement');
    expect(textsOf(without)).toContain('改革后各单位均不超编');
    expect(without.cells.some(({ formula }) => formula !== undefined)).toBe(false);
    const nobody = textsOf(peopleDocuments(empty(peopleCountyZh(), '人员'), 'values').document('placement'));
    expect(nobody).toContain('人员表没有可以列名的超编人员。');
    expect(nobody).toContain('另有超编人员11名在人员表中未列名');
  });

  test('parts of people, and counties', () => {
    const en = peopleDocuments(peopleCountyEn(), 'values').document('placement');
    expect(printedRow(en, 5).slice(0, 10)).toEqual([
      ...[1, 'North', 'Culture centre', '', 'Institution', 2.5, 4, 1.5, 1, 1],
    ]);
    expect(en.cells.find(({ row, column }) => row === 5 && column === 7)?.style).toBe('decimal');
    const total = en.cells.find(({ row, column }) => row === 7 && column === 7);
    expect([total?.content, total?.style]).toEqual([3.5, 'moneyTotal']);
  });
});

/** One unit with one person too many, who leaves in a month, or never as far as is known. */
function oneRow(exit: string): RawTable[] {
  const at = (sheet: string, values: RawTable['values']): RawTable => ({
    values,
    place: { sheet, table: sheet, headerRow: 0, firstColumn: 0 },
  });
  return [
    at('机构', [
      ['单位名称', '机构性质', '事业编制', '事业实有'],
      ['县文化馆', '事业单位', 0, 1],
    ]),
    at('方案', [
      ['改革方式', '改革前机构', '改革后机构'],
      ['保留', '县文化馆', ''],
    ]),
    at('人员', [
      ['人员编号', '单位名称', '编制类型', '安置渠道', '退出日期'],
      ['A1', '县文化馆', '事业编制', exit === '' ? '待安置' : '调出', exit],
    ]),
  ];
}

describe('the ledger of seats', () => {
  const zh = peopleDocuments(peopleCountyZh(), 'values');
  const sheet = zh.document('seats');

  test('the figures worked by hand', () => {
    const rows = [5, 6, 7, 8].map((row) => printedRow(sheet, row).slice(1));
    expect(rows).toEqual([
      ['县发展改革和能源局', 1, 1, '', '', '', 2, 3, '', 1, '', 1, '', '2026-03', 2, 1, '超职数配备'],
      ['县审计局', 1, 0, 1, '', '', 1, 1, '', '', '', '', '', '', '', '', ''],
      ['县文化服务中心', 1, 1, '', '', '', 1, 0, '', '', 1, 1, 1, '2025-01', '', '', '流动池有人期满'],
      ['合计', 3, 2, 1, 0, 0, 4, 4, 0, 1, 1, 2, 1, '', 2, 1, ''],
    ]);
  });

  test('seats held are the leaders counted', () => {
    expect(textsOf(sheet)).toContain('正职、副职实配共6名＝人员表中在任领导6人');
  });

  const lines = (title: string, count: number) => {
    const row = rowOf(sheet, title);
    return Array.from({ length: count }, (_, i) =>
      printedRow(sheet, row + 2 + i).filter((content) => content !== undefined && content !== ''),
    );
  };

  test('the pool stands by expiry, expired entries marked', () => {
    expect(lines('二、流动池人员（2人，按期满先后排列，其中已期满1人）', 2)).toEqual([
      [1, '县文化服务中心', '…0008', '副职', '有', '2025-01', '▲已期满'],
      [2, '县发展改革和能源局', '…0009', '副职', '一级主任科员', '2026-03'],
    ]);
  });

  test('who left, and whom the special database should not hold', () => {
    expect(lines('三、退出领导岗位人员（2人，其中晋升职级1人）', 2)).toEqual([
      [1, '县发展改革和能源局', '…0008', '正职', '2025-01', '有'],
      [2, '县发展改革和能源局', '…0010', '副职', '2025-01'],
    ]);
    expect(lines('四、专项数据库（在库5人，需核实2人）', 2)).toEqual([
      [1, '县审计局', '…0002', '现不担任领导职务，也不是退出领导岗位或流动池人员'],
      [2, '县审计局', '…0003', '副职', '所在单位不涉及改革'],
    ]);
  });

  test('leaders of an abolished unit are surplus: it has no seats any more', () => {
    const leader = changed(peopleCountyZh(), '人员', ([head, ...rows]) => [
      head,
      ...rows.map((row) =>
        row[0] === 'ZD20250002' ? row.map((cell, at) => (head[at] === '职务' ? '正职' : cell)) : row,
      ),
    ]);
    const abolished = peopleDocuments(leader, 'values').document('seats');
    expect(printedRow(abolished, 8).slice(1)).toEqual([
      ...['县招待事务中心', 0, 1, '', 1, '', 0, 0, '', '', '', '', '', '', '', '', '改革后不再设此单位、超职数配备'],
    ]);
  });

  test('without seats and leaders it says so, list by list', () => {
    const texts = textsOf(peopleDocuments(peopleCountyEn(), 'live').document('seats'));
    expect(texts).toContain('No unit has leader seats, and the Staff table names no leader.');
    expect(texts).toContain('Nobody is in the pool.');
    expect(texts).toContain('Nobody has left a leader post.');
    expect(texts).toContain('The Staff table marks nobody as being in it.');
  });
});

test.each<[string, (key: PeopleKey) => SheetDocument]>([
  [
    'without a plan',
    (key) =>
      peopleDocuments(
        peopleCountyZh().filter((_, i) => i !== 1),
        'live',
      ).document(key),
  ],
])('%s the sheets hold values and say so', (_, make) => {
  for (const key of PEOPLE_KEYS) {
    const document = make(key);
    expect(document.cells.some(({ formula }) => formula !== undefined)).toBe(false);
    expect(textsOf(document)).toContain('数值：本表数字以生成时间为准');
  }
});

test('fields take columns until they are wide enough and leave one for each that follows', () => {
  const wanted = (...widths: number[]) =>
    widths.map((width, i) => ({ key: String(i), head: '', style: 'text' as const, width }));
  const spans = (fields: readonly { readonly first: number; readonly last: number }[]) =>
    fields.map(({ first, last }) => [first, last]);
  expect(spans(fieldsAcross(wanted(8, 14, 8), [8, 8, 8, 8, 8], 0))).toEqual([
    [0, 0],
    [1, 2],
    [3, 4],
  ]);
  expect(spans(fieldsAcross(wanted(50, 50, 50), [9, 8, 8, 8], 1))).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
  ]);
});

test('rows that differ by the case alone are not clear', () => {
  expect(
    clearRows([
      ['North', 'Bureau'],
      ['North', 'BUREAU'],
      ['South', 'Bureau'],
    ]),
  ).toEqual([false, false, true]);
  expect(clearRows([])).toEqual([]);
});
