import type { Batch } from './batch';

const INSTANTIATE = 1;
const SERVICE_PATH = 2;

/**
 * Whether a batch does anything with the workbook. Excel answers batches that only speak to services, such as those that Office.js
 * sends while it starts, even while a cell is being edited.
 */
export function usesWorkbook({ Actions, ObjectPaths }: Batch): boolean {
  const rootType = (id: number | undefined): number | undefined => {
    const path = id === undefined ? undefined : ObjectPaths[String(id)];
    return path?.ParentObjectPathId ? rootType(path.ParentObjectPathId) : path?.ObjectPathType;
  };
  return Actions.some((action) => action.ActionType !== INSTANTIATE && rootType(action.ObjectPathId) !== SERVICE_PATH);
}
