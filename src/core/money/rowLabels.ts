import type { PostType } from '../agencies/measures';
import { POSTS_OF } from '../results/postColumns';
import type { Channel } from '../staffing/staff';
import type { BridgeRow, BridgeRowKey, LeavingCause } from './bridge';
import type { SavingsRow, SavingsRowKey } from './savings';

/** The words of a language that name the rows of the bridge. */
export interface BridgeRowWords {
  readonly money: {
    readonly bridge: Readonly<Record<BridgeRowKey, string>>;
    readonly channels: Readonly<Record<Channel, string>>;
    readonly causes: Readonly<Record<LeavingCause, string>>;
    /** A part of a row that is split by channel or cause: placed, by redeployment. */
    bridgePart(names: { readonly label: string; readonly part: string }): string;
  };
}

/** The words of a language that name the rows of the savings. */
export interface SavingsRowWords {
  readonly words: { readonly measures: Readonly<Record<(typeof POSTS_OF)[PostType], string>> };
  readonly money: { readonly savings: Readonly<Record<SavingsRowKey, string>> };
}

/**
 * The name of a row of the bridge: what BRIDGE prints, and by what a live sheet finds the row in what BRIDGE spills.
 * `{ key: 'leavingBy', cause: 'retire' }` is 退出：到龄退休 in Chinese.
 */
export function bridgeLabel(
  { key, channel, cause }: Pick<BridgeRow, 'key' | 'channel' | 'cause'>,
  { money }: BridgeRowWords,
): string {
  const label = money.bridge[key];
  if (channel !== null) return money.bridgePart({ label, part: money.channels[channel] });
  return cause === null ? label : money.bridgePart({ label, part: money.causes[cause] });
}

/**
 * The name of a row of the savings: what SAVINGS prints, and by what a live sheet finds the row in what SAVINGS spills.
 * A row of a post type is named after its posts: `{ key: 'postType', postType: 'institution' }` is 事业编制 in Chinese.
 */
export function savingsLabel(
  { key, postType }: Pick<SavingsRow, 'key' | 'postType'>,
  { words, money }: SavingsRowWords,
): string {
  return postType === null ? money.savings[key] : words.measures[POSTS_OF[postType]];
}
