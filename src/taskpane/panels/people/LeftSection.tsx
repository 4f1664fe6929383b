import { useMemo } from 'react';
import { monthText } from '../../../core/staffing';
import { Section } from '../../parts/Section';
import { ShortList } from '../../parts/ShortList';
import { useListStyles } from '../../parts/useListStyles';
import { promotionTexts } from '../../people/promotionTexts';
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
  const { leftPost } = base.staff;
  const promotion = useMemo(() => promotionTexts(base, says), [base, says]);
  return (
    <Section title={says.title}>
      <p className={styles.text}>{leftPeople.length === 0 ? says.none : says.summary(totals.left, totals.promoted)}</p>
      <ShortList
        items={leftPeople}
        line={(person) => {
          const known = [says.leftIn(monthText(leftPost[person])), promotion(person), facts.unit(person)];
          return <PersonLine key={person} person={person} column="leftPost" facts={known} />;
        }}
      />
    </Section>
  );
}
