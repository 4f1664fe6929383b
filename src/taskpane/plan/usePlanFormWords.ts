import { use } from 'react';
import type { planForm as english } from '../../locales/en/planForm';
import { wordsLoader } from '../parts/wordsLoader';
import { useSteadyPane } from '../state/PaneContext';

export type PlanFormWords = typeof english;

const loadPlanForm = wordsLoader<PlanFormWords>({
  en: async () => (await import(/* webpackChunkName: "plan-form-en" */ '../../locales/en/planForm')).planForm,
  zh: async () => (await import(/* webpackChunkName: "plan-form-zh" */ '../../locales/zh-CN/planForm')).planForm,
});

/** The words of the form that adds rows to the plan, loaded when it is first shown. */
export function usePlanFormWords(): PlanFormWords {
  return use(loadPlanForm(useSteadyPane().language));
}
