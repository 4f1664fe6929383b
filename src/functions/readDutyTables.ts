import { applyPlan, type Reform } from '../core';
import { followDuties, unitsOfDuties, type Duties, type FollowedDuties } from '../core/counterparts';
import type { Locale } from '../locales/en';
import { localeOf } from '../locales/localeOf';
import { dutiesArgument } from './dutiesArgument';
import { failOnErrors } from './failOnErrors';
import { planAndOption, readReform, type ReformArguments } from './readReform';
import { isLeftOut } from './tableArgument';
import { withoutPosts } from './withoutPosts';

/** The arguments of the functions of duties as Excel hands them over. */
export interface DutyArguments extends ReformArguments {
  readonly duties: unknown;
}

/**
 * Reads the duties and follows them through the plan; the duties table's language is that of the result. With the plan
 * left out every unit is kept. Errors of any of the tables fail with a sentence; a duty without a unit is no error, the
 * results list it. `needed`: whether the agencies may not be left out; without them the units are those that the duties
 * and the plan name.
 */
export function readDutyTables(
  given: DutyArguments,
  needed?: 'agencies',
): { readonly followed: FollowedDuties; readonly words: Locale } {
  const duties = dutiesArgument(given.duties);
  const words = localeOf(duties.table.language);
  failOnErrors(duties.issues, words);
  const hasAgencies = needed === 'agencies' || !isLeftOut(given.agencies);
  const reform = hasAgencies ? readReform(given, words).reform : reformOfNames(given, duties.table, words);
  const followed = followDuties(reform, duties.table);
  failOnErrors(followed.issues, words);
  return { followed, words };
}

/** The reform of the units that the duties and the plan name: nothing is known of them but their names. */
function reformOfNames(given: DutyArguments, duties: Duties, words: Locale): Reform {
  const { plan: stated, option } = planAndOption(given, words);
  const plan = stated && withoutPosts(stated);
  const reform = applyPlan(unitsOfDuties(duties, plan), plan, { option });
  failOnErrors(reform.issues, words);
  return reform;
}
