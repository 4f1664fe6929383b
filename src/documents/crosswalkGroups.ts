import { crosswalkRows, structureRows } from '../core';
import type { CrosswalkRow, Reform, UnitAfter } from '../core';

/** One unit after the reform with the rows it is made of; `unit` is null for what ended (withdrawn, enterprise). */
export interface CrosswalkGroup {
  readonly unit: UnitAfter | null;
  /** Place in the units after; -1 for what ended. */
  readonly unitAfter: number;
  readonly rows: readonly { readonly row: CrosswalkRow; readonly place: number }[];
}

/** The crosswalk's rows by unit after, in the order of the result; what ended comes last, a group a row. */
export function crosswalkGroups(reform: Reform): {
  readonly units: CrosswalkGroup[];
  readonly ended: CrosswalkGroup[];
} {
  const structure = structureRows(reform);
  const units: { unit: UnitAfter; unitAfter: number; rows: { row: CrosswalkRow; place: number }[] }[] = [];
  const groupOf = new Map<number, (typeof units)[number]>();
  const ended: CrosswalkGroup[] = [];
  crosswalkRows(reform).forEach((row, place) => {
    if (row.toUnit < 0) {
      ended.push({ unit: null, unitAfter: -1, rows: [{ row, place }] });
      return;
    }
    let group = groupOf.get(row.toUnit);
    if (!group) {
      group = { unit: structure[row.toUnit], unitAfter: row.toUnit, rows: [] };
      groupOf.set(row.toUnit, group);
      units.push(group);
    }
    group.rows.push({ row, place });
  });
  return { units, ended };
}
