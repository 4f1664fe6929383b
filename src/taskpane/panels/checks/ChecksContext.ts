import { createContext, useContext } from 'react';
import type { CheckLocale } from '../../../documents/checks/checkLocale';
import type { ChecksPaneWords } from '../../checks/loadChecksPane';
import type { CheckBase } from '../../checks/prepareChecks';

/** What every part of the panel Checks needs beside the pane. */
export interface ChecksView {
  readonly words: ChecksPaneWords['own'];
  /** For the texts that the sheets say as well. */
  readonly texts: CheckLocale;
  readonly base: CheckBase;
  /** A figure with separators and at most two decimals. */
  count(amount: number): string;
}

export const ChecksContext = createContext<ChecksView | null>(null);

export function useChecks(): ChecksView {
  const view = useContext(ChecksContext);
  if (!view) throw new Error('useChecks stands outside ChecksContext');
  return view;
}
