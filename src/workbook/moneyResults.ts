import type { Reform, WorkbookTables } from '../core';
import { prepareBridge, resolveAssumptions, scenarios } from '../core/money';
import type { SavedAssumptions } from '../core/money';
import type { Month } from '../core/staffing';
import type { MoneyResults } from '../documents';

/** Everything that the sheets about money show. `today` is the month that years start from when nothing else says. */
export function moneyResults(
  reform: Reform,
  tables: WorkbookTables,
  saved: SavedAssumptions,
  today: Month,
): MoneyResults {
  const base = prepareBridge(reform, tables);
  const assumptions = resolveAssumptions(saved, base.effective, today);
  const cases = scenarios(base, assumptions);
  return { reform, tables, base, bridge: cases.base, scenarios: cases, assumptions };
}
