import { POST_TYPES, type Measure } from '../agencies/measures';
import type { Reform } from '../results/reform';
import { NOT_STATED } from '../staffing/staff';
import { typePlace } from './typePlace';

/** Where the people of each unit before the reform go: the flow that they follow, by post type. */
export class PeopleDestinations {
  /** Flows of agency a: `start[a] … start[a + 1] - 1`, in the order of the reform. */
  private readonly start: Int32Array;
  private readonly flows: Int32Array;
  private readonly chosen = new Map<number, number[]>();

  constructor(private readonly reform: Reform) {
    const { count, source } = reform.flows;
    this.start = new Int32Array(reform.agencies.count + 1);
    for (let flow = 0; flow < count; flow++) this.start[source[flow] + 1] += 1;
    for (let agency = 0; agency < reform.agencies.count; agency++) this.start[agency + 1] += this.start[agency];
    const next = this.start.slice();
    this.flows = new Int32Array(count);
    for (let flow = 0; flow < count; flow++) this.flows[next[source[flow]]++] = flow;
  }

  /**
   * The flow that people of a post type (place in `POST_TYPES` or `NOT_STATED`) follow: of several the largest by these
   * people. A part that goes to an enterprise takes nobody along while another part stays: who goes is said by the channel.
   */
  flowOf(agency: number, postType: number): number {
    const first = this.start[agency];
    if (this.start[agency + 1] - first === 1) return this.flows[first];
    let chosen = this.chosen.get(agency);
    if (chosen === undefined) this.chosen.set(agency, (chosen = []));
    const place = typePlace(postType);
    return (chosen[place] ??= this.largest(agency, postType));
  }

  private largest(agency: number, postType: number): number {
    const types = postType === NOT_STATED ? [] : [POST_TYPES[postType]];
    const sizesOf = (flow: number): number[] => [
      ...[types, POST_TYPES].map((some) => this.sum(flow, some, 'Staff')),
      this.reform.flows.outcome[flow] === 'unit' ? 1 : 0,
      ...[types, POST_TYPES].map((some) => this.sum(flow, some, 'Posts')),
    ];
    const all = this.flows.subarray(this.start[agency], this.start[agency + 1]);
    const staying = all.filter((flow) => this.reform.flows.outcome[flow] !== 'enterprise');
    const [firstFlow, ...others] = staying.length > 0 ? staying : all;
    let largest = { flow: firstFlow, sizes: sizesOf(firstFlow) };
    for (const flow of others) {
      const sizes = sizesOf(flow);
      const differing = sizes.findIndex((size, place) => size !== largest.sizes[place]);
      if (differing >= 0 && sizes[differing] > largest.sizes[differing]) largest = { flow, sizes };
    }
    return largest.flow;
  }

  private sum(flow: number, types: readonly (typeof POST_TYPES)[number][], what: 'Staff' | 'Posts'): number {
    const { agencies, flows } = this.reform;
    const part = flows.part[flow];
    return types.reduce((sum, type) => {
      const measure: Measure = `${type}${what}`;
      return sum + (part === null ? agencies.amounts[measure][flows.source[flow]] : part[measure]);
    }, 0);
  }
}
