import { POST_TYPES, THOUSANDTHS } from '../../agencies/measures';
import { DUTIES, minus, MEASURE_COUNT, peopleAndDuties, plus, POST_PLACES, type AmountVector } from './amountVectors';
import { apportionTable } from './apportion';
import { dropPosts, reportDuties } from './checkParts';
import { ENTERPRISE, withdrawnBy, type Endings } from './endings';
import { ABOLISH } from './moves';
import { partiesOf } from './parties';
import type { Reading } from './reading';
import { sharedAmounts, statedAmounts, stepOf } from './splitAmounts';

/** Where a portion of a splitting unit goes: on to a unit, or to an end of its own. */
export interface Destination {
  readonly to: number;
  readonly end: number;
  readonly rows: readonly number[];
  readonly amounts: AmountVector;
  /** Sources of which nothing arrives are left out, unless the unit itself is the source. */
  readonly always: boolean;
}

/** What each place gets of a unit that holds `total`: the targets of its rows, and the rest by the way the unit ends or stays. */
export function destinationsOf(reading: Reading, endings: Endings, node: number, total: AmountVector): Destination[] {
  const { agencies, moves } = reading;
  const formed = node >= agencies.count;
  const divided = endings.divided.has(node);
  const given = endings.parts.get(node) ?? [];
  const parties = partiesOf(reading, formed ? checkedParts(reading, node, given, total) : given, divided).filter(
    ({ portion }) => formed || portion.share.some((share) => share > 0),
  );
  const portions = parties.map(({ portion }) => portion);
  const stated = formed ? statedAmounts(total, portions, agencies.fractional) : [];
  const left = minus(total, stated);
  const shared = sharedAmounts(left, portions, agencies.fractional);
  const rest = shared.pop()!;
  const destinations = parties.map((party, place): Destination => {
    const amounts = stated[place] ? plus(shared[place], stated[place]) : shared[place];
    return { to: party.to, end: 0, rows: party.rows, amounts, always: true };
  });
  const move = endings.ending[node];
  if (move < 0) {
    if (!divided) destinations.push({ to: -1, end: node, rows: [], amounts: rest, always: true });
    return destinations;
  }
  const rows = [moves.row[move]];
  const to = moves.to[move];
  if (moves.kind[move] === ABOLISH && to >= 0) {
    const people = peopleAndDuties(rest);
    destinations.push({ to: -1, end: withdrawnBy(node), rows, amounts: minus(rest, [people]), always: false });
    destinations.push({ to, end: 0, rows, amounts: people, always: true });
  } else if (to >= 0) destinations.push({ to, end: 0, rows, amounts: rest, always: true });
  else {
    const end = moves.kind[move] === ABOLISH ? withdrawnBy(node) : ENTERPRISE;
    destinations.push({ to: -1, end, rows, amounts: rest, always: true });
  }
  return destinations;
}

/** Parts of each destination by source; sources and destinations both come out exactly. */
export function shareOut(
  vectors: readonly AmountVector[],
  destinations: readonly Destination[],
  fractional: boolean,
): AmountVector[][] {
  if (vectors.length === 1) return destinations.map(({ amounts }) => [amounts]);
  const shares = destinations.map(() => vectors.map(() => new Float64Array(MEASURE_COUNT)));
  for (let place = 0; place < MEASURE_COUNT; place++) {
    const rows = vectors.map((vector) => vector[place]);
    const columns = destinations.map(({ amounts }) => amounts[place]);
    if (rows.every((amount) => amount === 0)) continue;
    const step = [...rows, ...columns].every((amount) => stepOf(place, amount, fractional) !== 1)
      ? stepOf(place, 0, fractional)
      : 1;
    apportionTable(rows, columns, step).forEach((cells, source) => {
      cells.forEach((cell, column) => (shares[column][source][place] = cell));
    });
  }
  return shares;
}

/** Rules out what rows ask of a formed unit beyond what it holds. */
function checkedParts(
  reading: Reading,
  node: number,
  parts: readonly number[],
  total: AmountVector,
): readonly number[] {
  const { moves } = reading;
  POST_TYPES.forEach((type, place) => {
    const asking = parts.filter((move) => moves.live[move] && moves.part.get(move)!.posts?.[type] !== undefined);
    const asked = asking.reduce((sum, move) => sum + moves.part.get(move)!.posts![type]!, 0);
    if (asked > total[POST_PLACES[place]]) dropPosts(reading, node, type, asking, asked, total[POST_PLACES[place]]);
  });
  const naming = parts.filter((move) => moves.live[move] && moves.part.get(move)!.duty);
  if (total[DUTIES] > 0 && naming.length * THOUSANDTHS > total[DUTIES]) {
    reportDuties(reading, node, naming, total[DUTIES]);
    for (const move of naming) moves.live[move] = 0;
  }
  return parts.filter((move) => moves.live[move]);
}
