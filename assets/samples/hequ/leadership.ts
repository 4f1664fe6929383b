import type { Month } from '../../../src/core/staffing/staff';
import type { SeededSequence } from '../SeededSequence';
import { REFORM_YEARS } from './fates';
import { POOL_UNTIL, WRONGLY_IN_DATABASE, type LeaderSlot } from './leaders';
import { PROMOTIONS } from './organRanks';
import { REFORM, type Leadership } from './person';

/** A member of an organ as the ledger of leader seats sees it. */
export interface Member {
  readonly organ: string;
  readonly leader: LeaderSlot | null;
  /** Year of retirement within the five years; null = later. */
  readonly retires: number | null;
}

/** Leaders left from the month before the reform to the third of its year; who retires in that year left before it began. */
const LEFT_FROM: Month = REFORM - 1;
const MONTHS_OF_LEAVING = 4;

/** What the ledger of leader seats tells of each member; undefined where nothing. */
export function leadershipOf(sequence: SeededSequence, members: readonly Member[]): (Leadership | undefined)[] {
  const wrong = [
    members.findIndex(({ organ, leader }) => organ === WRONGLY_IN_DATABASE.staffOf && leader === null),
    members.findIndex(({ organ, leader }) => organ === WRONGLY_IN_DATABASE.deputyOf && leader?.position === 'deputy'),
  ];
  let inPool = 0;
  return members.map(({ leader, retires }, place): Leadership | undefined => {
    if (wrong.includes(place)) return { inDatabase: true };
    if (leader?.outcome === 'pool') return { inDatabase: true, poolUntil: POOL_UNTIL[inPool++] };
    if (leader?.outcome !== 'left' && leader?.outcome !== 'promoted') return undefined;
    const months = retires === REFORM_YEARS[0] ? 1 : MONTHS_OF_LEAVING;
    const leftPost = LEFT_FROM + Math.floor(months * sequence.next());
    const newRank = leader.outcome === 'promoted' ? PROMOTIONS[leader.position].to : undefined;
    return { inDatabase: true, leftPost, newRank };
  });
}
