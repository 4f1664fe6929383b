import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { TableKind } from '../../core';
import { insertTables } from '../../workbook/insertTables';
import { loadWithWorkbook } from '../officeEnvironment';
import { loadPaneLocale } from '../paneLocale';
import { Notice } from '../parts/Notice';
import { usePane } from '../state/PaneContext';
import { emptyTable } from '../tables/newTableOf';

interface InsertTableProps {
  readonly kind: TableKind;
  /** What stands on the button. */
  readonly label: string;
  /** What the table is for. */
  readonly children: ReactNode;
}

/** Says that a table is not there, and inserts an empty one in the language of the agencies table. */
export function InsertTable({ kind, label, children }: InsertTableProps) {
  const { locale, language: ofPane, state, attempt, readAgain } = usePane();
  const [inserting, setInserting] = useState(false);
  const insert = async (): Promise<void> => {
    const agencies = state.tables?.agencies;
    const language = agencies?.language ?? ofPane;
    setInserting(true);
    await attempt(async () => {
      const withCounty = Boolean(agencies?.county);
      await insertTables([emptyTable(kind, language, await loadPaneLocale(language), withCounty)]);
      await loadWithWorkbook();
      await readAgain();
    });
    setInserting(false);
  };
  const button = (
    <Button size="small" disabledFocusable={inserting} onClick={() => void insert()}>
      {inserting ? locale.pane.data.inserting : label}
    </Button>
  );
  return (
    <Notice intent="info" actions={button}>
      {children}
    </Notice>
  );
}
