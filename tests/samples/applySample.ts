import { applyPlan, comparisonRows, readWorkbookTables, type Reform, type WorkbookTables } from '../../src/core';
import { judgeClaims, type ClaimFigure, type ClaimSources, type Verdict } from '../../src/core/claims';
import type { Sample } from '../../assets/samples/sample';

/** What core reads from a sample's tables. */
export function readSample(sample: Sample): WorkbookTables {
  return readWorkbookTables(
    sample.tables.map(({ sheetName, tableName, headers, rows }) => ({
      values: [headers, ...rows],
      place: { sheet: sheetName, table: tableName, headerRow: 2, firstColumn: 0 },
    })),
  );
}

export function applyOption({ agencies, plan, approved }: WorkbookTables, option: string): Reform {
  if (agencies === null) throw new Error('The sample has no agencies table.');
  return applyPlan(agencies, plan, { option, approved });
}

/** The comparison as `measure -> [before, after]`. */
export function comparison(reform: Reform): Record<string, readonly [number, number]> {
  return Object.fromEntries(comparisonRows(reform).map(({ measure, before, after }) => [measure, [before, after]]));
}

/** The verdict on each published figure; `money`: with what the savings and the bridge give. */
export function verdictsOf(
  { claims, facts }: WorkbookTables,
  reform: Reform,
  money: Partial<Pick<ClaimSources, 'savings' | 'bridge'>> = {},
): (readonly [ClaimFigure | null, Verdict | null])[] {
  if (claims === null) throw new Error('The sample has no table of published figures.');
  const { judged } = judgeClaims(claims, { reform, facts, savings: null, bridge: null, ...money });
  return judged.map(({ claim, verdict }) => [claim.figure, verdict]);
}
