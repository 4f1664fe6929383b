import type { Norms } from '../../../core/checks';
import { PlaceLink } from '../../parts/PlaceLink';
import { useSteadyPane } from '../../state/PaneContext';
import { cellPlace } from '../../tables/cellPlace';

/** The address of a norm's limit, which leads there; nothing where its place is not known. */
export function NormLink({ norms, norm }: { readonly norms: Norms; readonly norm: number }) {
  const { locale } = useSteadyPane();
  const place = cellPlace(norms.table, 'norms', 'limit', norms.norms[norm].row);
  if (!place) return null;
  return (
    <PlaceLink sheet={place.sheet} cell={place.cell}>
      {locale.pane.data.place(place.sheet, place.cell)}
    </PlaceLink>
  );
}
