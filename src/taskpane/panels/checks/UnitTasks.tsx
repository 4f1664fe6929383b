import { useDeferredValue, useMemo, useState } from 'react';
import type { TaskSummary } from '../../../core/tasks';
import { taskRows, TASK_FIGURES } from '../../checks/taskRows';
import { SearchedTable } from '../../parts/SearchedTable';
import { Section } from '../../parts/Section';
import { choiceLabel } from '../../plan/choiceLabel';
import { useChecks } from './ChecksContext';

/** How many tasks of each unit are overdue, open and done; units with overdue ones first. */
export function UnitTasks({ summary }: { readonly summary: TaskSummary }) {
  const { words, texts, count } = useChecks();
  const says = words.tasks;
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  const rows = useMemo(() => taskRows(summary, wanted), [summary, wanted]);
  const figures = (row: TaskSummary['totals']): string[] => TASK_FIGURES.map((figure) => count(row[figure]));
  return (
    <Section title={says.byUnit}>
      <SearchedTable
        label={says.byUnit}
        searchLabel={says.search}
        noMatch={says.noMatch}
        search={search}
        onSearch={setSearch}
        heads={[says.unit, ...TASK_FIGURES.map((figure) => says.figures[figure])]}
        rows={rows.map((row) => {
          const unit = row.unit === '' ? texts.checkSheets.ofCounty : row.unit;
          return [choiceLabel({ county: row.county, unit }), ...figures(row)];
        })}
        totals={wanted === '' ? [[says.total, ...figures(summary.totals)]] : []}
      />
    </Section>
  );
}
