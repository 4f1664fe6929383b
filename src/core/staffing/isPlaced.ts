import { CHANNELS, NOT_STATED, type Staff } from './staff';

const WAITING = CHANNELS.indexOf('waiting');

/**
 * Whether a person has a channel by which surplus people are placed; 待安置 is none.
 * Example: true of somebody with the channel retirement, false with waiting or a blank.
 */
export function isPlaced({ channel }: Pick<Staff, 'channel'>, person: number): boolean {
  return channel[person] !== NOT_STATED && channel[person] !== WAITING;
}
