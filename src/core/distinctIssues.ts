import type { Issue } from './issue';

/** The issues without those that say the same of the same place as one before them, in their order. */
export function distinctIssues(issues: readonly Issue[]): Issue[] {
  const said = new Set<string>();
  return [...new Set(issues)].filter(({ code, severity, where, facts }) => {
    const { sheet, table, cell, row, column } = where;
    const text = JSON.stringify([code, severity, sheet, table, cell, row, column, facts]);
    return said.size < said.add(text).size;
  });
}
