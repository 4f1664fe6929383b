import { makeStyles, tokens } from '@fluentui/react-components';
import { supportRatio } from '../../../core';
import type { Bridge, BridgeBase } from '../../../core/money';
import { plannedReached, supportYears, type SupportYears } from '../../money/supportYears';
import { Section } from '../../parts/Section';
import { usePane } from '../../state/PaneContext';
import { FigureTable } from '../../parts/FigureTable';
import { useMoney } from './MoneyContext';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/** The support ratio year by year as people leave, with its population, beside what the facts table plans. */
export function SupportSection({ base, bridge }: { readonly base: BridgeBase; readonly bridge: Bridge }) {
  const styles = useStyles();
  const { state } = usePane();
  const { words } = useMoney();
  const says = words.support;
  const path = supportYears(state.tables?.facts ?? null, bridge);
  const missing = base.staff === null ? says.needStaff : path === null ? says.needFacts : null;
  return (
    <Section title={says.title}>
      {missing !== null && <p className={styles.text}>{missing}</p>}
      {missing === null && path !== null && <Path path={path} />}
    </Section>
  );
}

function Path({ path }: { readonly path: SupportYears }) {
  const styles = useStyles();
  const { locale } = usePane();
  const { words, count } = useMoney();
  const says = words.support;
  const { populations, before, planned, years } = path;
  const ratioText = (ratio: number | null): string => (ratio === null ? '' : `${ratio.toFixed(1)} : 1`);
  const ratios = (supported: number): string[] =>
    populations.map(({ amount }) => ratioText(supportRatio(amount, supported)));
  const plannedRow = planned
    ? [[says.planned, count(before.amount - planned.amount), count(planned.amount), ...ratios(planned.amount)]]
    : [];
  const last = years[years.length - 1];
  const reached = plannedReached(path);
  const plannedText = (amount: number): string =>
    reached === null
      ? says.short(last.year, count(last.supported - amount), count(amount))
      : says.reaches(reached, count(amount));
  const facts = [...populations, before, ...(planned ? [planned] : [])];
  return (
    <>
      <FigureTable
        label={says.path}
        heads={[
          says.year,
          says.fewer,
          says.supported,
          ...populations.map(({ item }) => says.ratio(locale.words.facts[item])),
        ]}
        rows={[
          [says.before, '', count(before.amount), ...ratios(before.amount)],
          ...years.map(({ year, fewer, supported, ratios: ofYear }) => [
            String(year),
            count(fewer),
            count(supported),
            ...ofYear.map(ratioText),
          ]),
          ...plannedRow,
        ]}
      />
      {planned && <p className={styles.text}>{plannedText(planned.amount)}</p>}
      <p className={styles.text}>
        {facts.map(({ item, amount, asOf }) => says.basis(locale.words.facts[item], count(amount), asOf)).join('')}
      </p>
    </>
  );
}
