import { Input } from '@fluentui/react-components';
import { useState } from 'react';
import { FigureTable } from './FigureTable';
import { ShowMore } from './ShowMore';
import { useListStyles } from './useListStyles';

const FIRST_SHOWN = 10;
const MORE_SHOWN = 50;
/** Up to so many rows are looked through without a search box. */
const WITHOUT_SEARCH = 8;

interface SearchedTableProps {
  readonly label: string;
  readonly searchLabel: string;
  /** What stands there when no row fits. */
  readonly noMatch: string;
  readonly search: string;
  onSearch(text: string): void;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Sums of all rows that fit, shown or not. */
  readonly totals: readonly (readonly string[])[];
}

/** A table of figures by unit, searched by name, a few rows at first; the totals stand first. */
export function SearchedTable({ label, search, heads, rows, totals, ...texts }: SearchedTableProps) {
  const styles = useListStyles();
  const [limit, setLimit] = useState(FIRST_SHOWN);
  const isSearched = search !== '' || rows.length > WITHOUT_SEARCH;
  const shown = rows.slice(0, limit);
  return (
    <>
      {isSearched && (
        <Input
          type="search"
          value={search}
          aria-label={`${label}: ${texts.searchLabel}`}
          placeholder={texts.searchLabel}
          onChange={(_, { value }) => texts.onSearch(value)}
        />
      )}
      {rows.length === 0 ? (
        <p className={styles.text}>{texts.noMatch}</p>
      ) : (
        <FigureTable label={label} heads={heads} rows={[...totals, ...shown]} wrapsRows />
      )}
      <ShowMore shown={limit} total={rows.length} onMore={() => setLimit(limit + MORE_SHOWN)} />
    </>
  );
}
