import { POSTS_OF } from '../../core';
import type { BridgeRow, SavingsRow } from '../../core/money';
import type { SheetLocale } from '../../locales/sheetLocales';

/** The name of a row of the bridge, as BRIDGE prints it. */
export function bridgeLabel({ key, channel, cause }: BridgeRow, { money }: SheetLocale): string {
  const label = money.bridge[key];
  if (channel !== null) return money.bridgePart({ label, part: money.channels[channel] });
  return cause === null ? label : money.bridgePart({ label, part: money.causes[cause] });
}

/** The name of a row of the savings, as SAVINGS prints it. */
export function savingsLabel({ key, postType }: SavingsRow, { words, money }: SheetLocale): string {
  return postType === null ? money.savings[key] : words.measures[POSTS_OF[postType]];
}
