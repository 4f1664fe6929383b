import type { Following } from './following';
import type { NamedFollowed } from './followNamed';

/** Raises an issue for each unit that shares divide and whose duties follow the largest part, at the row of that part. */
export function reportDivided({ reform, units, numbered, placed, planIssues }: Following, named: NamedFollowed): void {
  const { routes } = reform;
  const { names, nodeCount } = units;
  const { count, home } = numbered;
  if (routes.divided.size === 0) return;
  const ofNode = new Int32Array(nodeCount);
  for (let duty = 0; duty < count; duty++)
    if (home[duty] < nodeCount && placed.isNamed[duty] === 0) ofNode[home[duty]]++;
  const passed = new Map(named.leftDivided);
  for (let node = 0; node < nodeCount; node++) {
    if (ofNode[node] === 0) continue;
    for (let at = node; at >= 0 && routes.next[at] !== at; at = routes.next[at])
      if (routes.divided.has(at)) passed.set(at, (passed.get(at) ?? 0) + ofNode[node]);
  }
  for (const node of [...passed.keys()].sort((a, b) => a - b)) {
    planIssues.add('dutiesOfDivided', 'warning', routes.row[node], 'share', {
      unit: names.nameOf(node),
      duties: passed.get(node)!,
      to: names.nameOf(routes.next[node]),
    });
  }
}
