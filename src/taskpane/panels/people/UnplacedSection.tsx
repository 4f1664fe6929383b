import { memo, useMemo, useState } from 'react';
import { Chip } from '../../parts/Chip';
import { showFigure } from '../../parts/figures';
import { Section } from '../../parts/Section';
import { ShowMore } from '../../parts/ShowMore';
import { Tag } from '../../parts/Tag';
import { useListStyles } from '../../parts/useListStyles';
import { unplacedUnits, type UnplacedUnit } from '../../people/unplacedUnits';
import { choiceLabel } from '../../plan/choiceLabel';
import { useSteadyPane } from '../../state/PaneContext';
import { usePeople } from './PeopleContext';
import { PersonLine } from './PersonLine';
import { usePersonFacts } from './usePersonFacts';

const FIRST_UNITS = 5;
const MORE_UNITS = 20;
const FIRST_PEOPLE = 3;
const MORE_PEOPLE = 50;

/** Who is surplus and not placed, by unit and post type, the units with most of them first. */
export function UnplacedSection() {
  const styles = useListStyles();
  const { language } = useSteadyPane();
  const { words, base } = usePeople();
  const says = words.unplaced;
  const [limit, setLimit] = useState(FIRST_UNITS);
  const { placement } = base;
  const { surplus, unplaced } = placement.totals;
  const units = useMemo(() => unplacedUnits(placement), [placement]);
  const aside = unplaced > 0 && <Tag colour="warning">{showFigure(unplaced, language)}</Tag>;
  return (
    <Section title={says.title} aside={aside}>
      {units.length === 0 ? (
        <p className={styles.text}>{surplus > 0 ? says.none : says.noSurplus}</p>
      ) : (
        <ul className={styles.list}>
          {units.slice(0, limit).map((unit) => (
            <UnplacedItem key={`${unit.row.unitAfter} ${unit.row.unit} ${unit.row.postType}`} unplaced={unit} />
          ))}
        </ul>
      )}
      <ShowMore shown={limit} total={units.length} onMore={() => setLimit(limit + MORE_UNITS)} />
    </Section>
  );
}

const UnplacedItem = memo(function UnplacedItem({ unplaced: { row, entries } }: { readonly unplaced: UnplacedUnit }) {
  const styles = useListStyles();
  const { locale } = useSteadyPane();
  const { words, base } = usePeople();
  const says = words.unplaced;
  const facts = usePersonFacts();
  const [limit, setLimit] = useState(FIRST_PEOPLE);
  const people = entries.map((entry) => base.placement.person[entry]);
  const more = people.length - limit;
  const unit = choiceLabel(row);
  // People stand under the unit after; the one that the table names is said where it is another.
  const formerly = (person: number): string => (facts.unit(person) === unit ? '' : facts.unit(person));
  return (
    <li className={styles.item}>
      <span className={styles.name}>{unit}</span>
      <span className={styles.small}>
        {`${locale.words.postTypes[row.postType]} · ${says.ofUnit(row.unplaced, row.surplus)}`}
      </span>
      {people.length > 0 && (
        <ul className={styles.list}>
          {people.slice(0, limit).map((person) => {
            const known = [formerly(person), facts.channel(person), facts.dateOf(person, ['placeBy'])];
            return <PersonLine key={person} person={person} column="channel" facts={known} />;
          })}
        </ul>
      )}
      {more > 0 && (
        <span>
          <Chip onClick={() => setLimit(limit + MORE_PEOPLE)}>{says.morePeople(Math.min(more, MORE_PEOPLE))}</Chip>
        </span>
      )}
      {row.unnamed > 0 && <span className={styles.small}>{says.unnamed(row.unnamed)}</span>}
    </li>
  );
});
