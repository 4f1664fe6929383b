import { getOrMake } from '../getOrMake';
import type { Operation, Plan } from '../plan/plan';
import { foldName, isBlankName } from '../table/foldText';
import type { Duties } from './duties';

/** Units by name: places by folded county ('' = none) and folded name. */
export interface NamedUnits {
  readonly unit: string[];
  readonly county: string[] | null;
  readonly index: Map<string, Map<string, number>>;
}

/** Operations whose To is a unit that must be there already. */
const TO_EXISTING: ReadonlySet<Operation> = new Set<Operation>([
  ...(['transfer', 'transferWhole', 'coLocate', 'namePlate', 'abolish'] as const),
]);

/**
 * The units that the duties and the plan name as being there before the reform. A unit that a row renames or creates is
 * formed by the plan; so is one that a row merges others into, unless the duties or the row's own From name it. Names of
 * a county come first; one without a county is a unit of its own only where no county has it.
 */
export function unitsNamed(duties: Duties, plan: Plan | null): NamedUnits {
  const units = new UnitCollector(duties.county !== null);
  if (plan) for (let row = 0; row < plan.count; row++) addFormed(units, plan, row);
  for (const ofCounty of duties.county === null ? [false] : [true, false]) {
    addUnitsOfDuties(units, duties, ofCounty);
    for (let row = 0; plan && row < plan.count; row++)
      if ((units.scope(plan.county?.[row]) !== '') === ofCounty) addUnitsOfPlan(units, plan, row);
  }
  return units;
}

function addFormed(units: UnitCollector, plan: Plan, row: number): void {
  const operation = plan.operation[row];
  if (operation !== 'merge' && operation !== 'create' && operation !== 'rename') return;
  const isNew = operation === 'rename' || (operation === 'create' && isBlankName(plan.from[row]));
  if (!isBlankName(plan.to[row])) units.form(plan.county?.[row] ?? '', plan.to[row], isNew);
}

/** Units are few and their rows often stand together: each text is looked at once. */
function addUnitsOfDuties(units: UnitCollector, { count, county, unit }: Duties, ofCounty: boolean): void {
  const seen = new Map<string, Set<string>>();
  let last = '';
  let lastCounty = '';
  for (let row = 0; row < count; row++) {
    const inCounty = county === null ? '' : county[row];
    if (unit[row] === last && inCounty === lastCounty) continue;
    last = unit[row];
    lastCounty = inCounty;
    const ofSame = seen.get(inCounty) ?? new Set<string>();
    if (ofSame.has(last)) continue;
    seen.set(inCounty, ofSame.add(last));
    if (isBlankName(last) || (units.scope(inCounty) !== '') !== ofCounty) continue;
    if (!units.isFormed(inCounty, last, true)) units.add(inCounty, last);
  }
}

function addUnitsOfPlan(units: UnitCollector, plan: Plan, row: number): void {
  const county = plan.county?.[row] ?? '';
  const to = foldName(plan.to[row]);
  const isOne = units.has(county, plan.from[row]) || units.isFormed(county, plan.from[row], false);
  const from = isOne ? [plan.from[row]] : plan.from[row].split(/[、；;\n\r]+/);
  for (const piece of from) {
    const isOwnSource = foldName(piece) === to && !units.isFormed(county, piece, true);
    if (!isBlankName(piece) && (isOwnSource || !units.isFormed(county, piece, false))) units.add(county, piece.trim());
  }
  if (!TO_EXISTING.has(plan.operation[row]) || to === '') return;
  if (!units.isFormed(county, plan.to[row], false)) units.add(county, plan.to[row]);
}

/** Gathers units by name; county names are of no matter where the duties have none. */
class UnitCollector implements NamedUnits {
  readonly unit: string[] = [];
  readonly county: string[] | null;
  readonly index = new Map<string, Map<string, number>>();
  /** Names that rows form, by county; whether they are new by what the row does. */
  private readonly formed = new Map<string, Map<string, boolean>>();

  constructor(private readonly hasCounties: boolean) {
    this.county = hasCounties ? [] : null;
  }

  scope(county: string | undefined): string {
    return this.hasCounties && county !== undefined ? foldName(county) : '';
  }

  form(county: string, name: string, isNew: boolean): void {
    const folded = foldName(name);
    const names = getOrMake(this.formed, this.scope(county), () => new Map<string, boolean>());
    names.set(folded, isNew || names.get(folded) === true);
  }

  /** Whether a row forms the name; `newOnly`: as one that cannot have been there. */
  isFormed(county: string, name: string, newOnly: boolean): boolean {
    const folded = foldName(name);
    const own = this.formed.get(this.scope(county))?.get(folded) ?? this.formed.get('')?.get(folded);
    return own !== undefined && (own || !newOnly);
  }

  has(county: string, name: string): boolean {
    const folded = foldName(name);
    const scope = this.scope(county);
    if (scope !== '') return this.index.get(scope)?.has(folded) === true;
    return [...this.index.values()].some((names) => names.has(folded));
  }

  add(county: string, name: string): void {
    if (this.has(county, name)) return;
    getOrMake(this.index, this.scope(county), () => new Map<string, number>()).set(foldName(name), this.unit.length);
    this.unit.push(name);
    this.county?.push(county);
  }
}
