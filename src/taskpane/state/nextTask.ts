/** Lets everything that waits go first, so that no task of the pane becomes long. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
