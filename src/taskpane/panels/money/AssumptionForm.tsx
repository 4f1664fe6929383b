import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { ANNUITY_TREATMENTS, TIMINGS, type Assumptions } from '../../../core/money';
import { ASSUMPTION_RANGES, endsOf } from '../../money/assumptionRanges';
import { fractionOf, percentEntry } from '../../money/parseEntry';
import type { MoneyUnit } from '../../../documents';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/PaneContext';
import { useMoney } from './MoneyContext';
import { NumberField } from './NumberField';
import { OneOffList } from './OneOffList';
import type { AssumptionsForm } from './useAssumptions';

const UNITS: readonly MoneyUnit[] = ['wan', 'yuan'];

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(130px, 1fr))',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    alignItems: 'start',
  },
  field: { minWidth: 0 },
  select: { minWidth: 0, '& > select': { minWidth: 0, width: '100%' } },
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface AssumptionFormProps {
  readonly form: AssumptionsForm;
  /** With their calendar years. */
  readonly assumed: Assumptions;
  readonly isEffectiveStated: boolean;
}

/** What the user assumes, kept in the workbook. */
export function AssumptionForm({ form, assumed, isEffectiveStated }: AssumptionFormProps) {
  const styles = useStyles();
  const { words } = useMoney();
  const says = words.assumptions;
  const { saved, change } = form;
  const hint = isEffectiveStated ? says.firstYearHint : says.firstYearHintToday;
  const percent = (key: 'hiringRatio' | 'payGrowth' | 'discountRate') => ({
    entry: percentEntry(saved[key]),
    onEntry: (entry: number | null) => change({ [key]: fractionOf(entry ?? 0) }),
  });
  const reset = (
    <Button size="small" appearance="subtle" onClick={form.reset}>
      {says.reset}
    </Button>
  );
  return (
    <Section title={says.title} aside={reset}>
      <Fragment key={form.resets}>
        <div className={styles.fields}>
          <NumberField
            label={says.firstYear}
            hint={saved.firstYear === null ? hint(assumed.years[0]) : undefined}
            bad={says.firstYearBad(...endsOf(ASSUMPTION_RANGES.firstYear))}
            range={ASSUMPTION_RANGES.firstYear}
            entry={saved.firstYear}
            onEntry={(firstYear) => change({ firstYear })}
          />
          <NumberField
            label={says.yearCount}
            bad={says.yearCountBad(...endsOf(ASSUMPTION_RANGES.yearCount))}
            range={ASSUMPTION_RANGES.yearCount}
            entry={saved.yearCount}
            onEntry={(yearCount) => yearCount !== null && change({ yearCount })}
          />
          <NumberField
            label={says.hiring}
            hint={says.hiringHint}
            bad={says.hiringBad(...endsOf(ASSUMPTION_RANGES.ratio))}
            range={ASSUMPTION_RANGES.ratio}
            {...percent('hiringRatio')}
          />
          <NumberField
            label={says.growth}
            bad={says.growthBad(...endsOf(ASSUMPTION_RANGES.payGrowth))}
            range={ASSUMPTION_RANGES.payGrowth}
            {...percent('payGrowth')}
          />
          <NumberField
            label={says.discount}
            bad={says.discountBad(...endsOf(ASSUMPTION_RANGES.ratio))}
            range={ASSUMPTION_RANGES.ratio}
            {...percent('discountRate')}
          />
          <Choice
            label={says.timing}
            choices={TIMINGS}
            texts={says.timings}
            chosen={saved.timing}
            onChoose={(timing) => change({ timing })}
          />
          <Choice
            label={says.annuity}
            choices={ANNUITY_TREATMENTS}
            texts={says.annuities}
            chosen={saved.annuity}
            onChoose={(annuity) => change({ annuity })}
          />
          <UnitChoice />
        </div>
        <OneOffList form={form} years={assumed.years} />
      </Fragment>
      <p className={styles.text}>{says.kept}</p>
    </Section>
  );
}

function UnitChoice() {
  const { words, unit } = useMoney();
  const { attempt, saveSetting } = usePane();
  const { unit: label, units } = words.assumptions;
  const save = (moneyUnit: MoneyUnit): void => void attempt(() => saveSetting({ moneyUnit }));
  return <Choice label={label} choices={UNITS} texts={units} chosen={unit} onChoose={save} />;
}

interface ChoiceProps<K extends string> {
  readonly label: string;
  readonly choices: readonly K[];
  readonly texts: Readonly<Record<K, string>>;
  readonly chosen: K;
  onChoose(choice: K): void;
}

function Choice<K extends string>({ label, choices, texts, chosen, onChoose }: ChoiceProps<K>) {
  const styles = useStyles();
  return (
    <Field className={styles.field} label={label}>
      <Select className={styles.select} value={chosen} onChange={(_, { value }) => onChoose(value as K)}>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {texts[choice]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
