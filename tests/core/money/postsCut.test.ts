import type { PostsCut } from '../../../src/core/money';
import { baseOf, PLAN_HEADERS, UNIT_HEADERS, type Person, type ReformTables, type Row } from './smallBridge';

function institutionPosts(reform: ReformTables): Omit<PostsCut, 'postType'> {
  const { postType, ...counts } = baseOf(null, { reform }).posts.find((posts) => posts.postType === 'institution')!;
  expect(postType).toBe('institution');
  return counts;
}

/** Two centres of institution posts merged into a third; `granted` posts. `budgeted`: the column Vacancies budgeted. */
function merged(a: Row, b: Row, granted: number | '', budgeted: Row = ['', '']): ReformTables {
  return {
    agencies: [
      ['Unit', 'Kind', 'Institution posts', 'Institution in post', 'Vacancies budgeted'],
      ['A', 'Public institution', ...a, budgeted[0]],
      ['B', 'Public institution', ...b, budgeted[1]],
    ],
    plan: [PLAN_HEADERS, ['merge', 'A', 'C', 'Public institution', ''], ['merge', 'B', 'C', 'Public institution', '']],
    approved: [
      ['Unit', 'Institution posts'],
      ['C', granted],
    ],
  };
}

describe('posts cut = vacant + filled', () => {
  test.each<[string, ReformTables, number[]]>([
    // 16 → 10; vacancies 2 → 0
    ['some vacant', merged([10, 8], [6, 6], 10), [6, 2, 4]],
    // 20 → 16; vacancies 8 → 4: only 4 vacancies are gone
    ['all vacant', merged([10, 6], [10, 6], 16), [4, 4, 0]],
    // 16 → 14; A has 4 vacancies, B a surplus of 4 that does not hide them; after 14 posts, 16 people
    ['vacancies are never netted with surplus', merged([10, 6], [6, 10], 14), [2, 2, 0]],
    ['nothing cut', merged([10, 8], [6, 6], ''), [0, 0, 0]],
    ['posts added', merged([10, 8], [6, 6], 20), [0, 0, 0]],
    ['everybody surplus already', merged([5, 9], [5, 9], 6), [4, 0, 4]],
  ])('%s', (_, reform, [cut, vacant, filled]) => {
    expect(institutionPosts(reform)).toEqual({ cut, vacant, budgetedVacant: 0, filled });
  });

  test('where no people in post are stated no post is known to be vacant', () => {
    const reform: ReformTables = {
      agencies: [
        ['Unit', 'Kind', 'Institution posts'],
        ['A', 'Public institution', 10],
        ['B', 'School', 3],
      ],
      plan: [PLAN_HEADERS, ['abolish', 'A', '', '', '']],
    };
    expect(institutionPosts(reform)).toEqual({ cut: 10, vacant: 0, budgetedVacant: 0, filled: 10 });
  });
});

describe('budgeted vacant posts', () => {
  test.each<[string, ReformTables, number]>([
    ['of a unit that says yes', merged([10, 8], [6, 6], 10, ['yes', 'no']), 2],
    ['of a unit that says no', merged([10, 8], [6, 6], 10, ['no', 'yes']), 0],
    // V0 = 2 + 4, after 10 posts and 10 people: 0; A's 2 of the 6 vacant posts cut
    ['of one of two units with vacancies', merged([10, 8], [6, 2], 10, ['是', '']), 2],
    // 16 → 15, 14 people: 1 vacancy is left, 1 of the 2 budgeted ones is gone
    ['some of which are left', merged([10, 8], [6, 6], 15, ['yes', 'yes']), 1],
    // 16 → 14, V0 = 4, B has a surplus of 4, after none: 4 budgeted vacancies are gone, 2 posts are cut
    ['no more than are cut', merged([10, 6], [6, 10], 14, ['yes', '']), 2],
  ])('%s', (_, reform, budgeted) => {
    expect(institutionPosts(reform).budgetedVacant).toBe(budgeted);
  });

  test('of an abolished unit whose people move on', () => {
    const reform: ReformTables = {
      agencies: [
        ['Unit', 'Kind', 'Institution posts', 'Institution in post', '空编列入预算'],
        ['A', 'Public institution', 10, 8, '是'],
        ['B', 'Public institution', 20, 8, ''],
      ],
      plan: [PLAN_HEADERS, ['abolish', 'A', 'B', '', '']],
    };
    // 30 → 20. Vacancies 2 + 12 before, B: 20 posts and 16 people, 4 after; 10 vacant posts cut, 2 of them budgeted.
    expect(institutionPosts(reform)).toEqual({ cut: 10, vacant: 10, budgetedVacant: 2, filled: 0 });
  });

  test('a cell that is neither yes nor no is an issue at the cell and means no', () => {
    const base = baseOf(null, { reform: merged([10, 8], [6, 6], 10, ['perhaps', 'no']) });
    expect(base.posts[2].budgetedVacant).toBe(0);
    expect(base.issues).toEqual([
      {
        code: 'notYesNo',
        severity: 'error',
        where: {
          tableKind: 'agencies',
          sheet: 'Units',
          table: 'Units',
          cell: 'E2',
          row: 2,
          column: 'Vacancies budgeted',
        },
        facts: { found: 'perhaps' },
      },
    ]);
  });
});

describe('surplus people and where they are placed', () => {
  /** A cuts 3 posts that are filled, B 2, D none. */
  const threeUnits: ReformTables = {
    agencies: [
      UNIT_HEADERS,
      ['A', 'Public institution', 10, 10, 0],
      ['B', 'Public institution', 6, 6, 0],
      ['D', 'Public institution', 9, 7, 0],
    ],
    approved: [
      ['Unit', 'Institution posts'],
      ['A', 7],
      ['B', 4],
    ],
  };
  const placed = (unit: string, channel: string, count = 1): Person[] =>
    Array.from({ length: count }, () => ({ unit, channel }));

  test.each<[string, Person[], number[]]>([
    ['nobody placed', placed('A', '', 10), [5, 0, 5, 0]],
    ['one waiting by name', placed('A', 'waiting'), [5, 0, 5, 0]],
    ['two placed', placed('A', 'redeployment', 2), [5, 2, 3, 0]],
    // A: 5 placed of 3 surplus, 2 beyond; B: 2 waiting all the same
    ['more placed than surplus', placed('A', 'redeployment', 5), [5, 5, 2, 2]],
    ['in a unit without surplus', placed('D', 'redeployment', 2), [5, 0, 5, 0]],
    ['of another post type', [{ unit: 'A', channel: 'redeployment', type: 'Worker' }], [5, 0, 5, 0]],
  ])('%s', (_, people, [surplus, count, waiting, placedBeyond]) => {
    const base = baseOf(people, { reform: threeUnits });
    expect(base.surplus).toMatchObject({ people: surplus, placed: count, waiting, placedBeyond });
  });

  test('by channel', () => {
    const people = [...placed('A', 'redeployment', 2), ...placed('B', 'early retirement'), ...placed('B', 'waiting')];
    const { placedBy } = baseOf(people, { reform: threeUnits }).surplus;
    expect(Object.entries(placedBy).filter(([, count]) => count > 0)).toEqual([
      ['earlyRetire', 1],
      ['redeploy', 2],
    ]);
  });

  test('more placed than surplus is one warning a unit, at the first of them', () => {
    const people = [{ unit: 'A' }, ...placed('A', 'redeployment', 5), ...placed('B', 'other', 3)];
    const said = baseOf(people, { reform: threeUnits }).issues.filter(({ code }) => code === 'morePlacedThanSurplus');
    expect(said.map(({ severity, where, facts }) => [severity, where.cell, facts])).toEqual([
      ['warning', 'G3', { unit: 'A', placed: 5, surplus: 3 }],
      ['warning', 'G8', { unit: 'B', placed: 3, surplus: 2 }],
    ]);
  });

  test('of many units 50 are named and the others counted', () => {
    const names = Array.from({ length: 60 }, (_, place) => `Unit ${place}`);
    const reform: ReformTables = {
      agencies: [UNIT_HEADERS, ...names.map((name): Row => [name, 'Public institution', 1, 2, 0])],
    };
    const people = names.flatMap((unit) => placed(unit, 'redeployment', 2));
    const said = baseOf(people, { reform }).issues.filter(({ code }) => code !== 'staffCountDiffers');
    expect(said).toHaveLength(51);
    expect(said[50].facts).toEqual({ of: 'morePlacedThanSurplus', count: 10, listed: 50 });
  });

  test('people of an abolished unit without a unit are surplus under its name; those of an enterprise are not', () => {
    const reform: ReformTables = {
      agencies: [UNIT_HEADERS, ['A', 'Public institution', 5, 4, 0], ['E', 'Public institution', 5, 5, 0]],
      plan: [PLAN_HEADERS, ['abolish', 'A', '', '', ''], ['convert to enterprise', 'E', '', '', '']],
    };
    const people = [...placed('A', 'redeployment'), ...placed('E', 'enterprise', 2)];
    const { surplus, savings } = baseOf(people, { reform });
    expect(surplus).toMatchObject({ people: 4, placed: 1, waiting: 3, placedBeyond: 0 });
    expect(savings.surplusPeople).toBe(4);
  });
});
