import type { FollowedDuties } from '../counterparts/followed';
import { RULE_FIGURES } from '../counterparts/ruleFigures';
import { workload } from '../counterparts/workload';
import { cellFinder } from '../table/cellFinder';
import type { CasesOfNorm, NormCase } from './finding';
import { isNormForUnit } from './isNormForUnit';
import type { LoadRule, Norms } from './norms';

/**
 * Units with duties held against a norm of superior departments or duties, as `overloads` does, at the cell of their first row
 * in the duties table. A ratio of a unit with nobody in post is held against none.
 */
export function loadCases(followed: FollowedDuties, { norms }: Norms): CasesOfNorm {
  const { reform, duties } = followed;
  const cell = cellFinder(duties.table, 'duties');
  const loads = workload(followed);
  const first = new Map<number, number>();
  followed.unitAfter.forEach((unit, duty) => {
    if (unit >= 0 && !first.has(unit)) first.set(unit, duties.row[followed.rows[followed.rowStart[duty]]]);
  });
  return (norm) => {
    const { limit } = norms[norm];
    const rule = norms[norm].rule as LoadRule;
    return loads.flatMap(({ unit, unitName, county, after }): NormCase[] => {
      const found = after[RULE_FIGURES[rule]];
      if (found === null || !isNormForUnit(norms[norm], reform.after.kind[unit], after.posts)) return [];
      const where = () => cell(first.get(unit) ?? 0, ['unit']);
      return [{ county, unitName, unit, subject: unit, counted: '', found, broken: found > limit, where }];
    });
  };
}
