import { INSTITUTION_KINDS, type Kind } from '../agencies/kinds';
import { THOUSANDTHS } from '../agencies/measures';
import { isCounted } from '../results/countUnits';
import type { Reform } from '../results/reform';
import { categoriesOf } from '../results/unitsOf';
import { cellFinder } from '../table/cellFinder';
import { countiesOf } from './countiesOf';
import type { CasesOfNorm } from './finding';
import { isNormForKind } from './isNormForKind';
import { kindsOfRow } from './kindsOfRow';
import type { CapRule, Norms } from './norms';

/** The kinds that a cap is about: a norm that names them all is for all that count toward it. */
const WHOLE: Readonly<Record<CapRule, readonly Kind[]>> = {
  organCap: ['partyOrgan', 'governmentDepartment'],
  institutionCap: ['institution'],
  deliberativeCap: ['deliberativeBody'],
  leaderCap: [],
};
const COUNTED = {
  organCap: 'organs',
  institutionCap: 'institutions',
  deliberativeCap: 'deliberativeBody',
} as const satisfies Partial<Record<CapRule, string>>;

/**
 * Each county held against a cap, as the comparison counts after the reform. A norm for some kinds caps the units of these
 * kinds together. The range of posts of a cap's row is not used.
 */
export function capCases(reform: Reform, { norms, table }: Norms): CasesOfNorm {
  const { after } = reform;
  const counties = countiesOf(after.county, after.count);
  const categories = categoriesOf(after);
  const cell = cellFinder(table, 'norms');
  const { chiefs, deputies } = after.amounts;
  const amountOf = (rule: CapRule, unit: number): number => {
    if (rule === 'leaderCap') return chiefs[unit] + deputies[unit];
    return isCounted(COUNTED[rule], after.kind[unit], after.counted[unit], categories[unit]) ? THOUSANDTHS : 0;
  };
  return (norm) => {
    const { limit, row } = norms[norm];
    const rule = norms[norm].rule as CapRule;
    const kinds = kindsCapped(rule, kindsOfRow(norms, norm));
    return counties.map(({ county, units }, subject) => {
      const capped = kinds ? units.filter((unit) => isOfKinds(kinds, after.kind[unit])) : units;
      const found = capped.reduce((sum, unit) => sum + amountOf(rule, unit), 0) / THOUSANDTHS;
      const where = () => cell(row, ['limit']);
      const counted = kinds ? [...kinds].sort().join(' ') : '';
      return { county, unitName: '', unit: -1, subject, counted, found, broken: found > limit, where };
    });
  };
}

const isOfKinds = (kinds: readonly Kind[], unit: Kind): boolean => kinds.some((kind) => isNormForKind({ kind }, unit));

/** null = all that count toward the cap. */
function kindsCapped(rule: CapRule, kinds: readonly Kind[] | null): readonly Kind[] | null {
  if (kinds === null) return null;
  const isWhole = WHOLE[rule].length > 0 && WHOLE[rule].every((kind) => kinds.includes(kind));
  const isEveryClass = rule === 'institutionCap' && INSTITUTION_KINDS.slice(1).every((kind) => kinds.includes(kind));
  return isWhole || isEveryClass ? null : kinds;
}
