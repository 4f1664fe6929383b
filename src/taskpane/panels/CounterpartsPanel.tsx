import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, use, useMemo } from 'react';
import { loadCounterpartPane, type CounterpartPaneWords } from '../counterparts/loadCounterpartPane';
import type { DutiesShown } from '../counterparts/prepareCounterparts';
import { Notice } from '../parts/Notice';
import { usePane } from '../state/PaneContext';
import { ApprovalSection } from './counterparts/ApprovalSection';
import { CounterpartContext, type CounterpartView } from './counterparts/CounterpartContext';
import { DutyCounters } from './counterparts/DutyCounters';
import { MatrixSection } from './counterparts/MatrixSection';
import { OrphanSection } from './counterparts/OrphanSection';
import { OverloadSection } from './counterparts/OverloadSection';
import { SearchSection } from './counterparts/SearchSection';
import { InsertTable } from './InsertTable';
import { IssueList } from './IssueList';
import { OptionChoice } from './OptionChoice';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Who answers to whom after the reform, and what was left with nobody. */
export default function CounterpartsPanel() {
  const styles = useStyles();
  const { state, reform, language, counterpartBase } = usePane();
  const words = use(loadCounterpartPane(language));
  const { tables } = state;
  if (!tables) return null;
  const isWorking = Boolean(reform && tables.duties && !counterpartBase?.duties);
  return (
    <div className={styles.panel}>
      {!tables.duties && <NoDuties isFound={tables.found.some(({ kind }) => kind === 'duties')} words={words} />}
      {reform && tables.duties && <OptionChoice />}
      {!reform && <p className={styles.text}>{words.missing.needAgencies}</p>}
      {isWorking && <p className={styles.text}>{words.missing.working}</p>}
      {reform && tables.duties && counterpartBase?.duties && <DutyParts shown={counterpartBase.duties} words={words} />}
      {tables.procedures && counterpartBase?.times && <ApprovalSection times={counterpartBase.times} words={words} />}
      {counterpartBase && (
        <IssueList issues={counterpartBase.issues} title={words.issues.title} none={words.issues.none} />
      )}
    </div>
  );
}

interface NoDutiesProps {
  /** Whether the table is there and only cannot be read. */
  readonly isFound: boolean;
  readonly words: CounterpartPaneWords;
}

function NoDuties({ isFound, words: { missing } }: NoDutiesProps) {
  if (isFound) return <Notice intent="error">{missing.dutiesUnreadable}</Notice>;
  return (
    <InsertTable kind="duties" label={missing.insertDuties}>
      {missing.noDuties}
    </InsertTable>
  );
}

interface DutyPartsProps {
  readonly shown: DutiesShown;
  readonly words: CounterpartPaneWords;
}

/** What was left with nobody and what is too much stands first. */
const DutyParts = memo(function DutyParts({ shown, words }: DutyPartsProps) {
  const styles = useStyles();
  const view = useMemo((): CounterpartView => ({ shown, words }), [shown, words]);
  return (
    <CounterpartContext value={view}>
      <div className={styles.panel}>
        <DutyCounters />
        <OrphanSection />
        <OverloadSection />
        <SearchSection />
        <MatrixSection />
      </div>
    </CounterpartContext>
  );
});
