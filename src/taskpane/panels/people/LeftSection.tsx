import { monthText } from '../../../core/staffing';
import { Section } from '../../parts/Section';
import { ShortList } from '../../parts/ShortList';
import { useListStyles } from '../../parts/useListStyles';
import { usePeople } from './PeopleContext';
import { PersonLine } from './PersonLine';
import { usePersonFacts } from './usePersonFacts';

/** Who left a leader post, and to which rank those of them who were promoted. */
export function LeftSection() {
  const styles = useListStyles();
  const { words, base } = usePeople();
  const facts = usePersonFacts();
  const says = words.left;
  const { leftPeople, totals } = base.seats;
  const { leftPost, newRank } = base.staff;
  return (
    <Section title={says.title}>
      <p className={styles.text}>{leftPeople.length === 0 ? says.none : says.summary(totals.left, totals.promoted)}</p>
      <ShortList
        items={leftPeople}
        line={(person) => {
          const rank = newRank[person] === '' ? '' : says.newRank(newRank[person]);
          const known = [says.leftIn(monthText(leftPost[person])), rank, facts.unit(person)];
          return <PersonLine key={person} person={person} column="leftPost" facts={known} />;
        }}
      />
    </Section>
  );
}
