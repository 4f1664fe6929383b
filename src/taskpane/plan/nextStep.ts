import type { Plan } from '../../core';

/** The number after the highest step of the plan; null when the plan numbers no row, so a new row need not either. */
export function nextStep(plan: Plan): number | null {
  if (plan.count === 0) return 1;
  const steps = plan.step.filter((step) => step !== null);
  return steps.length === 0 ? null : Math.floor(steps.reduce((a, b) => Math.max(a, b))) + 1;
}
