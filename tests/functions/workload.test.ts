import { agencies, agenciesZh, duties, dutiesZh, plan, planZh } from './dutyTables';
import { call, sentenceOf } from './reformFunctions';

const table = (id: string, ...args: unknown[]): unknown[][] => call(id, ...args) as unknown[][];

describe('WORKLOAD', () => {
  const header = [
    ...['Unit after the reform', 'Units before', 'Superiors before', 'Most of one unit before', 'Superiors after'],
    ...['Duties before', 'Duties after', 'Posts before', 'Posts after', 'In post before', 'In post after'],
    ...['Duties per person before', 'Duties per person after'],
    ...['Superiors per person before', 'Superiors per person after'],
  ];

  test('before beside after; before is that of the former units together', () => {
    // Forestry bureau: 1 department, 1 duty, 4 people; Land bureau: 2 departments, 2 duties, nobody in post.
    expect(call('WORKLOAD', agencies, duties, plan)).toEqual([
      header,
      [
        ...['Natural resources bureau', 'Forestry bureau; Land bureau', 3, 2, 3, 3, 3, 30, 30, 4, 4],
        ...[0.75, 0.75, 0.75, 0.75],
      ],
      // Nobody in post: nothing falls on a person.
      ['Publicity department', 'Publicity department', 1, 1, 1, 1, 1, 6, 6, 0, 0, '', '', '', ''],
    ]);
  });

  test('what the approved table grants are the posts after', () => {
    const approved = [
      ['Unit', 'Administrative posts', 'Document'],
      ['Natural resources bureau', 24, 'No. 1'],
    ];
    expect(table('WORKLOAD', agencies, duties, plan, null, approved)[1].slice(7, 9)).toEqual([30, 24]);
  });

  test('figures that no table states are blank, not 0', () => {
    const names = agencies.map((row) => row.slice(0, 3));
    expect(table('WORKLOAD', names, duties, plan)[1].slice(5)).toEqual([3, 3, '', '', '', '', '', '', '', '']);
  });

  test('a duty that moves alone is one less before and one more after', () => {
    const moved = [...plan, ['transfer', 'Land bureau', 'Publicity department', 'Land survey']];
    const rows = table('WORKLOAD', agencies, duties, moved).slice(1);
    expect(rows.map((row) => [row[0], row[2], row[4], row[5], row[6]])).toEqual([
      ['Natural resources bureau', 3, 3, 3, 2],
      ['Publicity department', 1, 2, 1, 2],
    ]);
  });

  test('needs the agencies', () => {
    expect(sentenceOf('WORKLOAD', null, duties, plan)).toMatch(/^The agencies table is missing/);
    expect(sentenceOf('WORKLOAD', duties, agencies, plan)).toMatch(/^The duties table was expected here/);
  });
});

describe('WORKINGGROUPS', () => {
  test('one for each unit and department: leader, sections, institutions, who is in several', () => {
    const stationDuties = [...duties, ['Fire patrols', 'City forestry bureau', '', 'Forest station', '', '', '']];
    expect(call('WORKINGGROUPS', agencies, stationDuties, plan)).toEqual([
      [
        ...['Unit after the reform', 'Superior department', 'Group led by', 'Sections', 'Institutions of the field'],
        ...['Counterpart duties', 'List of duties', 'In several groups'],
      ],
      [
        ...['Natural resources bureau', 'City forestry bureau', 'A', 'Office (formerly Forestry bureau)'],
        ...['Forest station', 1, 'Felling permits', ''],
      ],
      [
        ...['Natural resources bureau', 'City planning bureau', 'B', 'Office (formerly Land bureau)', ''],
        ...[1, 'Land permits', 'B (2 groups)'],
      ],
      [
        ...['Natural resources bureau', 'City land bureau', 'B', 'Office (formerly Land bureau); Survey section', ''],
        ...[2, 'Land permits; Land survey', 'B (2 groups)'],
      ],
      ['Publicity department', 'City publicity department', '', 'Press office', '', 1, 'Press', ''],
      ['Forest station', 'City forestry bureau', '', '', '', 1, 'Fire patrols', ''],
    ]);
  });

  test('in Chinese: a title alone is one person in each unit', () => {
    expect(call('WORKINGGROUPS', agenciesZh, dutiesZh, planZh, 'B')).toEqual([
      [
        ...['县区', '改革后承接单位', '上级部门', '牵头领导', '承办股室', '本领域事业单位'],
        ...['对口职责项数', '对口职责清单', '兼任多个专班'],
      ],
      [
        ...['甲县', '自然资源局', '市林业局', '副局长', '办公室（原林业局）', '', 1, '林木采伐许可'],
        '副局长（3 个专班）',
      ],
      [
        ...['甲县', '自然资源局', '市自然资源局', '副局长', '利用股、办公室（原国土局）', '', 1, '用地审批'],
        '副局长（3 个专班）',
      ],
      [
        ...['甲县', '自然资源局', '市行政审批局', '副局长', '利用股、办公室（原国土局）', '', 1, '用地审批'],
        '副局长（3 个专班）',
      ],
      ['甲县', '宣传部', '市委宣传部', '', '', '', 1, '新闻管理', ''],
      ['乙县', '自然资源局', '市林业局', '', '资源股', '', 1, '林木采伐许可', ''],
    ]);
  });
});
