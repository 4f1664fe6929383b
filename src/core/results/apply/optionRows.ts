import { foldOption } from '../../plan/foldOption';
import type { Plan } from '../../plan/plan';
import { planOptions } from '../planOptions';
import type { PlanIssueList } from './planIssueList';

/** The option applied, and the plan's rows that belong to it: its own and those for every option, in table order. */
export interface OptionRows {
  /** Upper-cased; '' when the plan has no options. */
  readonly option: string;
  readonly rows: Int32Array;
}

/**
 * Chooses the option 方案. None asked for: the first of the plan's, with a note when there are several. One that no row
 * of the plan carries is an error; the rows for every option are applied then.
 */
export function optionRows(plan: Plan, asked: string | undefined, issues: PlanIssueList): OptionRows {
  const options = planOptions(plan);
  let option = foldOption(asked ?? '');
  if (option === '' && options.length > 0) {
    option = options[0];
    if (options.length > 1) issues.add('optionChosen', 'note', -1, 'option', { option, options });
  } else if (option !== '' && !options.includes(option) && plan.count > 0) {
    issues.add('unknownOption', 'error', -1, 'option', { option, options });
  }
  const rows = new Int32Array(plan.count);
  let count = 0;
  for (let row = 0; row < plan.count; row++) {
    if (plan.option[row] === '' || plan.option[row] === option) rows[count++] = row;
  }
  return { option, rows: rows.subarray(0, count) };
}
