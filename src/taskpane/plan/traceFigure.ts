import {
  crosswalkRows,
  MEASURES,
  POST_TYPES,
  THOUSANDTHS,
  type ComparisonRow,
  type Measure,
  type PostType,
  type Reform,
} from '../../core';

/** A unit that goes into a figure, with the rows of the tables behind it (indexes into the tables' values). */
export interface TracedUnit {
  readonly unit: string;
  /** What it adds to the figure, in natural units; null where the figure counts units. */
  readonly amount: number | null;
  readonly agencyRows: readonly number[];
  readonly planRows: readonly number[];
}

export interface FigureParts {
  readonly before: readonly TracedUnit[];
  readonly after: readonly TracedUnit[];
}

type Columns = Readonly<Record<Measure, Float64Array>>;

/** The units and rows that made a figure of the comparison. The amounts of each side add up to the figure. */
export function traceFigure(reform: Reform, row: ComparisonRow): FigureParts {
  const { agencies, after, plan } = reform;
  const rowsBehind = rowsBehindUnits(reform);
  const before = row.beforeAgencies.map((agency): TracedUnit => ({
    unit: agencies.unit[agency],
    amount: amountOf(row, agencies.amounts, agency),
    agencyRows: [agencies.row[agency]],
    planRows: [],
  }));
  const afterUnits = row.afterUnits.map((unit): TracedUnit => ({
    unit: after.unit[unit],
    amount: amountOf(row, after.amounts, unit),
    agencyRows: [...(rowsBehind.agencies.get(unit) ?? [])],
    planRows: [...(rowsBehind.plan.get(unit) ?? [])],
  }));
  if (row.measure !== 'surplus') return { before, after: afterUnits };
  const withoutUnit = reform.withoutUnit.map((people): TracedUnit => ({
    unit: people.unit,
    amount: POST_TYPES.reduce((sum, type) => sum + people.inPost[type], 0) / THOUSANDTHS,
    agencyRows: people.agencies.map((agency) => agencies.row[agency]),
    planRows: [plan.row[people.planRow]],
  }));
  return { before, after: [...afterUnits, ...withoutUnit] };
}

/** What a unit adds to the measure; null for counts of units. */
function amountOf({ measure }: ComparisonRow, amounts: Columns, place: number): number | null {
  if (measure === 'surplus') {
    const of = (type: PostType): number => Math.max(0, amounts[`${type}Staff`][place] - amounts[`${type}Posts`][place]);
    return POST_TYPES.reduce((sum, type) => sum + of(type), 0) / THOUSANDTHS;
  }
  const columns = columnsOf(measure);
  return columns.length === 0 ? null : columns.reduce((sum, column) => sum + amounts[column][place], 0) / THOUSANDTHS;
}

function columnsOf(measure: ComparisonRow['measure']): readonly Measure[] {
  if (measure === 'leaderPosts') return ['chiefs', 'deputies'];
  if (measure === 'posts') return POST_TYPES.map((type) => `${type}Posts` as const);
  if (measure === 'staff') return POST_TYPES.map((type) => `${type}Staff` as const);
  return MEASURES.filter((column) => column === measure);
}

interface RowsBehind {
  readonly agencies: ReadonlyMap<number, ReadonlySet<number>>;
  readonly plan: ReadonlyMap<number, ReadonlySet<number>>;
}

/** For every unit after: the rows of the agencies table and of the plan that made it. */
function rowsBehindUnits(reform: Reform): RowsBehind {
  const agencies = new Map<number, Set<number>>();
  const plan = new Map<number, Set<number>>();
  const add = (map: Map<number, Set<number>>, unit: number, row: number): void => {
    map.set(unit, (map.get(unit) ?? new Set()).add(row));
  };
  for (const { toUnit, fromAgency, planRows } of crosswalkRows(reform)) {
    if (toUnit < 0) continue;
    if (fromAgency >= 0) add(agencies, toUnit, reform.agencies.row[fromAgency]);
    for (const place of planRows) add(plan, toUnit, reform.plan.row[place]);
  }
  return { agencies, plan };
}
