import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawTable } from '../../src/core';
import { checkNorms, heldNorms } from '../../src/core/checks';
import { checksDocument, claimsDocument } from '../../src/documents';
import { countText } from '../../src/documents/checks/amountText';
import { normLines } from '../../src/documents/checks/normLines';
import type { SheetDocument } from '../../src/documents';
import { checkCountyEn, checkCountyZh } from './checkCounty';
import { CHECK_KEYS, checkDocuments } from './checkDocuments';
import type { CheckKey } from './checkDocuments';
import { documentText } from './documentText';
import { layoutFaults } from './layoutFaults';
import { printedRow, rowOf } from './loadDocuments';

const folder = join(__dirname, '../cases/documents');
const COUNTIES = { zh: checkCountyZh, en: checkCountyEn };
const GOLDEN = (['zh', 'en'] as const).flatMap((language) => CHECK_KEYS.map((key) => [language, key] as const));

test.each(GOLDEN)('%s, %s is the expected document', (language, key) => {
  const file = join(folder, `${language}-values-${key}.json`);
  const text = documentText(checkDocuments(COUNTIES[language]()).document(key));
  if (process.env.WRITE_CASES === '1') writeFileSync(file, text);
  expect(existsSync(file)).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
});

const changed = (raw: readonly RawTable[], sheet: string, change: (values: RawTable['values']) => RawTable['values']) =>
  raw.map((table) => (table.place?.sheet === sheet ? { ...table, values: change(table.values) } : table));

/** The county with so many more norms, figures and tasks, their texts of many lengths. */
function longCounty(count: number, length: number): RawTable[] {
  const text = (i: number) => '按规定办理有关手续'.repeat(1 + ((i * 7) % length));
  const more = (rows: (i: number) => RawTable['values'][number]) => (values: RawTable['values']) => [
    ...values,
    ...Array.from({ length: count }, (_, i) => rows(i)),
  ];
  const norms = changed(
    checkCountyZh(),
    '标准',
    more((i) => ['单位最少编制数', '', '', '', 20 + i, '', text(i)]),
  );
  const claims = changed(
    norms,
    '公布数据',
    more((i) => [`${i % 3 === 0 ? '邻县' : ''}`, text(i), '74', '69', '减少5个', '7%', text(i), i % 2 ? text(i) : '']),
  );
  return changed(
    claims,
    '任务清单',
    more((i) => [text(i), `单位${i}`, '负责人', i % 3 ? `2025-0${1 + (i % 6)}-10` : '', i % 4 ? '' : '是', text(i)]),
  );
}

const INPUTS: readonly [string, readonly RawTable[]][] = [
  ['the small county', checkCountyZh()],
  ['the small counties in English', checkCountyEn()],
  ['many rows', longCounty(80, 6)],
  ['texts longer than a row can be high', longCounty(3, 300)],
  ['a county without norms, figures and tasks', checkCountyZh().slice(0, 6)],
];

describe.each(INPUTS)('%s', (_, raw) => {
  test.each(CHECK_KEYS)('%s is sound on A4, holds values, and every row is as high as its texts', (key) => {
    const document = checkDocuments(raw).document(key);
    expect(layoutFaults(document)).toEqual([]);
    expect(document.print).toMatchObject({ paper: 'A4', orientation: 'landscape' });
    expect(document.cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  });
});

/** Contents of the rows from a heading to the next blank row, the heading left out. */
function tableBelow(document: SheetDocument, title: string): (string | number | undefined)[][] {
  const first = rowOf(document, title) + 1;
  const rows: (string | number | undefined)[][] = [];
  for (let row = first; printedRow(document, row).some((content) => content !== undefined); row++) {
    rows.push(printedRow(document, row));
  }
  return rows;
}

const statusOf = (document: SheetDocument) => printedRow(document, 2)[0];
const notesOf = (document: SheetDocument) => document.cells.map(({ content }) => String(content)).join('\n');

/** Styles of the cells with a content in a row. */
function boldIn(document: SheetDocument, row: number): (string | number)[] {
  return document.cells
    .filter((cell) => cell.row === row && cell.style === 'groupBold' && cell.content !== '')
    .map(({ content }) => content);
}

describe('the checks', () => {
  const zh = checkDocuments(checkCountyZh());
  const document = zh.document('checks');

  test('say in a line how many findings of each severity there are and how many norms are kept', () => {
    expect(statusOf(document)).toBe(
      '核对发现：错误1处、提醒1处、说明2处    标准6条，其中符合1条、不符合3条、没有适用单位1条、未核对1条',
    );
  });

  test('list the gravest first, each with its cell, remedy and norm', () => {
    const [, ...rows] = tableBelow(document, '一、核对发现的问题（按严重程度排列）');
    expect(rows.map((row) => row[0])).toEqual(['错误（1处）', 1, '提醒（1处）', 1, '说明（2处）', 1, 2]);
    expect(rows[1].slice(1, 6)).toEqual(['党政机构总数', '全县', 3, 2, '标准!E4']);
    expect(rows[3].slice(1, 6)).toEqual(['单位最少编制数', '县统计调查中心', 6, 10, '机构!D6']);
    expect(rows[3][7]).toBe('标准!A8，事业单位设置标准');
    for (const row of [rows[1], rows[3], rows[5]]) expect(String(row[6]).length).toBeGreaterThan(8);
  });

  test('say of a cap which units it counts, of another figure where it stands', () => {
    const sources = document.cells.filter(({ source }) => source !== undefined).map(({ source }) => source);
    expect(sources[0]).toBe('改革后3个单位：县委办公室、县政府办公室、县发展改革和能源局');
    expect(sources[1]).toBe('数据所在：机构!D6');
  });

  test('show every norm with how many units keep it, broken ones in bold', () => {
    const rows = tableBelow(document, '二、各项标准执行情况').slice(1);
    expect(rows.map((row) => [row[2], row[3], row[4], row[5]])).toEqual([
      ['全县', 3, 2, '不符合'],
      ['全县', 1, 5, '符合'],
      ['政府工作部门，编制20名及以下', 5, 3, '2个单位，0个符合'],
      ['各类机构，编制21名及以上', '', 5, '没有适用单位'],
      ['事业单位', 6, 10, '1个单位，0个符合'],
      ['各类机构', '', 8, '未核对：没有职责对口表'],
    ]);
    const first = rowOf(document, '二、各项标准执行情况') + 2;
    expect(boldIn(document, first)).toEqual(['不符合']);
    expect(boldIn(document, first + 1)).toEqual([]);
  });

  test('say that nothing breaks a norm, and still show what was checked', () => {
    const kept = checkDocuments(checkCountyEn()).document('checks');
    expect(statusOf(kept)).toBe(
      'Findings: 0 errors, 0 warnings, 0 notes    2 norms: 1 kept, 0 broken, 0 with no such unit, 1 not checked',
    );
    expect(tableBelow(kept, 'Findings, gravest first')[0][0]).toBe('Nothing breaks a norm of the Norms table.');
    const [, leaders, superiors] = tableBelow(kept, 'All norms and how they are kept');
    expect([leaders[2], leaders[5]]).toEqual(['Government department', '2 of 2 keep it']);
    expect([superiors[2], superiors[5]]).toEqual(['Every kind, 10 to 30 posts', 'not checked: no Duties table']);
  });

  test.each([
    ['zh', checkCountyZh, '60年内不能消化完', '全县', '见“人员安置台账”表', '不符合'],
    ['en', checkCountyEn, 'not within 60 years', 'The county as a whole', 'see the sheet Placement ledger', 'broken'],
  ] as const)(
    'say of a surplus that never goes how far it was looked, in %s',
    (_, raw, found, unit, source, broken) => {
      const { norms: results, words, choice } = checkDocuments(raw());
      const { norms } = results.tables;
      const surplus = { ...norms!.norms[0], rule: 'surplusYears', kind: null, limit: 5 } as const;
      const tables = { ...results.tables, norms: { ...norms!, norms: [surplus] } };
      const findings = checkNorms(results.reform, tables.norms, null, { yearsUntilGone: null });
      const held = heldNorms(results.reform, tables.norms, null, { yearsUntilGone: null });
      const document = checksDocument({ ...results, tables, findings, held }, words, choice);
      expect(layoutFaults(document)).toEqual([]);
      const cells = document.cells.filter(({ content }) => content === found);
      expect(cells.map((cell) => cell.source)).toEqual([source, undefined]);
      for (const text of [unit, broken]) expect(document.cells.map(({ content }) => content)).toContain(text);
    },
  );

  test('say that there are no norms', () => {
    const none = checkDocuments(checkCountyZh().slice(0, 6)).document('checks');
    expect(notesOf(none)).toContain('未找到标准表，没有核对。');
  });

  test('have a column for counties where the findings have them', () => {
    const strict = changed(checkCountyEn(), 'Standards', (values) => [
      ...values,
      ['Chief seats of a unit', 'Government department', '', '', 0, 'error', ''],
    ]);
    const [head, , row] = tableBelow(checkDocuments(strict).document('checks'), 'Findings, gravest first');
    expect(head.slice(0, 3)).toEqual(['No.', 'County', 'Rule']);
    expect(row.slice(0, 4)).toEqual([1, 'North', 'Chief seats of a unit', 'Planning and energy bureau']);
  });

  test('a row of the norms table for several kinds is one line, its units added up', () => {
    const row = 4;
    const norm = {
      rule: 'leaderSeats',
      fromPosts: null,
      toPosts: null,
      limit: 7,
      severity: null,
      source: '',
      row,
    } as const;
    const norms = [
      { ...norm, kind: 'partyOrgan' as const },
      { ...norm, kind: 'governmentDepartment' as const },
    ];
    const held = [
      { norm: 0, against: 6, kept: 6, found: 5, missing: null },
      { norm: 1, against: 16, kept: 15, found: 8, missing: null },
    ];
    const lines = normLines(held, { language: 'en', table: { values: [] }, norms });
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ against: 22, kept: 21, found: 8, kinds: ['partyOrgan', 'governmentDepartment'] });
  });
});

describe('the published figures', () => {
  const zh = checkDocuments(checkCountyZh());
  const document = zh.document('claims');
  const lines = tableBelow(document, '一、公布数据逐项核对');
  const lineOf = (printed: string) => lines.find((line) => line[4] === printed);

  test('say whether they are final', () => {
    expect(statusOf(document)).toBe('不能定稿：2项公布数据不一致且未说明原因');
    const noted = changed(checkCountyZh(), '公布数据', (values) =>
      values.map((row, i) => (i === 0 ? row : [...row.slice(0, 7), '已报请更正'])),
    );
    expect(statusOf(checkDocuments(noted).document('claims'))).toBe('可以定稿：不一致的公布数据均已说明原因');
    expect(statusOf(checkDocuments(checkCountyEn()).document('claims'))).toBe('Final: no figure differs');
  });

  test('are not final while identities do not tie, until the row of the printed figure has a note', () => {
    const wrong = (note: string) =>
      changed(checkCountyZh(), '公布数据', (values) =>
        values.map((row) => (row[1] === '机构总数' ? ['', '机构总数', '', '', '减少9个', '', '', note] : row)),
      );
    const statusWith = (note: string) => statusOf(checkDocuments(wrong(note)).document('claims'));
    expect(statusWith('')).toBe('不能定稿：3项公布数据不一致且未说明原因；1项勾稽关系不符且未说明原因');
    expect(statusWith('以文件为准')).toBe('不能定稿：2项公布数据不一致且未说明原因');
  });

  test('put each printed text beside the recomputed one, its verdict and difference', () => {
    expect(lineOf('减少1个')?.slice(5, 8)).toEqual(['减少1个', '一致', '']);
    expect(lineOf('减少13名')?.slice(5, 8)).toEqual(['减少12名', '不一致', '-1名']);
    expect(lineOf('8.3%')?.slice(5, 8)).toEqual(['8.392%', '截尾', '+0.092%']);
    expect(lineOf('151万元')?.slice(5, 8)).toEqual(['151.07万元', '一致', '+0.07万元']);
    expect(lineOf('77%')?.slice(5, 8)).toEqual(['77.01%', '一致', '+0.01%']);
    expect(lineOf('约三成')?.slice(5, 8)).toEqual(['', '无法复算', '']);
  });

  test('put in bold what differs, and where a note is wanted', () => {
    const row = document.cells.find(({ content }) => content === '减少13名')!.row;
    expect(boldIn(document, row)).toEqual(['不一致', '-1名']);
    expect(boldIn(document, row - 2)).toEqual(['▲须说明原因']);
    expect(notesOf(document)).toContain('百分比以改革后人数为基数');
  });

  test('every recomputed cell says where it comes from', () => {
    const recomputed = document.cells.filter(
      ({ column, row, content }) =>
        column === 5 && row > 5 && row < rowOf(document, '二、公布数据之间的勾稽关系') && content !== '',
    );
    const figures = recomputed.filter(({ style }) => style === 'centre');
    expect(figures.length).toBeGreaterThan(20);
    expect(figures.filter(({ source }) => (source ?? '') === '')).toEqual([]);
    const sourceOf = (content: string) => figures.find((cell) => cell.content === content)?.source;
    expect(sourceOf('36') ?? sourceOf('4')).toBe('由以下各行计数：机构!A2:A5');
    expect(sourceOf('151.07万元')).toBe('核减编制×每名编制全口径年成本（工资标准：工资!A2:A3）');
    expect(sourceOf('30:1')).toBe('人口（县情!A2）÷财政供养人员（县情!A3）');
    expect(sourceOf('77.01%')).toBe('按同一行公布的数复算：公布数据!A13');
  });

  test('supported staff after come from the facts table where nobody is known to leave', () => {
    const sourcesOf = (raw: readonly RawTable[], printed: string) => {
      const { cells } = checkDocuments(raw).document('claims');
      const row = cells.find(({ content }) => content === printed)!.row;
      return cells.find((cell) => cell.row === row && cell.column === 5)!.source;
    };
    const without = checkCountyZh().filter(({ place }) => place?.sheet !== '人员');
    expect(sourcesOf(without, '1600')).toBe('县情表：县情!A4');
    expect(sourcesOf(without, '37.5:1')).toBe('人口（县情!A2）÷财政供养人员（县情!A4）');
    const ofBoth = '（改革后－改革前）÷改革前\n县情表：县情!A3\n';
    const ofChange = (raw: readonly RawTable[]) =>
      sourcesOf(
        changed(raw, '公布数据', (values) =>
          values.map((row) => (row[1] === '财政供养人员' ? ['', row[1], '', '', '', '21.4%', '', ''] : row)),
        ),
        '21.4%',
      );
    expect(ofChange(without)).toBe(`${ofBoth}县情表：县情!A4`);
    const left = '改革前财政供养人员（县情!A3）减净减人员';
    expect(ofChange(checkCountyZh())).toBe(ofBoth + left);
    expect(sourcesOf(checkCountyZh(), '1600')).toBe(left);
    expect(sourcesOf(checkCountyZh(), '37.5:1')).toBe('人口（县情!A2）÷（改革前财政供养人员（县情!A3）－净减人员）');
  });

  test('surplus of institutions names the units and people of institutions alone', () => {
    const table = (sheet: string, values: RawTable['values']): RawTable => ({
      values,
      place: { sheet, table: sheet, headerRow: 0, firstColumn: 0 },
    });
    const raw = [
      table('Units', [
        ['Unit', 'Kind', 'Administrative posts', 'Administrative in post', 'Institution posts', 'Institution in post'],
        ['Bureau', 'Government department', 10, 12, 0, 0],
        ['Old office', 'Government department', 1, 1, 0, 0],
        ['Station', 'Public institution', 0, 0, 5, 7],
        ['Old station', 'Public institution', 0, 0, 2, 2],
      ]),
      table('Plan', [
        ['Operation', 'From', 'To'],
        ['abolish', 'Old office', ''],
        ['abolish', 'Old station', ''],
      ]),
      table('Figures', [
        ['Figure', 'Before', 'After', 'Source', 'Note'],
        ['Surplus institution staff', '2', '4', 'bulletin', ''],
        ['Surplus staff', '4', '7', 'bulletin', ''],
      ]),
    ];
    const { cells } = checkDocuments(raw).document('claims');
    const sources = cells.filter((cell) => cell.column === 4 && cell.source !== undefined).map(({ source }) => source);
    expect(sources.slice(0, 4)).toEqual([
      'Adds up the rows Units!A4',
      'From 1 unit after the reform: Station\nAnd people of abolished units without a new one: Old station',
      'Adds up the rows Units!A2, A4',
      'From 2 units after the reform: Bureau; Station\nAnd people of abolished units without a new one: Old office; Old station',
    ]);
  });

  test('count the figures of one county of several alone', () => {
    const english = checkDocuments(checkCountyEn()).document('claims');
    const cell = english.cells.find(({ source }) => source === 'Adds up the rows Units!A2:A3');
    expect(cell?.content).toBe('5');
  });

  test('write out the arithmetic of what must tie', () => {
    const ties = tableBelow(document, '二、公布数据之间的勾稽关系').slice(1);
    expect(ties.map((row) => [row[4], row[6], row[7]])).toEqual([
      ['4－3＋3－1＝3', '一致', '减少3个'],
      ['151万元÷1亿元＝1.5%', '一致', '1.5%'],
      ['12万元÷143万元＝8.4%', '截尾', '8.3%'],
      ['60,000人÷2,000人＝30.0:1', '一致', '30:1'],
      ['60,000人÷1,600人＝37.5:1', '一致', '37.5:1'],
    ]);
    expect(ties[1][8]).toBe('151万元：公布数，公布数据!A9；1亿元：县情表，县情!A5');
    expect(ties[0][8]).toBe('4－3＝1：公布数，公布数据!A4；3－1＝2：公布数，公布数据!A5');
  });

  test('put one saving over three scopes side by side, with the sentence that they must not be compared', () => {
    const rows = tableBelow(document, '三、同一笔节支的三种口径');
    const shown = rows.map((row) => row.filter((content) => content !== undefined));
    expect(shown[2]).toEqual(['算式', '151万元÷13名＝116,154元', '151万元÷8人＝188,750元', '151万元÷400人＝3,775元']);
    expect(shown[3]).toEqual(['每名节支', '116,154元', '188,750元', '3,775元']);
    expect(shown[4].slice(0, 2)).toEqual([
      '算式中各数的出处',
      '151万元：公布数，公布数据!A9；13名：公布数，公布数据!A7',
    ]);
    expect(shown[5]).toEqual(['以上三个数口径不同（编制、超编人员、减少的财政供养人员），不可相互比较。']);
  });

  test('without identities say that nothing must tie', () => {
    const none = claimsDocument({ ...zh.claims, identities: [] }, zh.words, zh.choice);
    expect(tableBelow(none, '二、公布数据之间的勾稽关系')).toEqual([
      ['公布数据和各表中没有可以相互勾稽的数。', ...new Array(10).fill(undefined)],
    ]);
    expect(notesOf(none)).not.toContain('口径不同');
  });

  test('leave out identities of which nothing is known, and scopes without a saving', () => {
    const english = checkDocuments(checkCountyEn()).document('claims');
    const ties = tableBelow(english, '2. What must tie between figures');
    expect(ties).toHaveLength(2);
    expect(ties[1][4]).toBe('3 − 2 + 0 = 1');
    expect(notesOf(english)).not.toContain('different scopes');
  });
});

describe('the tasks', () => {
  const document = checkDocuments(checkCountyZh()).document('tasks');

  test('say how many are done, open and overdue as of the day', () => {
    expect(statusOf(document)).toBe('截至2025-03-04，任务5项：已完成1项，待办2项，逾期2项');
  });

  test('come overdue first in bold, with owner, due date and days overdue', () => {
    const title = '逾期任务（2项，按逾期时间由长到短排列）';
    const rows = tableBelow(document, title).slice(1);
    expect(rows.map((row) => row.slice(1, 7))).toEqual([
      ['划转职责', '县发展改革和能源局', '甲', '2025-01-31', 32, '任务清单!A5'],
      ['印发“三定”规定', '县发展改革和能源局', '甲', '2025-02-28', 4, '任务清单!A4'],
    ]);
    expect(boldIn(document, rowOf(document, title) + 2)).toEqual(['划转职责', '县发展改革和能源局', '甲']);
  });

  test('are added up by unit', () => {
    const rows = tableBelow(document, '各单位完成情况').map((row) => row.filter((content) => content !== undefined));
    expect(rows.slice(1)).toEqual([
      ['县发展改革和能源局', 3, 0, 1, 2, 0, '2025-01-31'],
      ['（全县）', 1, 0, 1, 0, 1, ''],
      ['县委办公室', 1, 1, 0, 0, 0, ''],
      ['合计', 5, 1, 2, 2, 1, '2025-01-31'],
    ]);
  });

  test('then open by due date, and done with evidence', () => {
    const open = tableBelow(document, '待办任务（2项，按时限先后排列）').slice(1);
    expect(open.map((row) => row.slice(1, 6))).toEqual([
      ['划转人员编制', '县发展改革和能源局', '乙', '2025-03-31', 27],
      ['核对专项数据库人员范围', '（全县）', '丙', '（未定时限）', ''],
    ]);
    const [, done] = tableBelow(document, '已完成任务（1项）');
    expect([done[1], done[3], done[5]]).toEqual(['印发“三定”规定', '（未明确）', '县办发〔2025〕3号']);
  });

  test('name units that are neither before nor after the reform', () => {
    const unknown = changed(checkCountyZh(), '任务清单', (values) => [...values, ['归档', '县旅游局', '', '', '', '']]);
    expect(notesOf(checkDocuments(unknown).document('tasks'))).toContain('改革前后均没有的责任单位：');
    expect(notesOf(document)).not.toContain('改革前后均没有的责任单位：');
  });

  test('say that there are none, and that none is overdue', () => {
    const none = checkDocuments(checkCountyZh().slice(0, 6)).document('tasks');
    expect(notesOf(none)).toContain('任务清单没有任务。');
    const english = checkDocuments(checkCountyEn()).document('tasks');
    expect(statusOf(english)).toBe('1 task as of 2025-03-04: 0 done, 1 open, 0 overdue');
    expect(notesOf(english)).toContain('No task is overdue.');
  });
});

test.each(CHECK_KEYS)('%s repeats the header on each page that a table goes on to', (key: CheckKey) => {
  const document = checkDocuments(longCounty(80, 6)).document(key);
  const breaks = document.print.pageBreaks ?? [];
  expect(breaks.length).toBeGreaterThan(1);
  const heads = breaks.filter((row) =>
    document.cells.some((cell) => cell.row === row && cell.column === 0 && cell.style === 'header'),
  );
  const titles = breaks.filter((row) => printedRow(document, row).every((content) => content === undefined));
  expect(heads.length).toBeGreaterThan(0);
  expect([...heads, ...titles].sort((a, b) => a - b)).toEqual([...breaks]);
});

test.each([
  [1305, '1,305'],
  [0.1 + 0.2, '0.3'],
  [-14, '−14'],
  [1.005 * 10.2, '10.251'],
])('%d in an arithmetic is %s', (amount, text) => {
  expect(countText(amount)).toBe(text);
});
