import { addMove, PART, WHOLE, type CoLocatedPair } from './moves';
import { principalSources } from './principalSources';
import type { Reading } from './reading';
import { settleKinds } from './settleKinds';

/** A unit that becomes the other name of a working organisation, or stays beside it with a part of its own. */
export interface CoLocation {
  /** Place in the moves. */
  readonly move: number;
  readonly host: number;
  readonly guest: number;
  /** The row moves just the posts or share it states; the guest keeps the rest under its own name and counts no more. */
  readonly partial: boolean;
}

/**
 * coLocate 合署办公: units that rows join, directly or through another, are one working organisation. Its host is the party
 * organ among them; of several party organs, or of none, the one that rows name as To and never as From, then the first by
 * name. All of the others goes to the host, which carries their names; when a row states posts or a share, only
 * these go, and the other unit stays with the rest but counts toward no cap.
 */
export function coLocate(reading: Reading): CoLocation[] {
  const { pairs } = reading.said;
  if (pairs.length === 0) return [];
  const kindOf = kindLookup(reading);
  const locations: CoLocation[] = [];
  for (const group of groupsOf(pairs)) {
    const host = hostOf(reading, group, kindOf);
    const moved = new Set<number>();
    for (const { row, from, to, part } of group) {
      for (const guest of from === host ? [to] : to === host ? [from] : [from, to]) {
        if (part === null && moved.has(guest)) continue;
        if (part === null) moved.add(guest);
        const move = addMove(reading.moves, row, guest, host, part ? PART : WHOLE, false, part);
        locations.push({ move, host, guest, partial: part !== null });
      }
    }
  }
  return locations;
}

type KindLookup = (node: number) => string | null;

function kindLookup(reading: Reading): KindLookup {
  const { agencies, names, moves, plan, said } = reading;
  const stated = settleKinds(reading, () => true).kinds.byNode;
  const formedOnes = said.pairs.some(({ from, to }) => Math.max(from, to) >= agencies.count);
  const principals = formedOnes
    ? principalSources(agencies, names, moves, (row) => plan.operation[row] === 'rename')
    : null;
  return (node) => {
    let at = node;
    for (let step = 0; step <= names.count; step++) {
      const kind = stated[at] ?? (at < agencies.count ? agencies.kind[at] : null);
      if (kind !== null) return kind;
      at = principals?.source[at - agencies.count] ?? -1;
      if (at < 0) return null;
    }
    return null;
  };
}

/** Pairs that hang together, as one group each. */
function groupsOf(pairs: readonly CoLocatedPair[]): CoLocatedPair[][] {
  const leader = new Map<number, number>();
  const find = (node: number): number => {
    let at = node;
    while (leader.has(at) && leader.get(at) !== at) at = leader.get(at)!;
    if (at !== node) leader.set(node, at);
    return at;
  };
  for (const { from, to } of pairs) {
    const a = find(from);
    const b = find(to);
    if (a !== b) leader.set(Math.max(a, b), Math.min(a, b));
  }
  const groups = new Map<number, CoLocatedPair[]>();
  for (const pair of pairs) {
    const key = find(pair.from);
    const group = groups.get(key);
    if (group) group.push(pair);
    else groups.set(key, [pair]);
  }
  return [...groups.values()];
}

function hostOf({ names }: Reading, group: readonly CoLocatedPair[], kindOf: KindLookup): number {
  const asFrom = new Set(group.map(({ from }) => from));
  const members = [...new Set(group.flatMap(({ from, to }) => [from, to]))];
  const rank = (node: number): number => (kindOf(node) === 'partyOrgan' ? 0 : 2) + (asFrom.has(node) ? 1 : 0);
  members.sort(
    (a, b) =>
      rank(a) - rank(b) || (names.nameOf(a) < names.nameOf(b) ? -1 : names.nameOf(a) > names.nameOf(b) ? 1 : a - b),
  );
  return members[0];
}
