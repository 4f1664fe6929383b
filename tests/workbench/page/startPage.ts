import { WorkbookModel } from '../../../src/workbench/model/WorkbookModel';
import { ExcelHost } from '../../../src/workbench/protocol/ExcelHost';
import { installExternal } from '../../../src/workbench/protocol/windowExternal';

/** Runs before office.js in the page of the test: the host and a pane's window are one here. */
const model = WorkbookModel.blank('Plan.xlsx');
const host = new ExcelHost(model);
const asked: string[] = [];
const theme = {
  bodyBackgroundColor: '#1F2326',
  bodyForegroundColor: '#F2F2F2',
  controlBackgroundColor: '#2B3034',
  controlForegroundColor: '#F2F2F2',
};
const pane = installExternal(window, host, {
  displayLanguage: 'zh-CN',
  theme,
  onTaskpane: () => asked.push('taskpane'),
});
Object.assign(window, { model, host, pane, asked });
