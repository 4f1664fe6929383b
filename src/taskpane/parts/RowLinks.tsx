import { rowsAddress, type RawTable } from '../../core';
import { useSteadyPane } from '../state/PaneContext';
import { rowPlace } from '../tables/rowPlace';
import { PlaceLink } from './PlaceLink';

const SHOWN_ONE_BY_ONE = 4;
const LONGEST_ADDRESS = 160;

/**
 * Rows of an input table as links: a few one by one (`机构!A5`), many as one address (`机构!A5:A9, A12`) that leads to the
 * first of them.
 */
export function RowLinks({ table, rows }: { readonly table: RawTable; readonly rows: readonly number[] }) {
  const { locale } = useSteadyPane();
  if (!table.place || rows.length === 0) return null;
  const shown = rows.length > SHOWN_ONE_BY_ONE ? [rows.reduce((least, row) => Math.min(least, row))] : rows;
  return shown.map((row) => {
    const place = rowPlace(table, row)!;
    return (
      <PlaceLink key={row} sheet={place.sheet} cell={place.cell}>
        {shown === rows ? locale.pane.data.place(place.sheet, place.cell) : rowsAddress(table, rows, LONGEST_ADDRESS)}
      </PlaceLink>
    );
  });
}
