import type { Agencies } from '../../agencies/agencies';
import { foldName } from '../../table/foldText';

export const NOT_FOUND = -1;
export const AMBIGUOUS = -2;

/**
 * The units by name: those before the reform are nodes 0 … count − 1 in the order of the agencies, those that the plan
 * forms follow. Names are compared as `foldName` folds them. Where the agencies have a county column a name belongs to
 * its county; a plan row that names no county needs a name that only one county has.
 */
export class UnitNames {
  private readonly formedNames: string[] = [];
  private readonly formedCounties: string[] = [];
  private readonly formed = new Map<string, Map<string, number>>();
  private readonly single: ReadonlyMap<string, number> | null;
  private flat: Map<string, number> | null = null;
  private last = -1;
  /** Whether the last unit found followed the one before it; names are tried without looking them up only while that holds. */
  private inOrder = true;
  private repeats = false;
  private lastFormedName = '';
  private lastFormed = NOT_FOUND;

  constructor(private readonly agencies: Agencies) {
    this.single = agencies.county ? null : (agencies.index.get('') ?? new Map());
  }

  get count(): number {
    return this.agencies.count + this.formedNames.length;
  }

  nameOf(node: number): string {
    return node < this.agencies.count ? this.agencies.unit[node] : this.formedNames[node - this.agencies.count];
  }

  /** '' where there is no county column, and for a formed unit whose row names none. */
  countyOf(node: number): string {
    if (node < this.agencies.count) return this.agencies.county?.[node] ?? '';
    return this.formedCounties[node - this.agencies.count];
  }

  /**
   * A unit of before or a formed one; `NOT_FOUND` or `AMBIGUOUS` (in several counties) when there is no single one.
   * Plans often name units in the order of the agencies, so the unit after the last one found is tried first.
   */
  find(county: string, name: string): number {
    if (this.single && this.inOrder && this.agencies.unit[this.last + 1] === name) return ++this.last;
    const folded = foldName(name);
    const before = this.findBefore(county, folded);
    if (before >= 0) {
      this.inOrder = before === this.last + 1;
      this.last = before;
    }
    if (before !== NOT_FOUND) return before;
    if (this.formedNames.length === 0) return NOT_FOUND;
    if (!this.agencies.county) return this.formed.get('')?.get(folded) ?? NOT_FOUND;
    const own = this.formed.get(foldName(county))?.get(folded) ?? this.formed.get('')?.get(folded);
    return own ?? (county === '' ? this.formedAnywhere(folded) : NOT_FOUND);
  }

  /** The unit that a row forms: a unit of before with this name, or the node of a new one. */
  form(county: string, name: string): number {
    if (this.single && this.repeats && name === this.lastFormedName) return this.lastFormed;
    const folded = foldName(name);
    const scope = this.agencies.county ? foldName(county) : '';
    let names = this.formed.get(scope);
    if (!names) this.formed.set(scope, (names = new Map()));
    const known = names.get(folded);
    if (known !== undefined) return this.remember(name, known);
    const before = this.findBefore(county, folded);
    if (before !== NOT_FOUND) return this.remember(name, before);
    const node = this.count;
    names.set(folded, node);
    this.formedNames.push(name);
    this.formedCounties.push(this.agencies.county ? county : '');
    return this.remember(name, node);
  }

  /** The counties that have a unit of this name. */
  countiesWith(name: string): string[] {
    const folded = foldName(name);
    const counties: string[] = [];
    for (const [, names] of this.agencies.index) {
      const place = names.get(folded);
      if (place !== undefined) counties.push(this.countyOf(place));
    }
    for (let node = this.agencies.count; node < this.count; node++) {
      if (foldName(this.nameOf(node)) === folded) counties.push(this.countyOf(node));
    }
    return counties;
  }

  /** Rows that form one unit often stand together, so the last name is tried first. */
  private remember(name: string, node: number): number {
    this.repeats = node === this.lastFormed;
    this.lastFormedName = name;
    this.lastFormed = node;
    return node;
  }

  private findBefore(county: string, folded: string): number {
    const { index } = this.agencies;
    if (this.single) return this.single.get(folded) ?? NOT_FOUND;
    if (county !== '') return index.get(foldName(county))?.get(folded) ?? NOT_FOUND;
    this.flat ??= flatIndex(this.agencies);
    return this.flat.get(folded) ?? NOT_FOUND;
  }

  private formedAnywhere(folded: string): number {
    let found = NOT_FOUND;
    for (const names of this.formed.values()) {
      const node = names.get(folded);
      if (node !== undefined) found = found === NOT_FOUND ? node : AMBIGUOUS;
    }
    return found;
  }
}

/** Folded name → place over all counties; `AMBIGUOUS` when several have it. */
function flatIndex(agencies: Agencies): Map<string, number> {
  const flat = new Map<string, number>();
  for (const names of agencies.index.values()) {
    for (const [name, place] of names) flat.set(name, flat.has(name) ? AMBIGUOUS : place);
  }
  return flat;
}
