import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import { type Area, MAX_COLUMNS, MAX_ROWS, sheetAddress } from '../../model/address';
import { type Scalar, type ScalarType, formulaOrScalar, scalarOf, scalarTypeOf } from '../../model/cellContent';
import { numberFormatOf } from '../../model/numberFormat';
import type { HostContext } from '../HostContext';
import { accessDenied, invalidArgument, sizeMismatch } from '../HostError';
import { HostObject } from '../HostObject';
import type { RangeLike } from './RangeLike';

/** Above this many cells Excel gives null instead of values. */
const MAX_LOADED_CELLS = 5_000_000;

/** Where the cells of a range are and what stands in them. */
export abstract class RangeCells extends HostObject implements RangeLike {
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

  /** The client sends this before it writes a large array in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw sizeMismatch('Range.values');
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

  protected eachPosition(visit: (row: number, column: number) => void): void {
    const { row, column, rows, columns } = this.area;
    if (rows * columns > MAX_LOADED_CELLS) throw invalidArgument('Range', 'The range is too large for this operation.');
    for (let line = row; line < row + rows; line++)
      for (let cell = column; cell < column + columns; cell++) visit(line, cell);
  }
}
