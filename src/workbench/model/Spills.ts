import { type Cell, ValueType, type Worksheet } from '@cj-tech-master/excelts';
import type { Area } from './address';
import { cellNumber } from './cellNumber';

type SpillMap = ReadonlyMap<number, { readonly sheet: Worksheet; readonly area: Area }>;

/** Which cells a formula filled beside its own, as the last calculation left them. */
export class Spills {
  private areas: SpillMap = new Map();
  /** Spilled cell → cell of its formula. */
  private sources = new Map<number, number>();
  private growing = new Map<number, { sheet: Worksheet; area: Area }>();

  /** The area that the formula in this cell filled; undefined when it filled one cell. */
  of(sheet: Worksheet, row: number, column: number): Area | undefined {
    return this.areas.get(cellNumber(sheet.id, row, column))?.area;
  }

  /** The cell whose formula fills this cell, itself excluded. */
  sourceOf(sheet: Worksheet, row: number, column: number): { row: number; column: number } | undefined {
    const source = this.sources.get(cellNumber(sheet.id, row, column));
    return source === undefined ? undefined : this.areas.get(source)?.area;
  }

  /** Whether the cell fills others or is filled. */
  has(sheet: Worksheet, row: number, column: number): boolean {
    const number = cellNumber(sheet.id, row, column);
    return this.sources.has(number) || this.areas.has(number);
  }

  /** Takes over an area that a file names. */
  adopt(sheet: Worksheet, row: number, column: number, area: Area): void {
    this.keep(new Map([...this.areas, [cellNumber(sheet.id, row, column), { sheet, area }]]));
  }

  /** Empties all spilled cells and forgets them. */
  forget(): void {
    for (const { sheet, area } of this.areas.values()) emptySpilled(sheet, area);
    this.keep(new Map());
  }

  /** To be called before a calculation. */
  begin(): void {
    this.growing = new Map();
  }

  /** The engine writes a spill as its source cell followed by every other cell. */
  extend(sheet: Worksheet, source: Area, row: number, column: number): void {
    const key = cellNumber(sheet.id, source.row, source.column);
    const known = this.growing.get(key)?.area ?? source;
    const area = {
      ...source,
      rows: Math.max(known.rows, row - source.row + 1),
      columns: Math.max(known.columns, column - source.column + 1),
    };
    this.growing.set(key, { sheet, area });
  }

  /**
   * Takes what the calculation gave: `settled` when all areas are as before, `changed` when some have another size,
   * `blocked` when a formula that spilled before found its way blocked; then all are to be forgotten and tried afresh.
   */
  take(): 'settled' | 'changed' | 'blocked' {
    const before = this.areas;
    const isSame =
      before.size === this.growing.size &&
      [...this.growing].every(([key, { area }]) => sameSize(before.get(key)?.area, area));
    const blocked = [...before].filter(
      ([key, { sheet, area }]) =>
        !this.growing.has(key) && errorOf(sheet.findCell(area.row + 1, area.column + 1)) === '#SPILL!',
    );
    this.keep(new Map([...this.growing, ...blocked]));
    if (blocked.length > 0) return 'blocked';
    return isSame ? 'settled' : 'changed';
  }

  private keep(areas: SpillMap): void {
    this.areas = areas;
    this.sources = new Map();
    for (const [key, { sheet, area }] of areas) {
      eachSpilled(area, (row, column) => this.sources.set(cellNumber(sheet.id, row, column), key));
    }
  }
}

function eachSpilled(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (row !== area.row || column !== area.column) visit(row, column);
    }
  }
}

function emptySpilled(sheet: Worksheet, area: Area): void {
  eachSpilled(area, (row, column) => {
    const cell = sheet.findCell(row + 1, column + 1);
    if (cell && cell.type !== ValueType.Formula && cell.type !== ValueType.Merge) cell.value = null;
  });
}

function errorOf(cell: Cell | undefined): string | undefined {
  const result = cell?.result;
  return typeof result === 'object' && 'error' in result ? result.error : undefined;
}

const sameSize = (one: Area | undefined, other: Area): boolean =>
  one?.rows === other.rows && one.columns === other.columns;
