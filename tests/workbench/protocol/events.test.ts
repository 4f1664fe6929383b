import { arrivedEvents, startExcel } from '../startedExcel';

describe('events through the Excel client', () => {
  test('a typed cell tells the sheet, the workbook and the table around it', async () => {
    const { run, model } = startExcel();
    const heard: string[] = [];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange('A1:B2').values = [
        ['Unit', 'Posts'],
        ['x', 1],
      ];
      const table = sheet.tables.add('A1:B2', true);
      sheet.onChanged.add(
        async ({ address, changeType, triggerSource }) =>
          void heard.push(`sheet ${address} ${changeType} ${triggerSource}`),
      );
      context.workbook.worksheets.onChanged.add(
        async ({ address, details }) =>
          void heard.push(`workbook ${address} ${details?.valueBefore}→${details?.valueAfter}`),
      );
      table.onChanged.add(async ({ address }) => void heard.push(`table ${address}`));
      await context.sync();
    });
    model.enter('Sheet1', 1, 1, '5');
    model.enter('Sheet1', 9, 9, 'outside');
    await arrivedEvents();
    expect(heard.sort()).toEqual([
      'sheet B2 RangeEdited Unknown',
      'sheet J10 RangeEdited Unknown',
      'table B2',
      'workbook B2 1→5',
      'workbook J10 →outside',
    ]);
  });

  test('the add-in knows its own changes, can silence them and can stop listening', async () => {
    const { run, model } = startExcel();
    const heard: string[] = [];
    const write = (content: number, enableEvents: boolean) =>
      run(async (context) => {
        context.runtime.enableEvents = enableEvents;
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[content]];
        await context.sync();
      });
    const handler = await run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add(
        async ({ triggerSource }) => void heard.push(String(triggerSource)),
      );
      await context.sync();
      return added;
    });
    await write(1, true);
    await write(2, false);
    await arrivedEvents();
    expect(heard).toEqual(['ThisLocalAddin']);
    await write(3, true);
    await arrivedEvents();
    await run(async () => {
      handler.remove();
      await handler.context.sync();
    });
    model.enter('Sheet1', 0, 0, '4');
    await arrivedEvents();
    expect(heard).toEqual(['ThisLocalAddin', 'ThisLocalAddin']);
  });

  test('the range of an event can be read later', async () => {
    const { run, model } = startExcel();
    let changed: Excel.WorksheetChangedEventArgs | undefined;
    await run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => void (changed = event));
      await context.sync();
    });
    model.enter('Sheet1', 2, 0, 'new');
    await arrivedEvents();
    await run(async (context) => {
      const range = changed!.getRange(context).load('values,address');
      await context.sync();
      expect([range.address, range.values]).toEqual(['Sheet1!A3', [['new']]]);
    });
  });

  test('added, renamed, activated and deleted sheets, and tables, are told', async () => {
    const { run, model } = startExcel();
    const heard: string[] = [];
    await run(async (context) => {
      const { worksheets, tables } = context.workbook;
      worksheets.onAdded.add(async () => void heard.push('added'));
      worksheets.onDeleted.add(async () => void heard.push('deleted'));
      worksheets.onNameChanged.add(async ({ nameBefore, nameAfter }) => void heard.push(`${nameBefore}→${nameAfter}`));
      worksheets.onActivated.add(async () => void heard.push('activated'));
      tables.onAdded.add(async () => void heard.push('table added'));
      tables.onDeleted.add(async () => void heard.push('table deleted'));
      await context.sync();
    });
    const sheet = model.addSheet(undefined);
    model.renameSheet(sheet, 'Plan');
    model.activate(sheet);
    await run(async (context) => {
      const table = context.workbook.worksheets.getItem('Plan').tables.add('A1:B2', true);
      await context.sync();
      table.delete();
      await context.sync();
    });
    model.deleteSheet(sheet);
    await arrivedEvents();
    expect(heard).toEqual(['added', 'Sheet2→Plan', 'activated', 'table added', 'table deleted', 'deleted']);
  });

  test('the selection is told and read', async () => {
    const { run, model } = startExcel();
    let told = 0;
    await run(async (context) => {
      context.workbook.onSelectionChanged.add(async () => void (told += 1));
      await context.sync();
    });
    model.select({ sheetName: 'Sheet1', row: 3, column: 1, rows: 2, columns: 2 });
    await arrivedEvents();
    await run(async (context) => {
      const selected = context.workbook.getSelectedRange().load('address');
      const active = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect([told, selected.address, active.address]).toEqual([1, 'Sheet1!B4:C5', 'Sheet1!B4']);
    });
  });
});
