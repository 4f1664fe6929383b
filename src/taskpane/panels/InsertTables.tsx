import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { loadWithWorkbook } from '../officeEnvironment';
import { Notice } from '../parts/Notice';
import { Section } from '../parts/Section';
import { usePane } from '../state/PaneContext';

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Sample tables and empty templates, on new sheets. */
export function InsertTables() {
  const styles = useStyles();
  const { locale, language, state, attempt, readAgain } = usePane();
  const [inserting, setInserting] = useState(false);
  const [sheets, setSheets] = useState<readonly string[]>([]);
  const words = locale.pane.data;
  const insert = async (what: 'sample' | 'templates'): Promise<void> => {
    setInserting(true);
    setSheets([]);
    await attempt(async () => {
      const inserted =
        what === 'sample'
          ? (await import(/* webpackChunkName: "insert" */ '../tables/insertSample')).insertSample(language, locale)
          : (await import(/* webpackChunkName: "insert" */ '../tables/insertTemplates')).insertTemplates(
              language,
              locale,
            );
      setSheets(await inserted);
      await loadWithWorkbook();
      await readAgain();
    });
    setInserting(false);
  };
  return (
    <Section title={words.insertTitle}>
      <p className={styles.text}>{words.insertText}</p>
      <div className={styles.buttons}>
        <Button
          appearance={state.tables?.agencies ? 'secondary' : 'primary'}
          disabledFocusable={inserting}
          onClick={() => void insert('sample')}
        >
          {words.insertSample}
        </Button>
        <Button disabledFocusable={inserting} onClick={() => void insert('templates')}>
          {words.insertTemplates}
        </Button>
      </div>
      <div role="status">
        {inserting && <p className={styles.text}>{words.inserting}</p>}
        {sheets.length > 0 && (
          <Notice intent="success">{words.inserted(sheets.join(locale.words.listSeparator))}</Notice>
        )}
      </div>
    </Section>
  );
}
