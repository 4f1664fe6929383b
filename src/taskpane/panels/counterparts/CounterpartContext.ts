import { createContext, useContext } from 'react';
import type { CounterpartPaneWords } from '../../counterparts/loadCounterpartPane';
import type { DutiesShown } from '../../counterparts/prepareCounterparts';

/** What every part of the panel Counterparts needs beside the pane. */
export interface CounterpartView {
  readonly words: CounterpartPaneWords;
  readonly shown: DutiesShown;
}

export const CounterpartContext = createContext<CounterpartView | null>(null);

export function useCounterparts(): CounterpartView {
  const view = useContext(CounterpartContext);
  if (!view) throw new Error('useCounterparts stands outside CounterpartContext');
  return view;
}
