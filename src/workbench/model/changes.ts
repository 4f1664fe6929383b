import type { Area } from './address';
import type { Scalar } from './cellContent';

/** Who changed cells: a person at the grid, the add-in through its host, or the calculation. */
export type ChangeOrigin = 'person' | 'addin' | 'calculation';

export interface CellChange extends Area {
  readonly sheetName: string;
  readonly origin: ChangeOrigin;
  /** Only formats changed. */
  readonly formatsOnly?: boolean;
  /** Value before, when one cell changed. */
  readonly before?: Scalar;
  /** How cells moved; `RangeEdited` when undefined. */
  readonly changeType?:
    'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted' | 'CellInserted' | 'CellDeleted';
  readonly shiftDirection?: 'ShiftCellLeft' | 'ShiftCellUp' | 'ShiftCellRight' | 'ShiftCellDown';
}

export type StructureChange =
  | {
      readonly kind: 'sheetAdded' | 'sheetDeleted' | 'sheetMoved' | 'sheetChanged';
      readonly sheetId: number;
      readonly sheetName: string;
      readonly origin: ChangeOrigin;
    }
  | {
      readonly kind: 'sheetRenamed';
      readonly sheetId: number;
      readonly sheetName: string;
      readonly before: string;
      readonly origin: ChangeOrigin;
    }
  | {
      readonly kind: 'sheetActivated';
      readonly sheetId: number;
      readonly sheetName: string;
      readonly origin: ChangeOrigin;
    }
  | {
      readonly kind: 'tableAdded' | 'tableDeleted' | 'tableChanged';
      readonly sheetName: string;
      readonly tableName: string;
      readonly tableId?: string;
      readonly origin: ChangeOrigin;
    };

export interface Selection extends Area {
  readonly sheetName: string;
}
