import type { Reform } from '../results/reform';
import { statedSeats } from '../results/statedSeats';
import { unknownLoads } from '../counterparts/unknownLoads';
import { figureCells } from './figureCells';
import type { CasesOfNorm, NormCase } from './finding';
import { isNormForUnit } from './isNormForUnit';
import type { FigureRule, Norms } from './norms';
import { postsOfUnit, unitFigure } from './unitFigure';

/**
 * Units held against a norm about their posts or leader seats after the reform: those of its kind and with so many posts.
 * Where no table states posts, none are too few.
 */
export function unitCases(reform: Reform, { norms }: Norms): CasesOfNorm {
  const { after } = reform;
  const cellOf = figureCells(reform);
  const posts = Array.from({ length: after.count }, (_, unit) => postsOfUnit(reform, unit));
  const stated = { chiefs: statedSeats(reform, 'chiefs'), deputies: statedSeats(reform, 'deputies') };
  const arePostsUnknown = unknownLoads(reform).postsAfter;
  return (norm) => {
    const { kind, limit } = norms[norm];
    const rule = norms[norm].rule as FigureRule;
    const cases: NormCase[] = [];
    if (rule === 'leastPosts' && arePostsUnknown) return cases;
    for (let unit = 0; unit < after.count; unit++) {
      if (!isNormForUnit(norms[norm], after.kind[unit], posts[unit])) continue;
      const figure = unitFigure(reform, stated, rule, unit, kind !== null);
      if (figure === null) continue;
      const { found, measures } = figure;
      const broken = rule === 'leastPosts' ? found < limit : found > limit;
      const [county, unitName] = [after.county?.[unit] ?? '', after.unit[unit]];
      const where = () => cellOf(unit, measures);
      cases.push({ county, unitName, unit, subject: unit, counted: '', found, broken, where });
    }
    return cases;
  };
}
