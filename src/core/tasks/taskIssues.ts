/** Facts of the issues that the task list raises, by code. `found` is the cell as the user wrote it. */
export interface TaskIssueFacts {
  /** A row that says something but names no task: left out. */
  taskMissing: Record<string, never>;
  /** A due date that is no day: the task counts as without one and is never overdue. */
  badDueDate: { readonly found: string };
  /** A word that does not say whether the task is done: it counts as not done. */
  unknownDone: { readonly found: string };
  /** Done, and the Evidence column says nothing. */
  doneWithoutEvidence: { readonly task: string };
  /** A Done date after today: the task counts as not done until then. */
  doneLater: { readonly task: string };
  /**
   * A unit that its county has neither before nor after the reform, '' = no county has; `likely` are units whose names hold
   * it, or that it holds.
   */
  unknownUnitOfTask: {
    readonly county: string;
    readonly unit: string;
    readonly tasks: number;
    readonly likely: readonly string[];
  };
}
