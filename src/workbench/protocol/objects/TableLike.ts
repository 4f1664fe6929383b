import type { Table, Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../../model/address';
import type { HostContext } from '../HostContext';
import type { HostRange } from './HostRange';

/** The part of a table that its columns and rows work on. */
export interface TableLike {
  readonly context: HostContext;
  readonly sheet: Worksheet;
  readonly table: Table;
  range(area: Area): HostRange;
  getRange(): HostRange;
  getHeaderRowRange(): HostRange;
  getDataBodyRange(): HostRange;
  assertWritable(location: string): void;
  changed(): void;
}
