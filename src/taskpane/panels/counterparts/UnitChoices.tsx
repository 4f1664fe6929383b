import { useMemo, useState } from 'react';
import type { Orphan } from '../../../core/counterparts';
import { suggestUnits } from '../../counterparts/suggestUnits';
import { Chip } from '../../parts/Chip';
import type { UnitChoice } from '../../plan/planForm';
import { AnyUnit } from './AnyUnit';
import { useCounterparts } from './CounterpartContext';
import { useListStyles } from '../../parts/useListStyles';

interface UnitChoicesProps {
  readonly orphan: Orphan;
  /** Whether the first button gets the focus: the one that had it is gone. */
  readonly takesFocus: boolean;
  onChoose(unit: UnitChoice): void;
}

/** A button for each unit that is at hand, and the way to any other. */
export function UnitChoices({ orphan, takesFocus, onChoose }: UnitChoicesProps) {
  const styles = useListStyles();
  const { words, shown } = useCounterparts();
  const says = words.orphans;
  const [isOther, setOther] = useState(false);
  const suggestions = useMemo(() => suggestUnits(shown.followed, orphan), [shown, orphan]);
  const { county } = shown.reform.after;
  return (
    <>
      <div className={styles.chips} role="group" aria-label={says.assignTo(orphan.name)}>
        <span className={styles.small} aria-hidden="true">
          {says.suggestions}
        </span>
        {suggestions.map(({ unit, unitName, sameSuperior }, place) => (
          <Chip
            key={unit}
            autoFocus={takesFocus && place === 0}
            title={sameSuperior > 0 ? says.sameSuperior(sameSuperior) : says.tookOver}
            onClick={() => onChoose({ county: county?.[unit] ?? '', unit: unitName })}
          >
            {unitName}
          </Chip>
        ))}
        <Chip
          autoFocus={takesFocus && suggestions.length === 0}
          aria-expanded={isOther}
          onClick={() => setOther(!isOther)}
        >
          {says.other}
        </Chip>
      </div>
      {isOther && <AnyUnit county={orphan.county} onChoose={onChoose} />}
    </>
  );
}
