import { useEffect, useState } from 'react';
import type { Reform, WorkbookTables } from '../../core';
import type { BridgeBase } from '../../core/money';

/**
 * What the money figures stand on, made once for each reading after the pane has shown it; while it is made anew, the
 * last one stands. null without an agencies table. Its code is loaded when the first reading is there.
 */
export function useMoneyBase(reform: Reform | null, tables: WorkbookTables | null): BridgeBase | null {
  const [base, setBase] = useState<BridgeBase | null>(null);
  useEffect(() => {
    if (!reform || !tables) return undefined;
    let isOld = false;
    const prepare = async (): Promise<void> => {
      const { prepareBridge } = await import(/* webpackChunkName: "bridge" */ '../../core/money/prepareBridge');
      if (!isOld) setBase(prepareBridge(reform, tables));
    };
    prepare().catch((error: unknown) =>
      setBase(() => {
        throw error;
      }),
    );
    return () => {
      isOld = true;
    };
  }, [reform, tables]);
  return reform ? base : null;
}
