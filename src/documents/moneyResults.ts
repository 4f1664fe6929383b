import type { Reform, WorkbookTables } from '../core';
import type { Assumptions, Bridge, BridgeBase, Scenarios } from '../core/money';

/** What the sheets about money show: everything computed, in one place. `bridge` is `scenarios.base`. */
export interface MoneyResults {
  readonly reform: Reform;
  readonly tables: WorkbookTables;
  readonly base: BridgeBase;
  readonly bridge: Bridge;
  readonly scenarios: Scenarios;
  readonly assumptions: Assumptions;
}
