import { useMemo } from 'react';
import type { Issue } from '../../../core';
import { showFigure } from '../../parts/figures';
import { Section } from '../../parts/Section';
import { ShortList } from '../../parts/ShortList';
import { Tag } from '../../parts/Tag';
import { useListStyles } from '../../parts/useListStyles';
import { overdueEntries } from '../../people/overdueEntries';
import { peopleInState } from '../../people/peopleInState';
import { twiceIssues } from '../../people/twiceIssues';
import { useSteadyPane } from '../../state/PaneContext';
import { IssueItem } from '../IssueList';
import { usePeople } from './PeopleContext';
import { PersonLine } from './PersonLine';
import { usePersonFacts } from './usePersonFacts';

/** Who should have been placed, or gone, by now. */
export function OverdueSection() {
  const styles = useListStyles();
  const { language } = useSteadyPane();
  const { words, base } = usePeople();
  const facts = usePersonFacts();
  const { placement } = base;
  const overdue = useMemo(() => overdueEntries(placement), [placement]);
  const aside = overdue.length > 0 && <Tag colour="danger">{showFigure(overdue.length, language)}</Tag>;
  return (
    <Section title={words.overdue.title} aside={aside}>
      {overdue.length === 0 && <p className={styles.text}>{words.overdue.none}</p>}
      <ShortList
        items={overdue}
        line={({ entry, date }) => {
          const person = placement.person[entry];
          return (
            <PersonLine
              key={entry}
              person={person}
              column={date?.column ?? 'status'}
              facts={[facts.date(date), facts.unit(person), facts.postType(person), facts.channel(person)]}
            />
          );
        }}
      />
    </Section>
  );
}

/** Who has a channel though nobody more is surplus there; nothing where there is nobody. */
export function BeyondSection() {
  const styles = useListStyles();
  const { language } = useSteadyPane();
  const { words, base } = usePeople();
  const facts = usePersonFacts();
  const { placement } = base;
  const beyond = useMemo(() => peopleInState(placement, 'beyond'), [placement]);
  if (beyond.length === 0) return null;
  return (
    <Section title={words.beyond.title} aside={<Tag colour="warning">{showFigure(beyond.length, language)}</Tag>}>
      <p className={styles.small}>{words.beyond.text}</p>
      <ShortList
        items={beyond}
        line={(entry) => {
          const person = placement.person[entry];
          const known = [facts.unit(person), facts.postType(person), facts.channel(person)];
          const date = facts.dateOf(person, ['placedOn', 'exitDate', 'placeBy']);
          return <PersonLine key={entry} person={person} column="channel" facts={[...known, date]} />;
        }}
      />
    </Section>
  );
}

/** Rows that are of one person, or likely so; nothing where there are none. */
export function TwiceSection({ issues }: { readonly issues: readonly Issue[] }) {
  const { language } = useSteadyPane();
  const { words } = usePeople();
  const twice = useMemo(() => twiceIssues(issues), [issues]);
  if (twice.length === 0) return null;
  return (
    <Section title={words.twice.title} aside={<Tag colour="warning">{showFigure(twice.length, language)}</Tag>}>
      <ShortList items={[...twice.entries()]} line={([place, issue]) => <IssueItem key={place} issue={issue} />} />
    </Section>
  );
}
