/** The door to the closing work of a reform. */
export * from './closingTasks';
export { dayOf } from './dayOf';
export * from './isDone';
export * from './laterDone';
export * from './readDay';
export * from './readTasks';
export * from './tasks';
export * from './taskSummary';
export * from './unitsOfTasks';
