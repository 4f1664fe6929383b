import { useMemo } from 'react';
import { FigureTable } from '../../parts/FigureTable';
import { showFigure } from '../../parts/figures';
import { PlaceLink } from '../../parts/PlaceLink';
import { Section } from '../../parts/Section';
import { useListStyles } from '../../parts/useListStyles';
import { remainingColumns } from '../../people/remainingColumns';
import { remainingSentence } from '../../people/remainingSentence';
import { RemainingPicture } from '../../pictures/RemainingPicture';
import { useSteadyPane } from '../../state/PaneContext';
import { cellPlace } from '../../tables/cellPlace';
import { usePeople } from './PeopleContext';

/** How much surplus is left at the end of each year, and whether it is gone within the years intended. */
export function RemainingSection() {
  const styles = useListStyles();
  const { language } = useSteadyPane();
  const { words, base } = usePeople();
  const says = words.remaining;
  const { remaining } = base;
  const rows = useMemo(() => remainingColumns(remaining), [remaining]);
  if (remaining.surplus === 0 || rows.length === 0) return null;
  const count = (amount: number): string => showFigure(amount, language);
  const years = rows.map(({ year, remaining: left, reduced }) => {
    const title = says.column(String(year), count(left), count(reduced));
    return { label: String(year), amountText: count(left), amount: left, title };
  });
  const { surplus } = remaining;
  const start = {
    label: says.start,
    amountText: count(surplus),
    amount: surplus,
    title: says.startTitle(count(surplus)),
  };
  return (
    <Section title={says.title}>
      <p className={styles.text}>{remainingSentence(remaining, says)}</p>
      <RemainingPicture
        label={says.picture(years[0].label, years[years.length - 1].label)}
        columns={[start, ...years]}
        intended={1 + Math.floor(remaining.intendedYears)}
        intendedText={says.intendedEnd}
        tickText={count}
      />
      <FigureTable
        label={says.table}
        heads={[says.year, says.left, says.reduced, says.byAge, says.byLeaving, says.byPost]}
        rows={rows.map(({ year, remaining: left, reduced, byAge, byLeaving, byPost }) => [
          String(year),
          ...[left, reduced, byAge, byLeaving, byPost].map(count),
        ])}
      />
      <IntendedFrom />
    </Section>
  );
}

/** Where the years intended come from. */
function IntendedFrom() {
  const styles = useListStyles();
  const { locale } = useSteadyPane();
  const { words, base } = usePeople();
  const { norm } = base.intended;
  const { norms } = base.tables;
  const rule = locale.checks.normRules.surplusYears;
  if (norm === null || !norms) return <p className={styles.small}>{words.remaining.usual(rule)}</p>;
  const { row, source } = norms.norms[norm];
  const place = cellPlace(norms.table, 'norms', 'limit', row);
  return (
    <p className={styles.small}>
      {words.remaining.norm}{' '}
      {place && (
        <PlaceLink sheet={place.sheet} cell={place.cell}>
          {locale.pane.data.place(place.sheet, place.cell)}
        </PlaceLink>
      )}
      {source !== '' && ` · ${source}`}
    </p>
  );
}
