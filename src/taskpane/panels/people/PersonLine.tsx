import type { ReactNode } from 'react';
import { maskId } from '../../../core/placement';
import { PlaceLink } from '../../parts/PlaceLink';
import { useListStyles } from '../../parts/useListStyles';
import { usePeople } from './PeopleContext';

interface PersonLineProps {
  /** Place in the staff table. */
  readonly person: number;
  /** Column of the staff table that the line leads to. */
  readonly column: string;
  /** What is known of the person; blank ones are left out. */
  readonly facts: readonly string[];
  /** A short word in front of the facts. */
  readonly mark?: ReactNode;
}

/** One person: the masked ID, which leads to a cell of the person's row, and what is known. */
export function PersonLine({ person, column, facts, mark }: PersonLineProps) {
  const styles = useListStyles();
  const { base, words, placeOf } = usePeople();
  const place = placeOf(person, column);
  const masked = maskId(base.staff.personId[person]);
  const label = masked !== '' ? masked : place ? words.person.noId(place.cell) : '';
  return (
    <li className={styles.line}>
      {place ? (
        <PlaceLink sheet={place.sheet} cell={place.cell}>
          {label}
        </PlaceLink>
      ) : (
        label
      )}
      {mark}
      <span className={styles.small}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
    </li>
  );
}
