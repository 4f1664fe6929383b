import { POST_TYPES } from '../agencies/measures';
import { NOT_STATED } from '../staffing/staff';
import type { AnnualCost, NotCostedReason } from './costs';
import type { Pay } from './pay';
import { personCost } from './personCost';
import type { Rates } from './rates';

/** What people cost by the pay table, reckoned once for each post type and rank as written. */
export class Standards {
  readonly costs: AnnualCost[] = [];
  private readonly places = Array.from(POST_TYPES, () => new Map<string, number | NotCostedReason>());
  private postType = NOT_STATED;
  private rank = '';
  private last: number | NotCostedReason = 'noPostType';

  constructor(
    private readonly pay: Pay | null,
    private readonly rates: Rates | null,
  ) {}

  /** The place in `costs` for a post type (place in `POST_TYPES`) and rank, or why there is none. Neighbours often share both. */
  find(postType: number, rank: string): number | NotCostedReason {
    if (postType === this.postType && rank === this.rank) return this.last;
    if (postType === NOT_STATED) return 'noPostType';
    let place = this.places[postType].get(rank);
    if (place === undefined) this.places[postType].set(rank, (place = this.reckon(postType, rank)));
    this.postType = postType;
    this.rank = rank;
    return (this.last = place);
  }

  private reckon(postType: number, rank: string): number | NotCostedReason {
    const cost = this.pay === null ? 'noPayRow' : personCost(this.pay, this.rates, postType, rank);
    return typeof cost === 'string' ? cost : this.costs.push(cost) - 1;
  }
}
