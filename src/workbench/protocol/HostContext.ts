import type { Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../model/address';
import type { WorkbookModel } from '../model/WorkbookModel';
import type { HostEvents } from './HostEvents';
import type { HostObject } from './HostObject';

/** What every host object works on, and the way to objects that lie above it. */
export interface HostContext {
  readonly model: WorkbookModel;
  readonly events: HostEvents;
  /** Object that the client keeps under this reference. */
  reference(id: string): HostObject | undefined;
  worksheetObject(sheet: Worksheet): HostObject;
  /** Tables that touch an area, or lie inside of it. */
  tablesObject(sheet: Worksheet, area: Area, fullyContained: boolean): HostObject;
}
