import { applyPlan, type RawTable } from '../../src/core';
import { SURPLUS_YEARS_AHEAD } from '../../src/core/checks';
import { monthOf } from '../../src/core/staffing';
import { arithmeticText } from '../../src/documents/checks/arithmeticText';
import type { CheckLocale } from '../../src/documents/checks/checkLocale';
import { claimStatus } from '../../src/documents/checks/claimStatus';
import { foundText } from '../../src/documents/checks/foundText';
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
import { normResults, normSources } from '../../src/workbook/checkResults';
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
    expect(base.norms).toEqual(
      normResults(base.reform, base.tables, normSources(base.reform, base.tables, monthOf(AT))),
    );
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

test('a Done date that is to come is a note, and the task is still open', () => {
  const [head, first, ...rest] = TABLES_OF_CHECKS.tasks.values;
  const values = [head, [...first.slice(0, 4), '2025-07-02', 'No 1'], ...rest];
  const { tasks, issues } = checkBase(checkTables([{ ...TABLES_OF_CHECKS.tasks, values }]));
  expect(tasks!.summary.totals).toMatchObject({ done: 1, open: 2, overdue: 1 });
  expect(issues.map(({ code, severity, where }) => [code, severity, where.cell])).toEqual([
    ['unknownUnitOfTask', 'warning', 'B6'],
    ['doneLater', 'note', 'E4'],
  ]);
});

test('with a staff table the years until no surplus is left are held, too', () => {
  const { norms } = TABLES_OF_CHECKS;
  const more = [...norms.values, [localeOf('en').checks.normRules.surplusYears, '', '', 5, '', '']];
  const staff = (birth: string): RawTable => ({
    values: [
      ['Person ID', 'Unit', 'Post type', 'Sex', 'Birth', 'Category'],
      ...[...'ABCDEFGHIJKLMNOPQR'].map((id) => [id, 'Grain Bureau', 'Administrative', 'male', birth, 'cadre']),
    ],
    place: { sheet: 'Staff', table: 'Staff', headerRow: 0, firstColumn: 0 },
  });
  const base = (birth: string) => checkBase(checkTables([{ ...norms, values: more }, staff(birth)]));
  const found = (birth: string) =>
    base(birth)
      .norms!.findings.filter(({ rule }) => rule === 'surplusYears')
      .map(({ severity, unitName, found: years, limit, where }) => [severity, unitName, years, limit, where.cell]);
  expect(found('1990-01')).toEqual([['warning', '', expect.any(Number), 5, 'D8']]);
  expect(found('1990-01')[0][2]).toBeGreaterThan(20);
  expect(found('1966-01')).toEqual([]);
  expect(found('')).toEqual([['warning', '', SURPLUS_YEARS_AHEAD + 1, 5, 'D8']]);
  const { held } = base('').norms!;
  expect(held.at(-1)).toMatchObject({ against: 1, kept: 0, missing: null });
  expect(foundText('surplusYears', SURPLUS_YEARS_AHEAD + 1, english)).toBe('not within 60 years');
  expect(foundText('surplusYears', SURPLUS_YEARS_AHEAD, english)).toBeNull();
  expect(foundText('organCap', SURPLUS_YEARS_AHEAD + 1, zh)).toBeNull();
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
    expect(claimStatus([], untied, english)).toBe('Not final: 1 identity does not tie and has no note');
    expect(claimStatus(judged, untied, english)).toBe(
      'Not final: 1 figure differs and has no note; 1 identity does not tie and has no note',
    );
    expect(claimStatus(judged, untied, zh)).toBe(
      '不能定稿：1项公布数据不一致且未说明原因；1项勾稽关系不符且未说明原因',
    );
    const institutions = noted.find(({ verdict }) => verdict === 'differs')!;
    const explained = untied.map((identity) => ({ ...identity, printedRow: institutions.claim.row }));
    expect(claimStatus(noted, explained, english)).toBe('Final: whatever differs or does not tie has a note');
    expect(claimStatus(noted, explained, zh)).toBe('可以定稿：公布数据不一致、勾稽关系不符的均已说明原因');
  });

  test('how many norms are kept, and what each is for', () => {
    const { norms } = base.tables;
    const lines = normLines(base.norms!.held, norms!);
    expect(normTally(lines)).toEqual({ norms: 4, kept: 1, broken: 2, unitless: 0, open: 1 });
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
