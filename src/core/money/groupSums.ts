import type { AnnualCost, StaffCosts, StandardsOfStaff } from './costs';

/** Whole fen by group. */
export interface GroupSums {
  readonly payFen: Float64Array;
  readonly totalFen: Float64Array;
  readonly contributionsFen: readonly Float64Array[];
}

/** Up to so many counts (groups × standards) people are counted, and each standard is taken so many times. */
const MOST_COUNTS = 1_000_000;

/** What the people of every group cost. `group`: that of every person. Who is not costed adds nothing. */
export function groupSums(costs: StaffCosts, group: Int32Array, groups: number): GroupSums {
  const { byStandard } = costs;
  if (byStandard && byStandard.costs.length * groups <= MOST_COUNTS) {
    return sumStandards(byStandard, costs.items.length, group, groups);
  }
  return {
    payFen: sumColumn(costs.payFen, group, groups),
    totalFen: sumColumn(costs.totalFen, group, groups),
    contributionsFen: costs.contributionsFen.map((column) => sumColumn(column, group, groups)),
  };
}

function sumStandards({ place, costs }: StandardsOfStaff, items: number, group: Int32Array, groups: number): GroupSums {
  const people = new Int32Array(groups * costs.length);
  for (let person = 0; person < place.length; person++) {
    if (place[person] >= 0) people[group[person] * costs.length + place[person]] += 1;
  }
  const sum = (fenOf: (cost: AnnualCost) => number): Float64Array => {
    const fen = costs.map(fenOf);
    const sums = new Float64Array(groups);
    for (let at = 0, cell = 0; at < groups; at++) {
      for (let standard = 0; standard < fen.length; standard++, cell++) {
        if (people[cell] > 0) sums[at] += people[cell] * fen[standard];
      }
    }
    return sums;
  };
  return {
    payFen: sum((cost) => cost.payFen),
    totalFen: sum((cost) => cost.totalFen),
    contributionsFen: Array.from({ length: items }, (_, item) => sum((cost) => cost.contributionsFen[item])),
  };
}

function sumColumn(fen: Float64Array, group: Int32Array, groups: number): Float64Array {
  const sums = new Float64Array(groups);
  for (let person = 0; person < fen.length; person++) {
    if (!Number.isNaN(fen[person])) sums[group[person]] += fen[person];
  }
  return sums;
}
