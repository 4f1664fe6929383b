import type { Reform } from '../results/reform';

/**
 * Places of the units after the reform that go on after a part or a duty of them went elsewhere.
 * Example: of a station that hands half of its posts to a centre, the station.
 */
export function unitsThatGiveAway({ agencies, after, flows, routes }: Reform): ReadonlySet<number> {
  const unitOf = new Map(Array.from(after.origin, (agency, unit) => [agency, unit]));
  const units = new Set<number>();
  const add = (agency: number, target: number): void => {
    const unit = unitOf.get(agency);
    if (unit !== undefined && unit !== target) units.add(unit);
  };
  for (let place = 0; place < flows.count; place++) add(flows.source[place], flows.target[place]);
  for (const { from, to } of routes.duties) {
    if (from >= 0 && from < agencies.count) add(from, routes.unitAfter[to]);
  }
  return units;
}
