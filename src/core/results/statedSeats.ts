import { statesAmount } from '../agencies/statesAmount';
import type { Reform } from './reform';

/** Leader seats of one sort. */
export type SeatMeasure = 'chiefs' | 'deputies';

/**
 * By unit after the reform: 1 where a table states its seats, so that 0 of them is a figure. The approved table states what
 * it grants; the agencies table those of each agency that wholly goes into the unit, or goes on as it, and of others what
 * seats they bring along. A row that states chief or deputy seats states both: beside the one a blank is 0 of the other.
 * Example: of a formed unit whose agencies all have blanks under 正职职数 and 副职职数 no seats are stated.
 */
export function statedSeats({ agencies, after, flows }: Reform, measure: SeatMeasure): Uint8Array {
  const stated = new Uint8Array(after.count);
  if (agencies.stated.has(measure)) {
    const states = statesAmount(agencies, ['chiefs', 'deputies']);
    for (let flow = 0; flow < flows.count; flow++) {
      const [agency, unit, part] = [flows.source[flow], flows.target[flow], flows.part[flow]];
      if (unit < 0 || stated[unit] === 1) continue;
      const isOfUnit = part === null || part[measure] > 0 || after.origin[unit] === agency;
      if (isOfUnit && states(agency)) stated[unit] = 1;
    }
  }
  for (const unit of after.granted[measure] ?? []) stated[unit] = 1;
  return stated;
}
