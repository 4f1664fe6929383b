import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { insertTables } from '../../workbook/insertTables';
import { loadWithWorkbook } from '../officeEnvironment';
import { loadPaneLocale } from '../paneLocale';
import { Notice } from '../parts/Notice';
import { usePane } from '../state/PaneContext';
import { emptyTable } from '../tables/newTableOf';

/** Says that there is no plan table, and inserts an empty one in the language of the agencies table. */
export function InsertPlan() {
  const { locale, state, attempt, readAgain } = usePane();
  const [inserting, setInserting] = useState(false);
  const words = locale.pane;
  const insert = async (): Promise<void> => {
    const language = state.tables?.agencies?.language ?? 'en';
    setInserting(true);
    await attempt(async () => {
      await insertTables([emptyTable('plan', language, await loadPaneLocale(language))]);
      await loadWithWorkbook();
      await readAgain();
    });
    setInserting(false);
  };
  const button = (
    <Button size="small" disabledFocusable={inserting} onClick={() => void insert()}>
      {inserting ? words.data.inserting : words.plan.insertPlan}
    </Button>
  );
  return (
    <Notice intent="info" actions={button}>
      {words.plan.noPlan}
    </Notice>
  );
}
