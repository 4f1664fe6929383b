import { foldName } from '../../core';
import { ORPHAN_REASONS, formerUnit } from '../../core/counterparts';
import type { FollowedDuties } from '../../core/counterparts';
import type { SheetLocale } from '../../locales/sheetLocales';

/** Where a duty was before the reform, in words: its unit, that it is the same one, and why a duty without a unit has none. */
export function formerText(followed: FollowedDuties, duty: number, words: SheetLocale): string {
  const { reform, unitAfter, reason } = followed;
  const { handoutSheets, counterparts } = words;
  const named = formerUnit(followed, duty).unitName;
  if (unitAfter[duty] < 0) {
    return handoutSheets.because(named, counterparts.orphanReasons[ORPHAN_REASONS[reason[duty]]]);
  }
  if (named === '') return handoutSheets.noFormerUnit;
  return foldName(named) === foldName(reform.after.unit[unitAfter[duty]]) ? handoutSheets.sameUnit : named;
}
