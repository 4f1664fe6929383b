import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { Chip } from '../../parts/Chip';
import { choiceLabel } from '../../plan/choiceLabel';
import type { UnitChoice } from '../../plan/planForm';
import { afterChoices, pickChoices } from '../../plan/unitChoices';
import { useCounterparts } from './CounterpartContext';
import { useListStyles } from '../../parts/useListStyles';

const LIMIT = 30;

const useStyles = makeStyles({
  picker: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  units: { maxHeight: '132px', overflowY: 'auto' },
});

interface AnyUnitProps {
  /** '' = units of every county. */
  readonly county: string;
  onChoose(unit: UnitChoice): void;
}

/** A unit after the reform, found by searching. */
export function AnyUnit({ county, onChoose }: AnyUnitProps) {
  const styles = useStyles();
  const lists = useListStyles();
  const { words, shown } = useCounterparts();
  const says = words.orphans;
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  const choices = useMemo(() => afterChoices(shown.reform, county), [shown, county]);
  const picked = useMemo(() => pickChoices(choices, wanted, [], LIMIT), [choices, wanted]);
  return (
    <div className={styles.picker}>
      <Input
        type="search"
        size="small"
        aria-label={says.search}
        placeholder={says.search}
        value={search}
        onChange={(_, { value }) => setSearch(value)}
      />
      <div className={`${lists.chips} ${styles.units}`} role="group" aria-label={says.search}>
        {picked.map((choice) => (
          <Chip key={`${choice.county} ${choice.unit}`} onClick={() => onChoose(choice)}>
            {choiceLabel(choice)}
          </Chip>
        ))}
        {picked.length === 0 && <p className={lists.small}>{says.noMatch}</p>}
      </div>
    </div>
  );
}
