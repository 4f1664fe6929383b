import type { FollowedDuties, NamesOfRows, When } from './followed';

/** Rows of duties by partner and unit: those of pair p stand at `start[p]` … `start[p + 1] - 1`, in the order of the duties. */
export interface Pairs {
  readonly count: number;
  readonly start: Int32Array;
  /** By pair: place in the partners' names; their number = none stated. */
  readonly partner: Int32Array;
  /** By pair: place in the units; their number = without a unit. */
  readonly unit: Int32Array;
  readonly duty: Int32Array;
  readonly row: Int32Array;
}

export interface PairsChoice {
  readonly when: When;
  /** Which stands first, and what is within it. */
  readonly by: 'partner' | 'unit';
  /** Whether duties of which no row names a partner make pairs too. */
  readonly withoutPartner: boolean;
}

/** How many units there are before or after. */
export function unitCount({ reform }: FollowedDuties, when: When): number {
  return when === 'before' ? reform.agencies.count : reform.after.count;
}

/** Every partner and unit that share duties, in order: partners by first appearance, units by their own order, none stated last. */
export function pairsOf(followed: FollowedDuties, names: NamesOfRows, choice: PairsChoice): Pairs {
  const units = unitCount(followed, choice.when);
  const entries = entriesOf(followed, names, choice);
  const partnerFirst = choice.by === 'partner';
  const [inner, innerCount] = partnerFirst
    ? ([entries.unit, units] as const)
    : ([entries.partner, names.names.length] as const);
  const [outer, outerCount] = partnerFirst
    ? ([entries.partner, names.names.length] as const)
    : ([entries.unit, units] as const);
  const order = sortedBy(outer, outerCount + 1, sortedBy(inner, innerCount + 1, null));
  return grouped(entries, order);
}

/** A row with a partner and its unit, in the order of the duties. */
interface Entries {
  readonly partner: Int32Array;
  readonly unit: Int32Array;
  readonly duty: Int32Array;
  readonly row: Int32Array;
}

function entriesOf(followed: FollowedDuties, names: NamesOfRows, { when, withoutPartner }: PairsChoice): Entries {
  const { count, rowStart, rows } = followed;
  const { start, place } = names;
  const unitOf = when === 'before' ? followed.unitBefore : followed.unitAfter;
  const units = unitCount(followed, when);
  const most = place.length + rows.length;
  const entries = {
    partner: new Int32Array(most),
    unit: new Int32Array(most),
    duty: new Int32Array(most),
    row: new Int32Array(most),
  };
  let end = 0;
  const add = (partner: number, duty: number, row: number): void => {
    entries.partner[end] = partner;
    entries.unit[end] = unitOf[duty] < 0 ? units : unitOf[duty];
    entries.duty[end] = duty;
    entries.row[end++] = row;
  };
  for (let duty = 0; duty < count; duty++) {
    const before = end;
    for (let at = rowStart[duty]; at < rowStart[duty + 1]; at++) {
      const row = rows[at];
      for (let name = start[row]; name < start[row + 1]; name++) add(place[name], duty, row);
    }
    if (end > before || !withoutPartner) continue;
    for (let at = rowStart[duty]; at < rowStart[duty + 1]; at++) add(names.names.length, duty, rows[at]);
  }
  const { partner, unit, duty, row } = entries;
  return {
    partner: partner.subarray(0, end),
    unit: unit.subarray(0, end),
    duty: duty.subarray(0, end),
    row: row.subarray(0, end),
  };
}

/** Places sorted by key, equal keys in the given order: a counting sort. */
function sortedBy(keys: Int32Array, keyCount: number, order: Int32Array | null): Int32Array {
  const next = new Int32Array(keyCount + 1);
  for (let place = 0; place < keys.length; place++) next[keys[place] + 1]++;
  for (let key = 0; key < keyCount; key++) next[key + 1] += next[key];
  const sorted = new Int32Array(keys.length);
  for (let place = 0; place < keys.length; place++) {
    const one = order === null ? place : order[place];
    sorted[next[keys[one]]++] = one;
  }
  return sorted;
}

function grouped(entries: Entries, order: Int32Array): Pairs {
  const size = order.length;
  const start = new Int32Array(size + 1);
  const partner = new Int32Array(size);
  const unit = new Int32Array(size);
  const duty = new Int32Array(size);
  const row = new Int32Array(size);
  let count = 0;
  for (let place = 0; place < size; place++) {
    const entry = order[place];
    const isNew =
      count === 0 || entries.partner[entry] !== partner[count - 1] || entries.unit[entry] !== unit[count - 1];
    if (isNew) {
      partner[count] = entries.partner[entry];
      unit[count] = entries.unit[entry];
      start[count++] = place;
    }
    duty[place] = entries.duty[entry];
    row[place] = entries.row[entry];
  }
  start[count] = size;
  return { count, start, partner, unit, duty, row };
}
