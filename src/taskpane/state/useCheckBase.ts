import { useMemo } from 'react';
import type { Reform } from '../../core';
import type { BridgeBase, SavedAssumptions } from '../../core/money';
import type { CheckBase } from '../checks/prepareChecks';
import type { ReformState } from './reformState';
import { usePrepared } from './usePrepared';

/**
 * What the panel Checks stands on, made once for each reading, after the pane has shown it. null until it is made, without
 * an agencies table, and where there is none of the tables that it is about. Its code is loaded when there is one. Published
 * figures wait for the money of the same reading and for the settings (`assumptions` null = not known yet).
 */
export function useCheckBase(
  reform: Reform | null,
  { tables, readAt }: Pick<ReformState, 'tables' | 'readAt'>,
  moneyBase: BridgeBase | null,
  assumptions: SavedAssumptions | null,
): CheckBase | null {
  const ofClaims = tables?.claims ? moneyBase : null;
  const assumed = tables?.claims ? assumptions : null;
  const load = useMemo(() => {
    if (!reform || !tables || !readAt || (tables.norms ?? tables.claims ?? tables.tasks) === null) return null;
    const money = ofClaims && assumed ? { base: ofClaims, assumptions: assumed } : null;
    if (tables.claims && money?.base.reform !== reform) return 'later';
    return async () => {
      const { prepareChecks } = await import(/* webpackChunkName: "checks-base" */ '../checks/prepareChecks');
      return prepareChecks(reform, tables, { money, at: readAt });
    };
  }, [reform, tables, readAt, ofClaims, assumed]);
  return usePrepared(load);
}
