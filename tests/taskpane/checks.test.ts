import { applyPlan } from '../../src/core';
import { arithmeticText } from '../../src/documents/checks/arithmeticText';
import type { CheckLocale } from '../../src/documents/checks/checkLocale';
import { claimStatus } from '../../src/documents/checks/claimStatus';
import { normLines } from '../../src/documents/checks/normLines';
import { normTally } from '../../src/documents/checks/normTally';
import { normUnitsText } from '../../src/documents/checks/normUnitsText';
import { tiesOf } from '../../src/documents/checks/tiesOf';
import { checksPane } from '../../src/locales/en/checksPane';
import { checkTexts } from '../../src/locales/en/checkTexts';
import { localeOf } from '../../src/locales/localeOf';
import { checksPane as chinese } from '../../src/locales/zh-CN/checksPane';
import { checkTexts as chineseTexts } from '../../src/locales/zh-CN/checkTexts';
import { checkFigures } from '../../src/taskpane/checks/checkFigures';
import { checkIssuesOf } from '../../src/taskpane/checks/checkIssuesOf';
import { orderClaims } from '../../src/taskpane/checks/orderClaims';
import { prepareChecks } from '../../src/taskpane/checks/prepareChecks';
import { taskRows } from '../../src/taskpane/checks/taskRows';
import { tableToInsert } from '../../src/taskpane/tables/tableToInsert';
import { normResults } from '../../src/workbook/checkResults';
import { frozen } from '../core/table/texts';
import { AT, checkBase, checkTables, TABLES_OF_CHECKS } from './checkCase';
import { textsOf } from './textsOf';

const base = checkBase();
const english: CheckLocale = { ...localeOf('en'), checkSheets: checkTexts };
const zh: CheckLocale = { ...localeOf('zh'), checkSheets: chineseTexts };

describe('the base', () => {
  test('norms held, published figures judged, tasks counted as of the day', () => {
    expect(base.norms!.findings.map(({ severity, rule, unitName }) => [severity, rule, unitName])).toEqual([
      ['error', 'mixedPosts', 'Archive'],
      ['warning', 'leastPosts', 'Archive'],
    ]);
    expect(base.claims!.judged).toHaveLength(6);
    expect(base.tasks!.summary.totals).toMatchObject({ tasks: 4, done: 1, open: 2, overdue: 1 });
    expect(base.issues.map(({ code, where }) => [code, `${where.sheet}!${where.cell}`])).toEqual([
      ['claimDiffers', 'Figures!C9'],
      ['unknownUnitOfTask', 'Closing!B6'],
    ]);
  });

  test('is that of the sheets', () => {
    expect(base.norms).toEqual(normResults(base.reform, base.tables));
  });

  test('every step is one of its own, and the tables stay as they are', () => {
    const tables = frozen(checkTables());
    const reform = applyPlan(tables.agencies!, tables.plan, {});
    expect([...prepareChecks(reform, tables, { money: null, at: AT })].length).toBeGreaterThanOrEqual(4);
  });

  test('a table that is not there gives nothing', () => {
    const { norms, claims, tasks, issues } = checkBase(checkTables([]));
    expect([norms, claims, tasks, issues]).toEqual([null, null, null, []]);
  });

  test('what is wrong in the three tables, each once', () => {
    const codes = checkIssuesOf({ ...base, issues: [...base.issues, ...base.issues] }).map(({ code }) => code);
    expect(codes.filter((code) => code === 'claimDiffers')).toHaveLength(1);
    expect(codes).toContain('doneWithoutEvidence');
    expect(checkIssuesOf(checkBase(checkTables([])))).toEqual([]);
  });
});

describe('what the panel shows', () => {
  test('counters', () => {
    expect(checkFigures(base)).toMatchObject({
      findings: { error: 1, warning: 1, note: 0 },
      claims: { printed: 6, differing: 2, wanting: 1 },
      tasks: { overdue: 1, open: 2, done: 1 },
    });
    expect(checkFigures(checkBase(checkTables([])))).toEqual({ findings: null, claims: null, tasks: null });
  });

  test('figures that want a note first, then what differs, then from the worst verdict to the best', () => {
    const ordered = orderClaims(base.claims!.judged).map(({ claim, verdict }) => [claim.text, verdict]);
    expect(ordered).toEqual([
      ['Leader posts', 'differs'],
      ['Public institutions', 'differs'],
      ['Deliberative bodies', 'truncated'],
      ['Something else', null],
      ['Units', 'agrees'],
      ['Organs', 'agrees'],
    ]);
  });

  test('tasks by unit, searched', () => {
    const { summary } = base.tasks!;
    expect(taskRows(summary, '').map(({ unit, overdue }) => [unit, overdue])).toEqual([
      ['Grain Bureau', 1],
      ['', 0],
      ['Archives', 0],
    ]);
    expect(taskRows(summary, 'ARCH').map(({ unit }) => unit)).toEqual(['Archives']);
    expect(taskRows(summary, 'zzz')).toEqual([]);
  });
});

describe('texts that the sheets say as well', () => {
  const { judged, identities } = base.claims!;

  test('the arithmetic of what must tie', () => {
    const [units] = tiesOf(identities);
    expect(units.key).toBe('unitsFewer');
    expect(arithmeticText(units, judged, english)).toBe('2 − 1 + 2 − 1 = 2');
    expect(arithmeticText({ ...units, result: null }, judged, english)).toBeNull();
    expect(arithmeticText(units, judged, zh)).toBe('2－1＋2－1＝2');
  });

  test('whether figures are final', () => {
    expect(claimStatus(judged, [], english)).toBe('Not final: 1 figure differs and has no note');
    expect(claimStatus(judged, [], zh)).toBe('不能定稿：1项公布数据不一致且未说明原因');
    const noted = judged.filter(({ wantsNote }) => !wantsNote);
    expect(claimStatus(noted, [], english)).toBe('Final: every figure that differs has a note');
    expect(claimStatus([], [], english)).toBe('Final: no figure differs');
    const untied = identities.slice(0, 1).map((identity) => ({ ...identity, verdict: 'differs' as const }));
    expect(claimStatus([], untied, english)).toBe('Final: no figure differs; 1 identity does not tie');
  });

  test('how many norms are kept, and what each is for', () => {
    const { norms } = base.tables;
    const lines = normLines(base.norms!.held, norms!);
    expect(normTally(lines)).toEqual({ norms: 4, kept: 1, broken: 2, open: 1 });
    expect(lines.map((line) => normUnitsText(line, norms!.norms[line.norm], english))).toEqual([
      'The county as a whole',
      'Public institution',
      'Public institution, 1 posts or more',
      'Every kind',
    ]);
    const ladder = { ...norms!.norms[2], fromPosts: 11, toPosts: 50 };
    expect(normUnitsText(lines[2], ladder, english)).toBe('Public institution, 11 to 50 posts');
    expect(normUnitsText(lines[2], ladder, zh)).toBe('事业单位，编制11至50名');
  });
});

describe('tables that are inserted', () => {
  test('the tasks are those that the plan wants', async () => {
    const { headers, rows, sheetName, lists } = await tableToInsert('tasks', 'en', base.reform);
    expect([sheetName, headers.slice(0, 2)]).toEqual(['Tasks', ['Task', 'Unit']]);
    expect(rows.map(([, unit]) => unit)).toContain('Grain Bureau');
    // What is done may be stated by its date.
    expect(lists).toEqual([]);
  });

  test('a plan that changes nothing wants no tasks: the list is empty', async () => {
    const tables = checkTables([], { ...TABLES_OF_CHECKS.tasks, values: [['x']] });
    const reform = applyPlan(tables.agencies!, null, {});
    const { rows } = await tableToInsert('tasks', 'zh', reform);
    expect(rows.flat().every((cell) => cell === '')).toBe(true);
  });

  test('norms have the usual values, published figures are for the user to enter', async () => {
    const norms = await tableToInsert('norms', 'zh', base.reform);
    expect(norms.rows.length).toBeGreaterThan(10);
    const claims = await tableToInsert('claims', 'en', null);
    expect([claims.headers[0], claims.rows.length]).toEqual(['Figure', 1]);
  });
});

test.each([
  ['panel', checksPane, chinese],
  ['panel and sheets', checkTexts, chineseTexts],
] as const)('every text of the %s is there in both languages, and translated', (_, inEnglish, inChinese) => {
  const texts = new Map(textsOf(inEnglish));
  const translated = new Map(textsOf(inChinese));
  const isWord = (path: string): boolean => !/yuanUnits|\.(plus|less|over|equals|ratio|percent|unknown)$/.test(path);
  const paths = [...texts.keys()].filter(isWord);
  expect([...translated.keys()].filter(isWord)).toEqual(paths);
  for (const path of paths) {
    expect([path, /\p{Script=Han}/u.test(translated.get(path)!)]).toEqual([path, true]);
    expect([path, /\p{Script=Han}/u.test(texts.get(path)!)]).toEqual([path, false]);
  }
});
