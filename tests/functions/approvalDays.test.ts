import { procedures, proceduresZh } from './dutyTables';
import { call, sentenceOf } from './reformFunctions';
import { withCell } from './tables';

const HEADER = [
  ...['Matter', 'Working days before', 'Working days after', 'Working days saved'],
  ...['Days with notice before', 'Days with notice after', 'Days with notice saved'],
  ...['Longest chain before', 'Longest chain after'],
];
const BUILDING = [
  ...['Building permit', 11, 5, 6, 19, 5, 14],
  ...['Acceptance → Review → Decision', 'Acceptance → Decision'],
];

test('every matter: the longest chain before and after, and the same with notices', () => {
  expect(call('APPROVALDAYS', procedures)).toEqual([
    HEADER,
    BUILDING,
    ['Felling permit', 7.5, '', '', 7.5, '', '', 'Decision', ''],
  ]);
});

test('one matter, however its name is spaced', () => {
  for (const matter of ['Building permit', ' Building  permit ', [['Building permit']]]) {
    expect(call('APPROVALDAYS', procedures, matter)).toEqual([HEADER, BUILDING]);
  }
  for (const blank of [null, '', 0]) expect(call('APPROVALDAYS', procedures, blank)).toHaveLength(3);
});

test('in Chinese', () => {
  expect(call('APPROVALDAYS', proceduresZh, '用地审批')).toEqual([
    [
      ...['审批事项', '改革前工作日', '改革后工作日', '压减工作日'],
      ...['改革前含公示天数', '改革后含公示天数', '含公示压减天数', '改革前关键环节', '改革后关键环节'],
    ],
    ['用地审批', 12, 6, 6, 17, 11, 6, '受理 → 审核', '受理审核'],
  ]);
});

describe('wrong input', () => {
  const ring = withCell(procedures, 1, 6, 'Decision');

  test('a ring of steps is an error that names them', () => {
    expect(sentenceOf('APPROVALDAYS', ring)).toMatch(/Acceptance.*Review.*Decision|Acceptance.*Decision/);
    expect(sentenceOf('APPROVALDAYS', ring, 'Building permit')).toMatch(/Building permit/);
  });

  test('the ring of another matter does not stop the one that is asked for', () => {
    expect(call('APPROVALDAYS', ring, 'Felling permit')).toEqual([
      HEADER,
      ['Felling permit', 7.5, '', '', 7.5, '', '', 'Decision', ''],
    ]);
  });

  test.each([
    [
      'an unknown matter',
      [procedures, 'Mining permit'],
      /^The procedures table has no matter “Mining permit”\. Its matters are: Building permit; Felling permit\.$/,
    ],
    ['未列的事项', [proceduresZh, '采矿许可'], /^审批流程表中没有事项“采矿许可”，现有事项：用地审批。$/],
    ['an error cell', [procedures, { code: '#N/A' }], /^The matter is the error #N\/A/],
    ['no table', [[['']]], /^The procedures table is missing\. .*Procedures\[#All\]/],
    ['an unknown step', [withCell(procedures, 2, 6, 'Intake')], /“Intake”/],
    ['blank working days', [withCell(procedures, 2, 4, '')], /Review/],
    ['an unknown stage', [withCell(procedures, 2, 1, 'later')], /“later”/],
  ])('%s', (_name, args, sentence) => {
    expect(sentenceOf('APPROVALDAYS', ...args)).toMatch(sentence);
  });

  test('of many matters a sentence lists the first thirty', () => {
    const many = [
      procedures[0],
      ...Array.from({ length: 40 }, (_, i) => [`Matter ${i}`, 'before', 'Decision', '', 1, '', '']),
    ];
    expect(sentenceOf('APPROVALDAYS', many, 'x')).toMatch(/Matter 29; … \(10 more\)\.$/);
    const manyZh = [
      proceduresZh[0],
      ...Array.from({ length: 40 }, (_, i) => [`事项${i}`, '改革前', '审核', '', 1, '', '']),
    ];
    expect(sentenceOf('APPROVALDAYS', manyZh, 'x')).toMatch(/事项29等 40 项。$/);
  });
});
