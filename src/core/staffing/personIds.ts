import { maskId } from '../placement/maskId';
import { cellText, isCleanText, quoteCell } from '../table/cells';
import { foldName } from '../table/foldText';
import type { OpenTable } from '../table/openTable';
import type { CellValue } from '../table/rawTable';

/** Excel keeps 15 digits of a number; longer IDs written as numbers cannot be told apart. */
const EXACT_DIGITS_LIMIT = 1e15;

/**
 * The person IDs met so far, so that nobody counts twice; IDs are told apart within a county. Most tables have their IDs
 * in ascending order: as long as they ascend, none can be there twice and nothing needs to be looked up.
 */
export class PersonIds {
  private readonly column: number | undefined;
  private readonly countyColumn: number | undefined;
  private ascends = true;
  private last = '';
  private seen: Map<string, Map<string, number>> | null = null;

  /** `rows`: where the row of each person taken stands, filled by the caller. */
  constructor(
    private readonly open: OpenTable,
    private readonly rows: Int32Array,
  ) {
    this.column = open.match.columns.get('personId');
    this.countyColumn = open.match.columns.get('county');
  }

  /** Takes the person of a row as the one in `place`; false, with an issue, when the ID was there already. */
  add(cells: readonly CellValue[], row: number, place: number): boolean {
    if (this.column === undefined) return true;
    const cell = cells[this.column];
    if (isUnclear(cell)) return this.addUnclear(row, cell);
    const id = typeof cell === 'string' && isCleanText(cell) ? cell : cellText(cell);
    if (id === '') return true;
    const folded = foldName(id);
    if (this.ascends && folded > this.last && this.countyColumn === undefined) {
      this.last = folded;
      return true;
    }
    const first = this.firstWith(folded, row, place);
    if (first < 0) return true;
    const facts = {
      personId: maskId(quoteCell(id)),
      firstRow: first + 1,
      firstCell: this.open.issues.address(first, this.column),
    };
    this.open.issues.add('personTwice', 'error', row, this.column, facts);
    return false;
  }

  /** The IDs of the people taken, '' where there is none. */
  read(count: number): readonly string[] {
    const ids = new Array<string>(count).fill('');
    if (this.column === undefined) return ids;
    for (let i = 0; i < count; i++) ids[i] = cellText(this.open.values[this.rows[i]][this.column]);
    return ids;
  }

  private addUnclear(row: number, cell: CellValue): boolean {
    this.open.issues.add('codeLostDigits', 'warning', row, this.column!, { found: maskId(quoteCell(cell)) });
    return true;
  }

  /** The row of the person who has the ID already; −1, and the ID is kept, when nobody has. */
  private firstWith(folded: string, row: number, place: number): number {
    this.ascends = false;
    this.seen ??= this.idsSoFar(place);
    const ids = this.ofCounty(this.seen, row);
    const before = ids.get(folded);
    if (before !== undefined) return before;
    ids.set(folded, row);
    return -1;
  }

  private idsSoFar(place: number): Map<string, Map<string, number>> {
    const seen = new Map<string, Map<string, number>>();
    for (let i = 0; i < place; i++) {
      const cell = this.open.values[this.rows[i]][this.column!];
      const id = isUnclear(cell) ? '' : cellText(cell);
      if (id !== '') this.ofCounty(seen, this.rows[i]).set(foldName(id), this.rows[i]);
    }
    return seen;
  }

  private ofCounty(seen: Map<string, Map<string, number>>, row: number): Map<string, number> {
    const { values } = this.open;
    const county = this.countyColumn === undefined ? '' : foldName(cellText(values[row][this.countyColumn]));
    let ids = seen.get(county);
    if (!ids) seen.set(county, (ids = new Map()));
    return ids;
  }
}

const isUnclear = (cell: CellValue): boolean => typeof cell === 'number' && Math.abs(cell) >= EXACT_DIGITS_LIMIT;
