import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { bridgeIssues, type BridgeBase } from '../../../core/money';
import type { MoneyFigures } from '../../money/moneyFigures';
import { IssueList } from '../IssueList';
import { BridgeSection } from './BridgeSection';
import { CashSection } from './CashSection';
import { useMoney } from './MoneyContext';
import { PeopleSection } from './PeopleSection';
import { ScopesSection } from './ScopesSection';
import { SupportSection } from './SupportSection';
import { TornadoSection } from './TornadoSection';

const useStyles = makeStyles({
  results: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
});

interface MoneyResultsProps {
  readonly base: BridgeBase;
  readonly figures: MoneyFigures;
}

/** Everything that follows the assumptions; drawn again only when the figures are others. */
export const MoneyResults = memo(function MoneyResults({ base, figures }: MoneyResultsProps) {
  const styles = useStyles();
  const { words } = useMoney();
  return (
    <div className={styles.results}>
      <BridgeSection base={base} bridge={figures.scenarios.base} />
      <CashSection scenarios={figures.scenarios} />
      <TornadoSection base={base} figures={figures} />
      <SupportSection base={base} bridge={figures.scenarios.base} />
      <ScopesSection savings={base.savings} />
      <PeopleSection base={base} bridge={figures.scenarios.base} />
      <IssueList
        issues={bridgeIssues(base, figures.scenarios.base)}
        title={words.issues.title}
        none={words.issues.none}
      />
    </div>
  );
});
