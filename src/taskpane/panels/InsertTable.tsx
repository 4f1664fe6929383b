import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { TableKind } from '../../core';
import { insertTables } from '../../workbook/insertTables';
import { loadWithWorkbook } from '../officeEnvironment';
import { Notice } from '../parts/Notice';
import { usePane } from '../state/PaneContext';

interface InsertTableProps {
  readonly kind: TableKind;
  /** What stands on the button. */
  readonly label: string;
  /** What the table is for. */
  readonly children: ReactNode;
}

/** Says that a table is not there, and inserts one in the language of the agencies table, empty or with what is usual. */
export function InsertTable({ kind, label, children }: InsertTableProps) {
  const { locale, language: ofPane, state, reform, attempt, readAgain } = usePane();
  const [inserting, setInserting] = useState(false);
  const insert = async (): Promise<void> => {
    const language = state.tables?.agencies?.language ?? ofPane;
    setInserting(true);
    await attempt(async () => {
      const { tableToInsert } = await import(/* webpackChunkName: "insert" */ '../tables/tableToInsert');
      await insertTables([await tableToInsert(kind, language, reform)]);
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
