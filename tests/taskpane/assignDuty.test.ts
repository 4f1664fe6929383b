import { applyPlan, readPlan } from '../../src/core';
import { followDuties } from '../../src/core/counterparts';
import { pane } from '../../src/locales/en/pane';
import { localeOf } from '../../src/locales/localeOf';
import { pane as paneZh } from '../../src/locales/zh-CN/pane';
import { assignDuty, type Assignment } from '../../src/taskpane/counterparts/assignDuty';
import { suggestUnits } from '../../src/taskpane/counterparts/suggestUnits';
import { emptyTable } from '../../src/taskpane/tables/newTableOf';
import { followedCase, type DutyRow } from '../core/counterparts/followedCase';
import type { PlanRow, UnitRow } from '../core/results/small';
import { shownOf } from './shownDuties';

const UNITS: readonly UnitRow[] = [
  ['Grain', 'Government department'],
  ['Energy', 'Government department'],
  ['Statistics', 'Government department'],
  ['Archive', 'Public institution'],
];
const END: readonly PlanRow[] = [['abolish', 'Grain', '', { Duty: '', County: '', Option: '' }]];
const DUTIES: readonly DutyRow[] = [
  ['Reserves', 'City grain', 'Grain'],
  ['Prices', 'City prices', 'Energy'],
  ['Pipelines', 'City grain', 'Energy'],
  ['Surveys', 'City grain', 'Statistics'],
  ['Yearbook', 'City grain', 'Statistics'],
  ['Records', 'City archive', 'Archive'],
  ['Flood watch', 'City water', ''],
];

describe('suggestions', () => {
  const suggested = (units: readonly UnitRow[], plan: readonly PlanRow[], duties: readonly DutyRow[], name: string) => {
    const shown = shownOf(followedCase(units, plan, duties));
    const orphan = shown.orphans.find((one) => one.name === name)!;
    return suggestUnits(shown.followed, orphan).map(({ unitName, sameSuperior }) => [unitName, sameSuperior]);
  };

  test('units that face the same department, the one with most such duties first', () => {
    expect(suggested(UNITS, END, DUTIES, 'Reserves')).toEqual([
      ['Statistics', 2],
      ['Energy', 1],
    ]);
  });

  test('none where nobody faces the department', () => {
    expect(suggested(UNITS, END, DUTIES, 'Flood watch')).toEqual([]);
  });

  test('then the unit that other duties of the former unit went to', () => {
    const moved: readonly PlanRow[] = [...END, ['transfer', 'Grain', 'Archive', { Duty: 'Depots' }]];
    expect(suggested(UNITS, moved, [...DUTIES, ['Depots', 'City depots', 'Grain']], 'Reserves')).toEqual([
      ['Statistics', 2],
      ['Energy', 1],
      ['Archive', 0],
    ]);
  });

  test('of the same county only', () => {
    const units: readonly UnitRow[] = ['East', 'West'].flatMap((County): UnitRow[] =>
      UNITS.slice(0, 2).map(([name, kind]): UnitRow => [name, kind, { County }]),
    );
    const plan: readonly PlanRow[] = [['abolish', 'Grain', '', { County: 'West' }]];
    const duties = ['East', 'West'].flatMap((county): DutyRow[] => [
      ['Reserves', 'City grain', 'Grain', { county }],
      ['Pipelines', 'City grain', 'Energy', { county }],
    ]);
    const shown = shownOf(followedCase(units, plan, duties));
    expect(suggestUnits(shown.followed, shown.orphans[0])).toEqual([
      { unit: shown.reform.after.unit.lastIndexOf('Energy'), unitName: 'Energy', sameSuperior: 1 },
    ]);
  });

  test('at most three that face the department, four in all', () => {
    const more = ['A', 'B', 'C', 'D', 'E', 'F'];
    const units = [...UNITS, ...more.map((name): UnitRow => [name, 'Government department'])];
    const lost = ['Depots', 'Seeds'];
    const duties: DutyRow[] = [
      ...DUTIES,
      ...more.map((name): DutyRow => [`Duty ${name}`, 'City grain', name]),
      ...lost.map((name): DutyRow => [name, 'City depots', 'Grain']),
    ];
    const plan: PlanRow[] = [
      ...END,
      ...lost.map((Duty, place): PlanRow => ['transfer', 'Grain', ['F', 'Archive'][place], { Duty }]),
    ];
    expect(suggested(units, plan, duties, 'Reserves')).toEqual([
      ['Statistics', 2],
      ['F', 1],
      ['Energy', 1],
      ['Archive', 0],
    ]);
  });
});

describe('the plan row', () => {
  const assign = (plan: readonly PlanRow[], duties: readonly DutyRow[], name: string, to: string): Assignment => {
    const shown = shownOf(followedCase(UNITS, plan, duties));
    const orphan = shown.orphans.find((one) => one.name === name)!;
    return assignDuty(shown, shown.tables.plan!, { orphan, unit: { county: '', unit: to }, option: '' });
  };
  /** The row as `operation from → to: duty`; what stands in the way instead where there is none. */
  const inShort = (assignment: Assignment): string => {
    if (assignment.kind === 'missing') return `missing ${assignment.columns.join(', ')}`;
    if (assignment.kind === 'problems') return `problems ${assignment.issues.map(({ code }) => code).join(', ')}`;
    return `${assignment.rows[0].filter((cell) => cell !== '').join(' | ')} (${assignment.assigned})`;
  };

  test.each<[string, readonly PlanRow[], readonly DutyRow[], string, string, string]>([
    ['of an abolished unit', END, DUTIES, 'Reserves', 'Energy', 'transfer | Grain | Energy | Reserves (1)'],
    ['without a unit before', END, DUTIES, 'Flood watch', 'Energy', 'transfer | Energy | Flood watch (1)'],
    [
      'of a unit that is not known',
      END,
      [...DUTIES, ['Depots', 'City grain', 'Granary']],
      'Depots',
      'Energy',
      'transfer | Energy | Depots (1)',
    ],
    [
      'of a unit that becomes an enterprise',
      [['convert to enterprise', 'Grain', 'Grain Ltd', { Duty: '' }]],
      DUTIES,
      'Reserves',
      'Statistics',
      'transfer | Grain | Statistics | Reserves (1)',
    ],
    [
      'that had come to the unit which ends: out of that one',
      [
        ['transfer', 'Energy', 'Grain', { Duty: 'Prices' }],
        ['abolish', 'Grain'],
      ],
      DUTIES,
      'Prices',
      'Archive',
      'transfer | Grain | Archive | Prices (1)',
    ],
    [
      'of a unit merged into one that ends',
      [
        ['merge', 'Grain', 'Supply', { Duty: '' }],
        ['merge', 'Energy', 'Supply'],
        ['abolish', 'Supply'],
      ],
      DUTIES,
      'Reserves',
      'Archive',
      'transfer | Grain | Archive | Reserves (1)',
    ],
  ])('%s', (_, plan, duties, name, to, row) => {
    expect(inShort(assign(plan, duties, name, to))).toBe(row);
  });

  test('two duties of one name without a unit go together, and are told', () => {
    const duties: readonly DutyRow[] = [...DUTIES, ['Flood watch', 'City water', 'Nowhere']];
    expect(inShort(assign(END, duties, 'Flood watch', 'Energy'))).toBe('transfer | Energy | Flood watch (2)');
  });

  test('a column that the plan lacks is named, and a row that would spoil the plan is not made', () => {
    expect(inShort(assign([['abolish', 'Grain']], DUTIES, 'Reserves', 'Energy'))).toBe('missing duty');
    expect(inShort(assign(END, DUTIES, 'Reserves', 'Enrgy'))).toBe('problems targetNeverCreated');
  });

  test('the option stands in the row', () => {
    const headers = ['Option', 'Operation', 'From', 'To', 'Duty'];
    const { plan } = readPlan({ values: [headers, ['A', 'abolish', 'Grain', '', '']] });
    const { reform, duties } = followedCase(UNITS, [], DUTIES);
    const shown = shownOf(followDuties(applyPlan(reform.agencies, plan, { option: 'A' }), duties));
    const unit = { county: '', unit: 'Energy' };
    const [orphan] = shown.orphans;
    expect(assignDuty(shown, plan!, { orphan, unit, option: 'A' })).toEqual({
      kind: 'ready',
      rows: [['A', 'transfer', 'Grain', 'Energy', 'Reserves']],
      assigned: 1,
    });
  });

  test.each(['en', 'zh'] as const)('the first row of an empty plan table in %s', (language) => {
    const locale = { ...localeOf(language), pane: language === 'en' ? pane : paneZh };
    const { headers, rows } = emptyTable('plan', language, locale, true);
    const { plan } = readPlan({ values: [headers, ...rows] });
    const shown = shownOf(followedCase(UNITS, [], DUTIES));
    const [orphan] = shown.orphans;
    const assignment = assignDuty(shown, plan!, { orphan, unit: { county: '', unit: 'Energy' }, option: '' });
    expect(inShort(assignment)).toBe(`1 | ${locale.words.operations.transfer} | Energy | Flood watch (1)`);
  });
});
