import type { ApprovalTime } from '../../src/core/approvals';
import { applyPlan, readWorkbookTables } from '../../src/core';
import { counterparts } from '../../src/core/counterparts';
import { counterpartPane } from '../../src/locales/en/counterpartPane';
import { counterpartPane as chinese } from '../../src/locales/zh-CN/counterpartPane';
import { dutyFigures } from '../../src/taskpane/counterparts/dutyFigures';
import { findParty } from '../../src/taskpane/counterparts/findParty';
import { countiesOf, matrixOfCounty } from '../../src/taskpane/counterparts/matrixOfCounty';
import { overloadsByUnit } from '../../src/taskpane/counterparts/overloadsByUnit';
import { partyRows, type PartyRow, type PartySide } from '../../src/taskpane/counterparts/partyRows';
import { prepareCounterparts, type CounterpartBase } from '../../src/taskpane/counterparts/prepareCounterparts';
import { choiceLabel } from '../../src/taskpane/plan/choiceLabel';
import { cellPlace } from '../../src/taskpane/tables/cellPlace';
import { followedCase, type DutyRow } from '../core/counterparts/followedCase';
import type { PlanRow, UnitRow } from '../core/results/small';
import { frozen } from '../core/table/texts';
import { shownOf } from './shownDuties';
import { textsOf } from './textsOf';

const UNITS: readonly UnitRow[] = [
  ['Grain', 'Government department'],
  ['Energy', 'Government department'],
  ['Archive', 'Public institution'],
];
const PLAN: readonly PlanRow[] = [
  ['merge', 'Grain', 'Supply', { Duty: '' }],
  ['merge', 'Energy', 'Supply'],
];
const DUTIES: readonly DutyRow[] = [
  ['Reserves', 'City grain', 'Grain', { section: 'Office', deputy: 'Deputy head', office: 'Farm office' }],
  ['Prices', 'City prices; City grain', 'Grain', { section: 'Prices' }],
  ['Pipelines', 'City energy', 'Energy', { section: 'Office', deputy: 'Head' }],
  ['Records', 'City archive', 'Archive', { section: 'Records' }],
  ['Flood watch', '', ''],
];

describe('counterparts before beside after', () => {
  const followed = followedCase(UNITS, PLAN, DUTIES);
  const all = DUTIES.map((_, duty) => duty);
  const say = (section: string, unit: string): string => `${section} of ${unit}`;
  const sideText = ({ unitName, sections, deputies, dutyCount }: PartySide): string =>
    `${unitName || '-'} ${dutyCount} [${sections.join(', ')}] [${deputies.join(', ')}]`;
  const inShort = ({ partner, before, after, change, duties }: PartyRow): string =>
    `${partner ?? '*'}: ${before.map(sideText).join(' + ')} > ${after.map(sideText).join(' + ')} ${change} ${duties.join(',')}`;

  test('by unit after, duties without a unit first', () => {
    expect(partyRows(followed, all, 'unit', say).map(inShort)).toEqual([
      '*: - 1 [] [] > - 1 [] [] withoutUnit 4',
      '*: Grain 2 [Office, Prices] [Deputy head] + Energy 1 [Office] [Head] > Supply 3 [Office of Grain, Prices, Office of Energy] [Deputy head, Head] changed 0,1,2',
      '*: Archive 1 [Records] [] > Archive 1 [Records] [] same 3',
    ]);
  });

  test('a role in the Party group is no person of its own', () => {
    const roles = followedCase(UNITS, [], [['Stores', 'City grain', 'Grain', { deputy: '党组成员、副局长' }]]);
    const [{ after }] = partyRows(roles, [0], 'unit', say);
    expect(after[0].deputies).toEqual(['党组成员、副局长']);
  });

  test('by superior department: a duty of two stands with both, what states none last', () => {
    expect(partyRows(followed, all, 'superior', say).map(inShort)).toEqual([
      'City grain: Grain 2 [Office, Prices] [Deputy head] > Supply 2 [Office of Grain, Prices] [Deputy head] changed 0,1',
      'City prices: Grain 1 [Prices] [] > Supply 1 [Prices] [] changed 1',
      'City energy: Energy 1 [Office] [Head] > Supply 1 [Office of Energy] [Head] changed 2',
      'City archive: Archive 1 [Records] [] > Archive 1 [Records] [] same 3',
      ': - 1 [] [] > - 1 [] [] withoutUnit 4',
    ]);
  });

  test('by township office, without the duties that have none', () => {
    expect(partyRows(followed, all, 'township', say).map(({ partner, duties }) => [partner, duties])).toEqual([
      ['Farm office', [0]],
    ]);
    expect(partyRows(followed, [], 'unit', say)).toEqual([]);
  });

  test('a unit under another name is a change, also where the table names it as after', () => {
    const renamed = followedCase(
      UNITS,
      [['rename', 'Archive', 'Archives Centre']],
      [
        ['Records', '', 'Archive'],
        ['Shelves', '', 'Archives Centre'],
      ],
    );
    const changes = [0, 1].map((duty) => partyRows(renamed, [duty], 'unit', say)[0].change);
    expect(changes).toEqual(['changed', 'changed']);
  });

  test('a section that another department has in the same unit is not of this row', () => {
    const shared = followedCase(
      UNITS,
      [],
      [
        ['Reserves', 'City grain', 'Grain', { section: 'First' }],
        ['Reserves', 'City prices', 'Grain', { section: 'Second' }],
      ],
    );
    const rows = partyRows(shared, [0], 'superior', say);
    expect(rows.map(({ partner, after }) => [partner, after[0].sections])).toEqual([
      ['City grain', ['First']],
      ['City prices', ['Second']],
    ]);
  });
});

describe('the matrix of a county', () => {
  test('numbers, totals of different duties, what has no unit and no department last', () => {
    const followed = followedCase(UNITS, PLAN, DUTIES);
    const pairs = counterparts(followed, 'superior', 'after');
    expect(countiesOf(followed, pairs)).toEqual(['']);
    const matrix = matrixOfCounty(followed, pairs, '');
    expect(matrix.partners).toEqual(['City grain', 'City prices', 'City energy', 'City archive', '']);
    expect(matrix.units).toEqual(['Supply', 'Archive', '']);
    expect(matrix.counts).toEqual([
      [2, 0, 0],
      [1, 0, 0],
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]);
    expect(matrix.partnerTotals).toEqual([2, 1, 1, 1, 1]);
    expect(matrix.unitTotals).toEqual([3, 1, 1]);
    expect(matrix.dutiesAt(0, 0)).toEqual([0, 1]);
    expect(matrix.dutiesAt(0, 1)).toEqual([]);
  });

  test('of several counties each has its own, with the duties it has no unit for', () => {
    const units = ['East', 'West'].flatMap((County): UnitRow[] =>
      UNITS.slice(0, 2).map(([name, kind]): UnitRow => [name, kind, { County }]),
    );
    const duties: readonly DutyRow[] = [
      ['Wells', 'City water', '', { county: 'West' }],
      ['Reserves', 'City grain', 'Grain', { county: 'West' }],
      ['Pipelines', 'City energy', 'Energy', { county: 'East' }],
      ['Dams', 'City water', '', { county: 'North' }],
    ];
    const followed = followedCase(units, [], duties);
    const pairs = counterparts(followed, 'superior', 'after');
    expect(countiesOf(followed, pairs)).toEqual(['East', 'West', 'North']);
    const west = matrixOfCounty(followed, pairs, 'West');
    expect([west.partners, west.units, west.counts]).toEqual([
      ['City water', 'City grain'],
      ['Grain', ''],
      [
        [0, 1],
        [1, 0],
      ],
    ]);
    expect(matrixOfCounty(followed, pairs, 'North').counts).toEqual([[1]]);
    expect(matrixOfCounty(followed, pairs, 'South').partners).toEqual([]);
  });
});

describe('figures', () => {
  test('duties before are those with a unit and those without; the units with most', () => {
    const figures = dutyFigures(shownOf(followedCase(UNITS, PLAN, DUTIES)));
    expect(figures).toMatchObject({ before: 5, withUnit: 4, withoutUnit: 1, superiors: 4 });
    expect(figures.mostSuperiors).toMatchObject({ unitName: 'Supply', mostSuperiorsBefore: 2 });
    expect(figures.mostDuties?.unitName).toBe('Supply');
  });

  test('without a unit that has duties nobody has most', () => {
    const figures = dutyFigures(shownOf(followedCase(UNITS, [], [['Flood watch', '', '']])));
    expect(figures).toMatchObject({ withUnit: 0, mostSuperiors: null, mostDuties: null });
  });

  test('the norms that a unit breaks stand together', () => {
    const overload = (unit: number, rule: string): never => ({ load: { unit }, rule }) as never;
    const broken = [overload(4, 'a'), overload(1, 'b'), overload(4, 'c')];
    expect(overloadsByUnit(broken).map((list) => list.map(({ rule }) => rule))).toEqual([['a', 'c'], ['b']]);
  });
});

test('a find is found again in another reading, and not when its name is gone', () => {
  const before = shownOf(followedCase(UNITS, PLAN, DUTIES)).index;
  const after = shownOf(followedCase(UNITS, PLAN, [DUTIES[3], DUTIES[0]])).index;
  const [reserves] = before.find('Reserves', 5);
  expect(findParty(after, reserves)).toEqual({ ...reserves, place: 1 });
  const [prices] = before.find('City prices', 5);
  expect(findParty(after, prices)).toBeNull();
});

describe('the base', () => {
  const tables = readWorkbookTables([
    {
      values: [
        ['Unit', 'Kind'],
        ['Grain', 'Government department'],
      ],
      place: place('Units'),
    },
    {
      values: [
        ['Duty', 'Unit'],
        ['Reserves', 'Grain'],
        ['Wells', ''],
      ],
      place: place('Duties'),
    },
    {
      values: [
        ['Matter', 'Stage', 'Step', 'Working days', 'After step'],
        ['Permit', 'before', 'Check', 3, ''],
        ['Permit', 'after', 'Check', 1, ''],
      ],
      place: place('Steps'),
    },
  ]);
  const reform = applyPlan(tables.agencies!, null, {});
  const run = (steps: Generator<void, CounterpartBase, void>): CounterpartBase => {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
    }
  };

  test('duties, loads, orphans and approval times of a reading, with what is wrong', () => {
    const base = run(prepareCounterparts(reform, frozen(tables)));
    expect(base.duties!.orphans.map(({ name, reason }) => [name, reason])).toEqual([['Wells', 'noUnit']]);
    expect(base.duties!.loads.map(({ unitName, after }) => [unitName, after.duties])).toEqual([['Grain', 1]]);
    expect(base.times!.map(({ matter, savedWorkingDays }: ApprovalTime) => [matter, savedWorkingDays])).toEqual([
      ['Permit', 2],
    ]);
    expect(base.issues.map(({ code, where }) => [code, where.cell])).toEqual([['dutyWithoutUnit', 'B3']]);
  });

  test('approval times need no agencies, and duties need both tables', () => {
    const alone = run(prepareCounterparts(null, tables));
    expect([alone.duties, alone.times?.length]).toEqual([null, 1]);
    const neither = run(prepareCounterparts(reform, { ...tables, duties: null, procedures: null }));
    expect(neither).toEqual({ duties: null, times: null, issues: [] });
  });

  test('the cell of a row in a column; the first cell where there is no such column', () => {
    const { table } = tables.duties!;
    expect(cellPlace(table, 'duties', 'unit', 2)).toEqual({ sheet: 'Duties', cell: 'B3' });
    expect(cellPlace(table, 'duties', 'deputy', 2)).toEqual({ sheet: 'Duties', cell: 'A3' });
    expect(cellPlace({ values: table.values }, 'duties', 'unit', 2)).toBeNull();
  });
});

function place(sheet: string) {
  return { sheet, headerRow: 0, firstColumn: 0 };
}

test.each([
  ['', 'Grain Bureau', 'Grain Bureau'],
  ['East', 'Grain Bureau', 'Grain Bureau (East)'],
  ['甲县', '县粮食局', '县粮食局（甲县）'],
])('a unit of “%s”', (county, unit, label) => {
  expect(choiceLabel({ county, unit })).toBe(label);
});

test('every text of the panel is there in both languages, and translated', () => {
  const english = new Map(textsOf(counterpartPane));
  const inChinese = new Map(textsOf(chinese));
  expect([...inChinese.keys()]).toEqual([...english.keys()]);
  const wordless = ['.approvals.unknown', '.approvals.days'];
  for (const [path, text] of inChinese) {
    if (!wordless.includes(path)) expect(text).toMatch(/\p{Script=Han}/u);
    expect(english.get(path)).not.toMatch(/\p{Script=Han}/u);
  }
});
