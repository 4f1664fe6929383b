import type { Plan } from '../plan/plan';

/** The options 方案 a plan holds, upper-cased and sorted; rows for every option (blank) add none. */
export function planOptions(plan: Plan | null): string[] {
  if (!plan) return [];
  const options = new Set(plan.option);
  options.delete('');
  return [...options].sort();
}
