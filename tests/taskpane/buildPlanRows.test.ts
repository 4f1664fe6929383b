import { OPERATIONS, readPlan, TABLES } from '../../src/core';
import { localeOf } from '../../src/locales/localeOf';
import { matchHeaders } from '../../src/core/table/matchHeaders';
import { buildPlanRows, type PlanTarget } from '../../src/taskpane/plan/buildPlanRows';
import { nextStep } from '../../src/taskpane/plan/nextStep';
import { EMPTY_FORM } from '../../src/taskpane/plan/planForm';
import { tryPlanRows } from '../../src/taskpane/plan/tryPlanRows';
import { smallReform } from './sampleReform';

function targetOf(headers: string[], language: 'en' | 'zh', step: number | null): PlanTarget {
  const { columns } = matchHeaders(headers, 'plan');
  return { columns, columnCount: headers.length, words: localeOf(language).words, nextStep: step };
}

test('one row a unit, in the table’s own order and language, foreign columns left blank', () => {
  const headers = ['备注', '改革后机构', '我的列', '改革前机构', '改革方式', '序号', '方案', '机构性质'];
  const form = {
    ...EMPTY_FORM,
    units: [
      { county: '', unit: '县粮食局' },
      { county: '', unit: '县能源局' },
    ],
    target: ' 县发展和改革局 ',
    kind: 'governmentDepartment' as const,
    note: '会议纪要',
    option: 'B',
  };
  expect(buildPlanRows(form, targetOf(headers, 'zh', 7))).toEqual({
    rows: [
      ['会议纪要', '县发展和改革局', '', '县粮食局', '合并组建', 7, 'B', '政府工作部门'],
      ['会议纪要', '县发展和改革局', '', '县能源局', '合并组建', 8, 'B', '政府工作部门'],
    ],
    missing: [],
  });
});

test('what the operation does not use stays blank, and a filled field without a column is named', () => {
  const form = {
    ...EMPTY_FORM,
    units: [{ county: '', unit: 'Grain Bureau' }],
    operation: 'transfer' as const,
    target: 'Archive',
    grade: 'Section level',
    share: '25%',
    namePlate: 'Not for a transfer',
    duty: 'Grain reserves',
    posts: { ...EMPTY_FORM.posts, admin: '2' },
  };
  const headers = ['Operation', 'From', 'To', 'Share', 'Grade', 'Administrative posts'];
  expect(buildPlanRows(form, targetOf(headers, 'en', null))).toEqual({
    rows: [['transfer', 'Grain Bureau', 'Archive', 0.25, '', 2]],
    missing: ['duty'],
  });
});

test('a unit from nothing gives one row without a unit before', () => {
  const form = { ...EMPTY_FORM, operation: 'create' as const, target: 'Project Centre', kind: 'institution' as const };
  const { rows } = buildPlanRows(form, targetOf(['Operation', 'From', 'To', 'Kind'], 'en', null));
  expect(rows).toEqual([['create', '', 'Project Centre', 'Public institution']]);
});

test('steps go on after the highest; a plan that numbers no row stays so', () => {
  expect(
    nextStep(
      smallReform([
        [1, 'abolish', '', 'Archive', '', ''],
        [4, 'keep', '', 'Grain Bureau', '', ''],
      ]).tables.plan!,
    ),
  ).toBe(5);
  expect(nextStep(smallReform([['', 'abolish', '', 'Archive', '', '']]).tables.plan!)).toBeNull();
});

test('rows that would spoil the plan are found before they are written', () => {
  const { tables, reform } = smallReform([[1, 'merge', 'Development Bureau', 'Grain Bureau', '', '']]);
  const plan = tables.plan!;
  expect(tryPlanRows(reform, plan, [[2, 'merge', 'Development Bureau', 'Energy Bureau', '', '']])!.issues).toEqual([]);
  const unknown = tryPlanRows(reform, plan, [[2, 'merge', 'Development Bureau', 'Enrgy Bureau', '', '']])!;
  expect(unknown.issues.map(({ code, severity, where }) => [code, severity, where.cell])).toEqual([
    ['unknownUnit', 'error', 'D7'],
  ]);
  const twice = tryPlanRows(reform, plan, [[2, 'transfer whole', 'Archive', 'Grain Bureau', '', '']])!;
  expect(twice.issues.map(({ code }) => code)).toContain('unitMovedTwice');
  expect(tables.plan!.table.values).toHaveLength(2);
});

test('a share typed as 50 moves half of the posts', () => {
  const { tables, reform } = smallReform([]);
  const headers = ['Step', 'Operation', 'To', 'From', 'Share', 'Option'];
  const form = {
    ...EMPTY_FORM,
    units: [{ county: '', unit: 'Grain Bureau' }],
    operation: 'transfer' as const,
    target: 'Archive',
    share: '50',
  };
  const trial = tryPlanRows(reform, tables.plan!, buildPlanRows(form, targetOf(headers, 'en', 1)).rows)!;
  expect(trial.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(trial.reform.after.amounts.adminPosts[trial.reform.after.unit.indexOf('Archive')]).toBe(9000);
});

test.each(['en', 'zh'] as const)('every operation written in %s is read back as that operation', (language) => {
  const headers = TABLES.plan.map((column) => column[language]);
  const units = [{ county: '', unit: 'Archive' }];
  const rows = OPERATIONS.flatMap(
    (operation) => buildPlanRows({ ...EMPTY_FORM, units, operation, target: 'X' }, targetOf(headers, language, 1)).rows,
  );
  const { plan } = readPlan({ values: [headers, ...rows] });
  expect(plan!.language).toBe(language);
  expect(plan!.operation).toEqual(OPERATIONS);
});
