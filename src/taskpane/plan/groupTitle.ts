import type { PaneLocale } from '../paneLocale';
import { ENTERPRISE, type PlanGroup } from './planGroups';

/** The unit's name; for what ended, what became of it. */
export function groupTitle({ unit, key }: Pick<PlanGroup, 'unit' | 'key'>, { pane }: PaneLocale): string {
  if (unit) return unit.unit;
  return key === ENTERPRISE ? pane.plan.enterpriseGroup : pane.plan.withdrawnGroup;
}
