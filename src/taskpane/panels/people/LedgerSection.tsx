import { useDeferredValue, useMemo, useState } from 'react';
import { CHANNELS } from '../../../core/staffing';
import { FigureTable } from '../../parts/FigureTable';
import { showFigure } from '../../parts/figures';
import { SearchedTable } from '../../parts/SearchedTable';
import { Section } from '../../parts/Section';
import { Tag } from '../../parts/Tag';
import { LEDGER_FIGURES, ledgerRows } from '../../people/ledgerRows';
import { choiceLabel } from '../../plan/choiceLabel';
import { useSteadyPane } from '../../state/PaneContext';
import { usePeople } from './PeopleContext';

/** The ledger of surplus people by unit and post type, and how many are placed by each channel. */
export function LedgerSection() {
  const { locale, language } = useSteadyPane();
  const { words, base } = usePeople();
  const says = words.ledger;
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  const { placement } = base;
  const { rows, sums } = useMemo(() => ledgerRows(placement, wanted), [placement, wanted]);
  if (placement.rows.length === 0) return null;
  const figures = (of: typeof sums): string[] => LEDGER_FIGURES.map((figure) => showFigure(of[figure], language));
  const { placedBy } = placement.totals;
  const postTypes = [...new Set(placement.rows.map(({ postType }) => postType))].map(
    (type) => locale.words.postTypes[type],
  );
  const isOfOneType = postTypes.length === 1;
  const channels = CHANNELS.filter((channel) => placedBy[channel] > 0);
  return (
    <Section title={says.title} aside={isOfOneType && <Tag colour="neutral">{postTypes[0]}</Tag>}>
      <SearchedTable
        label={says.table}
        searchLabel={says.search}
        noMatch={says.noMatch}
        search={search}
        onSearch={setSearch}
        heads={[says.unit, ...LEDGER_FIGURES.map((figure) => says.figures[figure])]}
        rows={rows.map((row) => [
          isOfOneType ? choiceLabel(row) : says.row(choiceLabel(row), locale.words.postTypes[row.postType]),
          ...figures(row),
        ])}
        totals={[[says.total, ...figures(sums)]]}
      />
      {channels.length > 0 && (
        <FigureTable
          label={says.channels}
          heads={[says.channel, says.people]}
          rows={channels.map((channel) => [locale.money.channels[channel], showFigure(placedBy[channel], language)])}
        />
      )}
    </Section>
  );
}
