import type { ChecksPaneWords } from '../../checks/loadChecksPane';
import { Notice } from '../../parts/Notice';
import { usePane } from '../../state/PaneContext';
import { InsertTable } from '../InsertTable';

interface MissingTableProps {
  readonly kind: 'norms' | 'claims' | 'tasks';
  readonly words: ChecksPaneWords['own'];
}

/** Says that a table is not there, with a way to get it, or that it cannot be read; nothing where it is read. */
export function MissingTable({ kind, words: { missing } }: MissingTableProps) {
  const { tables } = usePane().state;
  if (!tables || tables[kind] !== null) return null;
  const says = missing[kind];
  if (tables.found.some((found) => found.kind === kind)) return <Notice intent="error">{says.unreadable}</Notice>;
  return (
    <InsertTable kind={kind} label={says.insert}>
      {says.text}
    </InsertTable>
  );
}
