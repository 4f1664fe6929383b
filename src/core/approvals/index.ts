/** The door to approval procedures and the time they take. */
export {
  STAGES,
  type ApprovalTime,
  type CriticalPath,
  type LeftOutStep,
  type Procedures,
  type Stage,
} from './procedures';
export { readProcedures } from './readProcedures';
export { readStage } from './readStage';
export { approvalTimes } from './approvalTimes';
