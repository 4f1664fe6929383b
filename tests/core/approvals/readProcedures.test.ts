import { readProcedures, readStage } from '../../../src/core/approvals';
import { inEnglish, inShort } from '../table/texts';
import { PROCEDURE_HEADERS, readProcedureRows, stepsOf } from './procedureTables';

const HEADERS = ['事项', '阶段', '环节', '部门', '工作日', '公示日', '前置环节'];

test('a step a row, days in thousandths', () => {
  const { procedures, issues } = readProcedureRows([
    HEADERS,
    ['用地审批', '改革前', '受理', '国土局', 5, '', ''],
    ['用地审批', '改革前', '评审', '林业局、农业局', 7.5, 10, '受理'],
    ['用地审批', '改革后', '批复', '', 0, '—', '受理，现场踏勘；专家评审（农业、林业）、公示,踏勘'],
  ]);
  expect(issues).toEqual([]);
  expect(procedures).toMatchObject({
    ...{ language: 'zh', count: 3, matter: ['用地审批', '用地审批', '用地审批'], stage: ['before', 'before', 'after'] },
    ...{ step: ['受理', '评审', '批复'], department: ['国土局', '林业局、农业局', ''], leftOut: [] },
    afterSteps: [[], ['受理'], ['受理', '现场踏勘', '专家评审（农业、林业）', '公示', '踏勘']],
  });
  expect([...procedures!.workingDays]).toEqual([5000, 7500, 0]);
  expect([...procedures!.noticeDays]).toEqual([0, 10_000, 0]);
  expect([...procedures!.row]).toEqual([1, 2, 3]);
});

test('columns that are not required may be missing, and a title may stand above', () => {
  const { procedures, issues } = readProcedures({
    values: [
      ['审批流程', '', '', ''],
      ['环节', '事项', '办理时限（工作日）', '阶段'],
      ['受理', '用地审批', 5, '改革前'],
    ],
  });
  expect(issues).toEqual([]);
  expect(procedures).toMatchObject({ count: 1, department: [''], afterSteps: [[]] });
  expect([...procedures!.noticeDays]).toEqual([0]);
});

test.each([
  [5, 5000, []],
  [0, 0, []],
  [0.5, 500, []],
  [400, 400_000, []],
  ['１２', 12_000, ['textNumber note E2']],
  ['5个工作日', 5000, ['textNumber note E2']],
  ['２０ 工作日', 20_000, ['textNumber note E2']],
  ['3天', 3000, ['textNumber note E2']],
  ['10 working days', 10_000, ['textNumber note E2']],
  ['即办', 0, ['textNumber note E2']],
  ['当场办结', 0, ['textNumber note E2']],
  ['', NaN, ['daysMissing error E2']],
  ['—', NaN, ['daysMissing error E2']],
  [null, NaN, ['daysMissing error E2']],
  ['当日', NaN, ['notANumber error E2']],
  ['3-5天', NaN, ['notANumber error E2']],
  ['-3天', NaN, ['notANumber error E2']],
  [-3, NaN, ['negativeNumber error E2']],
  [true, NaN, ['notANumber error E2']],
  ['#REF!', NaN, ['errorCell error E2']],
  [45_292, NaN, ['tooManyDays error E2']],
  [400.5, NaN, ['tooManyDays error E2']],
  ['45292', NaN, ['textNumber note E2', 'tooManyDays error E2']],
  [1 / 3, 333, ['roundedToThousandths note E2']],
])('working days %p', (cell, thousandths, found) => {
  const { procedures, issues } = readProcedureRows([
    PROCEDURE_HEADERS,
    ...stepsOf('Land', 'before', [['Filing', cell]]),
  ]);
  expect(inShort(issues)).toEqual(found);
  expect([...procedures!.workingDays]).toEqual([thousandths]);
});

test.each([
  ['', 0, []],
  ['/', 0, []],
  [7, 7000, []],
  ['５日', 5000, ['textNumber note F2']],
  ['a week', NaN, ['notANumber error F2']],
  [45_292, NaN, ['tooManyDays error F2']],
])('notice days %p', (cell, thousandths, found) => {
  const { procedures, issues } = readProcedureRows([
    PROCEDURE_HEADERS,
    ...stepsOf('Land', 'before', [['Filing', 1, '', cell]]),
  ]);
  expect(inShort(issues)).toEqual(found);
  expect([...procedures!.noticeDays]).toEqual([thousandths]);
});

test.each([
  ...[['before', 'before'], [' Before the reform ', 'before'], ['改革前', 'before'], ['前', 'before'], ['改 革 前', 'before']],
  ...[['AFTER', 'after'], ['改革后', 'after'], ['后（优化）', 'after'], ['新流程', 'after']],
  ...[['', null], ['现行', null], ['第一阶段', null], ['__proto__', null]],
])('the stage %p is %p', (text, stage) => {
  expect(readStage(text as string)).toBe(stage);
}); // prettier-ignore

test('rows without matter, step or stage are left out with an error, and what they belong to is named', () => {
  const { procedures, issues } = readProcedureRows([
    PROCEDURE_HEADERS,
    ['', 'before', 'Filing', '', 5, '', ''],
    ['Land', 'before', '', '', 5, '', ''],
    ['Land', '', 'Survey', '', 5, '', ''],
    ['Land', 'during', 'Review', '', 5, '', ''],
    ['Land', '#REF!', 'Approval', '', 5, '', ''],
    ['Land', 'after', '#N/A', '', 5, '', ''],
    ['#NAME?', 'after', 'Filing', '', 5, '', ''],
    ['Land', 'after', 'Filing', '', 5, '', '#REF!'],
  ]);
  expect(procedures!.step).toEqual(['Filing']);
  expect(procedures!.leftOut).toEqual([
    { matter: 'Land', stage: 'before', step: '' },
    { matter: 'Land', stage: null, step: 'Survey' },
    { matter: 'Land', stage: null, step: 'Review' },
    { matter: 'Land', stage: null, step: 'Approval' },
    { matter: 'Land', stage: 'after', step: '' },
    { matter: 'Land', stage: 'after', step: 'Filing' },
  ]);
  expect(inShort(issues)).toEqual([
    'matterMissing error A2',
    'stepMissing error C3',
    'unknownStage error B4',
    'unknownStage error B5',
    'errorCell error B6',
    'errorCell error C7',
    'errorCell error A8',
    'errorCell error G9',
  ]);
});

test('a step stands once in its matter and stage, names compared without width and blanks', () => {
  const { procedures, issues } = readProcedureRows([
    PROCEDURE_HEADERS,
    ...stepsOf('用地（审批）', 'before', [
      ['受理', 1],
      ['踏勘', 2],
    ]),
    ...stepsOf('用地(审批)', 'before', [[' 受理　', 3]]),
    ...stepsOf('用地（审批）', 'after', [['受理', 1]]),
  ]);
  expect(procedures!.step).toEqual(['受理', '踏勘', '受理']);
  expect(procedures!.leftOut).toEqual([{ matter: '用地(审批)', stage: 'before', step: '受理' }]);
  expect(inEnglish(issues)).toEqual([
    'Sheet “Procedures”, cell C4: The step “受理” stands twice in “用地(审批)” before the reform, first in C2. It cannot be told which counts, so the time of this stage is not worked out. Delete one of them, or give it a name of its own.',
  ]);
});

test('totals, headings, blanks and the header once more are no steps; 意见汇总 is one', () => {
  const { procedures, issues } = readProcedureRows([
    HEADERS,
    ['用地审批', '改革前', '意见汇总', '国土局', 5, '', ''],
    ['用地审批', '改革前', '小计', '', 5, '', ''],
    ['', '', '', '', '', '', ''],
    HEADERS,
    ['合计', '', '1个环节', '', 5, '', ''],
    ['用地审批', '改革后', '受理', '国土局', 5, '', ''],
    ['注：公示期不计入', '', '', '', '', '', ''],
  ]);
  expect(procedures!.step).toEqual(['意见汇总', '受理']);
  expect(inShort(issues).sort()).toEqual([
    'blankRows note A4',
    'headingRow note C8',
    'repeatedHeader note C5',
    'totalsRow note A6',
    'totalsRow note C3',
  ]);
});

test('merged matters and stages fill down', () => {
  const { procedures, issues } = readProcedures({
    values: [
      ['Matter', 'Stage', 'Step', 'Days'],
      ['Land', 'before', 'Filing', 1],
      ['', '', 'Review', 2],
      ['', 'after', 'Filing', 1],
    ],
    merged: [
      { row: 1, column: 0, rowCount: 3, columnCount: 1 },
      { row: 1, column: 1, rowCount: 2, columnCount: 1 },
    ],
  });
  expect(procedures).toMatchObject({ matter: ['Land', 'Land', 'Land'], stage: ['before', 'before', 'after'] });
  expect(inShort(issues)).toEqual(['mergedCells note row 2', 'mergedCells note row 2']);
});

test('required columns', () => {
  const { procedures, issues } = readProcedureRows([
    ['Matter', 'Step', 'Working days'],
    ['Land', 'Filing', 3],
  ]);
  expect(procedures).toBeNull();
  expect(inShort(issues)).toEqual(['missingColumn error A1']);
  expect(inShort(readProcedureRows([PROCEDURE_HEADERS]).issues)).toEqual(['noRows warning A1']);
});
