import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled, Info16Regular, Warning16Filled } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, useState } from 'react';
import type { Issue, Severity } from '../../core';
import { describeIssue } from '../../locales/describeIssue';
import type { PaneLocale } from '../paneLocale';
import { PlaceLink } from '../parts/PlaceLink';
import { Section } from '../parts/Section';
import { ShowMore } from '../parts/ShowMore';
import { Tag } from '../parts/Tag';
import { useSteadyPane } from '../state/PaneContext';
import { countIssues, pickIssues } from '../tables/pickIssues';

const FIRST_SHOWN = 50;
const MORE_SHOWN = 200;

const useStyles = makeStyles({
  filters: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  item: { display: 'grid', gridTemplateColumns: '20px 1fr', alignItems: 'start' },
  icon: { display: 'flex', paddingTop: '2px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  note: { color: tokens.colorNeutralForeground3 },
  text: { margin: 0, overflowWrap: 'anywhere' },
});

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
const COLOURS = { error: 'danger', warning: 'warning', note: 'neutral' } as const;

interface IssueListProps {
  readonly issues: readonly Issue[];
  readonly title: string;
  /** What stands there when there are none. */
  readonly none: string;
}

/** Everything that is wrong or was taken with a remark: errors first, each with a way to its cell. */
export function IssueList({ issues, title, none }: IssueListProps) {
  const styles = useStyles();
  const { locale } = useSteadyPane();
  const words = locale.pane;
  const [chosen, setChosen] = useState<Severity | null>(null);
  const [limit, setLimit] = useState(FIRST_SHOWN);
  const shown = useDeferredValue(chosen);
  const counts = useMemo(() => countIssues(issues), [issues]);
  const picked = useMemo(() => pickIssues(issues, shown), [issues, shown]);
  const choose = (severity: Severity | null): void => {
    setChosen(severity);
    setLimit(FIRST_SHOWN);
  };
  const badges = SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
    <Tag key={severity} colour={COLOURS[severity]}>
      {`${words.severities[severity]} ${counts[severity].toLocaleString('en')}`}
    </Tag>
  ));
  if (issues.length === 0) {
    return (
      <Section title={title}>
        <p className={styles.text}>{none}</p>
      </Section>
    );
  }
  return (
    <Section title={title} aside={badges}>
      {badges.length > 1 && (
        <div className={styles.filters} role="group" aria-label={words.data.issueFilter}>
          {[null, ...SEVERITIES.filter((severity) => counts[severity] > 0)].map((severity) => (
            <Button
              key={severity ?? 'all'}
              size="small"
              appearance={chosen === severity ? 'primary' : 'subtle'}
              aria-pressed={chosen === severity}
              onClick={() => choose(severity)}
            >
              {severity === null ? words.data.all : words.severities[severity]}
            </Button>
          ))}
        </div>
      )}
      <ul className={styles.list}>
        {picked.slice(0, limit).map((issue, place) => (
          <IssueItem key={place} issue={issue} />
        ))}
      </ul>
      <ShowMore shown={limit} total={picked.length} onMore={() => setLimit(limit + MORE_SHOWN)} />
    </Section>
  );
}

/** One issue as a sentence that leads to its cell. */
export function IssueItem({ issue }: { readonly issue: Issue }) {
  const styles = useStyles();
  const { locale } = useSteadyPane();
  const { sheet, cell } = issue.where;
  const [place, sentence] = splitPlace(describeIssue(issue, locale), issue, locale);
  return (
    <li className={styles.item}>
      <span
        className={mergeClasses(styles.icon, styles[issue.severity])}
        role="img"
        aria-label={locale.pane.severities[issue.severity]}
      >
        {issue.severity === 'error' ? (
          <ErrorCircle16Filled />
        ) : issue.severity === 'warning' ? (
          <Warning16Filled />
        ) : (
          <Info16Regular />
        )}
      </span>
      <p className={styles.text}>
        {sheet !== undefined && cell !== undefined && (
          <PlaceLink sheet={sheet} cell={cell}>
            {place}
          </PlaceLink>
        )}
        {sheet !== undefined && cell !== undefined ? sentence : `${place}${sentence}`}
      </p>
    </li>
  );
}

/** The sentence in two: its place, which leads to the cell, and the rest. */
function splitPlace(sentence: string, { where }: Issue, { places }: PaneLocale): [string, string] {
  const { length } = places.place(where);
  return [sentence.slice(0, length), sentence.slice(length)];
}
