import type { CellValue } from '../../../src/core';
import { placementOf, type Placement, type SurplusOrder } from '../../../src/core/placement';
import { readStaff, type Month, type Staff } from '../../../src/core/staffing';
import { CENTRES, reformOf, type ReformTables, type Row } from '../money/smallBridge';
import { frozen } from '../table/texts';

/** Months as core holds them. */
export const monthOf = (year: number, month: number): Month => year * 12 + month - 1;

export const TODAY = monthOf(2026, 1);

const COLUMNS = {
  id: 'Person ID', name: 'Name', unit: 'Unit', type: 'Post type', sex: 'Sex', birth: 'Birth', category: 'Category',
  started: 'Started', channel: 'Channel', exit: 'Exit date', status: 'Status', surplus: 'Surplus', placeBy: 'Place by',
  placedOn: 'Placed on',
} as const; // prettier-ignore

/** A person of the small staff table; the rest is blank. */
export type Placed = { readonly [C in keyof typeof COLUMNS]?: CellValue };

/** Men of institution posts of Centre A, unless said otherwise. */
export function staffOfPlaced(people: readonly Placed[], without: readonly (keyof typeof COLUMNS)[] = []): Staff {
  const keys = (Object.keys(COLUMNS) as (keyof typeof COLUMNS)[]).filter((key) => !without.includes(key));
  const rows = people.map((person, place): Row => {
    const usual: Placed = { id: `P${place}`, unit: 'Centre A', type: 'Institution', sex: 'male', category: 'cadre' };
    return keys.map((key) => ({ ...usual, ...person })[key] ?? '');
  });
  const table = {
    values: [keys.map((key) => COLUMNS[key]), ...rows],
    place: { sheet: 'Staff', table: 'Staff', headerRow: 0, firstColumn: 0 },
  };
  const { staff, issues } = readStaff(table, TODAY, 'placement');
  if (!staff || issues.some(({ severity }) => severity === 'error')) throw new Error(JSON.stringify(issues));
  return frozen(staff);
}

export interface SmallChoice {
  readonly reform?: ReformTables;
  readonly order?: SurplusOrder;
  readonly today?: Month;
  readonly without?: readonly (keyof typeof COLUMNS)[];
}

/** The ledger of the two centres, of which 4 people are surplus, or of another reform. */
export function ledgerOf(people: readonly Placed[], choice: SmallChoice = {}): Placement {
  const { reform = CENTRES, order = 'retirement', today = TODAY, without } = choice;
  return placementOf(reformOf(reform), staffOfPlaced(people, without), { order, today });
}

/** The people of the ledger by state, as their places in the staff table. */
export function statesOf({ person, state }: Placement): { placed: number[]; unplaced: number[]; beyond: number[] } {
  const of = (wanted: number): number[] => [...person].filter((_, i) => state[i] === wanted);
  return { placed: of(0), unplaced: of(1), beyond: of(2) };
}
