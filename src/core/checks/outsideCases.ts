import type { Kind } from '../agencies/kinds';
import type { Reform } from '../results/reform';
import { categoriesOf } from '../results/unitsOf';
import { cellFinder } from '../table/cellFinder';
import { changedByPlan } from '../results/changedByPlan';
import { countiesOf } from './countiesOf';
import { figureCells } from './figureCells';
import type { CasesOfNorm, NormCase } from './finding';
import { isNormForKind } from './isNormForKind';
import { kindsOfRow } from './kindsOfRow';
import type { Norms } from './norms';

/** Kinds that stand outside unless the norm names others. */
const OUTSIDE: readonly Kind[] = ['school', 'hospital', 'township'];

/** A unit that should stand outside; `isInside` when it does not. */
interface Outsider extends Pick<NormCase, 'county' | 'unitName' | 'unit' | 'where'> {
  readonly kind: Kind;
  readonly isInside: boolean;
}

/** Units after the reform held against a norm of how many of their kind may count toward the caps. */
export function countedCases(reform: Reform, norms: Norms): CasesOfNorm {
  const { after } = reform;
  const cellOf = figureCells(reform);
  const categories = categoriesOf(after);
  const units = after.unit.map((unitName, unit) => ({
    ...{ kind: after.kind[unit], county: after.county?.[unit] ?? '', unitName, unit },
    isInside: categories[unit] === 'organ' || categories[unit] === 'institution',
    where: () => cellOf(unit, ['counted']),
  }));
  return casesOf(units, norms);
}

/**
 * Units before the reform held against a norm of how many of their kind the plan may change, and units that it forms of
 * nothing that was of their kind.
 */
export function changedCases(reform: Reform, norms: Norms): CasesOfNorm {
  const { agencies, after, plan } = reform;
  const touched = changedByPlan(reform);
  const cell = cellFinder(plan.table, 'plan');
  const inAgencies = cellFinder(agencies.table, 'agencies');
  const unitOf = new Map<number, number>();
  after.origin.forEach((agency, unit) => agency >= 0 && unitOf.set(agency, unit));
  const formerKinds = kindsOfSources(reform);
  const before = agencies.unit.map((unitName, agency): Outsider => {
    const touch = touched.agencies.get(agency);
    const where = () =>
      touch ? cell(plan.row[touch.row], [touch.key, 'from', 'to']) : inAgencies(agencies.row[agency], ['unit']);
    const county = agencies.county?.[agency] ?? '';
    const unit = unitOf.get(agency) ?? -1;
    return { kind: agencies.kind[agency], county, unitName, unit, isInside: touch !== undefined, where };
  });
  const formed = [...touched.formed]
    .filter(([unit]) => !formerKinds.get(unit)?.has(after.kind[unit]))
    .map(([unit, { row, key }]): Outsider => {
      const named = { county: after.county?.[unit] ?? '', unitName: after.unit[unit], unit };
      return { kind: after.kind[unit], ...named, isInside: true, where: () => cell(plan.row[row], [key]) };
    });
  return casesOf([...before, ...formed], norms);
}

/** Kinds of the agencies that parts of each unit after come from. */
function kindsOfSources({ agencies, flows }: Reform): Map<number, Set<Kind>> {
  const kinds = new Map<number, Set<Kind>>();
  for (let flow = 0; flow < flows.count; flow++) {
    const ofUnit = kinds.get(flows.target[flow]) ?? new Set<Kind>();
    kinds.set(flows.target[flow], ofUnit.add(agencies.kind[flows.source[flow]]));
  }
  return kinds;
}

/** Where a county has more inside than the limit, each of them breaks the norm, with how many there are. */
function casesOf(units: readonly Outsider[], { norms }: Norms): CasesOfNorm {
  const county = units.map((unit) => unit.county);
  const counties = countiesOf(county, units.length);
  return (norm) => {
    const kinds = kindsOfRow(norms, norm) ?? OUTSIDE;
    const isOutsider = (place: number) => kinds.some((kind) => isNormForKind({ kind }, units[place].kind));
    return counties.flatMap(({ units: places }) => {
      const members = places.filter(isOutsider);
      const found = members.filter((place) => units[place].isInside).length;
      return members.map((subject): NormCase => {
        const { isInside, county, unitName, unit, where } = units[subject];
        const broken = isInside && found > norms[norm].limit;
        return { county, unitName, unit, subject, counted: '', found, broken, where };
      });
    });
  };
}
