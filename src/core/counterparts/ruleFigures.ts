import type { LoadRule } from '../checks/norms';
import type { Load } from './workloadTypes';

/** The figure of a load that each rule of the norms limits. */
export const RULE_FIGURES = {
  superiorsPerUnit: 'superiors',
  dutiesPerUnit: 'duties',
  dutiesPerPerson: 'dutiesPerPerson',
  superiorsPerPerson: 'superiorsPerPerson',
} as const satisfies Readonly<Record<LoadRule, keyof Load>>;
