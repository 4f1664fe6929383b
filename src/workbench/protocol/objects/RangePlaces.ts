import { type Area, MAX_COLUMNS, MAX_ROWS, boundingArea, intersection, parseAddress } from '../../model/address';
import { usedArea } from '../../model/usedArea';
import { invalidArgument, itemNotFound } from '../HostError';
import { RangeCells } from './RangeCells';
import { RangeSizes } from './RangeSizes';

/** The ranges that a range leads to: its parts, its neighbours, its used part and what spills. */
export abstract class RangePlaces extends RangeSizes {
  /** Another area of the same sheet; fails beyond the edges of the sheet. */
  abstract at(area: Area): this;

  getCell(row: number, column: number): this {
    return this.at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }
  getRow(row: number): this {
    if (row >= this.area.rows) throw invalidArgument('Range.getRow');
    return this.at({ ...this.area, row: this.area.row + row, rows: 1 });
  }
  getColumn(column: number): this {
    if (column >= this.area.columns) throw invalidArgument('Range.getColumn');
    return this.at({ ...this.area, column: this.area.column + column, columns: 1 });
  }
  getLastCell(): this {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }
  getLastRow(): this {
    return this.getRow(this.area.rows - 1);
  }
  getLastColumn(): this {
    return this.getColumn(this.area.columns - 1);
  }
  getOffsetRange(rows: number, columns: number): this {
    return this.at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }
  getResizedRange(rows: number, columns: number): this {
    return this.at({ ...this.area, rows: this.area.rows + rows, columns: this.area.columns + columns });
  }
  getAbsoluteResizedRange(rows: number, columns: number): this {
    return this.at({ ...this.area, rows, columns });
  }
  getRowsBelow(count = 1): this {
    return this.at({
      ...this.area,
      row: count > 0 ? this.area.row + this.area.rows : this.area.row + this.area.rows + count,
      rows: Math.abs(count),
    });
  }
  getRowsAbove(count = 1): this {
    return this.at({ ...this.area, row: count > 0 ? this.area.row - count : this.area.row, rows: Math.abs(count) });
  }
  getColumnsAfter(count = 1): this {
    return this.at({
      ...this.area,
      column: count > 0 ? this.area.column + this.area.columns : this.area.column + this.area.columns + count,
      columns: Math.abs(count),
    });
  }
  getColumnsBefore(count = 1): this {
    return this.at({
      ...this.area,
      column: count > 0 ? this.area.column - count : this.area.column,
      columns: Math.abs(count),
    });
  }
  getEntireRow(): this {
    return this.at({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }
  getEntireColumn(): this {
    return this.at({ ...this.area, row: 0, rows: MAX_ROWS });
  }
  getBoundingRect(other: RangeCells | string): this {
    return this.at(boundingArea(this.area, this.areaOf(other)));
  }
  getIntersectionOrNullObject(other: RangeCells | string): this | null {
    const shared = intersection(this.area, this.areaOf(other));
    return shared && this.at(shared);
  }
  getIntersection(other: RangeCells | string): this {
    const shared = this.getIntersectionOrNullObject(other);
    if (!shared) throw itemNotFound('Range.getIntersection');
    return shared;
  }
  getUsedRangeOrNullObject(valuesOnly = false): this | null {
    const used = usedArea(this.sheet, this.area, valuesOnly);
    return used && this.at(used);
  }
  getUsedRange(valuesOnly = false): this {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  get hasSpill(): boolean | null {
    this.context.model.calculate();
    const { model } = this.context;
    const states = new Set<boolean>();
    this.eachPosition((row, column) => {
      states.add(
        model.spillOf(this.sheet.name, row, column) !== undefined ||
          model.spillSourceOf(this.sheet.name, row, column) !== undefined,
      );
    });
    return states.size === 1 ? [...states][0]! : null;
  }
  getSpillingToRangeOrNullObject(): this | null {
    this.context.model.calculate();
    const spill = this.context.model.spillOf(this.sheet.name, this.area.row, this.area.column);
    return spill ? this.at(spill) : null;
  }
  getSpillingToRange(): this {
    const spill = this.getSpillingToRangeOrNullObject();
    if (!spill) throw itemNotFound('Range.getSpillingToRange');
    return spill;
  }
  getSpillParentOrNullObject(): this | null {
    this.context.model.calculate();
    const source = this.context.model.spillSourceOf(this.sheet.name, this.area.row, this.area.column);
    if (source) return this.at({ row: source.row, column: source.column, rows: 1, columns: 1 });
    return this.context.model.spillOf(this.sheet.name, this.area.row, this.area.column) ? this.getCell(0, 0) : null;
  }
  getSpillParent(): this {
    const parent = this.getSpillParentOrNullObject();
    if (!parent) throw itemNotFound('Range.getSpillParent');
    return parent;
  }

  private areaOf(other: RangeCells | string): Area {
    if (other instanceof RangeCells) return other.area;
    const area = parseAddress(other);
    if (!area) throw invalidArgument('Range');
    return area;
  }
}
