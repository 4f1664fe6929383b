import { makeStyles, tokens } from '@fluentui/react-components';
import { useLastOutcome } from '../commands/lastOutcome';
import { useSheetsWords } from '../sheets/useSheetsWords';
import { usePane } from '../state/PaneContext';
import { CreateSheets } from './CreateSheets';
import { FigureTrace } from './FigureTrace';
import { SheetsReportView } from './SheetsReportView';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Writes the summary sheets, and says where their figures come from. */
export default function SheetsPanel() {
  const styles = useStyles();
  const words = useSheetsWords();
  const { reform, state, settings, locale } = usePane();
  const outcome = useLastOutcome();
  return (
    <div className={styles.panel}>
      {outcome && <SheetsReportView outcome={outcome} title={words.fromRibbon} />}
      {!reform && state.tables && <p className={styles.text}>{locale.pane.plan.needAgencies}</p>}
      {reform && settings && state.tables && <CreateSheets settings={settings} tables={state.tables} />}
      {reform && <FigureTrace reform={reform} />}
    </div>
  );
}
