import type { Cell, Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../../model/address';
import type { HostContext } from '../HostContext';

/** The part of a range that its formats, validation and conditional formats work on. */
export interface RangeLike {
  readonly context: HostContext;
  readonly sheet: Worksheet;
  readonly area: Area;
  eachCell(visit: (cell: Cell, row: number, column: number) => void): void;
  changeFormats(change: () => void): void;
}
