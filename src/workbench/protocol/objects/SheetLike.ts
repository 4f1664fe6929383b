import type { Worksheet, WorksheetView } from '@cj-tech-master/excelts';
import type { Area } from '../../model/address';
import type { HostContext } from '../HostContext';
import type { HostRange } from './HostRange';

/** The part of a worksheet that its protection, panes and custom properties work on. */
export interface SheetLike {
  readonly context: HostContext;
  readonly sheet: Worksheet;
  view: Partial<WorksheetView>;
  range(area: Area): HostRange;
  changed(): void;
}
