import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import {
  type Area,
  MAX_COLUMNS,
  MAX_ROWS,
  boundingArea,
  intersection,
  parseAddress,
  sheetAddress,
} from '../../model/address';
import { type Scalar, type ScalarType, formulaOrScalar, scalarOf, scalarTypeOf } from '../../model/cellContent';
import { tableArea } from '../../model/tables';
import { usedArea } from '../../model/usedArea';
import { numberFormatOf } from '../../model/WorkbookModel';
import type { HostContext } from '../HostContext';
import { HostError, accessDenied, invalidArgument, itemNotFound, sizeMismatch } from '../HostError';
import { HostObject, type MemberList } from '../HostObject';
import { HostConditionalFormats } from './HostConditionalFormats';
import { HostDataValidation } from './HostDataValidation';
import { HostRangeFormat } from './HostRangeFormat';
import { columnWidthOf, rowHeightOf } from './sizes';
import { deleteCells, insertCells, type DeleteShift, type InsertShift } from './shiftCells';
import type { RangeLike } from './RangeLike';

/** Above this many cells Excel gives null instead of values. */
const MAX_LOADED_CELLS = 5_000_000;

type ClearScope = 'All' | 'Formats' | 'Contents' | 'Hyperlinks' | 'RemoveHyperlinks' | 'ResetContents';

/** `Excel.Range` */
export class HostRange extends HostObject implements RangeLike {
  static override readonly members: MemberList = {
    values: [
      'address',
      'cellCount',
      'columnCount',
      'columnIndex',
      'formulas',
      'numberFormat',
      'rowCount',
      'rowIndex',
      'text',
      'values',
      'valueTypes',
    ],
    costlyValues: [
      'columnHidden',
      'formulasLocal',
      'hasSpill',
      'height',
      'hidden',
      'isEntireColumn',
      'isEntireRow',
      'left',
      'numberFormatLocal',
      'rowHidden',
      'top',
      'width',
    ],
    objects: ['conditionalFormats', 'dataValidation', 'format', 'worksheet'],
    methods: [
      '_ValidateArraySize',
      'clear',
      'delete',
      'getAbsoluteResizedRange',
      'getBoundingRect',
      'getCell',
      'getColumn',
      'getColumnsAfter',
      'getColumnsBefore',
      'getEntireColumn',
      'getEntireRow',
      'getIntersection',
      'getIntersectionOrNullObject',
      'getLastCell',
      'getLastColumn',
      'getLastRow',
      'getMergedAreasOrNullObject',
      'getOffsetRange',
      'getResizedRange',
      'getRow',
      'getRowsAbove',
      'getRowsBelow',
      'getSpillingToRange',
      'getSpillingToRangeOrNullObject',
      'getSpillParent',
      'getSpillParentOrNullObject',
      'getTables',
      'getUsedRange',
      'getUsedRangeOrNullObject',
      'insert',
      'merge',
      'select',
      'unmerge',
    ],
  };

  constructor(
    readonly context: HostContext,
    readonly sheet: Worksheet,
    readonly area: Area,
  ) {
    super();
  }

  get address(): string {
    return sheetAddress(this.sheet.name, this.area);
  }
  get rowIndex(): number {
    return this.area.row;
  }
  get columnIndex(): number {
    return this.area.column;
  }
  get rowCount(): number {
    return this.area.rows;
  }
  get columnCount(): number {
    return this.area.columns;
  }
  get cellCount(): number {
    const cells = this.area.rows * this.area.columns;
    return cells > 2 ** 31 - 1 ? -1 : cells;
  }
  get isEntireColumn(): boolean {
    return this.area.rows === MAX_ROWS;
  }
  get isEntireRow(): boolean {
    return this.area.columns === MAX_COLUMNS;
  }
  get worksheet(): HostObject {
    return this.context.worksheetObject(this.sheet);
  }
  get format(): HostRangeFormat {
    return new HostRangeFormat(this);
  }
  get dataValidation(): HostDataValidation {
    return new HostDataValidation(this);
  }
  get conditionalFormats(): HostConditionalFormats {
    return new HostConditionalFormats(this);
  }

  get values(): Scalar[][] | null {
    this.context.model.calculate();
    return this.grid(scalarOf);
  }
  set values(content: unknown) {
    this.writeGrid(content, 'values');
  }
  get formulas(): Scalar[][] | null {
    this.context.model.calculate();
    return this.grid(formulaOrScalar);
  }
  set formulas(content: unknown) {
    this.writeGrid(content, 'formulas');
  }
  get formulasLocal(): Scalar[][] | null {
    return this.formulas;
  }
  set formulasLocal(content: unknown) {
    this.writeGrid(content, 'formulasLocal');
  }
  get valueTypes(): ScalarType[][] | null {
    this.context.model.calculate();
    return this.grid(scalarTypeOf);
  }
  get text(): string[][] | null {
    this.context.model.calculate();
    return this.grid((cell) => (scalarTypeOf(cell) === 'Error' ? String(scalarOf(cell)) : (cell?.displayText ?? '')));
  }
  get numberFormat(): string[][] | null {
    return this.grid(numberFormatOf);
  }
  set numberFormat(content: unknown) {
    const formats = this.gridOf(content, 'numberFormat');
    this.changeFormats(() => {
      this.eachCell((cell, row, column) => {
        const format = formats(row, column);
        if (format !== null) cell.style = { ...cell.style, numFmt: String(format) };
      });
    });
  }
  get numberFormatLocal(): string[][] | null {
    return this.numberFormat;
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

  /** The client sends this before it writes a large array in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw sizeMismatch('Range.values');
  }

  getCell(row: number, column: number): HostRange {
    return this.at({ row: this.area.row + row, column: this.area.column + column, rows: 1, columns: 1 });
  }
  getRow(row: number): HostRange {
    if (row >= this.area.rows) throw invalidArgument('Range.getRow');
    return this.at({ ...this.area, row: this.area.row + row, rows: 1 });
  }
  getColumn(column: number): HostRange {
    if (column >= this.area.columns) throw invalidArgument('Range.getColumn');
    return this.at({ ...this.area, column: this.area.column + column, columns: 1 });
  }
  getLastCell(): HostRange {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }
  getLastRow(): HostRange {
    return this.getRow(this.area.rows - 1);
  }
  getLastColumn(): HostRange {
    return this.getColumn(this.area.columns - 1);
  }
  getOffsetRange(rows: number, columns: number): HostRange {
    return this.at({ ...this.area, row: this.area.row + rows, column: this.area.column + columns });
  }
  getResizedRange(rows: number, columns: number): HostRange {
    return this.at({ ...this.area, rows: this.area.rows + rows, columns: this.area.columns + columns });
  }
  getAbsoluteResizedRange(rows: number, columns: number): HostRange {
    return this.at({ ...this.area, rows, columns });
  }
  getRowsBelow(count = 1): HostRange {
    return this.at({
      ...this.area,
      row: count > 0 ? this.area.row + this.area.rows : this.area.row + this.area.rows + count,
      rows: Math.abs(count),
    });
  }
  getRowsAbove(count = 1): HostRange {
    return this.at({ ...this.area, row: count > 0 ? this.area.row - count : this.area.row, rows: Math.abs(count) });
  }
  getColumnsAfter(count = 1): HostRange {
    return this.at({
      ...this.area,
      column: count > 0 ? this.area.column + this.area.columns : this.area.column + this.area.columns + count,
      columns: Math.abs(count),
    });
  }
  getColumnsBefore(count = 1): HostRange {
    return this.at({
      ...this.area,
      column: count > 0 ? this.area.column - count : this.area.column,
      columns: Math.abs(count),
    });
  }
  getEntireRow(): HostRange {
    return this.at({ ...this.area, column: 0, columns: MAX_COLUMNS });
  }
  getEntireColumn(): HostRange {
    return this.at({ ...this.area, row: 0, rows: MAX_ROWS });
  }
  getBoundingRect(other: HostRange | string): HostRange {
    return this.at(boundingArea(this.area, this.areaOf(other)));
  }
  getIntersectionOrNullObject(other: HostRange | string): HostRange | null {
    const shared = intersection(this.area, this.areaOf(other));
    return shared && this.at(shared);
  }
  getIntersection(other: HostRange | string): HostRange {
    const shared = this.getIntersectionOrNullObject(other);
    if (!shared) throw itemNotFound('Range.getIntersection');
    return shared;
  }
  getUsedRangeOrNullObject(valuesOnly = false): HostRange | null {
    const used = usedArea(this.sheet, this.area, valuesOnly);
    return used && this.at(used);
  }
  getUsedRange(valuesOnly = false): HostRange {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }
  getTables(fullyContained = false): HostObject {
    return this.context.tablesObject(this.sheet, this.area, fullyContained);
  }

  getSpillingToRangeOrNullObject(): HostRange | null {
    this.context.model.calculate();
    const spill = this.context.model.spillOf(this.sheet.name, this.area.row, this.area.column);
    return spill ? this.at(spill) : null;
  }
  getSpillingToRange(): HostRange {
    const spill = this.getSpillingToRangeOrNullObject();
    if (!spill) throw itemNotFound('Range.getSpillingToRange');
    return spill;
  }
  getSpillParentOrNullObject(): HostRange | null {
    this.context.model.calculate();
    const source = this.context.model.spillSourceOf(this.sheet.name, this.area.row, this.area.column);
    if (source) return this.at({ row: source.row, column: source.column, rows: 1, columns: 1 });
    return this.context.model.spillOf(this.sheet.name, this.area.row, this.area.column) ? this.getCell(0, 0) : null;
  }
  getSpillParent(): HostRange {
    const parent = this.getSpillParentOrNullObject();
    if (!parent) throw itemNotFound('Range.getSpillParent');
    return parent;
  }

  /** Merged areas that touch this range. */
  getMergedAreasOrNullObject(): HostObject | null {
    const merged = this.sheet.mergedRegions
      .map((region) => ({
        row: region.top - 1,
        column: region.left - 1,
        rows: region.bottom - region.top + 1,
        columns: region.right - region.left + 1,
      }))
      .filter((area) => intersection(area, this.area));
    return merged.length === 0 ? null : new HostRangeAreas(this.context, this.sheet, merged);
  }

  merge(across = false): void {
    this.assertWritable('Range.merge');
    if (this.sheet.getTables().some((table) => intersection(tableArea(table), this.area))) {
      throw new HostError('InvalidOperation', 'This operation is not permitted for the current object.', 'Range.merge');
    }
    this.context.model.mergeCells(this.sheet, this.area, across);
    this.notify(true);
  }

  unmerge(): void {
    this.assertWritable('Range.unmerge');
    this.sheet.unMergeCells(...this.corners());
    this.notify(true);
  }

  clear(scope: ClearScope = 'All'): void {
    this.assertWritable('Range.clear');
    const { model } = this.context;
    if (scope === 'All' || scope === 'Contents' || scope === 'ResetContents')
      model.clearContents(this.sheet, this.area);
    if (scope === 'All' || scope === 'Formats') {
      this.sheet.unMergeCells(...this.corners());
      const used = usedArea(this.sheet, this.area, false);
      if (used) this.at(used).eachCell((cell) => (cell.style = {}));
    }
    if (scope === 'All') this.dataValidation.clear();
    this.notify(scope === 'Formats');
  }

  delete(shift: DeleteShift): void {
    this.assertWritable('Range.delete');
    deleteCells(this.context, this.sheet, this.area, shift);
  }

  insert(shift: InsertShift): HostRange {
    this.assertWritable('Range.insert');
    insertCells(this.context, this.sheet, this.area, shift);
    return this;
  }

  select(): void {
    this.context.model.select({ sheetName: this.sheet.name, ...this.area }, 'addin');
  }

  /** Visits every cell of the range, made when it is not there yet. */
  eachCell(visit: (cell: Cell, row: number, column: number) => void): void {
    if (this.area.rows * this.area.columns > MAX_LOADED_CELLS)
      throw invalidArgument('Range', 'The range is too large for this operation.');
    for (let row = 0; row < this.area.rows; row++) {
      const line = this.sheet.getRow(this.area.row + row + 1);
      for (let column = 0; column < this.area.columns; column++)
        visit(line.getCell(this.area.column + column + 1), row, column);
    }
  }

  /** Runs a change of formats under the rules of sheet protection. */
  changeFormats(change: () => void): void {
    this.assertWritable('Range.format');
    change();
    this.notify(true);
  }

  at(area: Area): HostRange {
    const fits =
      area.row >= 0 &&
      area.column >= 0 &&
      area.rows > 0 &&
      area.columns > 0 &&
      area.row + area.rows <= MAX_ROWS &&
      area.column + area.columns <= MAX_COLUMNS;
    if (!fits) throw invalidArgument('Range');
    return new HostRange(this.context, this.sheet, {
      row: area.row,
      column: area.column,
      rows: area.rows,
      columns: area.columns,
    });
  }

  corners(): [number, number, number, number] {
    const { row, column, rows, columns } = this.area;
    return [row + 1, column + 1, row + rows, column + columns];
  }

  notify(formatsOnly: boolean, before?: Scalar): void {
    this.context.model.notify({
      sheetName: this.sheet.name,
      ...this.area,
      origin: 'addin',
      ...(formatsOnly && { formatsOnly }),
      ...(before !== undefined && { before }),
    });
  }

  assertWritable(location: string): void {
    if (!this.context.model.isWritable(this.sheet, this.area)) throw accessDenied(location);
  }

  private areaOf(other: HostRange | string): Area {
    if (other instanceof HostRange) return other.area;
    const area = parseAddress(other);
    if (!area) throw invalidArgument('Range');
    return area;
  }

  private grid<Content>(read: (cell: Cell | undefined) => Content): Content[][] | null {
    const { row, column, rows, columns } = this.area;
    if (rows * columns > MAX_LOADED_CELLS) return null;
    return Array.from({ length: rows }, (_, rowOffset) => {
      const line = this.sheet.findRow(row + rowOffset + 1);
      return Array.from({ length: columns }, (__, offset) => read(line?.findCell(column + offset + 1)));
    });
  }

  private gridOf(content: unknown, member: string): (row: number, column: number) => unknown {
    if (!Array.isArray(content)) return () => content;
    const rows = content as unknown[];
    const fits =
      rows.length === this.area.rows && rows.every((row) => Array.isArray(row) && row.length === this.area.columns);
    if (!fits) throw sizeMismatch(`Range.${member}`);
    return (row, column) => (rows[row] as unknown[])[column];
  }

  private writeGrid(content: unknown, member: string): void {
    const contentAt = this.gridOf(content, member);
    this.assertWritable(`Range.${member}`);
    const { model } = this.context;
    const isOne = this.area.rows === 1 && this.area.columns === 1;
    const before = isOne ? scalarOf(this.sheet.findCell(this.area.row + 1, this.area.column + 1)) : undefined;
    this.eachPosition((row, column) => {
      const given = contentAt(row - this.area.row, column - this.area.column);
      if (given === null || given === undefined) return;
      if (typeof given === 'object') throw invalidArgument(`Range.${member}`);
      if (typeof given === 'string' && given.length > 32767) throw invalidArgument(`Range.${member}`);
      model.writeScalar(this.sheet, row, column, given as Scalar);
    });
    this.notify(false, before);
  }

  private eachPosition(visit: (row: number, column: number) => void): void {
    const { row, column, rows, columns } = this.area;
    if (rows * columns > MAX_LOADED_CELLS) throw invalidArgument('Range', 'The range is too large for this operation.');
    for (let line = row; line < row + rows; line++)
      for (let cell = column; cell < column + columns; cell++) visit(line, cell);
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

/** `Excel.RangeAreas`, as far as `getMergedAreasOrNullObject` needs it. */
export class HostRangeAreas extends HostObject {
  static override readonly members: MemberList = { values: ['address', 'areaCount', 'cellCount'] };

  constructor(
    readonly context: HostContext,
    readonly sheet: Worksheet,
    readonly list: readonly Area[],
  ) {
    super();
  }
  get address(): string {
    return this.list.map((area) => sheetAddress(this.sheet.name, area)).join(',');
  }
  get areaCount(): number {
    return this.list.length;
  }
  get cellCount(): number {
    return this.list.reduce((sum, area) => sum + area.rows * area.columns, 0);
  }
}

function forEachIndex(from: number, count: number, visit: (index: number) => void): void {
  for (let index = from; index < from + count; index++) visit(index);
}
