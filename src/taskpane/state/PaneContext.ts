import { createContext, useContext } from 'react';
import type { Language } from '../../core';
import type { BridgeBase } from '../../core/money';
import type { CheckBase } from '../checks/prepareChecks';
import type { CounterpartBase } from '../counterparts/prepareCounterparts';
import type { PaneLocale } from '../paneLocale';
import type { PeopleBase } from '../people/preparePeople';
import type { ReformView } from './useReform';

/** What every part of the pane needs. */
export interface Pane extends ReformView {
  readonly locale: PaneLocale;
  readonly language: Language;
  /** null without an agencies table, and until it is made. */
  readonly moneyBase: BridgeBase | null;
  /** null without duties and procedures, and until it is made. */
  readonly counterpartBase: CounterpartBase | null;
  /** null without an agencies or a staff table, and until it is made. */
  readonly peopleBase: PeopleBase | null;
  /** null without an agencies table, without norms, published figures and tasks, and until it is made. */
  readonly checkBase: CheckBase | null;
  /** Selects a cell in the workbook; a failure is shown in the pane. */
  goTo(where: { readonly sheet: string; readonly cell: string }): void;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error('usePane stands outside PaneContext');
  return pane;
}

/** The part of the pane that a reading of the tables leaves as it is: who needs no more is not drawn again for one. */
export type SteadyPane = Pick<Pane, 'locale' | 'language' | 'goTo' | 'attempt' | 'readAgain'>;

export const SteadyPaneContext = createContext<SteadyPane | null>(null);

export function useSteadyPane(): SteadyPane {
  const pane = useContext(SteadyPaneContext);
  if (!pane) throw new Error('useSteadyPane stands outside SteadyPaneContext');
  return pane;
}
