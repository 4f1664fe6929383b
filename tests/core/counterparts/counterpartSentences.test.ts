import type { Issue } from '../../../src/core';
import type { ApprovalIssueFacts } from '../../../src/core/approvals/approvalIssues';
import type { CounterpartIssueFacts } from '../../../src/core/counterparts/counterpartIssues';
import { describeIssue } from '../../../src/locales/describeIssue';
import { en } from '../../../src/locales/en';
import { counterpartIssues as english } from '../../../src/locales/en/counterpartIssues';
import { zhCN } from '../../../src/locales/zh-CN';
import { counterpartIssues as chinese } from '../../../src/locales/zh-CN/counterpartIssues';

type Facts = CounterpartIssueFacts & ApprovalIssueFacts;

const twice = { firstRow: 3, firstCell: 'A3' };
const unplaced = { firstRow: 3, firstCell: null };
const inCells = { cells: ['E4', 'E9'], rows: [4, 9] };
const inRows = { cells: [], rows: [4, 9] };
const duty = { duty: '统计监测', unit: '统计局' };
const NAME_KEYS = ['superior', 'superiorSection', 'section', 'townshipOffice', 'deputy'] as const;

/** Facts as they occur, for every code. */
const examples: { readonly [C in keyof Facts]: readonly Facts[C][] } = {
  dutyNameMissing: [
    { unit: '统计局', superior: '市统计局' },
    { unit: '', superior: '市统计局' },
    { unit: '', superior: '' },
  ],
  dutyWithoutUnit: [{ duty: '统计监测' }],
  unknownUnitOfDuty: [
    { unit: '统记局', duties: 12, likely: ['统计局', '审计局'] },
    { unit: '统记局', duties: 1, likely: [] },
  ],
  ambiguousUnitOfDuty: [
    { unit: '财政局', counties: ['河曲县', '保德县'], duties: 1 },
    { unit: '财政局', counties: ['河曲县', '保德县'], duties: 12 },
  ],
  dutyTwice: [
    { ...duty, ...twice },
    { ...duty, unit: '', ...unplaced },
  ],
  dutyRepeated: [
    { ...duty, ...twice },
    { ...duty, unit: '', ...unplaced },
  ],
  likelySameName: NAME_KEYS.flatMap((key) => [
    { key, names: ['市发展改革委', '市发展 改革委'], rows: 1, ...twice },
    { key, names: ['市发展改革委', '市发展 改革委'], rows: 1200, ...unplaced },
  ]),
  dutyNotFound: [
    { ...duty, likely: ['统计检测'] },
    { ...duty, unit: '', likely: [] },
  ],
  dutyMovedTwice: [
    { duty: '统计监测', units: ['财政局', '审计局'], ...inCells },
    { duty: '统计监测', units: ['财政局', '审计局'], ...inRows },
  ],
  dutyCycle: [{ duty: '统计监测', units: ['财政局', '审计局'], ...inCells }],
  dutiesOfDivided: [
    { unit: '统计局', duties: 1, to: '发展和改革局' },
    { unit: '统计局', duties: 12, to: '发展和改革局' },
  ],
  dutyCountDiffers: [
    { unit: '统计局', stated: 1, found: 0 },
    { unit: '统计局', stated: 30, found: 32 },
  ],
  unknownNorm: [{ found: '领导职数' }, { found: '' }],
  unknownNormKind: [{ found: '企业' }],
  unknownSeverity: [{ found: '紧急' }],
  normWithoutLimit: [{ rule: '单位职责项数' }],
  normRangeReversed: [{ from: 30, to: 12 }],
  normTwice: [
    { rule: '单位职责项数', ...twice },
    { rule: '单位职责项数', ...unplaced },
  ],
  matterMissing: [{ step: '受理' }, { step: '' }],
  stepMissing: [{ matter: '用地审批' }],
  unknownStage: [{ found: '现行' }, { found: '' }],
  daysMissing: [{ matter: '用地审批', step: '受理' }],
  tooManyDays: [{ found: '45292', limit: 400 }],
  stepTwice: [
    { step: '受理', matter: '用地审批', stage: 'before', ...twice },
    { step: '受理', matter: '用地审批', stage: 'after', ...unplaced },
  ],
  unknownStep: [
    { found: '踏堪', matter: '用地审批', likely: ['踏勘'] },
    { found: '踏堪', matter: '用地审批', likely: [] },
  ],
  stepCycle: [
    { matter: '用地审批', stage: 'before', steps: ['受理', '评审'], ...inCells },
    { matter: '用地审批', stage: 'after', steps: ['受理'], ...inRows },
  ],
  oneStageOnly: [
    { matter: '用地审批', stage: 'before' },
    { matter: '用地审批', stage: 'after' },
  ],
};

const codes = Object.keys(examples) as (keyof Facts)[];

test('both languages know the same issues, and all of them have an example here', () => {
  expect(Object.keys(chinese).sort()).toEqual(Object.keys(english).sort());
  expect(codes.slice().sort()).toEqual(Object.keys(english).sort());
});

test.each(codes)('%s says a whole sentence in both languages', (code) => {
  for (const facts of examples[code]) {
    for (const locale of [en, zhCN]) {
      const issue = { code, severity: 'error', where: { sheet: '职责', cell: 'D7' }, facts } as unknown as Issue;
      const sentence = describeIssue(issue, locale);
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|“”/);
      expect(sentence).toMatch(/[.?!。？！]$/);
      expect(sentence.length).toBeLessThanOrEqual(320);
    }
    expect((chinese[code] as (given: unknown) => string)(facts)).toMatch(/[\u4e00-\u9fff]{3}/);
    expect((english[code] as (given: unknown) => string)(facts)).not.toMatch(/[，。；：（）]/);
  }
});

test('sentences as users read them', () => {
  expect(english.unknownUnitOfDuty({ unit: 'Statistic Bureau', duties: 1, likely: ['Statistics Bureau'] })).toBe(
    '“Statistic Bureau” is not in the agencies table and no row of the plan forms it. Did you mean “Statistics Bureau”? Its duty is listed as without a unit. Write the unit as in the agencies table.',
  );
  expect(chinese.unknownUnitOfDuty({ unit: '统记局', duties: 12, likely: ['统计局'] })).toBe(
    '机构表中没有“统记局”，方案中也没有组建它的行。是否为“统计局”？该单位12项职责列入无承接单位的职责。请按机构表中的名称填写。',
  );
  const names = ['市发展改革委', '市发展 改革委'];
  expect(chinese.likelySameName({ key: 'superior', names, rows: 3, ...twice })).toBe(
    '“市发展改革委”、“市发展 改革委”仅空格、全半角、大小写或标点不同，可能是同一名称，目前按2个上级部门分别统计。请统一写法：后一种写法有3行，前一种首次见于A3。',
  );
  expect(chinese.dutyCycle({ duty: '统计监测', units: ['财政局', '审计局'], ...inCells })).toBe(
    '以下单位相互划转职责“统计监测”，形成循环：财政局 → 审计局 → 财政局（E4、E9单元格）。上述各行均未执行。请修改转回的那一行。',
  );
});
