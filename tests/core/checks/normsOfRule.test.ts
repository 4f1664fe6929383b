import { normsOfRule, type Norm } from '../../../src/core/checks';
import { frozen } from '../table/texts';

const norm = (rule: Norm['rule'], limit: number): Norm => ({
  ...{ rule, limit, kind: null, fromPosts: null, toPosts: null, source: '', row: 1 },
});

test('norms of a rule stand with the strictest first, equal ones in the order of the table', () => {
  const norms = frozen([15, 12, 12].map((limit) => norm('dutiesPerUnit', limit)));
  expect(normsOfRule(norms, 'dutiesPerUnit')).toEqual([1, 2, 0]);
  expect(normsOfRule(norms, 'superiorsPerUnit')).toEqual([]);
});
