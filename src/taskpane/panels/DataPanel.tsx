import { makeStyles, tokens } from '@fluentui/react-components';
import { usePane } from '../state/PaneContext';
import { InsertTables } from './InsertTables';
import { IssueList } from './IssueList';
import { StartHere } from './StartHere';
import { TableList } from './TableList';

export const usePanelStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL },
});

/** Which tables were found where, and what is wrong in them. */
export function DataPanel() {
  const styles = usePanelStyles();
  const { state, issues, locale } = usePane();
  const words = locale.pane.data;
  if (!state.tables) return null;
  return (
    <div className={styles.panel}>
      {!state.tables.agencies && <StartHere />}
      {state.tables.found.length > 0 && <TableList tables={state.tables} />}
      {state.tables.found.length > 0 && <IssueList issues={issues} title={words.issuesTitle} none={words.noIssues} />}
      <InsertTables />
    </div>
  );
}
