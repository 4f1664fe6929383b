import { partyIndex } from '../../../src/core/counterparts';
import type { PlanRow, UnitRow } from '../results/small';
import { followedCase, type DutyRow } from './followedCase';

const DEPARTMENT = '政府工作部门';
const UNITS: readonly UnitRow[] = [
  ['发改局', DEPARTMENT],
  ['统计局', DEPARTMENT],
  ['农业农村局', DEPARTMENT],
  ['体育局', DEPARTMENT],
  ['文笔镇', '乡镇'],
  ['楼子营镇', '乡镇'],
];
const PLAN: readonly PlanRow[] = [
  ['merge', '统计局', '发改局'],
  ['abolish', '体育局', ''],
];
const DUTIES: readonly DutyRow[] = [
  ['价格监测', '市发展改革委', '发改局', { office: '文笔镇经济办；楼子营镇经济办' }],
  ['统计监测', '市统计局', '统计局'],
  ['统计执法', '市统计局、市发展改革委', '统计局'],
  ['农业统计', '市统计局', '农业农村局', { office: '各乡镇农业服务中心' }],
  ['农业统计', '市农业农村局', '农业农村局', { office: '各乡镇农业服务中心' }],
  ['全民健身', '市体育局', '体育局'],
  ['ＮＤＲＣ　Liaison', 'NDRC Office', '发改局'],
  ['环境卫生', '', '文笔镇'],
];
const followed = followedCase(UNITS, PLAN, DUTIES);
const index = partyIndex(followed);

/** `type name duties` */
const linesOf = (text: string, most = 50): string[] =>
  index.find(text, most).map(({ type, name, duties }) => `${type} ${name} ${duties}`);

test.each([
  ['统计', ['duty 统计监测 1', 'duty 统计执法 1', 'superior 市统计局 3', 'duty 农业统计 1', 'formerUnit 统计局 2']],
  ['统计局', ['formerUnit 统计局 2', 'superior 市统计局 3']],
  ['发改局', ['unit 发改局 4', 'formerUnit 发改局 2']],
  ['农业', ['unit 农业农村局 1', 'duty 农业统计 1', 'superior 市农业农村局 1', 'townshipOffice 各乡镇农业服务中心 1']],
  ['体育局', ['formerUnit 体育局 1', 'superior 市体育局 1']],
  ['镇', ['township 文笔镇 3', 'township 楼子营镇 2', 'townshipOffice 文笔镇经济办 1', 'townshipOffice 楼子营镇经济办 1', 'townshipOffice 各乡镇农业服务中心 1']],
  ['文 笔 镇', ['township 文笔镇 3', 'townshipOffice 文笔镇经济办 1']],
  ['ndrc', ['superior NDRC Office 1', 'duty ＮＤＲＣ　Liaison 1']],
  ['ＮＤｒｃｌ', ['duty ＮＤＲＣ　Liaison 1']],
  ['市发展改革委', ['superior 市发展改革委 2']],
  ['', []],
  ['  　', []],
  ['财政', []],
  ['.*', []],
  ['\ud83d', []],
])('%j', (text, lines) => expect([...linesOf(text)].sort()).toEqual([...lines].sort())); // prettier-ignore

test('the name itself, then what begins with the text, then what holds it; more duties first', () => {
  expect(linesOf('统计局')).toEqual(['formerUnit 统计局 2', 'superior 市统计局 3']);
  expect(linesOf('统计')).toEqual([
    'formerUnit 统计局 2',
    'duty 统计监测 1',
    'duty 统计执法 1',
    'superior 市统计局 3',
    'duty 农业统计 1',
  ]);
  expect(linesOf('统计', 2)).toEqual(['formerUnit 统计局 2', 'duty 统计监测 1']);
  expect([linesOf('统计', 0), linesOf('统计', -1), linesOf('统计', NaN)]).toEqual([[], [], []]);
});

test('the name itself comes before one that begins with it and has more duties', () => {
  const rows: DutyRow[] = [
    ['统计监测', '市统计局', '统计局'],
    ['人口普查', '市统计局普查中心', '统计局'],
    ['经济普查', '市统计局普查中心', '统计局'],
  ];
  const found = partyIndex(followedCase(UNITS, [], rows)).find('市统计局', 9);
  expect(found.map(({ name, duties }) => [name, duties])).toEqual([
    ['市统计局', 1],
    ['市统计局普查中心', 2],
  ]);
});

test('a township has the duties that leave it, those that come to it, and each once', () => {
  const rows: DutyRow[] = [
    ['环境卫生', '', '文笔镇', { office: '文笔镇便民中心；各乡镇' }],
    ['农业统计', '市统计局', '统计局'],
  ];
  const plan: PlanRow[] = [
    ['transfer', '文笔镇', '体育局', { Duty: '环境卫生' }],
    ['transfer', '统计局', '文笔镇', { Duty: '农业统计' }],
  ];
  const moved = partyIndex(followedCase(UNITS, plan, [rows[0], rows[1]]));
  expect(moved.dutiesOf(moved.find('文笔镇', 1)[0])).toEqual([0, 1]);
  const left = partyIndex(followedCase(UNITS, plan, [['环境卫生', '', '文笔镇'], rows[1]]));
  expect(left.dutiesOf(left.find('文笔镇', 1)[0])).toEqual([0, 1]);
});

const namesOf = (type: string, name: string): string[] => {
  const party = index.find(name, 50).find((one) => one.type === type && one.name === name)!;
  const duties = index.dutiesOf(party);
  expect(duties).toHaveLength(party.duties);
  return duties.map((duty) => followed.duties.duty[followed.rows[followed.rowStart[duty]]]);
};

test.each([
  ['superior', '市统计局', ['统计监测', '统计执法', '农业统计']],
  ['superior', '市发展改革委', ['价格监测', '统计执法']],
  ['unit', '发改局', ['价格监测', '统计监测', '统计执法', 'ＮＤＲＣ　Liaison']],
  ['formerUnit', '发改局', ['价格监测', 'ＮＤＲＣ　Liaison']],
  ['formerUnit', '体育局', ['全民健身']],
  ['township', '文笔镇', ['价格监测', '农业统计', '环境卫生']],
  ['township', '楼子营镇', ['价格监测', '农业统计']],
  ['townshipOffice', '楼子营镇经济办', ['价格监测']],
  ['duty', '农业统计', ['农业统计']],
])('duties of the %s %s', (type, name, duties) => expect(namesOf(type, name)).toEqual(duties));

test.each(['superior', 'unit', 'formerUnit', 'township', 'townshipOffice', 'duty'] as const)(
  'a %s that is not there has no duties',
  (type) => {
    for (const place of [-1, 1e6])
      expect(index.dutiesOf({ type, name: 'x', county: '', place, duties: 0 })).toEqual([]);
  },
);

test('a former unit that goes on unchanged is found once, units and townships without duties too', () => {
  const { find } = partyIndex(followedCase(UNITS, [['rename', '文笔镇', '文笔街道']], DUTIES.slice(0, 2)));
  const lines = (text: string): string[] => find(text, 9).map(({ type, name, duties }) => `${type} ${name} ${duties}`);
  expect(lines('统计局')).toEqual(['unit 统计局 1', 'superior 市统计局 1']);
  expect(lines('体育')).toEqual(['unit 体育局 0']);
  expect(lines('文笔')).toEqual(['township 文笔镇 1', 'townshipOffice 文笔镇经济办 1', 'unit 文笔街道 0']);
});

test('an empty table', () => {
  const empty = partyIndex(followedCase([['体育局', DEPARTMENT]], [], []));
  expect(empty.find('局', 9)).toEqual([{ type: 'unit', name: '体育局', county: '', place: 0, duties: 0 }]);
});

test('a duty whose row names no county is of that of its unit, also when the unit ends', () => {
  const counties = partyIndex(
    followedCase(
      [
        ['统计局', DEPARTMENT, { County: '河东县' }],
        ['城关镇', '乡镇', { County: '河东县' }],
        ['城关镇', '乡镇', { County: '河西县' }],
      ],
      [['abolish', '统计局', '', { County: '' }]],
      [['统计监测', '市统计局', '统计局', { office: '各乡镇统计站' }]],
    ),
  );
  expect(counties.find('统计监测', 1)[0].county).toBe('河东县');
  expect(counties.find('城关镇', 9).map(({ county, duties }) => [county, duties])).toEqual([
    ['河东县', 1],
    ['河西县', 0],
  ]);
});

test('parties of several counties say theirs', () => {
  const counties = partyIndex(
    followedCase(
      [
        ['统计局', DEPARTMENT, { County: '河东县' }],
        ['统计局', DEPARTMENT, { County: '河西县' }],
        ['城关镇', '乡镇', { County: '河西县' }],
      ],
      [],
      [
        ['统计监测', '市统计局', '统计局', { county: '河西县', office: '各乡镇统计站' }],
        ['统计监测', '市统计局', '统计局', { county: '河东县', office: '各乡镇统计站' }],
      ],
    ),
  );
  expect(counties.find('统计', 9).map(({ type, name, county, duties }) => [type, name, county, duties])).toEqual([
    ['unit', '统计局', '河东县', 1],
    ['unit', '统计局', '河西县', 1],
    ['duty', '统计监测', '河西县', 1],
    ['duty', '统计监测', '河东县', 1],
    ['superior', '市统计局', '', 2],
    ['townshipOffice', '各乡镇统计站', '', 2],
  ]);
  expect(counties.dutiesOf(counties.find('城关', 1)[0])).toEqual([0]);
});
