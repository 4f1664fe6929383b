import { memo } from 'react';
import type { Orphan } from '../../../core/counterparts';
import { RowLinks } from '../../parts/RowLinks';
import { choiceLabel } from '../../plan/choiceLabel';
import { useSteadyPane } from '../../state/PaneContext';
import { AssignDuty } from './AssignDuty';
import { useCounterparts } from './CounterpartContext';
import { DutyLink } from './DutyLink';
import { useListStyles } from '../../parts/useListStyles';

interface OrphanItemProps {
  readonly orphan: Orphan;
  readonly isAssignable: boolean;
  onAssigned(sentence: string): void;
}

/** A duty without a unit: what it is, whose it was, why it has none, and units to give it to. */
export const OrphanItem = memo(function OrphanItem({ orphan, isAssignable, onAssigned }: OrphanItemProps) {
  const styles = useListStyles();
  const { locale } = useSteadyPane();
  const { words, shown } = useCounterparts();
  const says = words.orphans;
  const { plan } = shown.reform;
  const superiors = orphan.superiors.join(locale.words.listSeparator);
  const facts = [
    superiors === '' ? says.noSuperior : says.superior(superiors),
    ...(orphan.unitName === ''
      ? [orphan.county]
      : [says.formerly(choiceLabel({ county: orphan.county, unit: orphan.unitName }))]),
    locale.counterparts.orphanReasons[orphan.reason],
  ];
  return (
    <li className={styles.item}>
      <span className={styles.name}>
        <DutyLink duty={orphan.duty} />
      </span>
      <span className={styles.line}>
        <span className={styles.small}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
        {orphan.planRow >= 0 && (
          <span className={styles.small}>
            <RowLinks table={plan.table} rows={[plan.row[orphan.planRow]]} />
          </span>
        )}
      </span>
      {isAssignable && <AssignDuty orphan={orphan} onAssigned={onAssigned} />}
    </li>
  );
});
