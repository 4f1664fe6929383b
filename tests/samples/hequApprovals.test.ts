import { approvalTimes } from '../../src/core/approvals';
import { hequ } from '../../assets/samples/hequ/hequ';
import { applyOption, readSample } from './applySample';

const tables = readSample(hequ('zh'));
const { times, issues } = approvalTimes(tables.procedures!);

test('the approvals of planning, land and forests are at least 14 working days faster', () => {
  expect(issues).toEqual([]);
  expect(
    times.map(({ matter, before, after, savedWorkingDays }) => [
      ...[matter, before?.workingDays, after?.workingDays, savedWorkingDays],
    ]),
  ).toEqual([
    ['建设项目用地预审和选址意见', 23, 8, 15],
    ['建设用地规划许可', 21, 7, 14],
    ['建设工程规划许可', 24, 9, 15],
    ['建设用地审批', 39, 21, 18],
    ['使用林地审核', 25, 10, 15],
  ]);
});

test('public notices are as long after as before', () => {
  const { matter, stage, noticeDays, count } = tables.procedures!;
  const noticeOf = (name: string, when: string): number =>
    Array.from({ length: count }, (_, step) => step)
      .filter((step) => matter[step] === name && stage[step] === when)
      .reduce((days, step) => days + noticeDays[step], 0);
  const compared = times.map((time) => [noticeOf(time.matter, 'before'), noticeOf(time.matter, 'after')]);
  expect(compared.filter(([before, after]) => before !== after || before === 0)).toEqual([]);
});

test('each matter has steps side by side in both stages, and has fewer steps after', () => {
  for (const { before, after } of times) {
    expect(before!.stepCount).toBeGreaterThan(before!.steps.length);
    expect(after!.stepCount).toBeGreaterThan(after!.steps.length);
    expect(after!.stepCount).toBeLessThan(before!.stepCount);
  }
});

test('the departments are units of their stage', () => {
  const { department, stage } = tables.procedures!;
  const { agencies, after } = applyOption(tables, 'A');
  const coLocated = after.coLocated.flat();
  const unknown = department.filter((name, step) =>
    stage[step] === 'before' ? !agencies.unit.includes(name) : !after.unit.includes(name) && !coLocated.includes(name),
  );
  expect(unknown).toEqual([]);
});

test('the English table has the same days', () => {
  const english = approvalTimes(readSample(hequ('en')).procedures!);
  expect(english.issues).toEqual([]);
  const days = (list: typeof times) => list.map(({ before, after }) => [before?.daysWithNotice, after?.daysWithNotice]);
  expect(days(english.times)).toEqual(days(times));
});
