import type { ClaimIssueFacts } from '../../core/claims/claimIssues';
import type { TaskIssueFacts } from '../../core/tasks/taskIssues';

type Facts = ClaimIssueFacts & TaskIssueFacts;
type Sentences = { [C in keyof Facts]: (facts: Facts[C]) => string };

/** Sentences about issues of published figures and tasks. */
export const checkIssues: Sentences = {
  claimDiffers: ({ figure, printed, recomputed }) =>
    `${figure}: printed ${printed}, recomputed ${recomputed}, and no note says why. Correct the figure or write a note.`,
  taskMissing: () => 'The task is blank; the row is left out. Enter the task, or clear the row.',
  badDueDate: ({ found }) =>
    `“${found}” is not a date, so the task is never shown as overdue. Write the due date as 2025-06-30, or a month as 2025-06.`,
  unknownDone: ({ found }) =>
    `“${found}” does not say whether the task is done; it counts as not done. Enter yes, no or the date on which it was done.`,
  doneWithoutEvidence: ({ task }) =>
    `“${task}” is done, but no evidence is entered. Enter the document number or other evidence.`,
  doneLater: ({ task }) =>
    `“${task}” has a Done date after today, so it counts as not done until then. Check the date.`,
  unknownUnitOfTask: ({ county, unit, tasks, likely }) =>
    `“${unit}” (${tasks === 1 ? '1 task' : `${tasks} tasks`}) is not a unit ${county === '' ? '' : `of ${county} `}before or after the reform.${likely.length > 0 ? ` Did you mean ${likely.map((name) => `“${name}”`).join(' or ')}?` : ''} Write the unit as in the tables.`,
};
