import { MEASURES, THOUSANDTHS, type Amounts, type Measure } from '../agencies/measures';
import type { Operation, Plan } from '../plan/plan';
import { amountsOf, naturalAmounts } from './amountsOf';
import type { CrosswalkRow, Reform } from './reform';
import { flowsByUnit } from './sourcesOfUnit';

/**
 * The crosswalk 改革前后对照表: a row a unit before and unit after, in the order of the units after and within them of
 * the agencies, then what was withdrawn or left for enterprise, a row a unit before. `operation` is that of the row that
 * decided it: the first of the chain that is more than a new name; for what ended, the row that ended it. Amounts are
 * what moved by the plan, before an approved table is laid over the sums.
 */
export function crosswalkRows(reform: Reform): CrosswalkRow[] {
  const { after, flows } = reform;
  const { start, flow } = flowsByUnit(reform);
  const rows: CrosswalkRow[] = [];
  for (let unit = 0; unit < after.count; unit++) {
    for (let place = start[unit]; place < start[unit + 1]; place++) rows.push(flowRow(reform, flow[place]));
    const created = reform.created.get(unit);
    if (created !== undefined || start[unit] === start[unit + 1]) rows.push(createdRow(reform, unit));
  }
  for (let place = 0; place < flows.count; place++) if (flows.target[place] < 0) rows.push(flowRow(reform, place));
  return rows;
}

function flowRow(reform: Reform, flow: number): CrosswalkRow {
  const { agencies, after, flows, plan } = reform;
  const source = flows.source[flow];
  const unit = flows.target[flow];
  const ownRows = unit >= 0 && after.origin[unit] === source ? after.planRows[unit] : [];
  const planRows = [...flows.planRows[flow], ...ownRows];
  const part = flows.part[flow];
  return {
    county: agencies.county?.[source] ?? '',
    from: agencies.unit[source],
    to: unit >= 0 ? after.unit[unit] : '',
    fromAgency: source,
    toUnit: unit,
    outcome: flows.outcome[flow],
    moved: part ? naturalAmounts(part) : amountsOf(agencies.amounts, source),
    ...wordsOf(plan, planRows, decidingRow(plan, planRows, unit < 0), agencies.unit[source]),
  };
}

function createdRow(reform: Reform, unit: number): CrosswalkRow {
  const { after, plan } = reform;
  const planRows = after.planRows[unit].filter((row) => plan.operation[row] === 'create');
  const made = reform.created.get(unit) ?? {};
  return {
    county: after.county?.[unit] ?? '',
    from: '',
    to: after.unit[unit],
    fromAgency: -1,
    toUnit: unit,
    outcome: 'created',
    moved: {
      ...NOTHING,
      adminPosts: (made.admin ?? 0) / THOUSANDTHS,
      politicalLegalPosts: (made.politicalLegal ?? 0) / THOUSANDTHS,
      institutionPosts: (made.institution ?? 0) / THOUSANDTHS,
      workerPosts: (made.worker ?? 0) / THOUSANDTHS,
    },
    ...wordsOf(plan, planRows, planRows[0], ''),
    operation: 'create',
  };
}

const NOTHING = Object.fromEntries(MEASURES.map((measure) => [measure, 0])) as Record<
  Measure,
  number
> satisfies Amounts;

function decidingRow(plan: Plan, planRows: readonly number[], ended: boolean): number | undefined {
  if (ended) return planRows.at(-1);
  return planRows.find((row) => plan.operation[row] !== 'rename') ?? planRows[0];
}

function wordsOf(
  plan: Plan,
  planRows: readonly number[],
  deciding: number | undefined,
  unitBefore: string,
): {
  operation: Operation;
  namePlate: string;
  document: string;
  effective: string;
  note: string;
  planRows: readonly number[];
} {
  const word = (column: readonly string[]): string =>
    (deciding !== undefined && column[deciding]) || column[planRows.find((row) => column[row] !== '') ?? -1] || '';
  return {
    operation: deciding === undefined ? 'keep' : plan.operation[deciding],
    namePlate:
      word(plan.namePlate) || (deciding !== undefined && plan.operation[deciding] === 'namePlate' ? unitBefore : ''),
    document: word(plan.document),
    effective: word(plan.effective),
    note: word(plan.note),
    planRows,
  };
}
