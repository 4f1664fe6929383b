import { partyIndex, workload } from '../../../src/core/counterparts';
import { distinctNames } from '../../../src/core/counterparts/distinctNames';
import { foldSearch } from '../../../src/core/counterparts/foldSearch';
import { groupByPlace } from '../../../src/core/counterparts/groupByPlace';
import { followedCase } from './followedCase';

test('members grouped by place', () => {
  const { start, member } = groupByPlace([1, -1, 1, 0], 2);
  expect([Array.from(start), Array.from(member)]).toEqual([
    [0, 1, 3],
    [3, 0, 2],
  ]);
  expect(groupByPlace([], 0)).toEqual({ start: Int32Array.of(0), member: new Int32Array(0) });
});

test.each([
  ['市发展 改革委（ＮＤＲＣ）', '市发展改革委(ndrc)'],
  [' \u3000\u200b', ''],
  ['⼈社', '人社'],
])('%j is searched as %j', (text, folded) => expect(foldSearch(text)).toBe(folded));

const BUREAUS = [
  ['发改局', '政府工作部门'],
  ['统计局', '政府工作部门'],
] as const;

test('names of duties, each once and anew for every set', () => {
  const followed = followedCase(BUREAUS, [], [['甲', '市财政局', '发改局'], ['乙', '市财政局、市统计局', '发改局'], ['丙', '', '统计局']]); // prettier-ignore
  const gatherer = distinctNames(followed, followed.superiors);
  const namesOf = (...duties: number[]): string[] => {
    gatherer.clear();
    duties.forEach(gatherer.add);
    return Array.from(gatherer.met.subarray(0, gatherer.count), (place) => followed.superiors.names[place]);
  };
  expect([namesOf(0, 1, 0), namesOf(1), namesOf(2), namesOf()]).toEqual([
    ['市财政局', '市统计局'],
    ['市财政局', '市统计局'],
    [],
    [],
  ]);
});

test('superior departments of former units together, and most of one', () => {
  const rows = [
    ['甲', '市发展改革委', '发改局'],
    ['乙', '市统计局', '统计局'],
    ['丙', '市发展改革委', '统计局'],
  ] as const;
  const [load] = workload(followedCase(BUREAUS, [['merge', '统计局', '发改局']], rows));
  expect([load.before.superiors, load.mostSuperiorsBefore]).toEqual([2, 2]);
});

test('what begins with the text comes before what holds it', () => {
  const rows = [['甲', '市发改委', '发改局'], ['乙', '市发改委', '统计局'], ['丙', 'ＮＤＲＣ Office', '统计局']] as const; // prettier-ignore
  const { find } = partyIndex(followedCase(BUREAUS, [], rows));
  expect(find('发改', 20).map(({ name }) => name)).toEqual(['发改局', '市发改委']);
  expect(find('ndrc', 20).map(({ name }) => name)).toEqual(['ＮＤＲＣ Office']);
});
