import { RangeCells } from './RangeCells';
import { columnWidthOf, rowHeightOf } from './sizes';

/** Rows and columns of a range: hidden or not, and where they lie in points. */
export abstract class RangeSizes extends RangeCells {
  get rowHidden(): boolean | null {
    return this.common(this.area.row, this.area.rows, (row) => this.sheet.findRow(row + 1)?.hidden === true);
  }
  set rowHidden(hidden: boolean) {
    this.changeFormats(() =>
      forEachIndex(this.area.row, this.area.rows, (row) => (this.sheet.getRow(row + 1).hidden = hidden)),
    );
  }
  get columnHidden(): boolean | null {
    return this.common(this.area.column, this.area.columns, (column) => this.sheet.getColumn(column + 1).hidden);
  }
  set columnHidden(hidden: boolean) {
    this.changeFormats(() =>
      forEachIndex(this.area.column, this.area.columns, (column) => (this.sheet.getColumn(column + 1).hidden = hidden)),
    );
  }
  get hidden(): boolean | null {
    return this.rowHidden === true || this.columnHidden === true
      ? true
      : this.rowHidden === null || this.columnHidden === null
        ? null
        : false;
  }

  get top(): number {
    return this.sum(0, this.area.row, (row) => rowHeightOf(this.sheet, row));
  }
  get left(): number {
    return this.sum(0, this.area.column, (column) => columnWidthOf(this.sheet, column));
  }
  get height(): number {
    return this.sum(this.area.row, this.area.rows, (row) => rowHeightOf(this.sheet, row));
  }
  get width(): number {
    return this.sum(this.area.column, this.area.columns, (column) => columnWidthOf(this.sheet, column));
  }

  private common<Content>(from: number, count: number, read: (index: number) => Content): Content | null {
    const first = read(from);
    const last = Math.min(from + count, from + 100_000);
    for (let index = from + 1; index < last; index++) if (read(index) !== first) return null;
    return first;
  }

  private sum(from: number, count: number, read: (index: number) => number): number {
    let total = 0;
    for (let index = from; index < from + count; index++) total += read(index);
    return total;
  }
}

function forEachIndex(from: number, count: number, visit: (index: number) => void): void {
  for (let index = from; index < from + count; index++) visit(index);
}
