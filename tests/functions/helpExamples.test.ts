import { functionHelp as english } from '../../src/locales/en/functionHelp';
import { functionHelp as chinese } from '../../src/locales/zh-CN/functionHelp';
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
  ['机构[#全部]', agenciesZh],
  ['改革方案[#全部]', onlyA],
  ['职责对口表[#全部]', dutiesZh],
  ['审批流程[#全部]', proceduresZh],
]);

/** Runs an example such as `=REFORM.ORPHANS(Duties[#All], Plan[#All], "A")` over the small tables. */
function run(example: string): unknown[][] {
  const [, id, given] = /^=REFORM\.([A-Z]+)\((.*)\)$/.exec(example)!;
  const args = given.split(', ').map((argument) => {
    const table = TABLES.get(argument);
    const text = /^"(.*)"$/.exec(argument)?.[1];
    if (table === undefined && text === undefined) throw new Error(`${argument} is no table and no text`);
    return table ?? text;
  });
  return call(id, ...args) as unknown[][];
}

const IDS = ['COUNTERPARTS', 'COUNTERPARTMATRIX', 'ORPHANS', 'WORKLOAD', 'WORKINGGROUPS', 'APPROVALDAYS'] as const;

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
