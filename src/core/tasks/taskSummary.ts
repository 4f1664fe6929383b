import { getOrMake } from '../getOrMake';
import { foldName } from '../table/foldText';
import { isDone } from './isDone';
import type { Day, Task, Tasks } from './tasks';

/** Tasks of a unit. tasks = done + open + overdue. */
export interface TaskRow {
  readonly county: string;
  /** '' = tasks of no unit. */
  readonly unit: string;
  readonly tasks: number;
  readonly done: number;
  /** Not done, and not due yet or without a due date. */
  readonly open: number;
  readonly overdue: number;
  /** Of the open ones. */
  readonly withoutDue: number;
  /** Earliest due day of those not done; null = none. */
  readonly nextDue: Day | null;
}

export interface TaskSummary {
  readonly today: Day;
  /** Units with overdue tasks first (most first), then open ones, then done ones; of equal ones by name. */
  readonly rows: readonly TaskRow[];
  readonly totals: Omit<TaskRow, 'county' | 'unit'>;
  /**
   * Places in `Tasks.tasks`: overdue ones, the longest overdue first; then the open ones, the next due first; the done ones
   * in the order of the table.
   */
  readonly overdue: readonly number[];
  readonly open: readonly number[];
  readonly done: readonly number[];
}

type Counts = TaskSummary['totals'];

/**
 * Counts the tasks by unit as of a day: a task is overdue when it is not done and its due date is before that day; due on
 * the day itself it is open. A Done date after that day does not count yet.
 * Example: due 2025-06-30 and not done, a task is open on 2025-06-30 and overdue on 2025-07-01.
 */
export function taskSummary({ tasks }: Tasks, today: Day): TaskSummary {
  const open: number[] = [];
  const overdue: number[] = [];
  const done: number[] = [];
  tasks.forEach((task, place) => {
    (isDone(task, today) ? done : isOverdue(task, today) ? overdue : open).push(place);
  });
  const byDue = (a: number, b: number): number => compareDue(tasks[a].due, tasks[b].due) || a - b;
  return {
    today,
    rows: groupsOf(tasks)
      .map((group) => rowOf(group, today))
      .sort(compareRows),
    totals: countsOf(tasks, today),
    overdue: overdue.sort(byDue),
    open: open.sort(byDue),
    done,
  };
}

const isOverdue = ({ due }: Task, today: Day): boolean => due !== null && due < today;

function groupsOf(tasks: readonly Task[]): readonly (readonly Task[])[] {
  const counties = new Map<string, Map<string, Task[]>>();
  for (const task of tasks) {
    const units = getOrMake(counties, foldName(task.county), () => new Map<string, Task[]>());
    getOrMake(units, foldName(task.unit), () => []).push(task);
  }
  return [...counties.values()].flatMap((units) => [...units.values()]);
}

function rowOf(group: readonly Task[], today: Day): TaskRow {
  const [first] = [...group].sort((a, b) => compare(a.county, b.county) || compare(a.unit, b.unit));
  return { county: first.county, unit: first.unit, ...countsOf(group, today) };
}

function countsOf(group: readonly Task[], today: Day): Counts {
  const left = group.filter((task) => !isDone(task, today));
  const overdue = left.filter((task) => isOverdue(task, today)).length;
  return {
    tasks: group.length,
    done: group.length - left.length,
    open: left.length - overdue,
    overdue,
    withoutDue: left.filter(({ due }) => due === null).length,
    nextDue: left.reduce<Day | null>((next, { due }) => (compareDue(due, next) < 0 ? due : next), null),
  };
}

/** Earlier first, without a due date last. */
function compareDue(one: Day | null, other: Day | null): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  return one - other;
}

function compareRows(a: TaskRow, b: TaskRow): number {
  return b.overdue - a.overdue || b.open - a.open || compare(a.county, b.county) || compare(a.unit, b.unit);
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
