import type { Reform } from './reform';

/** Places in `reform.flows` of the parts that make up a unit after the reform, in the order of the agencies. */
export function sourcesOfUnit(reform: Reform, unitAfter: number): number[] {
  const { count, target } = reform.flows;
  const places: number[] = [];
  for (let flow = 0; flow < count; flow++) if (target[flow] === unitAfter) places.push(flow);
  return places;
}

/** The flows of every unit after: those of unit u are `flow[start[u]] … flow[start[u + 1] - 1]`. */
export function flowsByUnit(reform: Reform): { readonly start: Int32Array; readonly flow: Int32Array } {
  const { count, target } = reform.flows;
  const start = new Int32Array(reform.after.count + 1);
  for (let i = 0; i < count; i++) if (target[i] >= 0) start[target[i] + 1]++;
  for (let unit = 0; unit < reform.after.count; unit++) start[unit + 1] += start[unit];
  const next = start.slice();
  const flow = new Int32Array(start[reform.after.count]);
  for (let i = 0; i < count; i++) if (target[i] >= 0) flow[next[target[i]]++] = i;
  return { start, flow };
}
