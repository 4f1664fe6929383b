import { getOrMake } from '../getOrMake';
import type { Reform } from '../results/reform';
import { maskLongNumbers } from '../staffing/maskLongNumbers';
import { NO_MONTH, type ConcurrentSeat, type Month } from '../staffing/staff';
import { foldName } from '../table/foldText';

/** A row of the ledger while it is counted. */
export interface SeatDraft {
  /** Of several spellings met the least, so that the order of the staff table does not matter. */
  county: string;
  unit: string;
  /** Place in the units after, and of an agency that ended in the agencies; below 0 = not there. */
  readonly unitAfter: number;
  readonly agency: number;
  readonly held: Record<ConcurrentSeat['position'], number>;
  readonly concurrent: Record<ConcurrentSeat['position'], number>;
  pool: number;
  poolExpired: number;
  poolFirst: Month;
  left: number;
  promoted: number;
}

/** The rows of the ledger by unit, made when a unit is first asked for. */
export class SeatDrafts {
  private readonly after = new Map<number, SeatDraft>();
  private readonly ended = new Map<number, SeatDraft>();
  private readonly unknown = new Map<string, Map<string, SeatDraft>>();

  constructor(private readonly reform: Reform) {}

  /** Of a unit by its places after and before the reform (below 0 = not there) and as the staff table names it. */
  of(unitAfter: number, agency: number, county: string, unit: string): SeatDraft {
    if (unitAfter >= 0) return this.ofUnitAfter(unitAfter);
    return agency >= 0 ? this.ofAgency(agency) : this.ofName(county, unit);
  }

  ofUnitAfter(unit: number): SeatDraft {
    const { after } = this.reform;
    return getOrMake(this.after, unit, () => {
      return draft(after.county?.[unit] ?? '', after.unit[unit], { unitAfter: unit, agency: -1 });
    });
  }

  /** All: units after in their order, then ended agencies in theirs, then unknown names by county and name. */
  inOrder(): SeatDraft[] {
    const inPlace = (drafts: ReadonlyMap<number, SeatDraft>): SeatDraft[] =>
      [...drafts].sort(([one], [other]) => one - other).map(([, found]) => found);
    const named = [...this.unknown.values()].flatMap((names) => [...names.values()]);
    named.sort((one, other) => compare(one.county, other.county) || compare(one.unit, other.unit));
    return [...inPlace(this.after), ...inPlace(this.ended), ...named];
  }

  /** Of an agency that is withdrawn or went to an enterprise. */
  private ofAgency(agency: number): SeatDraft {
    const { agencies } = this.reform;
    return getOrMake(this.ended, agency, () => {
      return draft(agencies.county?.[agency] ?? '', agencies.unit[agency], { unitAfter: -1, agency });
    });
  }

  /** Of a name that is no unit before or after the reform; an ID that stands there by mistake is not shown. */
  private ofName(county: string, unit: string): SeatDraft {
    const names = getOrMake(this.unknown, foldName(county), () => new Map<string, SeatDraft>());
    const [shownCounty, shown] = [maskLongNumbers(county), maskLongNumbers(unit)];
    const found = getOrMake(names, foldName(unit), () => draft(shownCounty, shown, { unitAfter: -1, agency: -1 }));
    if (shownCounty < found.county) found.county = shownCounty;
    if (shown < found.unit) found.unit = shown;
    return found;
  }
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

function draft(county: string, unit: string, place: Pick<SeatDraft, 'unitAfter' | 'agency'>): SeatDraft {
  return {
    ...{ county, unit, ...place },
    held: { chief: 0, deputy: 0 },
    concurrent: { chief: 0, deputy: 0 },
    ...{ pool: 0, poolExpired: 0, poolFirst: NO_MONTH, left: 0, promoted: 0 },
  };
}
