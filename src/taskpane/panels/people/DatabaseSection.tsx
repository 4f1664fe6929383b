import { showFigure } from '../../parts/figures';
import { Section } from '../../parts/Section';
import { ShortList } from '../../parts/ShortList';
import { Tag } from '../../parts/Tag';
import { useListStyles } from '../../parts/useListStyles';
import { useSteadyPane } from '../../state/PaneContext';
import { usePeople } from './PeopleContext';
import { PersonLine } from './PersonLine';
import { usePersonFacts } from './usePersonFacts';

/** Who stands in the special database and should not; nothing where nobody stands in it. */
export function DatabaseSection() {
  const styles = useListStyles();
  const { language } = useSteadyPane();
  const { words, base } = usePeople();
  const facts = usePersonFacts();
  const says = words.database;
  const { inDatabase, databaseFlags } = base.seats;
  if (inDatabase === 0) return null;
  const aside = databaseFlags.length > 0 && <Tag colour="warning">{showFigure(databaseFlags.length, language)}</Tag>;
  return (
    <Section title={says.title} aside={aside}>
      <p className={styles.text}>{says.summary(inDatabase)}</p>
      {databaseFlags.length === 0 && <p className={styles.text}>{says.none}</p>}
      <ShortList
        items={databaseFlags}
        line={({ person, reason }) => (
          <PersonLine
            key={person}
            person={person}
            column="database"
            facts={[facts.unit(person), says.reasons[reason]]}
          />
        )}
      />
    </Section>
  );
}
