import { foldName } from '../table/foldText';
import type { PayrollRow, StaffCosts } from './costs';
import { groupSums } from './groupSums';

/** The groups of people that a payroll has a row for. A group is known by its place. */
export class PayrollGroups {
  private readonly county: string[] = [];
  private readonly label: string[] = [];
  /** By folded county and label, and by county and label as written. */
  private readonly folded = new Map<string, Map<string, number>>();
  private readonly written = new Map<string, Map<string, number>>();
  private lastCounty = '';
  private lastLabel = '';
  private last = -1;

  /** `fold`: the form in which labels are compared. */
  constructor(private readonly fold: (label: string) => string) {}

  /** The group of a county and label, started when there is none and shown as first written. Folded '' is "not stated". */
  find(county: string, label: string): number {
    if (this.last >= 0 && label === this.lastLabel && county === this.lastCounty) return this.last;
    const places = placesIn(this.written, county);
    let place = places.get(label);
    if (place === undefined) places.set(label, (place = this.findFolded(county, label)));
    this.lastCounty = county;
    this.lastLabel = label;
    return (this.last = place);
  }

  private findFolded(county: string, label: string): number {
    const folded = this.fold(label);
    const places = placesIn(this.folded, foldName(county));
    let place = places.get(folded);
    if (place !== undefined) return place;
    place = this.label.length;
    places.set(folded, place);
    this.county.push(county);
    this.label.push(folded === '' ? '' : label);
    return place;
  }

  /** A row a group, in the order in which they were started, those not stated last. `group`: that of every person. */
  rows(group: Int32Array, costs: StaffCosts): PayrollRow[] {
    const groups = this.label.length;
    const people = countOf(group, groups);
    const notCosted = countOf(
      costs.notCosted.map(({ person }) => group[person]),
      groups,
    );
    const { payFen, totalFen, contributionsFen } = groupSums(costs, group, groups);
    const rows = this.label.map((label, place) => ({
      county: this.county[place],
      label,
      people: people[place],
      notCosted: notCosted[place],
      payFen: payFen[place],
      contributionsFen: contributionsFen.map((column) => column[place]),
      totalFen: totalFen[place],
    }));
    const used = rows.filter((row) => row.people > 0);
    return [...used.filter(({ label }) => label !== ''), ...used.filter(({ label }) => label === '')];
  }
}

function placesIn(counties: Map<string, Map<string, number>>, county: string): Map<string, number> {
  let places = counties.get(county);
  if (places === undefined) counties.set(county, (places = new Map()));
  return places;
}

function countOf(group: ArrayLike<number>, groups: number): Float64Array {
  const count = new Float64Array(groups);
  for (let i = 0; i < group.length; i++) count[group[i]] += 1;
  return count;
}
