import type { Reading } from '../reading';
import { findTo } from '../resolveUnits';
import { sayOfTarget } from './rowWords';

/** create without a From: a new unit, with the posts stated. */
export function readCreation(reading: Reading, row: number): void {
  const { plan, said, issues, names, agencies } = reading;
  const to = findTo(reading, row);
  if (to < 0) return;
  if (to < agencies.count) {
    issues.add('alreadyExists', 'error', row, 'to', { unit: names.nameOf(to) });
    return;
  }
  if (plan.share[row] !== null) issues.add('cellNotUsed', 'warning', row, 'share', { operation: 'create' });
  said.creations.push({ node: to, row, word: plan.posts[row] });
  said.rows.push({ node: to, row, word: null });
  sayOfTarget(reading, row, to);
}
