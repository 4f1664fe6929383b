import type { CellValue, Reform } from '../../../src/core';
import { checkNorms, readNorms, type Finding, type Norms } from '../../../src/core/checks';
import type { FollowedDuties } from '../../../src/core/counterparts';
import { frozen } from '../table/texts';

/** A row of the norms table: rule, limit and what else matters. */
export type NormRow = readonly [rule: string, limit: CellValue, more?: Readonly<Record<string, CellValue>>];

const COLUMNS = ['Kind', 'From', 'To', 'Severity', 'Source'];

export function normsOf(rows: readonly NormRow[]): Norms {
  const values = [
    ['Rule', 'Limit', ...COLUMNS],
    ...rows.map(([rule, limit, more = {}]) => [rule, limit, ...COLUMNS.map((column) => more[column] ?? '')]),
  ];
  const { norms } = readNorms({ values, place: { sheet: 'Norms', headerRow: 0, firstColumn: 0 } });
  return frozen(norms!);
}

/** A finding in short: `error organCap 3 of 2 @Norms!B2`, with its unit where it has one. */
export const lineOf = ({ severity, rule, county, unitName, found, limit, where }: Finding): string =>
  [severity, rule, county, unitName, `${found} of ${limit}`, `@${where.sheet}!${where.cell}`]
    .filter((part) => part !== '')
    .join(' ');

export const findingsOf = (
  reform: Reform,
  rows: readonly NormRow[],
  followed: FollowedDuties | null = null,
): string[] => checkNorms(frozen(reform), normsOf(rows), followed).map(lineOf);
