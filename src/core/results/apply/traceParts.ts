import type { Agencies } from '../../agencies/agencies';
import { MEASURES } from '../../agencies/measures';
import { minus, vectorOf, type AmountVector } from './amountVectors';
import { arrive, deliver, type Arrivals } from './arrivals';
import { rowsToEnd, type Endings } from './endings';
import { partiesOf } from './parties';
import type { Reading } from './reading';
import { splitUnit } from './splitUnit';
import { statedAmounts } from './splitAmounts';

/** Parts of the units before and where they end: a place in every array is one part. */
export interface TracedParts {
  readonly source: Int32Array;
  /** See `Endings.end`. */
  readonly end: Int32Array;
  /** null = the whole unit. */
  readonly amounts: (AmountVector | null)[];
  readonly planRows: (readonly number[])[];
}

const NO_ROWS: readonly number[] = [];

/**
 * Follows what every unit before the reform holds to where it ends. Units are taken in the order of the chain, so each
 * hands on all it has received. Parts of a source add up to the source, for every measure. Parts stand in the order of
 * the agencies.
 */
export function traceParts(reading: Reading, endings: Endings, order: ArrayLike<number>): TracedParts {
  const { agencies } = reading;
  const { end: ends, splits } = endings;
  const arrivals: Arrivals = new Map();
  const own = takeStatedParts(reading, endings, arrivals);
  const whole = emptyParts(agencies.count);
  let count = 0;
  for (let source = 0; source < agencies.count; source++) {
    const end = ends[source];
    const planRows = end === source ? NO_ROWS : rowsToEnd(reading, endings, source);
    const amounts = own.size > 0 ? (own.get(source) ?? null) : null;
    if (amounts === null && (end < 0 || splits[end] === 0)) setPart(whole, count++, source, end, null, planRows);
    else arrive(agencies, arrivals, end, source, { amounts, planRows });
  }
  if (arrivals.size === 0) return whole;
  for (let place = 0; place < order.length; place++)
    if (splits[order[place]] === 1) splitUnit(reading, endings, arrivals, order[place]);
  return inOrder(agencies, whole, count, arrivals);
}

/** Takes posts and duties that rows state out of units of before; gives what is left of those units themselves. */
function takeStatedParts(reading: Reading, endings: Endings, arrivals: Arrivals): Map<number, AmountVector> {
  const { agencies } = reading;
  const own = new Map<number, AmountVector>();
  for (const [unit, moves] of endings.parts) {
    if (unit >= agencies.count) continue;
    const parties = partiesOf(reading, moves, endings.divided.has(unit)).filter(({ portion }) =>
      portion.stated.includes(1),
    );
    if (parties.length === 0) continue;
    const held = vectorOf(agencies, unit);
    const taken = statedAmounts(
      held,
      parties.map(({ portion }) => portion),
      agencies.fractional,
    );
    parties.forEach(({ to, rows }, place) =>
      deliver(reading, endings, arrivals, to, unit, { amounts: taken[place], planRows: rows }),
    );
    own.set(unit, minus(held, taken));
  }
  return own;
}

function emptyParts(count: number): TracedParts {
  return {
    source: new Int32Array(count),
    end: new Int32Array(count),
    amounts: new Array<AmountVector | null>(count).fill(null),
    planRows: new Array<readonly number[]>(count).fill(NO_ROWS),
  };
}

function setPart(
  parts: TracedParts,
  place: number,
  source: number,
  end: number,
  amounts: AmountVector | null,
  planRows: readonly number[],
): void {
  parts.source[place] = source;
  parts.end[place] = end;
  parts.amounts[place] = amounts;
  parts.planRows[place] = planRows;
}

/** The units that went whole, of which there are `count`, and the parts that have arrived, by source and then end. */
function inOrder(agencies: Agencies, whole: TracedParts, count: number, arrivals: Arrivals): TracedParts {
  const arrived = [...arrivals].flatMap(([end, parts]) =>
    [...parts].map(([source, part]) => ({ source, end, ...part })),
  );
  arrived.sort((a, b) => a.source - b.source || a.end - b.end);
  const all = emptyParts(count + arrived.length);
  let next = 0;
  let place = 0;
  for (let one = 0; one <= count; one++) {
    const before = one < count ? whole.source[one] : Infinity;
    for (; next < arrived.length && arrived[next].source < before; next++) {
      const { source, end, amounts, planRows } = arrived[next];
      setPart(all, place++, source, end, wholeOrPart(agencies, source, amounts), planRows);
    }
    if (one < count) setPart(all, place++, before, whole.end[one], null, whole.planRows[one]);
  }
  return all;
}

function wholeOrPart(agencies: Agencies, source: number, amounts: AmountVector | null): AmountVector | null {
  return amounts === null || MEASURES.some((measure, place) => agencies.amounts[measure][source] !== amounts[place])
    ? amounts
    : null;
}
