import type { Agencies } from '../agencies/agencies';
import type { Reform, UnitsAfter } from '../results/reform';
import { foldName } from '../table/foldText';

const NOT_FOUND = -1;
const AMBIGUOUS = -2;

/** A unit as the staff table names it. */
export interface StaffUnit {
  readonly county: string;
  readonly name: string;
  /** Place in the agencies; below 0 when it is none of them. */
  readonly agency: number;
  /** Place in the units after, when it is one of those by name and none of the agencies; else below 0. */
  readonly unitAfter: number;
  /** The first person of the unit, and how many there are. */
  readonly firstPerson: number;
  people: number;
}

type Index = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * The units that a staff table names, looked up by county and name as `foldName` folds them: in the agencies, then among the
 * units after the reform. Where the staff table names no county, a name that only one county has is taken.
 */
export class StaffUnitNames {
  /** In the order in which they first stand in the staff table. */
  readonly units: StaffUnit[] = [];
  private readonly asWritten = new Map<string, Map<string, StaffUnit>>();
  private readonly folded = new Map<string, Map<string, StaffUnit>>();
  private readonly flat = new Map<Index, ReadonlyMap<string, number>>();
  private afterIndex: Index | null = null;
  private last: StaffUnit | null = null;
  private lastCounty = '';
  private lastName = '';

  constructor(private readonly reform: Reform) {}

  /** The unit of a person; people who stand together are often of one unit. */
  find(county: string, name: string, person: number): StaffUnit {
    let unit = this.last !== null && name === this.lastName && county === this.lastCounty ? this.last : null;
    unit ??= this.lookUp(county, name, person);
    unit.people += 1;
    this.lastCounty = county;
    this.lastName = name;
    return (this.last = unit);
  }

  private lookUp(county: string, name: string, person: number): StaffUnit {
    const written = namesIn(this.asWritten, county);
    const known = written.get(name);
    if (known !== undefined) return known;
    const [foldedCounty, foldedName] = [foldName(county), foldName(name)];
    const units = namesIn(this.folded, foldedCounty);
    let unit = units.get(foldedName);
    if (unit === undefined) {
      unit = this.resolve(county, name, foldedCounty, foldedName, person);
      units.set(foldedName, unit);
      this.units.push(unit);
    }
    written.set(name, unit);
    return unit;
  }

  private resolve(county: string, name: string, foldedCounty: string, folded: string, firstPerson: number): StaffUnit {
    const { agencies, after } = this.reform;
    const hasCounties = agencies.county !== null;
    const agency = this.placeOf(agencies.index, hasCounties, foldedCounty, folded);
    if (agency !== NOT_FOUND) return { county, name, agency, unitAfter: NOT_FOUND, firstPerson, people: 0 };
    this.afterIndex ??= indexOf(after, agencies);
    const unitAfter = this.placeOf(this.afterIndex, hasCounties, foldedCounty, folded);
    return { county, name, agency, unitAfter, firstPerson, people: 0 };
  }

  /** The place of a name; `NOT_FOUND`, or `AMBIGUOUS` when no county is named and several have it. */
  private placeOf(index: Index, hasCounties: boolean, county: string, name: string): number {
    if (!hasCounties) return index.get('')?.get(name) ?? NOT_FOUND;
    if (county !== '') return index.get(county)?.get(name) ?? NOT_FOUND;
    let flat = this.flat.get(index);
    if (flat === undefined) this.flat.set(index, (flat = flatIndex(index)));
    return flat.get(name) ?? NOT_FOUND;
  }
}

function namesIn(counties: Map<string, Map<string, StaffUnit>>, county: string): Map<string, StaffUnit> {
  let names = counties.get(county);
  if (names === undefined) counties.set(county, (names = new Map()));
  return names;
}

/** The units after by folded county and name; the first of a name counts. */
function indexOf(after: UnitsAfter, agencies: Agencies): Index {
  const index = new Map<string, Map<string, number>>();
  for (let unit = 0; unit < after.count; unit++) {
    const county = agencies.county && after.county ? foldName(after.county[unit]) : '';
    let names = index.get(county);
    if (names === undefined) index.set(county, (names = new Map()));
    const name = foldName(after.unit[unit]);
    if (!names.has(name)) names.set(name, unit);
  }
  return index;
}

/** Folded name → place over all counties; `AMBIGUOUS` when several have it. */
function flatIndex(index: Index): ReadonlyMap<string, number> {
  const flat = new Map<string, number>();
  for (const names of index.values())
    for (const [name, place] of names) flat.set(name, flat.has(name) ? AMBIGUOUS : place);
  return flat;
}
