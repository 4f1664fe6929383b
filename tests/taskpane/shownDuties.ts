import type { WorkbookTables } from '../../src/core';
import { orphans, overloads, partyIndex, workload, type FollowedDuties } from '../../src/core/counterparts';
import type { DutiesShown } from '../../src/taskpane/counterparts/prepareCounterparts';

/** What the panel shows of duties that were followed; of the tables only the plan is there. */
export function shownOf(followed: FollowedDuties): DutiesShown {
  const { reform } = followed;
  const tables = { agencies: reform.agencies, plan: reform.plan, norms: null } as unknown as WorkbookTables;
  const loads = workload(followed);
  return {
    reform,
    tables,
    followed,
    orphans: orphans(followed),
    loads,
    overloads: overloads(loads, null, reform),
    index: partyIndex(followed),
  };
}
