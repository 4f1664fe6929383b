import type { Issue, Severity } from '../../src/core';
import { pane } from '../../src/locales/en/pane';
import { pane as paneZh } from '../../src/locales/zh-CN/pane';
import { localeOf } from '../../src/locales/localeOf';
import { languageOf } from '../../src/taskpane/officeEnvironment';
import { showChange, showFigure, showPercent } from '../../src/taskpane/parts/figures';
import { describeFailure, SampleMissing } from '../../src/taskpane/state/failure';
import { effectiveOption, NOTHING_READ, reduceReform } from '../../src/taskpane/state/reformState';
import { countIssues, pickIssues } from '../../src/taskpane/tables/pickIssues';
import { emptyTable, newTableOf } from '../../src/taskpane/tables/newTableOf';
import { tableAddress } from '../../src/taskpane/tables/tableAddress';
import { chooseTheme } from '../../src/taskpane/theme';
import { POST_TYPES, readWorkbookTables, TABLES, type TableKind } from '../../src/core';
import { readStage, STAGES } from '../../src/core/approvals';
import { NORM_RULES, readNormRule, readNorms } from '../../src/core/checks';
import { readPay, readRates } from '../../src/core/money';
import { readStaff } from '../../src/core/staffing';
import { defaultTables } from '../../src/taskpane/tables/defaultTables';
import { sampleTables, smallReform } from './sampleReform';

describe('state', () => {
  const { tables } = smallReform([]);
  const at = new Date(Date.UTC(2026, 0, 5));
  const read = reduceReform(NOTHING_READ, { type: 'read', raw: [], tables, at });

  test('reading again counts up, so that an update can be told', () => {
    expect(read).toMatchObject({ reading: false, readings: 1, readAt: at });
    const again = reduceReform(reduceReform(read, { type: 'readingStarted' }), { type: 'read', raw: [], tables, at });
    expect(again).toMatchObject({ reading: false, readings: 2 });
  });

  test('a failed reading keeps the tables and ends the reading; a good one clears its failure, not that of an action', () => {
    const retry = (): void => undefined;
    const failed = reduceReform(reduceReform(read, { type: 'readingStarted' }), {
      type: 'failed',
      failure: { from: 'reading', error: 1, retry },
    });
    expect(failed).toMatchObject({ reading: false, tables, failure: { error: 1 } });
    expect(reduceReform(failed, { type: 'read', raw: [], tables, at }).failure).toBeNull();
    const action = reduceReform(read, { type: 'failed', failure: { from: 'action', error: 2, retry } });
    expect(reduceReform(action, { type: 'read', raw: [], tables, at }).failure).toMatchObject({ error: 2 });
    expect(reduceReform(action, { type: 'failureClosed' }).failure).toBeNull();
  });

  test.each([
    [['A', 'B'], 'B', 'B'],
    [['A', 'B'], 'C', 'A'],
    [['A', 'B'], '', 'A'],
    [[], 'B', ''],
  ])('of the options %p, wanted “%s”, counts “%s”', (options, wanted, option) => {
    expect(effectiveOption(options, wanted)).toBe(option);
  });
});

describe('failures', () => {
  const words = pane.failures;
  test.each([
    [{ code: 'InvalidOperationInCellEditMode', message: 'x' }, words.cellInEdit],
    [{ code: 'AccessDenied' }, words.protectedSheet],
    [{ code: 'ItemNotFound' }, words.placeGone],
    [{ code: 'RequestPayloadSizeLimitExceeded' }, words.tooLarge],
    [new SampleMissing('hequ.json'), words.sampleMissing('hequ.json')],
    [new Error('Odd'), words.unexpected('Odd.')],
    [{ code: 'constructor', message: 'y' }, words.unexpected('[object Object].')],
  ])('%p has a sentence', (error, sentence) => {
    expect(describeFailure(error, words)).toBe(sentence);
  });
});

test.each([
  ['zh-CN', 'zh'],
  ['zh-TW', 'zh'],
  ['ZH', 'zh'],
  ['en-US', 'en'],
  ['de-DE', 'en'],
  [undefined, 'en'],
])('Excel in %s: the pane in %s', (display, language) => {
  expect(languageOf(display)).toBe(language);
});

test.each([
  ['#FFFFFF', true, false, 'light'],
  ['#1f1f1f', false, false, 'dark'],
  ['1f1f1f', false, false, 'dark'],
  [undefined, true, false, 'dark'],
  [undefined, false, false, 'light'],
  ['nonsense', true, false, 'dark'],
  ['#FFFFFF', false, true, 'highContrast'],
])(
  'Excel’s background %s, system dark %s, high contrast %s: %s',
  (officeBackground, prefersDark, forcedColors, theme) => {
    expect(chooseTheme({ officeBackground, prefersDark, forcedColors })).toBe(theme);
  },
);

test('figures, changes and percentages as they are shown', () => {
  expect([showFigure(1305, 'en'), showFigure(12.345, 'en'), showFigure(0, 'zh')]).toEqual(['1,305', '12.35', '0']);
  expect([showChange(-1305, 'en'), showChange(903, 'zh'), showChange(0, 'en')]).toEqual(['−1,305', '+903', '0']);
  expect([showPercent(-0.3889), showPercent(0.5), showPercent(0), showPercent(-0.0001)]).toEqual([
    '−38.9%',
    '+50.0%',
    '0.0%',
    '0.0%',
  ]);
});

test('issues: errors first, in their own order, counted by severity', () => {
  const issue = (severity: Severity, row: number): Issue => ({
    code: 'kindMissing',
    severity,
    where: { row },
    facts: { unit: '' },
  });
  const issues = [issue('note', 1), issue('error', 2), issue('warning', 3), issue('error', 4)];
  expect(pickIssues(issues, null).map(({ where }) => where.row)).toEqual([2, 4, 3, 1]);
  expect(pickIssues(issues, 'warning').map(({ where }) => where.row)).toEqual([3]);
  expect(countIssues(issues)).toEqual({ error: 2, warning: 1, note: 1 });
});

test('a found table’s cells, with its header row', () => {
  const tables = sampleTables('hequ-en.json');
  const found = tables.found.find(({ kind }) => kind === 'facts')!;
  const raw = [tables.facts!.table];
  expect(tableAddress(found, raw)).toBe(`A3:D${raw[0].values.length + 2}`);
  expect(tableAddress(found, [])).toBe('A3');
});

describe.each(['en', 'zh'] as const)('empty templates in %s', (language) => {
  const locale = { ...localeOf(language), pane: language === 'en' ? pane : paneZh };
  const kinds = Object.keys(TABLES) as TableKind[];
  const templates = new Map(kinds.map((kind) => [kind, emptyTable(kind, language, locale)]));

  /** The choices of a column, by its key. */
  function choices(kind: TableKind, key: string): readonly string[] | undefined {
    const spec = TABLES[kind].find((column) => column.key === key)!;
    const table = templates.get(kind)!;
    return table.lists.find(({ column }) => table.headers[column] === spec[language])?.choices;
  }

  test('are recognised as the tables they are', () => {
    const found = readWorkbookTables(
      [...templates.values()].map(({ sheetName, tableName, headers, rows }) => {
        return {
          values: [headers, ...rows],
          place: { sheet: sheetName, table: tableName, headerRow: 2, firstColumn: 0 },
        };
      }),
    ).found;
    expect(found.map(({ kind }) => kind).sort()).toEqual([...kinds].sort());
    expect([...templates.values()].every(({ note }) => note !== undefined && note !== '')).toBe(true);
  });

  test('offer kinds, operations and yes/no, in that language', () => {
    const { kinds: kindWords, operations, yes, no, facts } = locale.words;
    expect(choices('agencies', 'kind')).toEqual(Object.values(kindWords));
    expect(choices('plan', 'operation')).toEqual(Object.values(operations));
    expect(choices('agencies', 'counted')).toEqual([yes, no]);
    expect(choices('rates', 'cash')).toEqual([yes, no]);
    expect(templates.get('facts')!.rows.map(([item]) => item)).toEqual(Object.values(facts));
    expect(choices('facts', 'item')).toEqual(Object.values(facts));
  });

  test('offer post types, sexes, categories, positions, channels and figures, in that language', () => {
    const { postTypes } = locale.words;
    const { sexes, categories, positions, channels, claimFigures } = locale.money;
    for (const kind of ['staff', 'pay', 'rates'] as const)
      expect(choices(kind, 'postType')).toEqual(POST_TYPES.map((type) => postTypes[type]));
    expect(choices('staff', 'sex')).toEqual(Object.values(sexes));
    expect(choices('staff', 'category')).toEqual(Object.values(categories));
    expect(choices('staff', 'position')).toEqual(Object.values(positions));
    expect(choices('staff', 'channel')).toEqual(Object.values(channels));
    expect(choices('claims', 'figure')).toEqual(Object.values(claimFigures));
    expect(choices('rates', 'item')).toBeUndefined();
  });

  test('offer stages and the rules of norms, which stand in the norms table, as they are understood', () => {
    const { stages } = locale.counterparts;
    const { normRules } = locale.checks;
    expect(choices('procedures', 'stage')).toEqual(Object.values(stages));
    expect(choices('procedures', 'stage')!.map(readStage)).toEqual(STAGES);
    expect(choices('norms', 'rule')).toEqual(Object.values(normRules));
    expect(choices('norms', 'rule')!.map(readNormRule)).toEqual(NORM_RULES);
    expect(templates.get('norms')!.rows.map(([rule, ...rest]) => [rule, rest.join('')])).toEqual(
      Object.values(normRules).map((rule) => [rule, '']),
    );
  });

  test('have a county column for tables of several counties', () => {
    const county = TABLES.plan.find(({ key }) => key === 'county')![language];
    expect(templates.get('plan')!.headers).not.toContain(county);
    expect(emptyTable('plan', language, locale, true).headers).toContain(county);
    expect(emptyTable('norms', language, locale, true).headers).toEqual(templates.get('norms')!.headers);
  });

  test('every word that the staff table offers is understood', () => {
    const { headers } = templates.get('staff')!;
    const lists = templates.get('staff')!.lists;
    const longest = Math.max(...lists.map(({ choices: words }) => words.length));
    const rows = Array.from({ length: longest }, (_, place) =>
      headers.map((header, column) => {
        const words = lists.find((list) => list.column === column)?.choices;
        return words ? words[place % words.length] : header === TABLES.staff[3][language] ? `U${place}` : '';
      }),
    );
    const { issues } = readStaff({ values: [headers, ...rows] });
    expect(issues.filter(({ code }) => code === 'unknownWord')).toEqual([]);
  });
});

test('codes are kept as text, shares shown as percentages, months written as dates', () => {
  const content = {
    kind: 'plan' as const,
    sheetName: 'P',
    tableName: 'P',
    headers: ['Step', 'From', 'Share', 'Mine'],
    rows: [],
    note: '',
  };
  const table = newTableOf(content, localeOf('en'));
  expect([table.textColumns, table.percentColumns]).toEqual([[1], [2]]);
  const people = {
    ...content,
    kind: 'staff' as const,
    headers: ['Unit', 'Birth', 'Rank'],
    rows: [['A', '1970-05', '3']],
  };
  const staff = newTableOf({ ...people, rows: [...people.rows, ['B', '', ''], ['C', 'soon', '']] }, localeOf('en'));
  expect(staff.monthColumns).toEqual([1]);
  expect(staff.rows.map(([, birth]) => birth)).toEqual([25_689, '', 'soon']);
});

describe.each(['en', 'zh'] as const)('default tables in %s', (language) => {
  test('are read without issues about their words, and floors follow the average wage', () => {
    const [pay, rates] = defaultTables(['pay', 'rates'], language, 7000);
    expect(readPay({ values: [pay.headers, ...pay.rows] }).pay?.count).toBe(4);
    const { rates: read, issues } = readRates({ values: [rates.headers, ...rates.rows] });
    expect(issues).toEqual([]);
    expect(read!.rules[0]).toMatchObject({ rate: 160_000, floor: 4_200_000, ceiling: 21_000_000, cash: true });
    expect(defaultTables(['rates'], language, null)).toHaveLength(1);
  });

  test('the norms table has the usual values, with choices of rules, kinds and severities', () => {
    const [norms] = defaultTables(['norms'], language, null);
    const { norms: read } = readNorms({ values: [norms.headers, ...norms.rows] });
    expect(new Set(read!.norms.map(({ rule }) => rule)).size).toBeGreaterThan(8);
    const { checks, words } = localeOf(language);
    expect(norms.lists.map(({ choices }) => choices)).toEqual([
      Object.values(checks.normRules),
      Object.values(words.kinds),
      Object.values(checks.severities),
    ]);
    expect([norms.sheetName, norms.note === '']).toEqual([words.tables.norms, false]);
  });
});
