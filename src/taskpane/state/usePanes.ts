import { useMemo } from 'react';
import type { Language } from '../../core';
import { goToCell } from '../../workbook';
import type { PaneLocale } from '../paneLocale';
import type { Pane, SteadyPane } from './PaneContext';
import { useAllIssues } from './useAllIssues';
import { useCheckBase } from './useCheckBase';
import { useCounterpartBase } from './useCounterpartBase';
import { useMoneyBase } from './useMoneyBase';
import { usePeopleBase } from './usePeopleBase';
import { useReform } from './useReform';

/** What the parts of the pane need: all of it, and what stays the same from reading to reading. */
export function usePanes(locale: PaneLocale, language: Language): { readonly pane: Pane; readonly steady: SteadyPane } {
  const view = useReform();
  const { attempt, readAgain, reform, state } = view;
  const moneyBase = useMoneyBase(reform, state.tables);
  const counterpartBase = useCounterpartBase(reform, state.tables);
  const peopleBase = usePeopleBase(reform, state, view.settings?.surplusOrder ?? null);
  const checkBase = useCheckBase(reform, state, moneyBase, view.settings?.assumptions ?? null);
  const bases = { money: moneyBase, counterparts: counterpartBase, people: peopleBase, checks: checkBase };
  const issues = useAllIssues(view.issues, state.tables, bases);
  const steady = useMemo(
    (): SteadyPane => ({
      ...{ locale, language, attempt, readAgain },
      goTo: (where) => void attempt(() => goToCell(where)),
    }),
    [locale, language, attempt, readAgain],
  );
  return { pane: { ...view, ...steady, issues, moneyBase, counterpartBase, peopleBase, checkBase }, steady };
}
