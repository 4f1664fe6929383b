import { PlaceLink } from '../../parts/PlaceLink';
import { cellPlace } from '../../tables/cellPlace';
import { useCounterparts } from './CounterpartContext';

/** The name of a duty, which leads to its first row. */
export function DutyLink({ duty }: { readonly duty: number }) {
  const { followed } = useCounterparts().shown;
  const { duties, rows, rowStart } = followed;
  const row = rows[rowStart[duty]];
  const place = cellPlace(duties.table, 'duties', 'duty', duties.row[row]);
  if (!place) return duties.duty[row];
  return (
    <PlaceLink sheet={place.sheet} cell={place.cell}>
      {duties.duty[row]}
    </PlaceLink>
  );
}
