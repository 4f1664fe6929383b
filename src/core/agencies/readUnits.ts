import { atStake } from '../table/amountColumns';
import { cellError, cellText, isCleanText, quoteCell } from '../table/cells';
import { foldName } from '../table/foldText';
import { leaveOutRow } from '../table/leaveOutRow';
import { BlankRows, isHeaderAgain, sortOddRow } from '../table/oddRows';
import type { OpenTable } from '../table/openTable';
import type { CellValue } from '../table/rawTable';
import { isTotalWord } from '../table/totals';
import type { Kind } from './kinds';
import { readKind } from './readKind';

/** The rows of the agencies table that are units, with what identifies each. */
export interface UnitRows {
  readonly row: Int32Array;
  readonly unit: readonly string[];
  readonly county: readonly string[] | null;
  readonly kind: readonly Kind[];
  /** Folded county → folded name → place. */
  readonly index: ReadonlyMap<string, ReadonlyMap<string, number>>;
}

/** A text of the kind column as it was understood, and how often it was met. */
interface KindMet {
  readonly kind: Kind | null;
  readonly exact: boolean;
  readonly firstRow: number;
  rows: number;
}

/** Picks the rows that are units. Every row left out is an issue that names what is lost with it. */
export function readUnits(open: OpenTable): UnitRows {
  const { values, match, headers, headerRow, table, issues } = open;
  const unitColumn = match.columns.get('unit')!;
  const kindColumn = match.columns.get('kind')!;
  const countyColumn = match.columns.get('county');
  const unitHeader = headers[unitColumn];
  const most = Math.max(values.length - headerRow - 1, 0);
  const rows = new Int32Array(most);
  const unit = new Array<string>(most);
  const kind = new Array<Kind>(most);
  const county = countyColumn === undefined ? null : new Array<string>(most);
  const kinds = new Map<CellValue, KindMet>();
  const blanks = new BlankRows();
  const counties = new CountyIndex(unit, county);
  let met: KindMet | undefined;
  let kindCell: CellValue = undefined;
  let count = 0;
  for (let row = headerRow + 1; row < values.length; row++) {
    const cells = values[row];
    const nameCell = cells[unitColumn];
    const isPlain =
      typeof nameCell === 'string' && isCleanText(nameCell) && nameCell !== unitHeader && !isTotalWord(nameCell);
    if (!isPlain && leavesOut(open, row, unitColumn, blanks)) continue;
    const name = isPlain ? nameCell : cellText(nameCell);
    if (met === undefined || cells[kindColumn] !== kindCell) {
      kindCell = cells[kindColumn];
      met = kinds.get(kindCell) ?? meetKind(kindCell, row, kinds);
    }
    if (met.kind === null) {
      refuseKind(open, row, unitColumn, kindColumn, name);
      continue;
    }
    const place = county ? cellText(cells[countyColumn!]) : '';
    const first = counties.add(place, name, count);
    if (first >= 0) {
      const facts = {
        unit: name,
        county: place,
        firstRow: rows[first] + 1,
        firstCell: issues.address(rows[first], unitColumn),
      };
      issues.add('unitTwice', 'error', row, unitColumn, { ...facts, ...atStake(open, row) });
      continue;
    }
    met.rows += 1;
    rows[count] = row;
    unit[count] = name;
    kind[count] = met.kind;
    if (county) county[count] = place;
    count += 1;
  }
  unit.length = kind.length = count;
  if (county) county.length = count;
  blanks.report(table, count > 0 ? rows[count - 1] : 0, issues);
  for (const [cell, one] of kinds) reportGuess(open, kindColumn, cell, one);
  return { row: rows.slice(0, count), unit, county, kind, index: counties.index };
}

function meetKind(cell: CellValue, row: number, kinds: Map<CellValue, KindMet>): KindMet {
  const read = typeof cell === 'string' ? readKind(cell) : null;
  const met: KindMet = { kind: read?.kind ?? null, exact: read?.exact ?? true, firstRow: row, rows: 0 };
  kinds.set(cell, met);
  return met;
}

function reportGuess(open: OpenTable, column: number, cell: CellValue, { kind, exact, firstRow, rows }: KindMet): void {
  if (exact || kind === null || rows === 0) return;
  open.issues.add('kindTakenAs', 'warning', firstRow, column, { found: quoteCell(cell), kind, rows });
}

/** Whether a row whose unit cell is not a plain name is left out; reports why. */
function leavesOut(open: OpenTable, row: number, unitColumn: number, blanks: BlankRows): boolean {
  if (leaveOutRow(open, row, unitColumn, blanks)) return true;
  if (cellText(open.values[row][unitColumn]) !== '') return false;
  open.issues.add('noUnitName', 'error', row, unitColumn, atStake(open, row));
  return true;
}

/** A row with a name whose kind is blank, an error or none of the words: a heading, a remark, or a unit left out. */
function refuseKind(open: OpenTable, row: number, unitColumn: number, kindColumn: number, name: string): void {
  const { values, headers, issues } = open;
  const cell = values[row][kindColumn];
  const found = quoteCell(cell);
  if (cellError(cell) !== null) {
    issues.add('errorCell', 'error', row, kindColumn, { found, consequence: 'rowLeftOut' });
  } else if (isHeaderAgain(values[row], headers)) issues.add('repeatedHeader', 'note', row, unitColumn, {});
  else if (sortOddRow(values[row], headers, unitColumn) === 'heading') {
    issues.add('headingRow', 'note', row, unitColumn, { found: quoteCell(name) });
  } else if (cellText(cell) === '') {
    issues.add('blankKind', 'error', row, kindColumn, { unit: quoteCell(name), ...atStake(open, row) });
  } else {
    issues.add('unknownKind', 'error', row, kindColumn, { found, unit: quoteCell(name), ...atStake(open, row) });
  }
}

/** The units met so far, by county and name. */
class CountyIndex {
  readonly index = new Map<string, Map<string, number>>();
  private county = '';
  private names: Map<string, number> | undefined;
  private hasDuplicates = false;

  constructor(
    private readonly unit: readonly string[],
    private readonly countyOf: readonly string[] | null,
  ) {}

  /**
   * Adds a unit; the place of the one that has the name already, or -1. Most tables have no name twice, so until the
   * first duplicate a name is only set, and the map's size tells whether it was new.
   */
  add(county: string, name: string, place: number): number {
    if (this.names === undefined || county !== this.county) this.names = this.namesOf(county);
    const { names } = this;
    const folded = foldName(name);
    if (this.hasDuplicates) return addIfNew(names, folded, place);
    const before = names.size;
    if (names.set(folded, place).size > before) return -1;
    this.hasDuplicates = true;
    const first = this.firstWith(foldName(county), folded);
    names.set(folded, first);
    return first;
  }

  private firstWith(county: string, folded: string): number {
    return this.unit.findIndex(
      (name, place) =>
        foldName(name) === folded && (this.countyOf === null || foldName(this.countyOf[place]) === county),
    );
  }

  private namesOf(county: string): Map<string, number> {
    this.county = county;
    const folded = foldName(county);
    let names = this.index.get(folded);
    if (!names) this.index.set(folded, (names = new Map()));
    return names;
  }
}

function addIfNew(names: Map<string, number>, folded: string, place: number): number {
  const first = names.get(folded);
  if (first !== undefined) return first;
  names.set(folded, place);
  return -1;
}
