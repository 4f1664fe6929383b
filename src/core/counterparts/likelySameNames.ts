import { halfWidth } from '../table/foldText';
import { NAME_COLUMNS } from './duties';
import type { NamesOfRows } from './followed';
import type { Following } from './following';

/** Places of a name and of one above it that differs from it by spelling alone. */
interface Lookalike {
  readonly name: number;
  readonly like: number;
}

/**
 * Raises an issue for every name that differs from another of its column by spaces, width, case or punctuation alone.
 * They are kept apart: whether they are one is for the user to say.
 * Example: 市发展改革委 and 市发展 改革委 are likely the same.
 */
export function reportLikelySameNames({ duties, names: columns, issues }: Following): void {
  for (const key of NAME_COLUMNS) {
    const found = lookalikes(columns[key].names);
    if (found.length === 0) continue;
    const column = issues.column(key);
    const { rows, first } = rowsOfNames(columns[key]);
    for (const { name, like } of found) {
      const firstRow = duties.row[first[like]];
      issues.list.add('likelySameName', 'warning', duties.row[first[name]], column, {
        key,
        names: [columns[key].names[like], columns[key].names[name]],
        rows: rows[name],
        firstRow: firstRow + 1,
        firstCell: issues.address(firstRow, key),
      });
    }
  }
}

function lookalikes(names: readonly string[]): Lookalike[] {
  const first = new Map<string, number>();
  const found: Lookalike[] = [];
  names.forEach((name, place) => {
    const bare = bareName(name);
    const like = first.get(bare);
    if (like !== undefined) found.push({ name: place, like });
    else if (bare !== '') first.set(bare, place);
  });
  return found;
}

/** A name without blanks, punctuation and marks, half-width and in lower case. */
function bareName(name: string): string {
  if (/^[\u4e00-\u9fff]*$/.test(name)) return name;
  if (/^[ -~]*$/.test(name)) return name.toLowerCase().replace(/[^a-z0-9]+/g, '');
  return halfWidth(name)
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
}

/** How many rows have each name, and the first of them. */
function rowsOfNames({ names, start, place }: NamesOfRows): { rows: Int32Array; first: Int32Array } {
  const rows = new Int32Array(names.length);
  const first = new Int32Array(names.length);
  for (let row = 0; row + 1 < start.length; row++) {
    for (let one = start[row]; one < start[row + 1]; one++) if (rows[place[one]]++ === 0) first[place[one]] = row;
  }
  return { rows, first };
}
