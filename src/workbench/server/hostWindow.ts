/** Address of the script that turns the task pane's window into one that Excel would offer. */
export const hostWindowAddress = '/host-window.js';

/** Runs first in the task pane: the workbench around it fills `window.external`, as Excel's web view does. */
export const hostWindowScript = 'parent.reformWorkbench.installExternal(window);\n';

/** The task pane's page with the host script put first in its head, before office.js. */
export function withHostWindow(html: string): string {
  return html.replace(/<head[^>]*>/i, (head) => `${head}<script src="${hostWindowAddress}"></script>`);
}
