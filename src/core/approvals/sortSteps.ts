/**
 * Sorts steps so that each comes after those it waits for, whatever the order of the rows. Where steps wait for each other
 * in a ring, the ring is named (each step before the next, the last before the first) and taken as done.
 * Example: a after b, b after a, c after b: the ring a, b.
 */
export function sortSteps(
  names: readonly string[],
  before: readonly (readonly number[])[],
): { order: number[]; rings: number[][] } {
  const waitsFor = before.map((earlier) => new Set(earlier));
  const later = names.map((): number[] => []);
  waitsFor.forEach((earlier, step) => earlier.forEach((one) => later[one].push(step)));
  const isDone = new Uint8Array(names.length);
  const byName = names.map((_, step) => step).sort((a, b) => (names[a] < names[b] ? -1 : 1));
  const order: number[] = [];
  const rings: number[][] = [];
  const finish = (ready: number[]): void => {
    for (let step = ready.pop(); step !== undefined; step = ready.pop()) {
      if (isDone[step]) continue;
      isDone[step] = 1;
      order.push(step);
      for (const next of later[step]) {
        waitsFor[next].delete(step);
        if (waitsFor[next].size === 0) ready.push(next);
      }
    }
  };
  finish(byName.filter((step) => waitsFor[step].size === 0));
  for (const start of byName) {
    if (isDone[start]) continue;
    const ring = ringFrom(start, names, waitsFor);
    rings.push(ring);
    finish(ring.slice());
  }
  return { order, rings };
}

/** Every step that is left waits for another that is left, so going back from one of them comes round. */
function ringFrom(start: number, names: readonly string[], waitsFor: readonly ReadonlySet<number>[]): number[] {
  const seen = new Map<number, number>();
  const path: number[] = [];
  let step = start;
  while (!seen.has(step)) {
    seen.set(step, path.length);
    path.push(step);
    let next = -1;
    for (const earlier of waitsFor[step]) if (next < 0 || names[earlier] < names[next]) next = earlier;
    step = next;
  }
  return path.slice(seen.get(step)).reverse();
}
