import type { Issue } from '../../../src/core';
import type { ClaimIssueFacts } from '../../../src/core/claims/claimIssues';
import type { TaskIssueFacts } from '../../../src/core/tasks/taskIssues';
import { describeIssue } from '../../../src/locales/describeIssue';
import { en } from '../../../src/locales/en';
import { checkIssues as english } from '../../../src/locales/en/checkIssues';
import { zhCN } from '../../../src/locales/zh-CN';
import { checkIssues as chinese } from '../../../src/locales/zh-CN/checkIssues';

type Facts = ClaimIssueFacts & TaskIssueFacts;

/** Facts as they occur, for every code. */
const examples: { readonly [C in keyof Facts]: readonly Facts[C][] } = {
  claimDiffers: [{ figure: '事业编制', printed: '减少1305名', recomputed: '减少1304名' }],
  taskMissing: [{}],
  badDueDate: [{ found: '六月底' }],
  unknownDone: [{ found: '进度正常' }],
  doneWithoutEvidence: [{ task: '印发“三定”规定' }],
  doneLater: [{ task: '印发“三定”规定' }],
  unknownUnitOfTask: [
    { county: '', unit: '发改局', tasks: 1, likely: [] },
    { county: '甲县', unit: '发改局', tasks: 12, likely: ['县发改局', '发改局综合股'] },
  ],
};

const codes = Object.keys(examples) as (keyof Facts)[];

test('both languages know the same issues, and all of them have an example here', () => {
  expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
  expect(codes.slice().sort()).toEqual(Object.keys(english).sort());
});

test.each(codes)('%s says a whole sentence in both languages', (code) => {
  for (const facts of examples[code]) {
    const issue = { code, severity: 'warning', where: { sheet: '任务', cell: 'D7' }, facts } as unknown as Issue;
    expect(describeIssue(issue, en)).toMatch(/^Sheet “任务”, cell D7: \S.*[.?]$/);
    expect(describeIssue(issue, zhCN)).toMatch(/^工作表“任务”D7单元格：\S.*。$/);
    for (const locale of [en, zhCN]) expect(describeIssue(issue, locale)).not.toMatch(/undefined|NaN|\[object|\$\{/);
  }
});
