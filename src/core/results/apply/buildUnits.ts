import type { Kind } from '../../agencies/kinds';
import { foldName } from '../../table/foldText';
import { successorOf } from './endings';
import type { Settled } from './settled';
import type { TracedParts } from './traceParts';

/** The words of the units after the reform; `node` says which unit each is. */
export interface BuiltUnits {
  readonly node: Int32Array;
  /** Place among the units after by node; -1 when the unit ends. */
  readonly placeOf: Int32Array;
  readonly unit: string[];
  readonly county: string[] | null;
  readonly code: string[];
  readonly kind: Kind[];
  readonly grade: string[];
  readonly parent: string[];
  readonly domain: string[];
  readonly counted: (boolean | null)[];
  readonly origin: Int32Array;
}

/**
 * The units after the reform in the order of the agencies; a formed unit stands after its first source (a renamed one in
 * its old place), one created from nothing at the end. A renamed unit keeps code, kind, grade, field and supervising unit;
 * a formed one takes kind, grade, field and supervising unit from its largest source where the plan says nothing.
 * Supervising units that go into another unit are called by that one's name.
 */
export function buildUnits(settled: Settled, traced: TracedParts): BuiltUnits {
  const { reading, principals } = settled;
  const { agencies, names } = reading;
  const origins = originsOf(settled);
  const node = orderOfUnits(settled, traced, origins);
  const placeOf = new Int32Array(names.count).fill(-1);
  node.forEach((one, place) => (placeOf[one] = place));
  const before = (one: number): number => {
    let at = one;
    while (at >= agencies.count) at = principals.source[at - agencies.count];
    return at;
  };
  const origin = Int32Array.from(node, (one) => origins[one]);
  const unit = Array.from(node, (one) => names.nameOf(one));
  const ofOrigin = <T>(column: readonly T[], otherwise: T): T[] =>
    Array.from(origin, (place) => (place < 0 ? otherwise : column[place]));
  return {
    node,
    placeOf,
    unit,
    county: agencies.county ? countiesOf(settled, traced, node, placeOf) : null,
    code: ofOrigin(agencies.code, ''),
    kind: Array.from(node, (one) => wordOf(settled, settled.kinds, agencies.kind, one) ?? 'institution'),
    grade: Array.from(node, (one) => wordOf(settled, settled.grades, agencies.grade, one) ?? ''),
    parent: parentsOf(settled, node, placeOf),
    domain: Array.from(node, (one) => {
      const place = before(one);
      return place < 0 ? '' : agencies.domain[place];
    }),
    counted: ofOrigin(agencies.counted, null),
    origin,
  };
}

/** The agency that goes on as each node: itself, or through new names. */
function originsOf({ reading, principals }: Settled): Int32Array {
  const { agencies, names } = reading;
  const origins = new Int32Array(names.count).fill(-1);
  for (let place = 0; place < agencies.count; place++) origins[place] = place;
  for (const node of principals.order) {
    const formed = node - agencies.count;
    if (principals.renamed[formed] === 1) origins[node] = origins[principals.source[formed]];
  }
  return origins;
}

function orderOfUnits({ reading, endings, exists }: Settled, traced: TracedParts, origins: Int32Array): Int32Array {
  const { agencies, names } = reading;
  const stays = (node: number): boolean => exists[node] === 1 && endings.ending[node] < 0 && !endings.divided.has(node);
  const formedCount = names.count - agencies.count;
  const position = new Int32Array(formedCount).fill(agencies.count);
  for (let part = 0; part < traced.source.length; part++) {
    const formed = traced.end[part] - agencies.count;
    if (formed >= 0 && traced.source[part] < position[formed]) position[formed] = traced.source[part];
  }
  for (let formed = 0; formed < formedCount; formed++)
    if (origins[formed + agencies.count] >= 0) position[formed] = origins[formed + agencies.count];
  const formed: number[] = [];
  for (let node = agencies.count; node < names.count; node++) if (stays(node)) formed.push(node);
  formed.sort(
    (a, b) =>
      position[a - agencies.count] - position[b - agencies.count] || (names.nameOf(a) < names.nameOf(b) ? -1 : 1),
  );
  const nodes = new Int32Array(agencies.count + formed.length);
  let count = 0;
  let next = 0;
  for (let place = 0; place <= agencies.count; place++) {
    if (place < agencies.count && stays(place)) nodes[count++] = place;
    while (next < formed.length && position[formed[next] - agencies.count] === place) nodes[count++] = formed[next++];
  }
  return nodes.subarray(0, count);
}

/** What the plan states of a unit, else what the agencies table does; a formed unit asks its principal source. */
function wordOf<T>(
  { reading, principals }: Settled,
  stated: readonly (T | undefined)[],
  before: readonly T[],
  node: number,
): T | null {
  const first = reading.agencies.count;
  for (let at = node; at >= 0; at = principals.source[at - first]) {
    const word = at < stated.length ? stated[at] : undefined;
    if (word !== undefined) return word;
    if (at < first) return before[at];
  }
  return null;
}

function parentsOf(settled: Settled, nodes: Int32Array, placeOf: Int32Array): string[] {
  const { reading, endings, parents } = settled;
  const { agencies, names } = reading;
  const ends = endings.ending.some((move) => move >= 0);
  return Array.from(nodes, (node) => {
    const parent = wordOf(settled, parents, agencies.parent, node) ?? '';
    if (parent === '' || !ends) return parent;
    const found = names.find(names.countyOf(node), parent);
    if (found < 0 || placeOf[found] >= 0) return parent;
    const successor = successorOf(reading, endings, found);
    if (successor < 0) return parent;
    return successor === node ? '' : names.nameOf(successor);
  });
}

/** The county of each unit; a formed one whose row names none has that of its sources, when they have the same. */
function countiesOf({ reading }: Settled, traced: TracedParts, nodes: Int32Array, placeOf: Int32Array): string[] {
  const { names, agencies } = reading;
  const counties = Array.from(nodes, (node) => names.countyOf(node));
  const mixed = new Set<number>();
  for (let part = 0; part < traced.source.length; part++) {
    const end = traced.end[part];
    const place = end < agencies.count ? -1 : placeOf[end];
    if (place < 0 || names.countyOf(end) !== '' || mixed.has(place)) continue;
    const county = names.countyOf(traced.source[part]);
    if (counties[place] === '') counties[place] = county;
    else if (foldName(counties[place]) !== foldName(county)) {
      counties[place] = '';
      mixed.add(place);
    }
  }
  return counties;
}
