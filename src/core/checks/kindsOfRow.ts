import type { Kind } from '../agencies/kinds';
import type { Norm } from './norms';

/**
 * The kinds that the row of a norm names together: a limit of a count is one for all of them. null = every kind.
 * Example: a row for 学校、医院 is two norms, and schools and hospitals are counted together.
 */
export function kindsOfRow(norms: readonly Norm[], { rule, row }: Norm): readonly Kind[] | null {
  const kinds = norms.filter((norm) => norm.row === row && norm.rule === rule).map(({ kind }) => kind);
  return kinds.includes(null) ? null : (kinds as Kind[]);
}
