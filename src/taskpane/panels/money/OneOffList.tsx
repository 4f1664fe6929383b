import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, DismissRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { ASSUMPTION_LIMITS, type OneOff } from '../../../core/money';
import { ASSUMPTION_RANGES, endsOf, oneOffAmountRange } from '../../money/assumptionRanges';
import { newOneOff } from '../../money/newOneOff';
import { inUnit, toYuan } from '../../money/showMoney';
import { useMoney } from './MoneyContext';
import { NumberField } from './NumberField';
import type { AssumptionsForm } from './useAssumptions';

const MOST = ASSUMPTION_LIMITS.oneOffCount.most;

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightRegular },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  item: {
    display: 'grid',
    gridTemplateColumns: '72px minmax(90px, 1fr) 32px',
    gap: tokens.spacingHorizontalS,
    alignItems: 'start',
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    paddingLeft: tokens.spacingHorizontalS,
  },
  what: { gridColumnStart: 1, gridColumnEnd: -1, minWidth: 0 },
  entry: { minWidth: 0, width: '100%' },
  // Level with the entries, below their labels.
  remove: { marginTop: '22px' },
});

interface OneOffListProps {
  readonly form: AssumptionsForm;
  readonly years: readonly number[];
}

/** Costs that come once: a year, an amount and what it is for; as many as a workbook keeps. */
export function OneOffList({ form, years }: OneOffListProps) {
  const styles = useStyles();
  const { words } = useMoney();
  const says = words.assumptions;
  const fullId = useId();
  const { oneOffs } = form.saved;
  const [ids, setIds] = useState<readonly number[]>(() => oneOffs.map((_, place) => place));
  const isFull = oneOffs.length >= MOST;
  const put = (next: readonly OneOff[]): void => form.change({ oneOffs: next });
  const add = (): void => {
    setIds([...ids, 1 + Math.max(-1, ...ids)]);
    put([...oneOffs, newOneOff(years)]);
  };
  const remove = (at: number): void => {
    setIds(ids.filter((_, place) => place !== at));
    put(oneOffs.filter((_, place) => place !== at));
  };
  return (
    <div className={styles.part} role="group" aria-label={says.oneOffs}>
      <h3 className={styles.title}>{says.oneOffs}</h3>
      {oneOffs.length === 0 && <p className={styles.text}>{says.noOneOffs}</p>}
      {oneOffs.length > 0 && (
        <ul className={styles.list}>
          {oneOffs.map((oneOff, place) => (
            <OneOffItem
              key={ids[place] ?? place}
              oneOff={oneOff}
              years={years}
              onChange={(patch) => put(oneOffs.map((each, at) => (at === place ? { ...each, ...patch } : each)))}
              onRemove={() => remove(place)}
            />
          ))}
        </ul>
      )}
      <div>
        <Button
          size="small"
          icon={<AddRegular />}
          disabledFocusable={isFull}
          aria-describedby={isFull ? fullId : undefined}
          onClick={add}
        >
          {says.addOneOff}
        </Button>
      </div>
      {isFull && (
        <p id={fullId} className={styles.text}>
          {says.oneOffsFull(MOST)}
        </p>
      )}
    </div>
  );
}

interface OneOffItemProps {
  readonly oneOff: OneOff;
  readonly years: readonly number[];
  onChange(patch: Partial<OneOff>): void;
  onRemove(): void;
}

function OneOffItem({ oneOff, years, onChange, onRemove }: OneOffItemProps) {
  const styles = useStyles();
  const { words, unit, count } = useMoney();
  const amounts = oneOffAmountRange(unit);
  const says = words.assumptions;
  const [first, last] = [years[0], years[years.length - 1]];
  return (
    <li className={styles.item}>
      <NumberField
        label={says.oneOffYear}
        bad={says.oneOffYearBad(...endsOf(ASSUMPTION_RANGES.oneOffYear))}
        range={ASSUMPTION_RANGES.oneOffYear}
        entry={oneOff.year}
        onEntry={(year) => year !== null && onChange({ year })}
      />
      <NumberField
        key={unit}
        label={says.oneOffAmount(says.units[unit])}
        bad={says.oneOffAmountBad(count(amounts.least), count(amounts.most))}
        range={amounts}
        entry={inUnit(oneOff.yuan, unit)}
        onEntry={(amount) => amount !== null && onChange({ yuan: toYuan(amount, unit) })}
      />
      <Button
        className={styles.remove}
        appearance="subtle"
        icon={<DismissRegular />}
        aria-label={says.removeOneOff(oneOff.label || says.unnamed)}
        onClick={onRemove}
      />
      <Field
        className={styles.what}
        label={says.oneOffLabel}
        validationState={oneOff.year < first || oneOff.year > last ? 'warning' : 'none'}
        validationMessage={oneOff.year < first || oneOff.year > last ? says.oneOffOutside(first, last) : undefined}
      >
        <Input
          className={styles.entry}
          value={oneOff.label}
          maxLength={ASSUMPTION_LIMITS.labelLength.most}
          onChange={(_, { value }) => onChange({ label: value })}
        />
      </Field>
    </li>
  );
}
