import type { RawTable } from '../../../core';
import { readDate } from '../../../core/table/readDate';
import type { Day, Task } from '../../../core/tasks';
import { Tag } from '../../parts/Tag';
import { useListStyles } from '../../parts/useListStyles';
import { choiceLabel } from '../../plan/choiceLabel';
import { CellLink } from './CellLink';
import { useChecks } from './ChecksContext';

interface TaskItemProps {
  /** One that is not done. */
  readonly task: Task;
  readonly table: RawTable;
  readonly today: Day;
}

/** A task, which leads to its row: unit, who is in charge, the due date and the days since or until then. */
export function TaskItem({ task, table, today }: TaskItemProps) {
  const styles = useListStyles();
  const { words, texts } = useChecks();
  const says = words.tasks;
  const { ofCounty, noOwner, noDue } = texts.checkSheets;
  const { unit, county, owner, due, row } = task;
  const isOverdue = due !== null && due < today;
  const days = due === null ? null : isOverdue ? says.daysOverdue(today - due) : says.daysLeft(due - today);
  const facts = [
    choiceLabel({ county, unit: unit === '' ? ofCounty : unit }),
    owner === '' ? noOwner : owner,
    due === null ? noDue : says.due(readDate(due)),
  ];
  return (
    <li className={styles.item}>
      <span className={styles.line}>
        <CellLink table={table} kind="tasks" column="task" row={row}>
          {task.task}
        </CellLink>
        {days !== null && <Tag colour={isOverdue ? 'danger' : 'neutral'}>{days}</Tag>}
      </span>
      <span className={styles.small}>{facts.join(' · ')}</span>
    </li>
  );
}
