import { normsOfRule, type Norm } from '../../../src/core/checks';
import { frozen } from '../table/texts';

const norm = (rule: Norm['rule'], limit: number): Norm => ({
  ...{ rule, limit, kind: null, fromPosts: null, toPosts: null, severity: null, source: '', row: 1 },
});

test('norms of a rule stand with the strictest first, equal ones in the order of the table', () => {
  const norms = frozen([15, 12, 12].map((limit) => norm('dutiesPerUnit', limit)));
  expect(normsOfRule(norms, 'dutiesPerUnit')).toEqual([1, 2, 0]);
  expect(normsOfRule(norms, 'superiorsPerUnit')).toEqual([]);
});

test('of a least figure the greatest is the strictest; of equal limits the gravest comes first', () => {
  const least = frozen([5, 8, 8].map((limit) => norm('leastPosts', limit)));
  expect(normsOfRule(least, 'leastPosts')).toEqual([1, 2, 0]);
  const graver = frozen([norm('organCap', 22), { ...norm('mixedPosts', 0) }, { ...norm('mixedPosts', 0), severity: 'error' as const }]); // prettier-ignore
  expect(normsOfRule(graver, 'mixedPosts')).toEqual([2, 1]);
});
