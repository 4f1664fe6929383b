import { readAgencies } from './agencies/readAgencies';
import { readFacts } from './agencies/readFacts';
import { readProcedures } from './approvals/readProcedures';
import { readNorms } from './checks/readNorms';
import { readClaims } from './claims/readClaims';
import { readDuties } from './counterparts/readDuties';
import type { Facts } from './agencies/facts';
import type { Issue } from './issue';
import { readPay } from './money/readPay';
import { readRates } from './money/readRates';
import { readApproved } from './plan/readApproved';
import { readPlan } from './plan/readPlan';
import { readStaff } from './staffing/readStaff';
import type { Month } from './staffing/staff';
import { readTasks } from './tasks/readTasks';
import { cellAddress } from './table/cellAddress';
import { TABLES, type TableKind } from './table/headers';
import { matchHeaders } from './table/matchHeaders';
import type { RawTable } from './table/rawTable';
import { isResultHeader } from './table/isResultHeader';
import { mayBeApproved, recogniseHeaders } from './table/recogniseHeaders';
import type { FoundTable, WorkbookTables } from './workbookTables';

interface Candidate {
  readonly table: RawTable;
  readonly kind: TableKind;
  /** Whether it was taken as an approved table only because an agencies table is there already. */
  readonly isGuess: boolean;
}

/**
 * Reads everything from the tables of a workbook. Excel Tables come before plain ranges, the first of each kind is used
 * and further ones are listed. Without an agencies table nothing can be reckoned: that is an error that says which
 * headers are needed and where was looked. `today` is the month in which it is read: births after it are refused.
 */
export function readWorkbookTables(tables: readonly RawTable[], today?: Month): WorkbookTables {
  const candidates = recognise(tables);
  const used = new Map<TableKind, RawTable>();
  for (const { kind, table } of candidates) if (!used.has(kind)) used.set(kind, table);
  const facts = firstUsefulFacts(candidates);
  if (facts) used.set('facts', facts.table);
  const read = <T>(kind: TableKind, reader: (table: RawTable) => T): T | null => {
    const table = used.get(kind);
    return table ? reader(table) : null;
  };
  const agencies = read('agencies', readAgencies);
  const plan = read('plan', readPlan);
  const approved = read('approved', readApproved);
  const factsRead = read('facts', readFacts);
  const staff = read('staff', (table) => readStaff(table, today));
  const pay = read('pay', readPay);
  const rates = read('rates', readRates);
  const claims = read('claims', readClaims);
  const duties = read('duties', readDuties);
  const procedures = read('procedures', readProcedures);
  const norms = read('norms', readNorms);
  const tasks = read('tasks', readTasks);
  const rowCounts: Record<TableKind, number> = {
    agencies: agencies?.agencies?.count ?? 0,
    plan: plan?.plan?.count ?? 0,
    approved: approved?.approved?.count ?? 0,
    facts: factsRead?.facts?.facts.size ?? 0,
    staff: staff?.staff?.count ?? 0,
    pay: pay?.pay?.count ?? 0,
    rates: rates?.rates?.rules.length ?? 0,
    claims: claims?.claims?.rows.length ?? 0,
    duties: duties?.duties?.count ?? 0,
    procedures: procedures?.procedures?.count ?? 0,
    norms: new Set(norms?.norms?.norms.map(({ row }) => row)).size,
    tasks: tasks?.tasks?.tasks.length ?? 0,
  };
  return {
    agencies: agencies?.agencies ?? null,
    plan: plan?.plan ?? null,
    approved: approved?.approved ?? null,
    facts: factsRead?.facts ?? null,
    staff: staff?.staff ?? null,
    pay: pay?.pay ?? null,
    rates: rates?.rates ?? null,
    claims: claims?.claims ?? null,
    duties: duties?.duties ?? null,
    procedures: procedures?.procedures ?? null,
    norms: norms?.norms ?? null,
    tasks: tasks?.tasks ?? null,
    found: candidates.map((candidate) => describeTable(candidate, used, rowCounts)),
    issues: [
      ...(agencies ? [] : [noAgenciesTable(tables)]),
      ...[agencies, plan, approved, factsRead, staff, pay, rates, claims, duties, procedures, norms, tasks].flatMap(
        (one) => one?.issues ?? [],
      ),
      ...candidates.flatMap((candidate) => aboutChoice(candidate, used)),
    ],
  };
}

/** The tables that are ours, Excel Tables first. */
function recognise(tables: readonly RawTable[]): Candidate[] {
  const inOrder = [...tables.filter(({ place }) => place?.table), ...tables.filter(({ place }) => !place?.table)];
  const found = inOrder.flatMap((table): Candidate[] => {
    const headers = table.values[0] ?? [];
    const kind = recogniseHeaders(headers)?.kind;
    const isSpill = !table.place?.table && isResultHeader(headers);
    return kind && !isSpill ? [{ table, kind, isGuess: false }] : [];
  });
  // A list of people without their units can be no staff table when there is one with them; so with duties.
  found.sort((a, b) => Number(isPoor(a)) - Number(isPoor(b)));
  const isWhole = ({ kind, table }: Candidate): boolean =>
    kind === 'agencies' && ['unit', 'kind'].every((key) => matchHeaders(table.values[0], 'agencies').columns.has(key));
  if (!found.some(isWhole)) return found;
  // Beside a whole agencies table, an Excel Table of units and posts without kinds is what the documents grant.
  return found
    .map((candidate): Candidate => {
      const isGrant = candidate.kind === 'agencies' && !isWhole(candidate) && mayBeApproved(candidate.table.values[0]);
      return isGrant && candidate.table.place?.table ? { ...candidate, kind: 'approved', isGuess: true } : candidate;
    })
    .sort((a, b) => Number(a.kind === 'agencies' && !isWhole(a)) - Number(b.kind === 'agencies' && !isWhole(b)));
}

/** People without their units; duties without their units, or without anything above or below that they face. */
function isPoor({ kind, table }: Candidate): boolean {
  if (kind !== 'staff' && kind !== 'duties') return false;
  const { columns } = matchHeaders(table.values[0], kind);
  return !columns.has('unit') || (kind === 'duties' && !columns.has('superior') && !columns.has('townshipOffice'));
}

/** The first facts table that states an item we know: `Item` and `Value` are headers of many tables. */
function firstUsefulFacts(candidates: readonly Candidate[]): Facts | null {
  for (const { kind, table } of candidates) {
    const facts = kind === 'facts' ? readFacts(table).facts : null;
    if (facts && facts.facts.size > 0) return facts;
  }
  return null;
}

function describeTable(
  { table, kind }: Candidate,
  used: ReadonlyMap<TableKind, RawTable>,
  rowCounts: Readonly<Record<TableKind, number>>,
): FoundTable {
  const isUsed = used.get(kind) === table;
  return {
    kind,
    place: table.place ?? { sheet: '', headerRow: 0, firstColumn: 0 },
    rowCount: isUsed ? rowCounts[kind] : Math.max(table.values.length - 1, 0),
    columnCount: table.values[0]?.length ?? 0,
    used: isUsed,
  };
}

function aboutChoice({ table, kind, isGuess }: Candidate, used: ReadonlyMap<TableKind, RawTable>): Issue[] {
  const place = table.place;
  const cell = place ? cellAddress(place.headerRow, place.firstColumn) : undefined;
  const where = { tableKind: kind, row: 1, ...(place ? { sheet: place.sheet, table: place.table, cell } : {}) };
  const first = used.get(kind);
  if (first !== table) {
    const facts = { kind, usedSheet: first?.place?.sheet ?? '', usedTable: first?.place?.table ?? '' };
    return [{ code: 'secondTableOfKind', severity: 'note', where, facts }];
  }
  return isGuess ? [{ code: 'takenAsApproved', severity: 'warning', where, facts: {} }] : [];
}

function noAgenciesTable(tables: readonly RawTable[]): Issue {
  const columns = TABLES.agencies.filter((spec) => spec.required).flatMap(({ en, zh }) => [en, zh]);
  const sheets = [...new Set(tables.map(({ place }) => place?.sheet ?? '').filter((sheet) => sheet !== ''))];
  return { code: 'noAgenciesTable', severity: 'error', where: { tableKind: 'agencies' }, facts: { columns, sheets } };
}
