import { CHANNELS, LEAVING_CHANNELS, NO_MONTH, NOT_STATED, PLACEMENT_STAGES } from '../staffing/staff';
import type { Channel, Month, Staff } from '../staffing/staff';
import { isPlaced } from '../staffing/isPlaced';

const DONE = PLACEMENT_STAGES.indexOf('done');
const LEAVES = CHANNELS.map((channel: Channel) => LEAVING_CHANNELS.includes(channel));

/**
 * Finds whether the placing of a person is overdue: it is not done, and its date lies before the month of `today`. The date is
 * that by which the person is to be placed (Place by 安置时限), else that of the placement itself: of a channel that leaves
 * the payroll the exit date, of another the date of taking it up. What has the status done is never overdue. Where no row of
 * the table states a status, a placement whose own date has passed counts as done.
 * Example: to be placed by 2025-03, under way, today 2025-04: overdue.
 */
export function overduePeople(staff: Staff, today: Month): (person: number) => boolean {
  const { placementStage, placeBy } = staff;
  const isStatusKept = placementStage.some((stage) => stage !== NOT_STATED);
  const hasPassed = (month: Month): boolean => month !== NO_MONTH && month < today;
  return (person) => {
    if (placementStage[person] === DONE) return false;
    const own = isPlaced(staff, person) && hasPassed(dateOfPlacement(staff, person));
    if (own && !isStatusKept) return false;
    return placeBy[person] === NO_MONTH ? own : hasPassed(placeBy[person]);
  };
}

function dateOfPlacement({ channel, exit, placedOn }: Staff, person: number): Month {
  const [first, second] = LEAVES[channel[person]] ? [exit, placedOn] : [placedOn, exit];
  return first[person] === NO_MONTH ? second[person] : first[person];
}
