import { getOrMake } from '../getOrMake';
import { AMBIGUOUS, NOT_FOUND, UnitNames } from '../results/apply/unitNames';
import type { Reform } from '../results/reform';
import { foldName, isBlankName } from '../table/foldText';
import type { Duties } from './duties';

/** What rows name as their unit and is none: blank, unknown, or a unit of several counties. */
export interface Stray {
  readonly county: string;
  /** '' = blank. */
  readonly unit: string;
  readonly isAmbiguous: boolean;
  /** Place in `Duties` of the first row that names it. */
  readonly row: number;
}

/** The homes of the rows: nodes of `Routes`, then the strays, a home each. */
export interface UnitsOfRows {
  readonly names: UnitNames;
  readonly nodeCount: number;
  /** By row of the duties table: a node, or number of nodes + place in `strays`. */
  readonly home: Int32Array;
  readonly strays: readonly Stray[];
}

/**
 * Finds the unit of each row, among those of before and then those that the plan forms. Rows of one unit often stand
 * together, and units are few: each text is looked up once.
 */
export function unitsOfRows(reform: Reform, duties: Duties): UnitsOfRows {
  const names = unitNamesOf(reform);
  const { next, unitAfter } = reform.routes;
  const { count, county, unit } = duties;
  const home = new Int32Array(count);
  const strays = new Strays();
  const known = new Map<string, Map<string, number>>();
  let lastUnit: string | null = null;
  let lastCounty = '';
  let last = -1;
  for (let row = 0; row < count; row++) {
    const inCounty = county === null ? '' : county[row];
    if (unit[row] !== lastUnit || inCounty !== lastCounty) {
      lastUnit = unit[row];
      lastCounty = inCounty;
      const ofCounty = getOrMake(known, inCounty, () => new Map<string, number>());
      last = getOrMake(ofCounty, lastUnit, () => homeOf(inCounty, unit[row], row));
    }
    home[row] = last;
  }
  return { names, nodeCount: names.count, home, strays: strays.list };

  function homeOf(inCounty: string, name: string, row: number): number {
    const isBlank = isBlankName(name);
    const node = isBlank ? NOT_FOUND : names.find(inCounty, name);
    if (node >= 0 && (next[node] !== node || unitAfter[node] >= 0)) return node;
    return names.count + strays.place(inCounty, isBlank ? '' : name, node === AMBIGUOUS, row);
  }
}

/** The names of the units, where nodes are numbered as in `Routes`. */
function unitNamesOf({ agencies, routes }: Reform): UnitNames {
  const names = new UnitNames(agencies);
  for (const { name, county } of routes.formed) names.form(county, name);
  return names;
}

class Strays {
  readonly list: Stray[] = [];
  private readonly places = new Map<string, Map<string, number>>();

  place(county: string, unit: string, isAmbiguous: boolean, row: number): number {
    const ofCounty = getOrMake(this.places, foldName(county), () => new Map<string, number>());
    return getOrMake(ofCounty, foldName(unit), () => this.list.push({ county, unit, isAmbiguous, row }) - 1);
  }
}
