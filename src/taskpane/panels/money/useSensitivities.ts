import { useEffect, useState } from 'react';
import { sensitivities, type BridgeBase, type Sensitivity } from '../../../core/money';
import type { MoneyFigures } from '../../money/moneyFigures';

/** How the present value moves, with the present value that it stands around. */
export interface Turned {
  readonly presentFen: number;
  /** The widest first. */
  readonly sensitivities: readonly Sensitivity[];
}

/**
 * What moves the present value. It takes several bridges, so it is reckoned after the other figures are shown; until
 * then the last one stands, null at first.
 */
export function useSensitivities(base: BridgeBase, { assumptions, presentFen }: MoneyFigures): Turned | null {
  const [turned, setTurned] = useState<Turned | null>(null);
  useEffect(() => {
    const turn = (): Turned => ({ presentFen, sensitivities: sensitivities(base, assumptions) });
    const timer = setTimeout(() => setTurned(turn));
    return () => clearTimeout(timer);
  }, [base, assumptions, presentFen]);
  return turned;
}
