import { checkNorms } from '../../src/core/checks';
import { followDuties } from '../../src/core/counterparts';
import { taskSummary } from '../../src/core/tasks';
import { normResults, normSources } from '../../src/workbook/checkResults';
import { hequ } from '../../assets/samples/hequ/hequ';
import { applyOption, readSample } from './applySample';

const chinese = readSample(hequ('zh'));
const english = readSample(hequ('en'));

/** 15 November 2026. */
const TODAY = 46_341;
const MONTH = 12 * 2026 + 10;

function findingsOf(tables: typeof chinese, option: string, withDuties: boolean) {
  const reform = applyOption(tables, option);
  return checkNorms(reform, tables.norms!, withDuties ? followDuties(reform, tables.duties!) : null);
}

test('two findings of each severity are planted', () => {
  const found = findingsOf(chinese, 'A', false);
  expect(
    found.map(({ severity, rule, unitName, found: amount, limit }) => [severity, rule, unitName, amount, limit]),
  ).toEqual([
    ['error', 'leaderSeats', '县农业农村局', 7, 6],
    ['error', 'deliberativePosts', '县应急和安全生产委员会', 2, 0],
    ['warning', 'leastPosts', '县信访和热线服务中心', 5, 6],
    ['warning', 'mixedPosts', '县档案史志馆', 2, 0],
    ['note', 'leastPosts', '县文学艺术界联合会', 2, 3],
    ['note', 'deputySeats', '县委组织部', 6, 5],
  ]);
});

test('the loads of two units come on top, as notes', () => {
  const found = findingsOf(chinese, 'A', true).slice(6);
  expect(found.map(({ severity, rule, unitName }) => [severity, rule, unitName])).toEqual([
    ['note', 'superiorsPerUnit', '县发展和改革局'],
    ['note', 'superiorsPerUnit', '县委组织部'],
    ['note', 'dutiesPerUnit', '县发展和改革局'],
    ['note', 'dutiesPerPerson', '县发展和改革局'],
    ['note', 'superiorsPerPerson', '县发展和改革局'],
  ]);
});

test('with the people the sheet says as well that the surplus is not gone within 5 years', () => {
  for (const tables of [chinese, english]) {
    const reform = applyOption(tables, 'A');
    const { findings, held } = normResults(reform, tables, normSources(reform, tables, MONTH))!;
    const counts = ['error', 'warning', 'note'].map(
      (severity) => findings.filter((finding) => finding.severity === severity).length,
    );
    expect(counts).toEqual([2, 3, 7]);
    const [surplus] = findings.filter(({ rule }) => rule === 'surplusYears');
    expect(surplus).toMatchObject({ severity: 'warning', unitName: '', found: 24, limit: 5 });
    expect(held.at(-1)).toMatchObject({ against: 1, kept: 0, found: 24, missing: null });
  }
});

test('22 organs, 40 institutions and 114 leader seats stand at their caps; option B breaks two of them', () => {
  expect(
    findingsOf(chinese, 'A', false)
      .map(({ rule }) => rule)
      .filter((rule) => rule.endsWith('Cap')),
  ).toEqual([]);
  const caps = findingsOf(chinese, 'B', false).filter(({ rule }) => rule.endsWith('Cap'));
  expect(caps.map(({ rule, found, limit }) => [rule, found, limit])).toEqual([
    ['organCap', 23, 22],
    ['leaderCap', 115, 114],
  ]);
});

test('both languages have the same findings', () => {
  const figures = (tables: typeof chinese) =>
    findingsOf(tables, 'A', true)
      .map(({ rule, unit, found, limit, norm }) => [rule, unit, found, limit, norm])
      .sort();
  expect(figures(english)).toEqual(figures(chinese));
});

test.each([
  ['hequ', chinese],
  ['hequ-en', english],
])('%s: of 59 closing tasks 47 are done, 7 open and 5 overdue', (_, tables) => {
  const { tasks } = tables.tasks!;
  const { totals } = taskSummary(tables.tasks!, TODAY);
  expect(totals).toMatchObject({ tasks: 59, done: 47, open: 7, overdue: 5, withoutDue: 0 });
  expect(tasks.filter(({ done, evidence }) => done !== (evidence !== ''))).toEqual([]);
});

test('every task is of a unit before or after the reform, or of the county', () => {
  const { agencies, after } = applyOption(chinese, 'A');
  const units = new Set([...agencies.unit, ...after.unit, '']);
  expect(chinese.tasks!.tasks.filter(({ unit }) => !units.has(unit))).toEqual([]);
});
