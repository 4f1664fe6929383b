import type { HeldNorm, Norm, Norms } from '../../core/checks';

/** A row of the norms table, how it is kept by all the units it is for. */
export interface NormLine extends HeldNorm {
  readonly rule: Norm['rule'];
  readonly limit: number;
  /** The kinds that the row names; empty = every kind. */
  readonly kinds: readonly NonNullable<Norm['kind']>[];
}

/**
 * The norms a line for each row of their table: a row for several kinds is several norms, whose units add up.
 * Example: a row for party organs and government departments, kept by 6 of 6 and 15 of 16, is kept by 21 of 22.
 */
export function normLines(held: readonly HeldNorm[], { norms }: Norms): readonly NormLine[] {
  const byRow = new Map<number, NormLine>();
  for (const one of held) {
    const { rule, row, limit } = norms[one.norm];
    const known = byRow.get(row);
    const kinds = norms.filter((norm) => norm.row === row).flatMap(({ kind }) => (kind === null ? [] : [kind]));
    byRow.set(row, known ? added(known, one) : { ...one, rule, limit, kinds });
  }
  return [...byRow.values()];
}

function added(line: NormLine, { against, kept, found }: HeldNorm): NormLine {
  const figures = [line.found, found].filter((figure) => figure !== null);
  const worst = line.rule === 'leastPosts' ? Math.min(...figures) : Math.max(...figures);
  return {
    ...line,
    against: line.against + against,
    kept: line.kept + kept,
    found: figures.length === 0 ? null : worst,
  };
}
