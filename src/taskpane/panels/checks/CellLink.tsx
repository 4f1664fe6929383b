import type { ReactNode } from 'react';
import type { RawTable, TableKind } from '../../../core';
import { PlaceLink } from '../../parts/PlaceLink';
import { cellPlace } from '../../tables/cellPlace';

interface CellLinkProps {
  readonly table: RawTable;
  readonly kind: TableKind;
  /** The column; the row's first cell where the table has none of it. */
  readonly column: string;
  /** Index in the table's values. */
  readonly row: number;
  /** What leads there. */
  readonly children: ReactNode;
}

/** Text that leads to a cell of an input table; plain text where its place is not known. */
export function CellLink({ table, kind, column, row, children }: CellLinkProps) {
  const place = cellPlace(table, kind, column, row);
  if (!place) return children;
  return (
    <PlaceLink sheet={place.sheet} cell={place.cell}>
      {children}
    </PlaceLink>
  );
}
