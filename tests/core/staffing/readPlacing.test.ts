import type { CellValue } from '../../../src/core';
import { monthText, PLACEMENT_STAGES, readStaff, type Staff, type StaffScope } from '../../../src/core/staffing';
import { describeIssue } from '../../../src/locales/describeIssue';
import { zhCN } from '../../../src/locales/zh-CN';
import { inEnglish, inShort } from '../table/texts';
import { staffOf, staffTable, TODAY } from './staffTables';

const HEADERS = [
  '单位名称',
  '编制类型',
  '性别',
  '出生年月',
  '列为超编',
  '安置时限',
  '安置日期',
  '状态',
  '参加工作时间',
];
const FIRST = ['财政局', '事业', '男', '1970-05'];
const read = (...rows: CellValue[][]) =>
  staffOf([HEADERS, ...rows.map((row) => HEADERS.map((_, column) => [...FIRST, ...row][column] ?? ''))]);

/** What is known of each person about being placed. */
function placingOf({ named, placeBy, placedOn, placementStage, status, started, count }: Staff): string[] {
  const month = (one: number): string => (one < 0 ? '' : monthText(one));
  return Array.from({ length: count }, (_, person) =>
    [
      ['', 'no', 'yes'][named[person] + 1],
      ...[month(placeBy[person]), month(placedOn[person])],
      ...[PLACEMENT_STAGES[placementStage[person]] ?? '', status[person], month(started[person])],
    ].join(' | '),
  );
}

test('who is named surplus, until when, since when and how far it is', () => {
  const { staff, issues } = read(
    ['是', '2026年6月', 46000, '办理中', '1990-07'],
    ['否', '', '', '已安置（到岗）', 199007],
    [true, '2026-06-30', '2025.12', 'Done', '—'],
    [0, '', '', '', ''],
    [1, '—', null, '在岗', undefined],
    [' ＹＥＳ ', '', '', '—', ''],
  );
  expect(placingOf(staff)).toEqual([
    'yes | 2026-06 | 2025-12 | open | 办理中 | 1990-07',
    'no |  |  | done | 已安置（到岗） | 1990-07',
    'yes | 2026-06 | 2025-12 | done | Done | ',
    'no |  |  |  |  | ',
    'yes |  |  | open | 在岗 | ',
    'yes |  |  |  | — | ',
  ]);
  expect(issues).toEqual([]);
});

const cells: readonly (readonly [string, CellValue[], string, object])[] = [
  ['neither yes nor no', ['也许'], 'unknownWord error E2', { found: '也许', key: 'surplus' }],
  ['a mark that shows an error', ['#REF!'], 'errorCell error E2', { found: '#REF!', consequence: 'blank' }],
  ['a time limit that is no month', ['', '尽快'], 'badMonth error F2', { found: '尽快', column: 'placeBy', likely: null }],
  ['a time limit with the year last', ['', '06/2026'], 'badMonth error F2', { found: '06/2026', column: 'placeBy', likely: '2026-06' }],
  ['a date of placement that may be two', ['', '', 2026.1], 'ambiguousMonth error G2', { found: '2026.1', column: 'placedOn', readings: ['2026-01', '2026-10'] }],
  ['a date of placement that shows an error', ['', '', { error: '#N/A' }], 'errorCell error G2', { found: '#N/A', consequence: 'blank' }],
  ['a status that is no word', ['', '', '', '借调'], 'unknownWord note H2', { found: '借调', key: 'status' }],
  ['a status that shows an error', ['', '', '', '#VALUE!'], 'errorCell error H2', { found: '#VALUE!', consequence: 'blank' }],
  ['a start of work that is none', ['', '', '', '', '早'], 'badMonth warning I2', { found: '早', column: 'started', likely: null }],
]; // prettier-ignore

test.each(cells)('%s', (_, row, place, facts) => {
  const { staff, issues } = read(row);
  expect([inShort(issues), issues[0].facts]).toEqual([[place], facts]);
  expect([staff.named[0], staff.placeBy[0], staff.placedOn[0], staff.placementStage[0], staff.started[0]]).toEqual([
    ...[-1, -1, -1, -1, -1],
  ]);
});

test('a status that is no word is said once, at the first cell that has it', () => {
  const { staff, issues } = read(['', '', '', '借调'], ['', '', '', '病休'], ['', '', '', '借调']);
  expect(inShort(issues)).toEqual(['unknownWord note H2', 'unknownWord note H3']);
  expect(staff.status).toEqual(['借调', '病休', '借调']);
});

test('what the issues say', () => {
  const { issues } = read(['也许', '06/2026', '', '借调']);
  expect(inEnglish(issues)).toEqual([
    'Sheet “人员”, cell E2: “也许” is not a word of this column. It is taken as blank until it is corrected. Accepted: yes, no.',
    'Sheet “人员”, cell F2: “06/2026” is not a year and month (did you mean 2026-06?). The person has no time limit until it is corrected. Enter a date, or year and month such as 1970-05.',
    'Sheet “人员”, cell H2: “借调” is not a word of this column. It is shown as it stands and does not say whether the person is placed. Accepted: under way, done.',
  ]);
  expect(issues.map((issue) => describeIssue(issue, zhCN))).toEqual([
    '工作表“人员”E2单元格：“也许”不是本列可识别的内容。更正前按未填处理。可填：是、否。',
    '工作表“人员”F2单元格：“06/2026”不是有效的年月，是否为2026-06。更正前按未填安置时限处理。请填日期，或填年月，如1970-05、1970年5月。',
    '工作表“人员”H2单元格：“借调”不是本列可识别的内容。按原文显示，不据此判断是否已安置。可填：办理中、已完成。',
  ]);
});

describe('scopes', () => {
  const HEADERS_OF_ALL = [
    ...['Person ID', 'Name', 'Unit', 'Post type', 'Position', 'Rank', 'Birth', 'Annual pay', 'Channel', 'Status'],
    ...['Surplus', 'Place by', 'Left leader post', 'New rank', 'Pool until', 'Special database', 'County leader'],
  ];
  const good = [
    ...['1', 'Ann', 'Finance', 'admin', 'chief', 'Clerk', '1970-05', 90_000, 'retirement', 'done'],
    ...['yes', '2026-06', '2025-06', 'Grade 4', '2026-12', 'yes', ''],
  ];
  const leader = ['9', 'Bo', 'Finance', '', 'deputy', '', '', '', '', '', '', '', '', '', '', '', 'yes'];
  const bad = HEADERS_OF_ALL.map((header, column) =>
    header === 'Person ID' ? '2' : ['Unit', 'Rank', 'Position'].includes(header) ? good[column] : '#REF!',
  );
  const inScope = (scope: StaffScope | undefined, ...rows: CellValue[][]) =>
    readStaff(staffTable([HEADERS_OF_ALL, ...rows]), TODAY, scope);

  const scopes: readonly (readonly [StaffScope, string])[] = [
    ['pay', 'Clerk 90000000'],
    ['leaving', 'Clerk 90000000 1970-05 0'],
    ['placement', '1970-05 0 done 1 2026-06'],
    ['seats', '0 2025-06 Grade 4 2026-12 deputy'],
    ['everything', 'Clerk 90000000 1970-05 0 done 1 2026-06 0 2025-06 Grade 4 2026-12 1 deputy'],
  ];

  test.each(scopes)('%s reads its columns and no others', (scope, expected) => {
    const { staff, issues } = inScope(scope, good, leader);
    const month = (one: number): string => (one < 0 ? '' : monthText(one));
    const place = (one: number): string => (one < 0 ? '' : String(one));
    const { rank, ownBase, birth, channel, status, named, placeBy, position, leftPost, newRank } = staff!;
    const parts = [
      ...[rank[0], Number.isNaN(ownBase[0]) ? '' : ownBase[0], month(birth[0]), place(channel[0]), status[0]],
      ...[place(named[0]), month(placeBy[0]), place(position[0]), month(leftPost[0]), newRank[0]],
      ...[
        month(staff!.poolUntil[0]),
        place(staff!.database[0]),
        ...staff!.concurrentSeats.map((seat) => seat.position),
      ],
    ];
    expect(parts.filter((part) => part !== '').join(' ')).toBe(expected);
    const errors = issues.filter(({ severity }) => severity === 'error');
    expect([staff!.count, staff!.personId, staff!.readNames(), errors]).toEqual([1, ['1'], ['Ann'], []]);
  });

  const complaints: readonly (readonly [StaffScope, readonly string[]])[] = [
    ['pay', ['Q2', 'D2', 'H2']],
    ['leaving', ['Q2', 'D2', 'G2', 'I2', 'H2']],
    ['placement', ['Q2', 'D2', 'G2', 'I2', 'K2', 'L2', 'J2']],
    ['seats', ['Q2', 'D2', 'M2', 'O2', 'N2']],
    ['everything', ['Q2', 'D2', 'G2', 'I2', 'K2', 'L2', 'M2', 'O2', 'P2', 'J2', 'N2', 'H2']],
  ];

  test.each(complaints)('%s complains of its columns and no others', (scope, expected) => {
    const { issues } = inScope(scope, bad);
    expect(issues.map(({ code, where }) => `${code} ${where.cell}`)).toEqual(expected.map((at) => `errorCell ${at}`));
  });

  test('without a scope everything is read', () => {
    const [one, other] = [inScope(undefined, bad), inScope('everything', bad)];
    expect([JSON.stringify(one.staff), one.issues]).toEqual([JSON.stringify(other.staff), other.issues]);
  });
});
