import type { Operand } from '../../../core/claims';
import { operandText } from '../../../documents/checks/amountText';
import { PlaceLink } from '../../parts/PlaceLink';
import { useListStyles } from '../../parts/useListStyles';
import { useSteadyPane } from '../../state/PaneContext';
import { cellPlace } from '../../tables/cellPlace';
import { useChecks } from './ChecksContext';

/** A figure of an arithmetic with the row that it is from, which it leads to; nothing for one that the tables give. */
export function OperandLink({ operand }: { readonly operand: Operand }) {
  const styles = useListStyles();
  const { locale } = useSteadyPane();
  const { base, texts } = useChecks();
  const { claims, facts } = base.tables;
  const { from, row } = operand;
  const ofClaims = from === 'claim' && claims ? cellPlace(claims.table, 'claims', 'figure', row) : null;
  const place = from === 'facts' && facts ? cellPlace(facts.table, 'facts', 'item', row) : ofClaims;
  if (!place) return null;
  const amount = operandText(operand, texts.checkSheets);
  return (
    <span className={styles.small}>
      <PlaceLink sheet={place.sheet} cell={place.cell}>
        {`${locale.pane.data.place(place.sheet, place.cell)}${locale.places.separator}${amount}`}
      </PlaceLink>
    </span>
  );
}
