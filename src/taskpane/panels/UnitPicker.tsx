import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { choiceLabel } from '../plan/choiceLabel';
import type { UnitChoice } from '../plan/planForm';
import { pickChoices, sameChoice } from '../plan/unitChoices';
import { usePlanFormWords } from '../plan/usePlanFormWords';

const LIMIT = 40;

const useStyles = makeStyles({
  picker: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  chips: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  chip: { maxWidth: '100%', overflowWrap: 'anywhere', fontWeight: tokens.fontWeightRegular },
  choices: {
    maxHeight: '168px',
    overflowY: 'auto',
    display: 'flex',
    flexDirection: 'column',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  count: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface UnitPickerProps {
  readonly choices: readonly UnitChoice[];
  readonly chosen: readonly UnitChoice[];
  onChoose(chosen: readonly UnitChoice[]): void;
}

/** One or several units, found by searching. */
export function UnitPicker({ choices, chosen, onChoose }: UnitPickerProps) {
  const styles = useStyles();
  const words = usePlanFormWords();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  const picked = useMemo(() => pickChoices(choices, wanted, chosen, LIMIT), [choices, wanted, chosen]);
  const remove = (choice: UnitChoice): void => onChoose(chosen.filter((each) => !sameChoice(each, choice)));
  return (
    <div className={styles.picker}>
      <Field label={words.units} hint={words.unitsHint}>
        <Input
          type="search"
          value={search}
          placeholder={words.searchUnits}
          onChange={(_, { value }) => setSearch(value)}
        />
      </Field>
      <div className={styles.choices} role="group" aria-label={words.searchUnits}>
        {picked.map((choice) => (
          <Checkbox
            key={`${choice.county} ${choice.unit}`}
            size="medium"
            checked={false}
            label={choiceLabel(choice)}
            onChange={() => onChoose([...chosen, choice])}
          />
        ))}
      </div>
      {chosen.length > 0 && <span className={styles.count}>{words.chosen(chosen.length)}</span>}
      <div className={styles.chips}>
        {chosen.map((choice) => (
          <Button
            key={`${choice.county} ${choice.unit}`}
            size="small"
            className={styles.chip}
            aria-label={words.remove(choiceLabel(choice))}
            onClick={() => remove(choice)}
          >
            {choiceLabel(choice)} ×
          </Button>
        ))}
      </div>
    </div>
  );
}
