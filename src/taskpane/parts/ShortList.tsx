import { useState, type ReactNode } from 'react';
import { ShowMore } from './ShowMore';
import { useListStyles } from './useListStyles';

const FIRST_SHOWN = 10;
const MORE_SHOWN = 50;

interface ShortListProps<T> {
  readonly items: readonly T[];
  /** Draws one as a list item with a key. */
  line(item: T, place: number): ReactNode;
}

/** A list of which a few are shown at first. */
export function ShortList<T>({ items, line }: ShortListProps<T>) {
  const styles = useListStyles();
  const [limit, setLimit] = useState(FIRST_SHOWN);
  return (
    <>
      <ul className={styles.list}>{items.slice(0, limit).map(line)}</ul>
      <ShowMore shown={limit} total={items.length} onMore={() => setLimit(limit + MORE_SHOWN)} />
    </>
  );
}
