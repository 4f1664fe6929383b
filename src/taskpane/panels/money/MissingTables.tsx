import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { use, useState } from 'react';
import type { TableKind } from '../../../core';
import { insertTables } from '../../../workbook/insertTables';
import { loadMoneyPane } from '../../money/loadMoneyPane';
import { loadWithWorkbook } from '../../officeEnvironment';
import { Notice } from '../../parts/Notice';
import { usePane } from '../../state/PaneContext';
import { defaultTables } from '../../tables/defaultTables';
import { NumberField } from './NumberField';

const WAGE = { least: 1000, most: 100_000, blank: true };

const useStyles = makeStyles({
  notices: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS, ':empty': { display: 'none' } },
  text: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
});

/** Which tables about money are not there, what still works, and how to get them. */
export function MissingTables() {
  const styles = useStyles();
  const { state, locale, language } = usePane();
  const words = use(loadMoneyPane(language));
  const [inserted, setInserted] = useState<readonly string[]>([]);
  const hasAgencies = Boolean(state.tables?.agencies);
  const isMissing = (kind: TableKind): boolean => !state.tables?.found.some((found) => found.kind === kind);
  const wanted = (['pay', 'rates'] as const).filter(isMissing);
  return (
    <div className={styles.notices}>
      {wanted.length > 0 && <InsertDefaults wanted={wanted} onInserted={setInserted} />}
      {inserted.length > 0 && (
        <div role="status">
          <Notice intent="success">{words.missing.inserted(inserted.join(locale.words.listSeparator))}</Notice>
        </div>
      )}
      {hasAgencies && isMissing('staff') && <Notice intent="info">{words.missing.noStaff}</Notice>}
      {hasAgencies && isMissing('facts') && <Notice intent="info">{words.missing.noFacts}</Notice>}
    </div>
  );
}

interface InsertDefaultsProps {
  readonly wanted: readonly ('pay' | 'rates')[];
  onInserted(sheets: readonly string[]): void;
}

/** Puts the missing ones of the pay and rates tables on new sheets, with the national defaults. */
function InsertDefaults({ wanted, onInserted }: InsertDefaultsProps) {
  const styles = useStyles();
  const { state, language: ofPane, attempt, readAgain } = usePane();
  const words = use(loadMoneyPane(ofPane));
  const says = words.missing;
  const [wage, setWage] = useState<number | null>(null);
  const [inserting, setInserting] = useState(false);
  const insert = async (): Promise<void> => {
    const language = state.tables?.agencies?.language ?? ofPane;
    setInserting(true);
    await attempt(async () => {
      const placed = await insertTables(defaultTables(wanted, language, wage));
      onInserted(placed.map(({ sheet }) => sheet));
      await loadWithWorkbook();
      await readAgain();
    });
    setInserting(false);
  };
  const button = (
    <Button size="small" appearance="primary" disabledFocusable={inserting} onClick={() => void insert()}>
      {inserting ? says.inserting : says.insertDefaults}
    </Button>
  );
  return (
    <Notice intent="info" actions={button}>
      {wanted.includes('pay') ? says.noTables : says.noRates}
      <p className={styles.text}>{says.insertText}</p>
      <NumberField
        label={says.wage}
        hint={says.wageHint}
        bad={says.wageBad}
        range={WAGE}
        entry={wage}
        onEntry={setWage}
      />
    </Notice>
  );
}
