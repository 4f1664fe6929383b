import { extraCell, flowsByUnit, type CellValue, type Reform } from '../core';
import type { Locale } from '../locales/en';
import type { Cell } from './cells';

/**
 * The cell of a user's own column for a unit after the reform: that of the unit it continues; for a unit that is formed,
 * the different entries of its sources one after the other, so that nothing is lost.
 */
export function carriedCell(reform: Reform, column: number, locale: Locale): (unit: number) => Cell {
  const { agencies, after, flows } = reform;
  const { start, flow } = flowsByUnit(reform);
  return (unit) => {
    const origin = after.origin[unit];
    if (origin >= 0) return shownCell(extraCell(agencies, origin, column), locale);
    const entries = new Set<Cell>();
    for (let place = start[unit]; place < start[unit + 1]; place++) {
      entries.add(shownCell(extraCell(agencies, flows.source[flow[place]], column), locale));
    }
    entries.delete('');
    if (entries.size <= 1) return [...entries][0] ?? '';
    return [...entries].join(locale.words.listSeparator);
  };
}

function shownCell(cell: CellValue, { words }: Locale): Cell {
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : '';
  if (typeof cell === 'boolean') return cell ? words.yes : words.no;
  return cell?.error ?? '';
}
