import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, use, useMemo } from 'react';
import type { TableKind } from '../../core';
import { checkIssuesOf } from '../checks/checkIssuesOf';
import { loadChecksPane, type ChecksPaneWords } from '../checks/loadChecksPane';
import type { CheckBase } from '../checks/prepareChecks';
import { showFigure } from '../parts/figures';
import { usePane, useSteadyPane } from '../state/PaneContext';
import { CheckCounters } from './checks/CheckCounters';
import { ChecksContext, type ChecksView } from './checks/ChecksContext';
import { ClaimSection } from './checks/ClaimSection';
import { FindingSection } from './checks/FindingSection';
import { IdentitySection } from './checks/IdentitySection';
import { MissingTable } from './checks/MissingTable';
import { NormSection } from './checks/NormSection';
import { ScopeSection } from './checks/ScopeSection';
import { TaskSection } from './checks/TaskSection';
import { IssueList } from './IssueList';
import { OptionChoice } from './OptionChoice';

/** The tables that the panel is about. */
const KINDS = ['norms', 'claims', 'tasks'] as const satisfies readonly TableKind[];

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  notices: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, ':empty': { display: 'none' } },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What the reform breaks, which published figures differ, and which closing work is overdue. */
export default function ChecksPanel() {
  const styles = useStyles();
  const { state, reform, language, checkBase } = usePane();
  const words = use(loadChecksPane(language));
  const { tables } = state;
  if (!tables) return null;
  if (!reform) return <p className={styles.text}>{words.own.missing.needAgencies}</p>;
  const isWorking = checkBase === null && KINDS.some((kind) => tables[kind] !== null);
  return (
    <div className={styles.panel}>
      <OptionChoice />
      {isWorking && <p className={styles.text}>{words.own.missing.working}</p>}
      {checkBase ? (
        <CheckParts base={checkBase} words={words} />
      ) : (
        <div className={styles.notices}>
          {KINDS.map((kind) => (
            <MissingTable key={kind} kind={kind} words={words.own} />
          ))}
        </div>
      )}
    </div>
  );
}

interface CheckPartsProps {
  readonly base: CheckBase;
  readonly words: ChecksPaneWords;
}

/** What is wrong stands first. */
const CheckParts = memo(function CheckParts({ base, words }: CheckPartsProps) {
  const styles = useStyles();
  const { locale, language } = useSteadyPane();
  const view = useMemo(
    (): ChecksView => ({
      words: words.own,
      texts: { words: locale.words, checks: locale.checks, checkSheets: words.texts },
      base,
      count: (amount) => showFigure(amount, language),
    }),
    [base, words, locale, language],
  );
  const issues = useMemo(() => checkIssuesOf(base), [base]);
  const { norms, claims, tasks } = base;
  return (
    <ChecksContext value={view}>
      <div className={styles.panel}>
        <CheckCounters />
        <MissingTable kind="norms" words={words.own} />
        {norms && <FindingSection {...norms} />}
        {norms && <NormSection {...norms} />}
        <MissingTable kind="claims" words={words.own} />
        {claims && <ClaimSection {...claims} />}
        {claims && <IdentitySection {...claims} />}
        {claims && <ScopeSection {...claims} />}
        <MissingTable kind="tasks" words={words.own} />
        {tasks && <TaskSection {...tasks} />}
        <IssueList issues={issues} title={words.own.issues.title} none={words.own.issues.none} />
      </div>
    </ChecksContext>
  );
});
