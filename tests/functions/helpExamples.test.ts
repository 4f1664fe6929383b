import { functionHelp as english } from '../../src/locales/en/functionHelp';
import { functionHelp as chinese } from '../../src/locales/zh-CN/functionHelp';
import { claims, claimsZh, norms, normsZh, staff, staffZh, tasks, tasksZh, approved, approvedZh } from './peopleTables';
import { agencies, agenciesZh, duties, dutiesZh, plan, planZh, procedures, proceduresZh } from './dutyTables';
import { call } from './reformFunctions';

/** The plan of the examples has an option A. */
const optionPlan = plan.map((row, index) => [index === 0 ? 'Option' : 'A', ...row]);
const onlyA = planZh.filter((row) => row[1] !== 'B');

const TABLES = new Map<string, unknown[][]>([
  ['Agencies[#All]', agencies],
  ['Plan[#All]', optionPlan],
  ['Duties[#All]', duties],
  ['Procedures[#All]', procedures],
  ['Staff[#All]', staff],
  ['Approved[#All]', approved],
  ['Norms[#All]', norms],
  ['Claims[#All]', claims],
  ['Tasks[#All]', tasks],
  ['机构[#全部]', agenciesZh],
  ['改革方案[#全部]', onlyA],
  ['职责对口表[#全部]', dutiesZh],
  ['审批流程[#全部]', proceduresZh],
  ['人员[#全部]', staffZh],
  ['核定表[#全部]', approvedZh],
  ['标准[#全部]', normsZh],
  ['公布数据[#全部]', claimsZh],
  ['任务清单[#全部]', tasksZh],
]);

/** Excel's serial of 2025-06-30. */
const TODAY = 45838;

/** Runs an example such as `=REFORM.ORPHANS(Duties[#All], Plan[#All], "A")` over the small tables. */
function run(example: string): unknown[][] {
  const [, id, given] = /^=REFORM\.([A-Z]+)\((.*)\)$/.exec(example)!;
  const args = given.split(', ').map((argument) => {
    const table = TABLES.get(argument);
    const text = /^"(.*)"$/.exec(argument)?.[1];
    const figure = argument === 'TODAY()' ? TODAY : /^\d+$/.test(argument) ? Number(argument) : undefined;
    const known = table ?? text ?? figure;
    if (known === undefined) throw new Error(`${argument} is no table, text or number`);
    return known;
  });
  return call(id, ...args) as unknown[][];
}

const IDS = [
  ...(['COUNTERPARTS', 'COUNTERPARTMATRIX', 'ORPHANS', 'WORKLOAD', 'WORKINGGROUPS', 'APPROVALDAYS'] as const),
  ...(['PLACEMENT', 'REMAINING', 'SEATS', 'CHECK', 'RECONCILE', 'TASKS'] as const),
] as const;

test.each(IDS.map((id) => [id, english[id].example]))('the English example of %s runs: %s', (_id, example) => {
  const [headers, ...rows] = run(example);
  expect(headers.join()).toMatch(/^[^\p{Script=Han}]+$/u);
  expect(rows.length).toBeGreaterThan(0);
});

test.each(IDS.map((id) => [id, chinese[id].example]))('the Chinese example of %s runs: %s', (_id, example) => {
  const [headers, ...rows] = run(example);
  for (const header of headers) expect(header).toMatch(/\p{Script=Han}/u);
  expect(rows.length).toBeGreaterThan(0);
});
