import type { FollowedDuties } from '../counterparts/followed';
import type { Reform } from '../results/reform';
import { capCases } from './capCases';
import type { CasesOfNorm, NormCase } from './finding';
import { loadCases } from './loadCases';
import { isCapRule, isLoadRule, isPeopleRule, type NormRule, type Norms } from './norms';
import { changedCases, countedCases } from './outsideCases';
import { surplusCases, type SurplusTime } from './surplusCases';
import { unitCases } from './unitCases';

/** What a norm was held against, or what would be needed for it and is not there. */
export type HeldCases =
  | { readonly cases: readonly NormCase[]; readonly missing: null }
  | { readonly cases: readonly []; readonly missing: 'duties' | 'people' };

/**
 * Holds norms, by their place, against what they are for after the reform. Load rules need the duties followed; rules about
 * people need how long the surplus of the staff table takes to go.
 */
export function normCases(
  reform: Reform,
  norms: Norms,
  followed: FollowedDuties | null,
  surplus: SurplusTime | null,
): (norm: number) => HeldCases {
  const prepared = new Map<string, CasesOfNorm>();
  const once = (group: string, prepare: () => CasesOfNorm): CasesOfNorm => {
    const cases = prepared.get(group) ?? prepare();
    prepared.set(group, cases);
    return cases;
  };
  const casesOf = (rule: NormRule): CasesOfNorm => {
    if (isCapRule(rule)) return once('cap', () => capCases(reform, norms));
    if (isLoadRule(rule)) return once('load', () => loadCases(followed!, norms));
    if (isPeopleRule(rule)) return once('people', () => surplusCases(surplus!, norms));
    if (rule === 'outsideCount') return once(rule, () => countedCases(reform, norms));
    if (rule === 'outsideReform') return once(rule, () => changedCases(reform, norms));
    return once('unit', () => unitCases(reform, norms));
  };
  return (norm) => {
    const { rule } = norms.norms[norm];
    if (isPeopleRule(rule) && surplus === null) return { cases: [], missing: 'people' };
    if (isLoadRule(rule) && followed === null) return { cases: [], missing: 'duties' };
    return { cases: casesOf(rule)(norm), missing: null };
  };
}
