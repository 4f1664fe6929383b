import type { CrosswalkRow, Operation } from '../../core';
import type { PlanGroup } from '../plan/planGroups';
import { postsOf } from '../plan/postsOf';
import type { FlowGraph, FlowLink, FlowUnit } from './flowGraph';

export interface FlowLinkOfPlan extends FlowLink {
  readonly operation: Operation;
  readonly row: CrosswalkRow;
}

export interface FlowGraphOfPlan extends FlowGraph {
  readonly links: readonly FlowLinkOfPlan[];
  /** Place in the agencies of each unit before. */
  readonly agencies: readonly number[];
  /** Key of the group of each unit after. */
  readonly groups: readonly number[];
}

/** The groups as a graph. `endLabel` names what ended, for a group without a unit. */
export function flowGraphOf(groups: readonly PlanGroup[], endLabel: (key: number) => string): FlowGraphOfPlan {
  const placeOf = new Map<number, number>();
  const agencies: number[] = [];
  const names: string[] = [];
  const links: FlowLinkOfPlan[] = [];
  groups.forEach(({ rows }, to) => {
    for (const row of rows) {
      if (row.fromAgency >= 0 && !placeOf.has(row.fromAgency)) {
        placeOf.set(row.fromAgency, agencies.push(row.fromAgency) - 1);
        names.push(row.from);
      }
      const from = placeOf.get(row.fromAgency) ?? -1;
      links.push({ from, to, posts: postsOf(row.moved), operation: row.operation, row });
    }
  });
  const out = sumsOf(links, 'from', names.length);
  const into = sumsOf(links, 'to', groups.length);
  const before: FlowUnit[] = names.map((label, unit) => ({ label, posts: out[unit] }));
  const after: FlowUnit[] = groups.map(({ unit, key }, place) => ({
    label: unit ? unit.unit : endLabel(key),
    posts: into[place],
  }));
  return { before, after, links, agencies, groups: groups.map(({ key }) => key) };
}

/** Posts of the links at one end, by unit. */
function sumsOf(links: readonly FlowLink[], end: 'from' | 'to', unitCount: number): number[] {
  const sums = new Array<number>(unitCount).fill(0);
  for (const link of links) if (link[end] >= 0) sums[link[end]] += link.posts;
  return sums;
}
