import { AT_START } from '../money/horizon';
import { CHANNELS, NO_MONTH, PLACEMENT_STAGES, type Channel, type Month, type Staff } from '../staffing/staff';

const DONE = PLACEMENT_STAGES.indexOf('done');
/** Channels that end the surplus of a unit by another post; who has one goes on being paid. */
const POST_CHANNELS: readonly Channel[] = ['civilService', 'redeploy', 'replacesHire'];
const TAKES_POST = CHANNELS.map((channel) => POST_CHANNELS.includes(channel));

/**
 * The month in which a person takes up another post and is surplus no more: Placed on 安置日期, else the exit date, else when
 * the reform takes effect (`AT_START` when that is not known). `NO_MONTH` for other channels and none: learning posts, village and grid work
 * and waiting leave a person surplus.
 * Example: redeployed, placed on 2025-06: month 24305.
 */
export function monthOfPost({ channel, placedOn, exit }: Staff, person: number, effective: Month | null): Month {
  if (!TAKES_POST[channel[person]]) return NO_MONTH;
  if (placedOn[person] !== NO_MONTH) return placedOn[person];
  return exit[person] === NO_MONTH ? (effective ?? AT_START) : exit[person];
}

/** Whether a person takes another post and no cell says when, nor that it is done. */
export function lacksPlacementDate({ channel, placedOn, exit, placementStage }: Staff, person: number): boolean {
  if (!TAKES_POST[channel[person]] || placementStage[person] === DONE) return false;
  return placedOn[person] === NO_MONTH && exit[person] === NO_MONTH;
}
