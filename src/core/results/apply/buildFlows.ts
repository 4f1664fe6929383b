import type { Agencies } from '../../agencies/agencies';
import { MEASURES, type Measure } from '../../agencies/measures';
import type { Flows, Outcome } from '../reform';
import type { AmountVector } from './amountVectors';
import { ENTERPRISE } from './endings';
import type { TracedParts } from './traceParts';

/** The lineage as the reform gives it out, in the order of the agencies. */
export function buildFlows({ source, end, amounts, planRows }: TracedParts, placeOf: Int32Array): Flows {
  const count = source.length;
  const target = new Int32Array(count);
  const outcome = new Array<Outcome>(count);
  const part = new Array<Flows['part'][number]>(count);
  for (let flow = 0; flow < count; flow++) {
    const at = end[flow];
    const vector = amounts[flow];
    target[flow] = at < 0 ? -1 : placeOf[at];
    outcome[flow] = at >= 0 ? 'unit' : at === ENTERPRISE ? 'enterprise' : 'withdrawn';
    part[flow] = vector === null ? null : recordOf(vector);
  }
  return { count, source, target, outcome, part, planRows };
}

function recordOf(amounts: AmountVector): Readonly<Record<Measure, number>> {
  const record = {} as Record<Measure, number>;
  MEASURES.forEach((measure, place) => (record[measure] = amounts[place]));
  return record;
}

/** Sums of the parts by unit after, for every measure, in whole thousandths. */
export function sumFlows(agencies: Agencies, flows: Flows, unitCount: number): Record<Measure, Float64Array> {
  const { count, source, target, part } = flows;
  const sums = {} as Record<Measure, Float64Array>;
  for (const measure of MEASURES) {
    const sum = new Float64Array(unitCount);
    sums[measure] = sum;
    if (!agencies.stated.has(measure)) continue;
    const before = agencies.amounts[measure];
    for (let flow = 0; flow < count; flow++) {
      if (target[flow] < 0) continue;
      const amounts = part[flow];
      sum[target[flow]] += amounts === null ? before[source[flow]] : amounts[measure];
    }
  }
  return sums;
}
