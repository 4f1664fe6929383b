import { frozen } from '../core/table/texts';
import { agencies, duties, dutiesZh, plan, planZh } from './dutyTables';
import { call, sentenceOf } from './reformFunctions';
import { withCell } from './tables';

const table = (id: string, ...args: unknown[]): unknown[][] => call(id, ...args) as unknown[][];
const column = (rows: unknown[][], header: string): unknown[] => {
  const place = rows[0].indexOf(header);
  return rows.slice(1).map((row) => row[place]);
};

const SHARED = ['Sections', 'Deputy in charge', 'Units before', 'Counterpart duties', 'List of duties'];
const SUPERIOR = ['Superior department', 'Superior sections', 'Unit after the reform', ...SHARED];

describe('COUNTERPARTS', () => {
  test('by superior department: what comes along with the duties, and nothing is left out', () => {
    expect(call('COUNTERPARTS', duties, plan)).toEqual([
      SUPERIOR,
      [
        ...['City forestry bureau', 'Forest section', 'Natural resources bureau', 'Office (formerly Forestry bureau)'],
        ...['A', 'Forestry bureau', 1, 'Felling permits'],
      ],
      ['City forestry bureau', '', 'Fire centre', '', '', 'Fire centre', 1, 'Fire watch'],
      [
        ...['City planning bureau', 'Permits section', 'Natural resources bureau', 'Office (formerly Land bureau)'],
        ...['B', 'Land bureau', 1, 'Land permits'],
      ],
      [
        ...['City land bureau', 'Permits section; Survey section', 'Natural resources bureau'],
        ...['Office (formerly Land bureau); Survey section', 'B', 'Land bureau', 2, 'Land permits; Land survey'],
      ],
      ['City publicity department', '', 'Publicity department', 'Press office', '', 'Publicity department', 1, 'Press'],
      ['(none stated)', '', '(no unit)', '', '', '', 1, 'Archives'],
    ]);
  });

  test('by county unit: the departments that each one faces', () => {
    expect(call('COUNTERPARTS', duties, plan, 'county')).toEqual([
      ['Unit after the reform', 'Superior department', 'Superior sections', ...SHARED],
      [
        ...['Natural resources bureau', 'City forestry bureau', 'Forest section', 'Office (formerly Forestry bureau)'],
        ...['A', 'Forestry bureau', 1, 'Felling permits'],
      ],
      [
        ...['Natural resources bureau', 'City planning bureau', 'Permits section', 'Office (formerly Land bureau)'],
        ...['B', 'Land bureau', 1, 'Land permits'],
      ],
      [
        ...['Natural resources bureau', 'City land bureau', 'Permits section; Survey section'],
        ...['Office (formerly Land bureau); Survey section', 'B', 'Land bureau', 2, 'Land permits; Land survey'],
      ],
      ['Publicity department', 'City publicity department', '', 'Press office', '', 'Publicity department', 1, 'Press'],
      ['Fire centre', 'City forestry bureau', '', '', '', 'Fire centre', 1, 'Fire watch'],
      ['(no unit)', '(none stated)', '', '', '', '', 1, 'Archives'],
    ]);
  });

  test('by township office, without the duties that name none', () => {
    expect(call('COUNTERPARTS', duties, plan, 'township')).toEqual([
      ['Unit after the reform', 'Township office', ...SHARED],
      [
        ...['Natural resources bureau', 'North town office'],
        ...['Office (formerly Forestry bureau); Office (formerly Land bureau)', 'A; B', 'Forestry bureau; Land bureau'],
        ...[2, 'Felling permits; Land permits'],
      ],
      [
        ...['Natural resources bureau', 'South town office', 'Office (formerly Land bureau)', 'B', 'Land bureau', 1],
        'Land permits',
      ],
      ['Publicity department', 'South town office', 'Press office', '', 'Publicity department', 1, 'Press'],
    ]);
  });

  test('with agencies a unit that they do not have is no unit', () => {
    const rows = table('COUNTERPARTS', duties, plan, null, null, agencies);
    expect(rows.map((row) => [row[0], row[2], row[5], row[7]]).slice(-2)).toEqual([
      ['City publicity department', 'Publicity department', 'Publicity department', 'Press'],
      ['(none stated)', '(no unit)', '', 'Archives'],
    ]);
    expect(rows.map((row) => [row[0], row[2], row[5], row[7]])[2]).toEqual([
      ...['City forestry bureau', '(no unit)', 'Fire centre', 'Fire watch'],
    ]);
  });

  test('in Chinese, with counties, in the language of the duties table', () => {
    expect(call('COUNTERPARTS', dutiesZh, planZh, '县级单位', 'a')).toEqual([
      [
        ...['县区', '改革后承接单位', '上级部门', '上级科室', '承办股室', '分管领导', '原单位'],
        ...['对口职责项数', '对口职责清单'],
      ],
      ['甲县', '自然资源局', '市林业局', '资源科', '办公室（原林业局）', '副局长', '林业局', 1, '林木采伐许可'],
      ['甲县', '自然资源局', '市自然资源局', '利用科', '利用股、办公室（原国土局）', '副局长', '国土局', 1, '用地审批'],
      ['甲县', '自然资源局', '市行政审批局', '利用科', '利用股、办公室（原国土局）', '副局长', '国土局', 1, '用地审批'],
      ['甲县', '宣传部', '市委宣传部', '', '', '', '宣传部', 1, '新闻管理'],
      ['乙县', '（无承接单位）', '市林业局', '资源科', '资源股', '', '林业局', 1, '林木采伐许可'],
      ['乙县', '（无承接单位）', '（未填上级部门）', '', '', '', '', 1, '档案管理'],
    ]);
  });

  test.each([
    ['superior', ['superiors', 'Superior department', 'DEPARTMENT', '上级部门', '上级', '市级部门', null, '']],
    ['county', ['county unit', 'unit', '县级单位', '县直单位', [['单位']]]],
    ['township', ['townships', 'Township office', '乡镇', '乡镇机构', '乡镇（街道）']],
  ])('the direction %s in other words', (direction, others) => {
    const expected = call('COUNTERPARTS', duties, plan, direction);
    for (const other of others) expect(call('COUNTERPARTS', duties, plan, other)).toEqual(expected);
  });

  test('a blank plan keeps every unit', () => {
    for (const blank of [null, '', 0, [['']]]) {
      expect(column(table('COUNTERPARTS', duties, blank, 'county'), 'Unit after the reform')).toEqual([
        ...['Forestry bureau', 'Land bureau', 'Land bureau', 'Publicity department', 'Fire centre', '(no unit)'],
      ]);
    }
  });

  test('the option decides where a duty goes', () => {
    const units = (option: string) => column(table('COUNTERPARTS', dutiesZh, planZh, '单位', option), '改革后承接单位');
    expect(units('A').at(-2)).toBe('（无承接单位）');
    expect(units('B').at(-2)).toBe('自然资源局');
  });

  test('a row with a duty moves it alone; with From blank it gives one that has no unit to a unit', () => {
    const rows = [
      ...plan,
      ['transfer', 'Land bureau', 'Publicity department', 'Land survey'],
      ['transfer', '', 'Publicity department', 'Archives'],
    ];
    const moved = table('COUNTERPARTS', duties, rows, 'county');
    expect(moved.filter(([unit]) => unit === 'Publicity department').map((row) => [row[3], row[5], row[7]])).toEqual([
      ['Survey section', 'Land bureau', 'Land survey'],
      ['Press office', 'Publicity department', 'Press'],
      ['', '', 'Archives'],
    ]);
  });

  test('posts that rows move are no matter where no agencies are given', () => {
    const withPosts = [
      ['Operation', 'From', 'To', 'Duty', 'Administrative posts'],
      ['transfer', 'Land bureau', 'Publicity department', 'Land survey', 2],
      ['transfer', 'Forestry bureau', 'Publicity department', '', 3],
    ];
    expect(column(table('COUNTERPARTS', duties, withPosts, 'county'), 'Unit after the reform')).toEqual([
      ...['Forestry bureau', 'Land bureau', 'Land bureau'],
      ...['Publicity department', 'Publicity department', 'Fire centre', '(no unit)'],
    ]);
  });

  test('a list that is too long for a cell is cut, with how many more there are', () => {
    const many = [
      duties[0],
      ...Array.from({ length: 400 }, (_, i) => [`${i} ${'x'.repeat(100)}`, 'City', '', 'Land bureau', '', '', '']),
    ];
    const [, row] = table('COUNTERPARTS', many, null);
    const list = row[7] as string;
    expect(row[6]).toBe(400);
    expect(list.length).toBeLessThanOrEqual(32_000);
    const shown = list.split('; ');
    expect(shown.at(-1)).toBe(`… and ${400 - (shown.length - 1)} more`);
    expect(shown.slice(0, -1)).toEqual(many.slice(1, shown.length).map(([name]) => name));
  });

  test('a table with headers alone gives headers alone', () => {
    expect(call('COUNTERPARTS', [duties[0], duties[0].map(() => '')], null)).toEqual([SUPERIOR]);
  });
});

describe('COUNTERPARTMATRIX', () => {
  test('departments down, units across, totals of different duties', () => {
    expect(call('COUNTERPARTMATRIX', duties, plan)).toEqual([
      [
        ...['Counterpart matrix', 'Natural resources bureau', 'Publicity department', 'Fire centre'],
        ...['(no unit)', 'Total'],
      ],
      ['City forestry bureau', 1, '', 1, '', 2],
      ['City planning bureau', 1, '', '', '', 1],
      ['City land bureau', 2, '', '', '', 2],
      ['City publicity department', '', 1, '', '', 1],
      ['(none stated)', '', '', '', 1, 1],
      ['Total', 3, 1, 1, 1, 6],
    ]);
  });

  test('units down is the same turned round', () => {
    const superior = table('COUNTERPARTMATRIX', duties, plan, 'superior');
    const county = table('COUNTERPARTMATRIX', duties, plan, 'county');
    expect(county).toEqual(superior[0].map((_, row) => superior.map((cells) => cells[row])));
  });

  test('township offices across count only the duties that have one', () => {
    expect(call('COUNTERPARTMATRIX', duties, plan, '乡镇')).toEqual([
      ['Counterpart matrix', 'North town office', 'South town office', 'Total'],
      ['Natural resources bureau', 2, 1, 2],
      ['Publicity department', '', 1, 1],
      ['Total', 2, 2, 3],
    ]);
  });

  test('units of two counties with one name are told apart', () => {
    expect(call('COUNTERPARTMATRIX', dutiesZh, planZh, null, 'B')).toEqual([
      ['业务对口矩阵', '自然资源局（甲县）', '宣传部', '自然资源局（乙县）', '（无承接单位）', '合计'],
      ['市林业局', 1, '', 1, '', 2],
      ['市自然资源局', 1, '', '', '', 1],
      ['市行政审批局', 1, '', '', '', 1],
      ['市委宣传部', '', 1, '', '', 1],
      ['（未填上级部门）', '', '', '', 1, 1],
      ['合计', 2, 1, 1, 1, 5],
    ]);
    expect(table('COUNTERPARTMATRIX', dutiesZh, planZh, '单位', 'B').map((row) => row.slice(0, 2))).toEqual([
      ['县区', '业务对口矩阵'],
      ['甲县', '自然资源局'],
      ['甲县', '宣传部'],
      ['乙县', '自然资源局'],
      ['', '（无承接单位）'],
      ['', '合计'],
    ]);
  });
});

describe('ORPHANS', () => {
  test('every reason, in words', () => {
    const ended = [
      ['Operation', 'From', 'To'],
      ['abolish', 'Land bureau', ''],
      ['convert to enterprise', 'Publicity department', ''],
    ];
    const abolished = 'its unit is abolished and no row hands it on';
    expect(call('ORPHANS', duties, ended, null, withCell(agencies, 2, 4, 0))).toEqual([
      [
        ...['Duty', 'Unit before the reform', 'Sections', 'Superior department', 'Township office'],
        'Without a unit because',
      ],
      [
        ...['Land permits', 'Land bureau', 'Office', 'City planning bureau; City land bureau'],
        ...['North town office; South town office', abolished],
      ],
      ['Land survey', 'Land bureau', 'Survey section', 'City land bureau', '', abolished],
      [
        ...['Press', 'Publicity department', 'Press office', 'City publicity department', 'South town office'],
        'its unit becomes an enterprise and no row hands it on',
      ],
      ['Archives', '', '', '', '', 'no unit is stated'],
      ['Fire watch', 'Fire centre', '', 'City forestry bureau', '', 'its unit is not known'],
    ]);
  });

  test('in Chinese, with counties', () => {
    expect(call('ORPHANS', dutiesZh, planZh, 'A')).toEqual([
      ['县区', '职责', '改革前承担单位', '承办股室', '上级部门', '乡镇机构', '无承接单位的原因'],
      ['乙县', '林木采伐许可', '林业局', '资源股', '市林业局', '乙一镇自然资源所', '原单位撤销，未明确承接单位'],
      ['乙县', '档案管理', '', '', '', '', '未填承担单位'],
    ]);
  });

  test('none', () => {
    expect(table('ORPHANS', duties.slice(0, 4), plan)).toHaveLength(1);
  });
});

describe('wrong input', () => {
  test.each([
    ['no duties table', [[['']], plan], /^The duties table is missing\. .*Duties\[#All\]/],
    ['the plan in its place', [plan, duties], /^The duties table was expected here, .* Plan table/],
    ['the duties in the place of the plan', [duties, duties], /^The plan table was expected here, .* Duties table/],
    ['职责对口表放错位置', [planZh, dutiesZh], /^此处应为职责对口表，.*改革方案表/],
    ['a row without its duty', [withCell(duties, 2, 0, ''), plan], /^Row 3/],
    ['an option that the plan lacks', [dutiesZh, planZh, null, 'C'], /^改革方案表中没有方案“C”/],
    ['no option of two', [dutiesZh, planZh], /^改革方案表中有多个方案：A、B/],
    [
      'another direction',
      [duties, plan, 'city'],
      /^The direction is “city”\. Use one of: superior, county, township\.$/,
    ],
    ['其他方向', [dutiesZh, planZh, '省', 'A'], /^对口方向为“省”，无法识别，可填：上级部门、县级单位、乡镇。$/],
    ['an error cell', [duties, plan, { code: '#REF!' }], /^The direction is the error #REF!/],
    ['a unit that no row forms', [duties, [...plan, ['transfer', 'Land bureau', '', 'Land survey']]], /^Row 4/],
    [
      'agencies without a kind',
      [duties, plan, '', '', agencies.map((row) => row.slice(0, 1))],
      /“Kind”|agencies table/,
    ],
  ])('%s', (_name, args, sentence) => {
    expect(sentenceOf('COUNTERPARTS', ...args)).toMatch(sentence);
  });

  test('a duty that two rows send to different units', () => {
    const twice = [
      ...plan,
      ['transfer', 'Land bureau', 'Publicity department', 'Land survey'],
      ['transfer', 'Land bureau', 'Fire centre', 'Land survey'],
    ];
    expect(sentenceOf('COUNTERPARTS', duties, twice)).toMatch(/“Land survey”.*(Publicity department|Fire centre)/);
  });

  test('the functions of several tables fail with the sentences of each', () => {
    expect(sentenceOf('COUNTERPARTMATRIX', duties, plan, 'city')).toMatch(/^The direction is “city”/);
    expect(sentenceOf('ORPHANS', plan, duties)).toMatch(/^The duties table was expected here/);
  });
});

test('arguments are not changed, and the order of rows changes nothing but that of the duties', () => {
  const ids = ['COUNTERPARTS', 'COUNTERPARTMATRIX', 'ORPHANS'];
  for (const id of ids) expect(() => call(id, frozen(duties), frozen(plan))).not.toThrow();
  const backward = table('COUNTERPARTMATRIX', [duties[0], ...duties.slice(1).reverse()], plan);
  const forward = table('COUNTERPARTMATRIX', duties, plan);
  const cell = (rows: unknown[][], partner: unknown, unit: unknown) =>
    rows.find(([name]) => name === partner)![rows[0].indexOf(unit)];
  for (const [partner] of forward.slice(1)) {
    for (const unit of forward[0].slice(1)) expect(cell(backward, partner, unit)).toBe(cell(forward, partner, unit));
  }
});
