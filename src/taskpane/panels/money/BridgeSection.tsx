import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { headlineSteps, isLevelStep, type Bridge, type BridgeBase } from '../../../core/money';
import { Notice } from '../../parts/Notice';
import { Section } from '../../parts/Section';
import { Tag } from '../../parts/Tag';
import { BridgePicture } from '../../pictures/BridgePicture';
import { usePane } from '../../state/PaneContext';
import { useMoney } from './MoneyContext';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  year: { maxWidth: '160px' },
});

/** From the headline to the cash of a year, the last one unless another is chosen. */
export function BridgeSection({ base, bridge }: { readonly base: BridgeBase; readonly bridge: Bridge }) {
  const styles = useStyles();
  const { locale, state } = usePane();
  const { words, unit, show, showChange } = useMoney();
  const [chosen, setChosen] = useState<number | null>(null);
  const { years } = bridge;
  const year = chosen !== null && years.includes(chosen) ? chosen : years[years.length - 1];
  const steps = useMemo(() => headlineSteps(base, bridge, years.indexOf(year)), [base, bridge, years, year]);
  const says = words.bridge;
  const hasPay = state.tables?.found.some(({ kind }) => kind === 'pay') === true;
  const whyNot = base.staff === null ? says.needStaff : hasPay ? says.noHeadline : says.needPay;
  return (
    <Section title={says.title} aside={<Tag>{says.inUnit(words.assumptions.units[unit])}</Tag>}>
      <p className={styles.text}>{says.text}</p>
      {steps === null ? (
        <Notice intent="info">{whyNot}</Notice>
      ) : (
        <>
          <Field label={says.year} orientation="horizontal" className={styles.year}>
            <Select value={String(year)} onChange={(_, { value }) => setChosen(Number(value))}>
              {years.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </Select>
          </Field>
          <BridgePicture
            label={says.picture(String(year), show(steps[0].fen), show(steps[steps.length - 1].fen))}
            steps={steps.map(({ key, fen }) => {
              const isLevel = isLevelStep(key);
              const label = locale.money.headline[key];
              return { label, amount: fen, amountText: isLevel ? show(fen) : showChange(fen), isLevel };
            })}
          />
        </>
      )}
    </Section>
  );
}
