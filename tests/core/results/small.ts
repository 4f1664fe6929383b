import {
  applyPlan,
  readAgencies,
  readApproved,
  readPlan,
  structureRows,
  type Agencies,
  type Approved,
  type CellValue,
  type Issue,
  type Plan,
  type Reform,
} from '../../../src/core';

/** A unit for a test: name, kind and the figures that matter; all else is blank. */
export type UnitRow = readonly [name: string, kind: string, figures?: Readonly<Record<string, CellValue>>];

/** A plan row for a test. */
export type PlanRow = readonly [
  operation: string,
  from: string,
  to?: string,
  more?: Readonly<Record<string, CellValue>>,
];

const FIGURES = [
  'County', 'Code', 'Grade', 'Supervising unit', 'Domain',
  'Administrative posts', 'Political-legal posts', 'Institution posts', 'Worker posts',
  'Administrative in post', 'Political-legal in post', 'Institution in post', 'Worker in post',
  'Chief posts', 'Deputy posts', 'Leaders in post', 'Duties', 'Running cost', 'Office space', 'Counts toward cap',
]; // prettier-ignore

const PLAN_COLUMNS = [
  'Option', 'County', 'Kind', 'Grade', 'Duty', 'Share',
  'Administrative posts', 'Political-legal posts', 'Institution posts', 'Worker posts',
  'Name plate', 'Effective', 'Document', 'Note',
]; // prettier-ignore

/** Short names for the columns that tests use most. */
const SHORT: Readonly<Record<string, string>> = {
  admin: 'Administrative posts',
  inst: 'Institution posts',
  worker: 'Worker posts',
  adminIn: 'Administrative in post',
  instIn: 'Institution in post',
  workerIn: 'Worker in post',
  chiefs: 'Chief posts',
  deputies: 'Deputy posts',
  leaders: 'Leaders in post',
  duties: 'Duties',
  cost: 'Running cost',
  office: 'Office space',
  parent: 'Supervising unit',
  counted: 'Counts toward cap',
  plate: 'Name plate',
};

const full = (key: string): string => SHORT[key] ?? key;

function columnsUsed(
  rows: readonly (Readonly<Record<string, CellValue>> | undefined)[],
  all: readonly string[],
): string[] {
  const used = new Set(rows.flatMap((row) => Object.keys(row ?? {}).map(full)));
  for (const column of used) if (!all.includes(column)) throw new Error(`no such column: ${column}`);
  return all.filter((column) => used.has(column));
}

function cellsOf(record: Readonly<Record<string, CellValue>> | undefined, columns: readonly string[]): CellValue[] {
  const byColumn = new Map(Object.entries(record ?? {}).map(([key, cell]) => [full(key), cell]));
  return columns.map((column) => byColumn.get(column) ?? '');
}

export function agenciesOf(rows: readonly UnitRow[]): Agencies {
  const columns = columnsUsed(
    rows.map(([, , figures]) => figures),
    FIGURES,
  );
  const values: CellValue[][] = [
    ['Unit', 'Kind', ...columns],
    ...rows.map(([name, kind, figures]) => [name, kind, ...cellsOf(figures, columns)]),
  ];
  const { agencies, issues } = readAgencies({
    values,
    place: { sheet: 'Units', table: 'Agencies', headerRow: 0, firstColumn: 0 },
  });
  if (!agencies || issues.some(({ severity }) => severity === 'error'))
    throw new Error(`agencies not read: ${JSON.stringify(issues)}`);
  return agencies;
}

export function planOf(rows: readonly PlanRow[]): Plan {
  const columns = columnsUsed(
    rows.map(([, , , more]) => more),
    PLAN_COLUMNS,
  );
  const values: CellValue[][] = [
    ['Operation', 'From', 'To', ...columns],
    ...rows.map(([operation, from, to, more]) => [operation, from, to ?? '', ...cellsOf(more, columns)]),
  ];
  const { plan, issues } = readPlan({ values, place: { sheet: 'Plan', table: 'Plan', headerRow: 0, firstColumn: 0 } });
  if (!plan) throw new Error(`plan not read: ${JSON.stringify(issues)}`);
  return plan;
}

export function approvedOf(headers: readonly string[], rows: readonly (readonly CellValue[])[]): Approved {
  const { approved, issues } = readApproved({
    values: [headers, ...rows],
    place: { sheet: 'Granted', table: 'Approved', headerRow: 0, firstColumn: 0 },
  });
  if (!approved) throw new Error(`approved table not read: ${JSON.stringify(issues)}`);
  return approved;
}

export function reformOf(
  units: readonly UnitRow[],
  plan: readonly PlanRow[],
  settings?: Parameters<typeof applyPlan>[2],
): Reform {
  return applyPlan(agenciesOf(units), planOf(plan), settings);
}

/** Each unit after with its sources and the figures that are not 0, one line a unit: `Bureau C < A, part of B: adminPosts 9`. */
export function linesOf(reform: Reform): string[] {
  return structureRows(reform).map((row) => {
    const sources = row.sources.map(({ unit, whole }) => (whole ? unit : `part of ${unit}`)).join(', ');
    const figures = Object.entries(row.amounts)
      .filter(([, amount]) => amount !== 0)
      .map(([measure, amount]) => `${measure} ${amount}`)
      .join(', ');
    const plates = row.namePlates.length > 0 ? ` [${row.namePlates.join(', ')}]` : '';
    const names = row.coLocated.length > 0 ? ` (with ${row.coLocated.join(', ')})` : '';
    return `${row.unit}${plates}${names} < ${sources}${figures === '' ? '' : `: ${figures}`}`;
  });
}

/** Codes of the issues with their cells: `unitMovedTwice B2`. */
export function issuesOf({ issues }: { readonly issues: readonly Issue[] }): string[] {
  return issues.map(({ code, where }) => `${code} ${where.cell}`);
}
