import type { Day, Task } from './tasks';

/**
 * Whether a task is done on a day: its Done cell says so, or holds a date that is not after that day.
 * Example: with 2025-07-01 as its Done date a task is not done on 2025-06-30, and done on 2025-07-01.
 */
export function isDone({ done, doneOn }: Pick<Task, 'done' | 'doneOn'>, today: Day): boolean {
  return done && (doneOn === null || doneOn <= today);
}
