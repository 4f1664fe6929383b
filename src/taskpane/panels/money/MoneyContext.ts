import { createContext, useContext } from 'react';
import type { MoneyPaneWords } from '../../money/loadMoneyPane';
import type { MoneyUnit } from '../../../documents';

/** What every part of the panel Money needs beside the pane. */
export interface MoneyView {
  readonly words: MoneyPaneWords;
  readonly unit: MoneyUnit;
  /** An amount of fen in the unit chosen. */
  show(fen: number): string;
  /** A change in fen with its sign. */
  showChange(fen: number): string;
  /** A number of people or posts. */
  count(count: number): string;
}

export const MoneyContext = createContext<MoneyView | null>(null);

export function useMoney(): MoneyView {
  const view = useContext(MoneyContext);
  if (!view) throw new Error('useMoney stands outside MoneyContext');
  return view;
}
