import {
  applyPlan,
  foldOption,
  planOptions,
  readAgencies,
  readApproved,
  readPlan,
  type Approved,
  type Plan,
  type Reform,
} from '../core';
import type { Locale } from '../locales/en';
import { localeOf } from '../locales/localeOf';
import { cellError } from './cellError';
import { errorCode } from './errorCode';
import { failOnErrors } from './failOnErrors';
import { isLeftOut, tableArgument } from './tableArgument';

/** A function's arguments as Excel hands them over. */
export interface ReformArguments {
  readonly agencies?: unknown;
  readonly plan?: unknown;
  readonly option?: unknown;
  readonly approved?: unknown;
}

/**
 * Applies the plan to the agencies. Anything that leaves rows or figures out fails with a sentence. `spoken`: the words of
 * another table of the formula; else those of the agencies table's language.
 */
export function readReform(
  given: ReformArguments,
  spoken?: Locale,
): { readonly reform: Reform; readonly words: Locale } {
  const agencies = tableArgument(given.agencies, 'agencies', (table) => {
    const read = readAgencies(table);
    return { table: read.agencies, issues: read.issues };
  });
  const words = spoken ?? localeOf(agencies.table.language);
  failOnErrors(agencies.issues, words);
  const { plan, option } = planAndOption(given, words);
  const approved = isLeftOut(given.approved) ? null : approvedOf(given.approved, words);
  const reform = applyPlan(agencies.table, plan, { option, approved });
  failOnErrors(reform.issues, words);
  return { reform, words };
}

/** The plan, null when it is left out, and the option of it to apply. */
export function planAndOption(
  given: ReformArguments,
  words: Locale,
): { readonly plan: Plan | null; readonly option: string } {
  const plan = isLeftOut(given.plan) ? null : planOf(given.plan, words);
  return { plan, option: optionOf(given.option, plan, words) };
}

function planOf(argument: unknown, words: Locale): Plan {
  const plan = tableArgument(argument, 'plan', (table) => {
    const read = readPlan(table);
    return { table: read.plan, issues: read.issues };
  });
  failOnErrors(plan.issues, words);
  return plan.table;
}

function approvedOf(argument: unknown, words: Locale): Approved {
  const approved = tableArgument(argument, 'approved', (table) => {
    const read = readApproved(table);
    return { table: read.approved, issues: read.issues };
  });
  failOnErrors(approved.issues, words);
  return approved.table;
}

/** The option asked for; a plan that holds several needs one named, and a plan's only option is taken by itself. */
function optionOf(argument: unknown, plan: Plan | null, words: Locale): string {
  const { arguments: names, errorCell, unknownOption, noOption } = words.functions;
  const error = errorCode(argument);
  if (error !== null) throw cellError(errorCell({ argument: names.option, found: error }));
  const options = planOptions(plan);
  const option = isLeftOut(argument) && !options.includes('0') ? '' : foldOption(String(argument ?? ''));
  if (plan === null) return '';
  if (option === '' && options.length > 1) throw cellError(noOption({ options }));
  if (option === '') return options[0] ?? '';
  if (!options.includes(option)) throw cellError(unknownOption({ option, options }));
  return option;
}
