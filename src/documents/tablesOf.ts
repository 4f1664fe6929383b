import type { TableKind, WorkbookTables } from '../core';

/** The tables of these kinds alone, with what was found and remarked of them: for the notes of a sheet that rests on no others. */
export function tablesOf(tables: WorkbookTables, kinds: readonly TableKind[]): WorkbookTables {
  const isOne = (kind: TableKind | undefined): boolean => kind !== undefined && kinds.includes(kind);
  const others = (Object.keys(tables) as (keyof WorkbookTables)[]).filter(
    (key) => key !== 'found' && key !== 'issues' && !isOne(key),
  );
  return {
    ...tables,
    ...Object.fromEntries(others.map((key) => [key, null])),
    found: tables.found.filter(({ kind }) => isOne(kind)),
    issues: tables.issues.filter(({ where }) => isOne(where.tableKind)),
  };
}
