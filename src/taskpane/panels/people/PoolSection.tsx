import { monthText, NO_MONTH } from '../../../core/staffing';
import { showFigure } from '../../parts/figures';
import { Section } from '../../parts/Section';
import { ShortList } from '../../parts/ShortList';
import { Tag } from '../../parts/Tag';
import { useListStyles } from '../../parts/useListStyles';
import { useSteadyPane } from '../../state/PaneContext';
import { usePeople } from './PeopleContext';
import { PersonLine } from './PersonLine';
import { usePersonFacts } from './usePersonFacts';

/** Who is in the pool, by when their time ends; those whose time has passed stand first. */
export function PoolSection() {
  const styles = useListStyles();
  const { language } = useSteadyPane();
  const { words, base } = usePeople();
  const facts = usePersonFacts();
  const says = words.pool;
  const { poolPeople, today, totals } = base.seats;
  const { poolUntil } = base.staff;
  const expired = <Tag colour="danger">{says.expired}</Tag>;
  const aside = poolPeople.length > 0 && (
    <>
      <Tag>{showFigure(poolPeople.length, language)}</Tag>
      {totals.poolExpired > 0 && (
        <Tag colour="danger">{`${says.expired} ${showFigure(totals.poolExpired, language)}`}</Tag>
      )}
    </>
  );
  return (
    <Section title={says.title} aside={aside}>
      {poolPeople.length === 0 && <p className={styles.text}>{says.none}</p>}
      <ShortList
        items={poolPeople}
        line={(person) => {
          const until = poolUntil[person];
          return (
            <PersonLine
              key={person}
              person={person}
              column="poolUntil"
              mark={until !== NO_MONTH && until < today && expired}
              facts={[until === NO_MONTH ? '' : says.until(monthText(until)), facts.unit(person)]}
            />
          );
        }}
      />
    </Section>
  );
}
