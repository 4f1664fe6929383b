import type { Said } from './moves';

/** A unit of which rows say different things; `taken` is the one that counts. */
export interface Contradiction {
  readonly node: number;
  readonly rows: readonly number[];
  readonly found: readonly string[];
  readonly taken: string;
}

/** What rows say of units: one word a row about its target, and words about other units. */
export interface StatedWords<T> {
  /** The plan's rows that are applied. */
  readonly rows: Int32Array;
  /** The unit that each row of the plan speaks of; -1 for none. */
  readonly speaksOf: Int32Array;
  /** The word of each row of the plan; null or '' when it says nothing. */
  readonly words: readonly (T | null)[];
  readonly others: readonly Said<T>[];
  readonly nodeCount: number;
}

/**
 * What the rows state of each unit, such as its kind, by node. When rows differ the first in alphabetical order is taken,
 * so that the order of the rows is of no matter, and the contradiction is reported.
 */
export function settleStated<T extends string>(
  stated: StatedWords<T>,
  isApplied: (row: number) => boolean,
): { readonly byNode: readonly (T | undefined)[]; readonly contradictions: readonly Contradiction[] } {
  let byNode: (T | undefined)[] = [];
  const contradicted = new Map<number, Said<T>[]>();
  const take = (node: number, row: number, word: T): void => {
    if (!isApplied(row)) return;
    if (byNode.length === 0) byNode = new Array<T | undefined>(stated.nodeCount).fill(undefined);
    const known = byNode[node];
    if (known === word) return;
    if (known !== undefined) contradicted.set(node, []);
    if (known === undefined || word < known) byNode[node] = word;
  };
  forEachWord(stated, take);
  if (contradicted.size > 0) {
    forEachWord(stated, (node, row, word) => {
      if (isApplied(row)) contradicted.get(node)?.push({ node, row, word });
    });
  }
  const contradictions = [...contradicted].map(([node, said]): Contradiction => ({
    node,
    rows: said.map(({ row }) => row),
    found: [...new Set(said.map(({ word }) => word))].sort(),
    taken: byNode[node]!,
  }));
  return { byNode, contradictions };
}

function forEachWord<T extends string>(
  stated: StatedWords<T>,
  each: (node: number, row: number, word: T) => void,
): void {
  const { rows, speaksOf, words, others } = stated;
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place];
    const word = words[row];
    if (speaksOf[row] >= 0 && word !== null && word !== '') each(speaksOf[row], row, word);
  }
  for (const { node, row, word } of others) each(node, row, word);
}
