import { useDeferredValue, useMemo, useState } from 'react';
import type { SeatCount } from '../../../core/seats';
import { showFigure } from '../../parts/figures';
import { SearchedTable } from '../../parts/SearchedTable';
import { Section } from '../../parts/Section';
import { Tag } from '../../parts/Tag';
import { useListStyles } from '../../parts/useListStyles';
import { seatLines, SEAT_FIGURES, type SeatLine } from '../../people/seatLines';
import { choiceLabel } from '../../plan/choiceLabel';
import { useSteadyPane } from '../../state/PaneContext';
import { usePeople } from './PeopleContext';

/** The ledger of leader seats: chiefs and deputies of each unit, those with more leaders than seats first. */
export function SeatSection() {
  const styles = useListStyles();
  const { language } = useSteadyPane();
  const { words, base } = usePeople();
  const says = words.seats;
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  const { seats } = base;
  const lines = useMemo(() => seatLines(seats, wanted), [seats, wanted]);
  const figure = (amount: number | null): string => (amount === null ? '' : showFigure(amount, language));
  const figures = (count: SeatCount): string[] => SEAT_FIGURES.map((each) => figure(count[each]));
  const name = ({ county, unit, isThere }: SeatLine): string =>
    isThere ? choiceLabel({ county, unit }) : says.gone(choiceLabel({ county, unit }));
  const { chiefs, deputies } = seats.totals;
  const surplus = (chiefs.surplus ?? 0) + (deputies.surplus ?? 0);
  const aside = surplus > 0 && <Tag colour="warning">{`${says.figures.surplus} ${showFigure(surplus, language)}`}</Tag>;
  if (lines.length === 0 && wanted === '') {
    return (
      <Section title={says.title}>
        <p className={styles.text}>{says.none}</p>
      </Section>
    );
  }
  return (
    <Section title={says.title} aside={aside}>
      <SearchedTable
        label={says.table}
        searchLabel={says.search}
        noMatch={says.noMatch}
        search={search}
        onSearch={setSearch}
        heads={[says.unit, ...SEAT_FIGURES.map((each) => says.figures[each])]}
        rows={lines.map((line) => [says.row(name(line), says.positions[line.position]), ...figures(line.seats)])}
        totals={
          wanted === ''
            ? [
                [says.row(says.total, says.positions.chief), ...figures(chiefs)],
                [says.row(says.total, says.positions.deputy), ...figures(deputies)],
              ]
            : []
        }
      />
    </Section>
  );
}
