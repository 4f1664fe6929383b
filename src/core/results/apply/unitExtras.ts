import { POST_TYPES, THOUSANDTHS, type Measure, type PostType } from '../../agencies/measures';
import { foldName } from '../../table/foldText';
import { POSTS_OF } from '../postColumns';
import type { BuiltUnits } from './buildUnits';
import { successorOf } from './endings';
import { isMoveApplied } from './moves';
import type { Settled } from './settled';

type CreatedPosts = Map<number, Partial<Record<PostType, number>>>;

/**
 * Posts that create rows make, by unit after. They go with their unit along whole moves; shares of the unit do not part
 * them. Two create rows of one unit that differ add up, with a warning; the same row twice counts once.
 */
export function createdPosts({ reading, endings, exists }: Settled, units: BuiltUnits): CreatedPosts {
  const { said, issues, names, plan } = reading;
  const rowsOf = new Map<number, number[]>();
  const created: CreatedPosts = new Map();
  for (const { node, row, word } of said.creations) {
    if (exists[node] === 0) continue;
    const others = rowsOf.get(node) ?? [];
    rowsOf.set(node, [...others, row]);
    if (others.length > 0) {
      const same = others.some((other) => POST_TYPES.every((type) => plan.posts[other]?.[type] === word?.[type]));
      const rows = [...others, row];
      issues.add(same ? 'rowTwice' : 'createdTwice', 'warning', rows[0], 'to', {
        unit: names.nameOf(node),
        ...issues.spots(rows, 'to'),
      });
      if (same) continue;
    }
    const place = placeOfSuccessor({ reading, endings }, units, node);
    if (place < 0 || !word) continue;
    const posts = created.get(place) ?? {};
    for (const type of POST_TYPES) if (word[type] !== undefined) posts[type] = (posts[type] ?? 0) + word[type];
    created.set(place, posts);
    const sum = POST_TYPES.reduce((total, type) => total + (word[type] ?? 0), 0);
    if (sum > 0 && units.kind[place] === 'deliberativeBody') {
      issues.add('bodyWithPosts', 'warning', row, 'to', { unit: units.unit[place], posts: sum / THOUSANDTHS });
    }
  }
  return created;
}

/** Adds created posts to the sums, which are arrays of this reform's own. */
export function addCreatedPosts(summed: Record<Measure, Float64Array>, created: CreatedPosts): void {
  for (const [unit, posts] of created) for (const type of POST_TYPES) summed[POSTS_OF[type]][unit] += posts[type] ?? 0;
}

/** Name plates by unit after; a plate stays with the unit that takes over the whole of its carrier. */
export function platesOf(settled: Settled, units: BuiltUnits): string[][] {
  const { said } = settled.reading;
  const plates = emptyLists<string>(units.unit.length);
  for (const { node, row, word } of said.plates) {
    const place = settled.isApplied(row) && settled.exists[node] === 1 ? placeOfSuccessor(settled, units, node) : -1;
    if (place >= 0) addName(plates, place, word);
  }
  return plates;
}

/**
 * The other names of co-located units by unit after, and which units count: one that stays beside its host with posts of
 * its own is the same working organisation and counts no more.
 */
export function coLocatedNames(
  settled: Settled,
  units: BuiltUnits,
): { names: string[][]; counted: (boolean | null)[] } {
  const names = emptyLists<string>(units.unit.length);
  const counted = settled.coLocations.length > 0 ? [...units.counted] : units.counted;
  for (const { move, host, guest, partial } of settled.coLocations) {
    const place = isMoveApplied(settled.reading.moves, move) ? placeOfSuccessor(settled, units, host) : -1;
    if (place < 0) continue;
    addName(names, place, settled.reading.names.nameOf(guest));
    const own = partial ? placeOfSuccessor(settled, units, guest) : -1;
    if (own < 0 || own === place) continue;
    addName(names, own, units.unit[place]);
    counted[own] = false;
  }
  return { names, counted };
}

/** Plan rows that speak of a unit itself, by unit after. */
export function rowsOfUnits(settled: Settled, units: BuiltUnits): number[][] {
  const { said } = settled.reading;
  const rows = emptyLists<number>(units.unit.length);
  for (const { node, row } of [...said.rows, ...said.keeps]) {
    const place = settled.exists[node] === 1 && settled.isApplied(row) ? placeOfSuccessor(settled, units, node) : -1;
    const own = place >= 0 && (units.node[place] === node || units.origin[place] === node);
    if (own && !rows[place].includes(row)) rows[place] = [...rows[place], row];
  }
  return rows;
}

function placeOfSuccessor(
  { reading, endings }: Pick<Settled, 'reading' | 'endings'>,
  units: BuiltUnits,
  node: number,
): number {
  const successor = successorOf(reading, endings, node);
  return successor < 0 ? -1 : units.placeOf[successor];
}

const NONE: never[] = [];

/** A list for each unit; one empty list stands for all until something is added. */
function emptyLists<T>(count: number): T[][] {
  return new Array<T[]>(count).fill(NONE);
}

function addName(lists: string[][], place: number, name: string): void {
  if (lists[place].some((known) => foldName(known) === foldName(name))) return;
  lists[place] = [...lists[place], name];
}
