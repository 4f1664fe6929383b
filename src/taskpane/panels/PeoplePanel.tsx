import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, use, useMemo } from 'react';
import { loadPeoplePane, type PeoplePaneWords } from '../people/loadPeoplePane';
import type { PeopleBase } from '../people/preparePeople';
import { staffPlaces } from '../people/staffPlaces';
import { Notice } from '../parts/Notice';
import { usePane } from '../state/PaneContext';
import { distinctIssues } from '../../core/distinctIssues';
import { InsertTable } from './InsertTable';
import { IssueList } from './IssueList';
import { OptionChoice } from './OptionChoice';
import { DatabaseSection } from './people/DatabaseSection';
import { LedgerSection } from './people/LedgerSection';
import { LeftSection } from './people/LeftSection';
import { OrderChoice } from './people/OrderChoice';
import { PeopleContext, type PeopleView } from './people/PeopleContext';
import { PeopleCounters } from './people/PeopleCounters';
import { PoolSection } from './people/PoolSection';
import { RemainingSection } from './people/RemainingSection';
import { SeatSection } from './people/SeatSection';
import { BeyondSection, OverdueSection, TwiceSection } from './people/TroubleSections';
import { UnplacedSection } from './people/UnplacedSection';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  choices: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Where the surplus people are placed, how long the surplus lasts, and who holds the leader seats. */
export default function PeoplePanel() {
  const styles = useStyles();
  const { state, reform, language, peopleBase } = usePane();
  const words = use(loadPeoplePane(language));
  const { tables } = state;
  if (!tables) return null;
  const isWorking = Boolean(reform && tables.staff && !peopleBase);
  return (
    <div className={styles.panel}>
      {!tables.staff && <NoStaff isFound={tables.found.some(({ kind }) => kind === 'staff')} words={words} />}
      {reform && tables.staff && (
        <div className={styles.choices}>
          <OptionChoice />
          <OrderChoice words={words} />
        </div>
      )}
      {!reform && <p className={styles.text}>{words.missing.needAgencies}</p>}
      {isWorking && <p className={styles.text}>{words.missing.working}</p>}
      {peopleBase && <PeopleParts base={peopleBase} words={words} />}
    </div>
  );
}

interface NoStaffProps {
  /** Whether the table is there and only cannot be read. */
  readonly isFound: boolean;
  readonly words: PeoplePaneWords;
}

function NoStaff({ isFound, words: { missing } }: NoStaffProps) {
  if (isFound) return <Notice intent="error">{missing.staffUnreadable}</Notice>;
  return (
    <InsertTable kind="staff" label={missing.insertStaff}>
      {missing.noStaff}
    </InsertTable>
  );
}

interface PeoplePartsProps {
  readonly base: PeopleBase;
  readonly words: PeoplePaneWords;
}

/** What is wrong stands first. */
const PeopleParts = memo(function PeopleParts({ base, words }: PeoplePartsProps) {
  const styles = useStyles();
  const view = useMemo((): PeopleView => ({ base, words, placeOf: staffPlaces(base.staff) }), [base, words]);
  const issues = useMemo(
    () => distinctIssues([...base.tables.issues.filter(({ where }) => where.tableKind === 'staff'), ...base.issues]),
    [base],
  );
  return (
    <PeopleContext value={view}>
      <div className={styles.panel}>
        <PeopleCounters />
        <UnplacedSection />
        <OverdueSection />
        <BeyondSection />
        <TwiceSection issues={issues} />
        <LedgerSection />
        <RemainingSection />
        <SeatSection />
        <PoolSection />
        <LeftSection />
        <DatabaseSection />
        <IssueList issues={issues} title={words.issues.title} none={words.issues.none} />
      </div>
    </PeopleContext>
  );
});
