import { crosswalkRows, foldName, structureRows, type CrosswalkRow, type Reform, type UnitAfter } from '../../core';

/** One unit after the reform with all that goes into it; or what ended: withdrawn, or left for enterprise. */
export interface PlanGroup {
  /** Place in the units after; -1 withdrawn, -2 left for enterprise. */
  readonly key: number;
  /** null for what ended. */
  readonly unit: UnitAfter | null;
  readonly rows: readonly CrosswalkRow[];
  readonly changed: boolean;
}

export const WITHDRAWN = -1;
export const ENTERPRISE = -2;

/** What is selected: a unit before (place in the agencies) or a group after (its key). */
export type Selection = { readonly side: 'before' | 'after'; readonly place: number } | null;

/** The reform as groups, in the order of the units after, then what ended. */
export function planGroups(reform: Reform): PlanGroup[] {
  const rowsOf = new Map<number, CrosswalkRow[]>();
  for (const row of crosswalkRows(reform)) {
    const key = groupKey(row);
    const rows = rowsOf.get(key);
    if (rows) rows.push(row);
    else rowsOf.set(key, [row]);
  }
  const units = structureRows(reform).map((unit, key): PlanGroup => {
    return { key, unit, rows: rowsOf.get(key) ?? [], changed: unit.change !== 'kept' };
  });
  const ended = [WITHDRAWN, ENTERPRISE].flatMap((key): PlanGroup[] => {
    const rows = rowsOf.get(key);
    return rows ? [{ key, unit: null, rows, changed: true }] : [];
  });
  return [...units, ...ended];
}

export function groupKey({ outcome, toUnit }: CrosswalkRow): number {
  if (outcome === 'withdrawn') return WITHDRAWN;
  return outcome === 'enterprise' ? ENTERPRISE : toUnit;
}

/** The groups that are changed (or all of them) and hold the search in the name of a unit before, after or plate. */
export function pickGroups(groups: readonly PlanGroup[], search: string, changedOnly: boolean): PlanGroup[] {
  const wanted = foldName(search).toLowerCase();
  const holds = (name: string): boolean => foldName(name).toLowerCase().includes(wanted);
  return groups.filter(({ unit, rows, changed }) => {
    if (changedOnly && !changed) return false;
    if (wanted === '') return true;
    const names = unit ? [unit.unit, ...unit.namePlates, ...unit.coLocated] : [];
    return names.some(holds) || rows.some(({ from }) => holds(from));
  });
}

export interface Highlight {
  readonly before: ReadonlySet<number>;
  readonly after: ReadonlySet<number>;
}

/** The selected unit and its counterparts on the other side. */
export function highlightOf(groups: readonly PlanGroup[], selection: Selection): Highlight {
  const before = new Set<number>();
  const after = new Set<number>();
  if (selection) {
    (selection.side === 'before' ? before : after).add(selection.place);
    for (const { key, rows } of groups) {
      for (const { fromAgency } of rows) {
        if (selection.side === 'before' && fromAgency === selection.place) after.add(key);
        if (selection.side === 'after' && key === selection.place && fromAgency >= 0) before.add(fromAgency);
      }
    }
  }
  return { before, after };
}
