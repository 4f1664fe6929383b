import { applyPlan, readAgencies, readApproved, readPlan, type CellValue } from '../../../src/core';
import { unknownLoads } from '../../../src/core/counterparts';

function unknownOf(agencies: CellValue[][], plan: CellValue[][] | null = null, approved: CellValue[][] | null = null) {
  const read = readAgencies({ values: agencies }).agencies!;
  return unknownLoads(
    applyPlan(read, plan && readPlan({ values: plan }).plan, {
      approved: approved && readApproved({ values: approved }).approved,
    }),
  );
}

const BARE = [
  ['Unit', 'Kind'],
  ['Finance Bureau', 'Government department'],
];

describe('unknownLoads', () => {
  test('a table with Unit and Kind alone leaves all three unknown', () => {
    expect(unknownOf(BARE)).toEqual({ postsBefore: true, postsAfter: true, people: true });
  });

  test('a column of posts or people makes them known, also where its cells are blank', () => {
    const stated = [
      ['Unit', 'Kind', 'Institution posts', 'Worker in post'],
      ['Finance Bureau', 'Government department', '', ''],
    ];
    expect(unknownOf(stated)).toEqual({ postsBefore: false, postsAfter: false, people: false });
  });

  test('posts granted or created are known after the reform', () => {
    const approved = [
      ['Unit', 'Administrative posts', 'Document'],
      ['Finance Bureau', 9, 'No 1'],
    ];
    const created = [
      ['Operation', 'From', 'To', 'Kind', 'Administrative posts'],
      ['create', '', 'Data Bureau', 'Government department', 5],
    ];
    const known = { postsBefore: true, postsAfter: false, people: true };
    expect(unknownOf(BARE, null, approved)).toEqual(known);
    expect(unknownOf(BARE, created)).toEqual(known);
  });
});
