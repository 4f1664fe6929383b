import { openTable } from '../table/openTable';
import { parseNumber } from '../table/parseNumber';
import type { CellValue } from '../table/rawTable';
import type { Agencies } from './agencies';
import type { Measure } from './measures';

/**
 * Finds whether the agencies table states any of some measures of a unit, by its place: with 0 too, unlike with a blank
 * cell, a mark such as `—`, or a cell that cannot be read, all of which count as 0 in sums.
 * Example: of 正职职数 with the cells 1, 0 and blank the first two are stated.
 */
export function statesAmount(agencies: Agencies, measures: readonly Measure[]): (agency: number) => boolean {
  const { table, row, stated, amounts } = agencies;
  const there = measures.filter((measure) => stated.has(measure));
  if (there.length === 0) return () => false;
  const { match, values } = openTable(table, 'agencies');
  const columns = there.map((measure) => match.columns.get(measure)!);
  return (agency) =>
    there.some((measure) => amounts[measure][agency] !== 0) ||
    columns.some((column) => isNumber(values[row[agency]][column]));
}

function isNumber(cell: CellValue): boolean {
  const number = typeof cell === 'string' ? parseNumber(cell) : cell;
  return typeof number === 'number' && number >= 0;
}
