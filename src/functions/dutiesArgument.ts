import { readDuties, type Duties } from '../core/counterparts';
import type { Issue } from '../core';
import { tableArgument } from './tableArgument';

/** The duties table that a range argument holds, with the issues of reading it. */
export function dutiesArgument(argument: unknown): { readonly table: Duties; readonly issues: readonly Issue[] } {
  return tableArgument(argument, 'duties', (table) => {
    const read = readDuties(table);
    return { table: read.duties, issues: read.issues };
  });
}
