import type { Tasks } from '../../../core/tasks';
import type { TaskResults } from '../../../documents';
import { readDate } from '../../../core/table/readDate';
import { Section } from '../../parts/Section';
import { ShortList } from '../../parts/ShortList';
import { Tag } from '../../parts/Tag';
import { useListStyles } from '../../parts/useListStyles';
import { useChecks } from './ChecksContext';
import { TaskItem } from './TaskItem';
import { UnitTasks } from './UnitTasks';

/** The closing work: overdue tasks first, then open ones, then how many each unit has done. */
export function TaskSection({ summary, tables: { tasks } }: TaskResults) {
  const styles = useListStyles();
  const { words, texts, count } = useChecks();
  const says = words.tasks;
  const { overdue, open, today, totals } = summary;
  if (!tasks) return null;
  if (totals.tasks === 0) {
    return (
      <Section title={says.title}>
        <p className={styles.text}>{texts.checkSheets.noTasks}</p>
      </Section>
    );
  }
  return (
    <>
      <Section
        title={says.overdueTitle}
        aside={overdue.length > 0 && <Tag colour="danger">{count(overdue.length)}</Tag>}
      >
        <p className={styles.small}>{says.all(totals.tasks, readDate(today))}</p>
        {overdue.length === 0 && <p className={styles.text}>{texts.checkSheets.noneOverdue}</p>}
        <TaskList places={overdue} tasks={tasks} today={today} />
      </Section>
      <Section title={says.openTitle} aside={open.length > 0 && <Tag colour="neutral">{count(open.length)}</Tag>}>
        {open.length === 0 && <p className={styles.text}>{says.noneOpen}</p>}
        <TaskList places={open} tasks={tasks} today={today} />
      </Section>
      <UnitTasks summary={summary} />
    </>
  );
}

interface TaskListProps {
  /** Places in the tasks. */
  readonly places: readonly number[];
  readonly tasks: Tasks;
  readonly today: number;
}

function TaskList({ places, tasks, today }: TaskListProps) {
  return (
    <ShortList
      items={places}
      line={(place) => <TaskItem key={place} task={tasks.tasks[place]} table={tasks.table} today={today} />}
    />
  );
}
