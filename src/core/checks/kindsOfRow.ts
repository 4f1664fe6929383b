import type { Kind } from '../agencies/kinds';
import type { Norm } from './norms';

/**
 * The kinds that the row of a norm, given by its place, names together: a limit of a count is one for all of them. The norms
 * of a row stand together and are of one rule. null = every kind.
 * Example: a row for 学校、医院 is two norms, and schools and hospitals are counted together.
 */
export function kindsOfRow(norms: readonly Norm[], place: number): readonly Kind[] | null {
  const { row } = norms[place];
  let [first, end] = [place, place + 1];
  while (norms[first - 1]?.row === row) first -= 1;
  while (norms[end]?.row === row) end += 1;
  const kinds = norms.slice(first, end).map(({ kind }) => kind);
  return kinds.includes(null) ? null : (kinds as Kind[]);
}
